// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/listeners.h"

#include <optional>

namespace gate101::helper {

/// The listening TCP sockets of this network namespace, asked of the kernel by sock_diag(7). The tables under
/// /proc/net walk every connection there could be, which takes milliseconds; this takes microseconds. Nothing
/// where the kernel does not answer: then the tables have to do.
std::optional<QList<TcpSocket>> askListeningSockets();

} // namespace gate101::helper
