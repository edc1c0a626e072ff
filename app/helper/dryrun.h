// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/changeset.h"
#include "helper/loaded.h"
#include "helper/verdict.h"

namespace gate101::helper {

/// What a test beforehand brings to light.
struct Rehearsal
{
    Verdict verdict;
    Loaded loaded; ///< Without the files that the changes touch; known only when the verdict is Pass.
};

/// `nginx -t` on the tree as it will be: a child process covers the tree with a copy that only it can see,
/// applies the changes there with the same code as the real apply, and runs the test. The live tree is not
/// written to, not even its access to log files. Where the system allows no namespace the verdict is
/// CannotVerify, and the live test behind the write has to do.
Rehearsal dryRun(const Paths &paths, const QByteArray &tx, const ChangeSet &changes);

/// The tree as it stands, tested in the same way. Who may not write to the tree is not who runs this Nginx,
/// so a permission that is refused to him is no verdict: CannotVerify with "not-permitted".
Verdict testAside(const Paths &paths);

} // namespace gate101::helper
