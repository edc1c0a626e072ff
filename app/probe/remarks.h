// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

namespace gate101::probe {

/// What is worth saying beside the verdict, also of a WebSocket that works:
/// "remark-heartbeat-in-time" {interval, timeout} and "remark-heartbeat-too-slow" {interval, timeout}: the
/// server's own pings, as its greeting announces them, against proxy_read_timeout, in seconds.
/// "remark-dead-member" {upstream}: Nginx could not connect to this member of the upstream and took another
/// one; from the error log.
/// "remark-slow-before-backend" {proxy_ms, direct_ms}: the ping takes much longer through Nginx than to the
/// backend directly.
QList<Statement> remarksOn(const Observation &seen);

} // namespace gate101::probe
