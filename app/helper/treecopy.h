// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gate101::helper {

/// Copies a configuration tree between two folders given by descriptor, for the dry run: files with owner and
/// mode, links as they are, FIFOs as FIFOs (Nginx would hang on them just the same). Left out are our own
/// state and temporaries, sockets, and the contents of log files, which Nginx creates when they are missing.
/// A file that may not be read becomes one that may not be read.
///
/// Error "tree-too-large" when there are more entries or bytes than the caps, "copy-failed" {file, reason}.
Result<void> copyTree(int from, int to);

} // namespace gate101::helper
