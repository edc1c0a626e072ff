// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/paths.h"
#include "helper/root.h"

namespace gate101::helper {

/// Moves the calling process, which must have one thread and be about to end, into a mount namespace of its
/// own: every file system is read-only there, and the root folder is covered by a copy in memory. An ordinary
/// user gets a user namespace too, in which he stays himself. Nothing that happens inside can be seen
/// outside.
///
/// Errors: "no-namespace" {reason} where the system refuses it, and those of copyTree().
Result<void> enterSandbox(const Paths &paths);

/// Takes from the calling process, and from what it starts, every right but those that Nginx needs to test
/// its configuration. A module that the configuration loads runs its code during a test.
void dropRights();

} // namespace gate101::helper
