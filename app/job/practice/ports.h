// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>

namespace gate101::practice {

/// Whether this machine can listen on ::1.
bool hasIpv6Loopback();

/// `count` different ports on which nothing listens on 127.0.0.1 nor, with `ipv6`, on ::1. They are taken
/// from 20000..31999, below the range from which Linux gives ports to outgoing connections, so that they stay
/// free while Nginx or the backend is being restarted. Error: "practice-no-free-port" {}.
Result<QList<quint16>> freePorts(int count, bool ipv6);

} // namespace gate101::practice
