// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/limits.h"

#include <QtGlobal>
#include <array>
#include <optional>
#include <string_view>

namespace gate101::load {

/// What every message of ours begins with: "gate101:", the run's token, the connection's number and the time
/// at which the message was due, as hexadecimal text. So an answer is known from a greeting or a broadcast,
/// and no connection has to remember what it sent.
struct Stamp
{
    quint32 token = 0;
    quint32 connection = 0;
    qint64 dueNs = 0; ///< By the worker's monotonic clock.

    bool operator==(const Stamp &) const = default;
};

using StampText = std::array<char, leastMessageSize>;

StampText writeStamp(const Stamp &stamp);

/// Nothing when the message does not begin with a stamp.
std::optional<Stamp> readStamp(std::string_view message);

} // namespace gate101::load
