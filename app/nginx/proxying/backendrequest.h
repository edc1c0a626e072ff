// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

namespace gate101::nginx {

/// One header that proxy_set_header (or Nginx by default) makes, with the line it comes from.
struct ProxyHeader
{
    QByteArray name;
    QByteArray value;    ///< As configured, with its variables.
    Directive directive; ///< Null for Nginx's own default.
};

/// The headers that Nginx sets itself at this level, in the order it sends them: those in force here, then
/// its defaults that are not overridden (ngx_http_proxy_init_headers). Since 1.29.7 no "Connection: close" is
/// sent.
std::vector<ProxyHeader> proxyHeaders(const Scope &scope, Version version);

/// The value in force, "1.0" or "1.1" by default according to the version.
QByteArray proxyHttpVersion(const Scope &scope, Version version);

/// What the backend receives (ngx_http_proxy_create_request). Values that cannot be computed keep their
/// `$name`.
Route::BackendRequest backendRequest(const Resolution &resolution, Variables &variables,
                                     const QByteArray &args);

/// What the backend's request line asks for; empty when nothing is passed on. sentPath() leaves the query
/// out.
QByteArray sentTarget(const Route &route);
QByteArray sentPath(const Resolution &resolution);

/// The path and query that the backend sees: proxy_pass's own path in the place of the location's, or the
/// client's.
QByteArray upstreamUri(const Resolution &resolution, const QByteArray &args);

} // namespace gate101::nginx
