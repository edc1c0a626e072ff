// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/edits/edit.h"
#include "nginx/fixes/fix.h"

#include <vector>

namespace gate101::job {

using nginx::Method;

/// A change that is ready to be looked at and applied; preview and execution are this one value. A person may
/// leave blocks of it out (nginx/edits/blocks.h).
struct Plan
{
    Method method = Method::Merge;        ///< Never Auto: the choice is made.
    Statement why;                        ///< Why this method, in one sentence.
    nginx::FileChanges changes;           ///< What will be applied; empty when nothing needs to change.
    nginx::FileChanges offered;           ///< Everything that was planned, the blocks left out included.
    std::vector<std::vector<bool>> taken; ///< Of each offered change, of each of its blocks.

    /// A plan of which everything is taken.
    static Plan whole(Method method, Statement why, nginx::FileChanges changes);
    /// Takes a block of an offered change in or leaves it out; numbers out of range do nothing.
    void take(qsizetype change, size_t block, bool isTaken);

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    [[nodiscard]] bool isWhole() const { return changes == offered; }
};

} // namespace gate101::job
