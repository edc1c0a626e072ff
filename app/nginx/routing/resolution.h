// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/version.h"
#include "nginx/routing/hostport.h"
#include "nginx/routing/locationmatch.h"
#include "nginx/routing/servermatch.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

/// Everything known about how Nginx serves one request: the public Route and, for checks and fixes, the
/// blocks behind it. Refers to the model, which must outlive it.
struct Resolution
{
    RouteRequest request;
    Version version;
    Route route;

    const Server *server = nullptr;
    const Location *location = nullptr;
    /// Where the handler's directives are in force: the location's even when an `if` holds, as nothing that
    /// matters to a proxied request may stand in an `if`. Null without a server.
    const Scope *scope = nullptr;
    Directive handler;         ///< proxy_pass, return, rewrite, try_files; null when Nginx serves a file.
    QByteArray uri;            ///< Normalised, after rewrites.
    bool rewritten = false;    ///< The URI is no longer the client's (r->valid_unparsed_uri is 0).
    bool internal = false;     ///< After a rewrite or an internal redirect.
    bool validLocation = true; ///< proxy_pass with a URI replaces the location's prefix.
    bool byDefaultServer = false;
    bool slashRedirect = false;
    bool tryFiles = false; ///< A try_files decides before the handler.
    ProxyTarget target;    ///< Valid when route.handler is Proxy.
};

/// Walks a request through server, rewrite phase, location and content handler as Nginx does
/// (ngx_http_core_module's phases), up to ten internal redirects. Values are those of the given version.
Resolution resolve(const HttpModel &model, const RouteRequest &request, Version version);

} // namespace gate101::nginx
