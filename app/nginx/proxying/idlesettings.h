// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

#include <chrono>
#include <vector>

namespace gate101::nginx {

/// A time limit in force where a request is answered.
struct TimeSetting
{
    QByteArray name;
    std::chrono::milliseconds value{};
    Place place;            ///< The line; that of proxy_pass when the default is in force.
    bool isDefault = false; ///< No line sets it.
};

/// The time limits of a proxied location. The first one, proxy_read_timeout, is the only one that ends a
/// WebSocket on which nothing is said: it is started anew by every event in either direction
/// (ngx_http_upstream_process_upgraded). The others are those whose values people take for the reason:
/// proxy_send_timeout, send_timeout and keepalive_timeout. Empty when nothing is proxied; a value that Nginx
/// would not read is left out.
std::vector<TimeSetting> idleSettings(const Resolution &resolution);

} // namespace gate101::nginx
