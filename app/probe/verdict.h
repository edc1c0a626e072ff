// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

namespace gate101::probe {

/// Names the most likely cause of what was seen, or nothing when it works. A pure function: the caller may
/// add the error log or the configuration to an Observation later and judge again.
///
/// The rows stand as data in rows_*.cpp, most specific first. Facts of every cause, where they are known:
/// url, host, port, path, address, status, backend, and whatever the row adds.
std::optional<Cause> judge(const Observation &seen);

/// Whether the endpoint works: every address of the name was reached and answered 101 with a valid
/// Sec-WebSocket-Accept, the connection stayed open until the pong and as long as it was to be held, and TLS
/// had nothing to say (unless `insecure`). Neither an echo nor a pong is demanded of the application.
bool works(const Observation &seen);

/// The ids of all rows, each once: the translation of each is checked by a test.
QByteArrayList causeIds();

/// The ids that doubts name: causes that remain, and observations that would part them.
QByteArrayList doubtIds();

} // namespace gate101::probe
