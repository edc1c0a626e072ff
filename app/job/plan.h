// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/edits/edit.h"
#include "nginx/fixes/fix.h"

namespace gate101::job {

using nginx::Method;

/// A change that is ready to be looked at and applied; preview and execution are this one value.
struct Plan
{
    Method method = Method::Merge; ///< Never Auto: the choice is made.
    Statement why;                 ///< Why this method, in one sentence.
    nginx::FileChanges changes;    ///< Empty when nothing needs to change.

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

} // namespace gate101::job
