// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/engine.h"

namespace gate101::helper {

/// Starts the process that takes a transaction back when nobody confirms it, or when the helper dies in the
/// middle of it. It outlives the helper and its client. With systemd as process 1 a transient timer owns it,
/// for a logout ends every process of the session, and the timer starts it again when it is killed; elsewhere
/// it is this same program in a session of its own. Returns once it is known to watch. E_WATCHDOG {reason}.
Result<void> armWatchdog(const Paths &paths, const Journal &journal, const QByteArray &tx);

/// What that process does, until the transaction has come to an end. Returns the exit code.
int runWatchdog(const Paths &paths, const QByteArray &tx);

} // namespace gate101::helper
