// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/paths.h"

namespace gate101::helper {

/// Serves standard input until it closes, SIGTERM or SIGINT comes, or (for the installed helper) nothing was
/// asked for 300 s; an ephemeral helper also ends with its parent, and then dissolves its site. Returns the
/// exit code, never 126 or 127, which belong to pkexec.
int serve(const Paths &paths, bool readOnly);

} // namespace gate101::helper
