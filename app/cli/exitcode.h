// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gate101::cli {

/// The contract with scripts.
enum ExitCode {
    Done = 0,       ///< It works, or what was asked is done.
    Fails = 1,      ///< It does not work: an error was found, no 101, a change was refused.
    Usage = 2,      ///< The command line cannot be understood.
    Unreadable = 3, ///< Something could not be read, so that there is no verdict.
};

} // namespace gate101::cli
