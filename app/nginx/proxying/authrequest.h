// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"

#include <memory>

namespace gate101::nginx {

/// The subrequest that auth_request makes before a request is passed on, as far as the configuration decides
/// it (ngx_http_auth_request_module).
struct AuthRequest
{
    Directive directive;      ///< The auth_request in force.
    Resolution resolution;    ///< Where the subrequest goes; proxied, with its own scope and target.
    bool asksUpgrade = false; ///< It carries the client's Upgrade and Connection over HTTP/1.1.
    bool isShared = false;    ///< Its location or a line of it stands in a file that others include.
};

/// Nothing when there is none, it is off, or its location does not proxy.
std::optional<AuthRequest> authRequest(const CheckContext &context);

} // namespace gate101::nginx
