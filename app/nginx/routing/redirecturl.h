// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/server.h"
#include "nginx/routing/route.h"

namespace gate101::nginx {

/// The Location header that a client reads: a path gets scheme, host and port in front unless
/// absolute_redirect is off, as server_name_in_redirect and port_in_redirect say (ngx_http_header_filter).
/// `host` is what the client asked for, or the local address when it could not be read.
QByteArray redirectUrl(const QByteArray &target, const Scope &scope, const Server &server,
                       const RouteRequest &request, QByteArray host);

/// The name by which a server calls itself: its first one, without the dot of ".a.test"
/// (ngx_http_core_server_name). `machine` is what $hostname stands for.
QByteArray primaryName(const Server &server, const QByteArray &machine);

} // namespace gate101::nginx
