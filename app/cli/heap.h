// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gate101::cli {

/// Readies the memory for a large configuration: ten thousand files become some 30 MB of small pieces, and
/// the system calls and page faults that the heap grows by would take a sixth of the whole time. Address
/// space is set aside, memory is not. Called before the first thread.
void prepareHeap();

} // namespace gate101::cli
