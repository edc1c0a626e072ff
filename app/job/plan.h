// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/edit.h"

namespace gate101::job {

/// The guide's two methods, the choice between them, and edits made by hand.
enum class Method {
    Auto,
    Merge,    ///< Method 1: a map in http, the existing location completed.
    Separate, ///< Method 2: a location of its own for this path.
    ByHand,   ///< What the person typed in the editor.
};

/// A change that is ready to be looked at and applied; preview and execution are this one value.
struct Plan
{
    Method method = Method::Merge; ///< Never Auto: the choice is made.
    Statement why;                 ///< Why this method, in one sentence.
    nginx::FileChanges changes;    ///< Empty when nothing needs to change.

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

} // namespace gate101::job
