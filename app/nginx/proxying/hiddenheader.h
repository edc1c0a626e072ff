// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"

namespace gate101::nginx {

/// The headers of the answer 101 that a client needs and that proxy_hide_header strips at this level: Upgrade
/// and Sec-WebSocket-Accept. Connection is not among them, for Nginx writes that one itself; and a
/// proxy_pass_header in force for the same name lets it through (ngx_http_upstream_hide_headers_hash).
std::vector<Directive> hiddenHeaders(const Scope &scope);

} // namespace gate101::nginx
