// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace gate101::nginx {

/// A time parameter ("60", "60s", "1h 30m", "500ms") as ngx_parse_time reads it; a bare number means seconds.
std::optional<std::chrono::milliseconds> parseTime(const QByteArray &text);

} // namespace gate101::nginx
