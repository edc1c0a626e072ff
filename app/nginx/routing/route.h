// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/language/place.h"

#include <QByteArrayList>
#include <QList>
#include <optional>

namespace gate101::nginx {

/// What one client request is to Nginx before any configuration is looked at.
struct RouteRequest
{
    bool tls = false;
    QByteArray host; ///< Without port, as the client writes it; IPv6 without brackets.
    quint16 port = 80;
    QByteArray
        address; ///< The local address the connection arrives at ("127.0.0.1", "::1"), empty when unknown.
    QByteArray target = "/";  ///< Path and query as on the request line.
    bool upgrade = true;      ///< A WebSocket upgrade (RFC 6455 section 4.1); false: a plain GET.
    QByteArray clientAddress; ///< Where the connection comes from, empty when unknown; for allow and deny.
    /// Further headers of the client; one that is named like a header of the upgrade takes its place.
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray machineName; ///< What $hostname stands for on the machine of this tree, empty when unknown.
};

/// Who answers a request, as Nginx decides it, with the steps that lead there.
struct Route
{
    enum class Handler { Proxy, Return, Redirect, Static, None, Unknown };

    struct Server
    {
        Place place;
        QByteArrayList names;
        QByteArrayList listens;
        bool isDefaultFallback = false; ///< No name matched; the default server of the address answers.
    };
    struct Location
    {
        Place place;
        QByteArray modifier; ///< "", "=", "^~", "~", "~*" or "@".
        QByteArray pattern;
    };
    struct BackendRequest
    {
        QByteArray line; ///< "GET /api/ws HTTP/1.1"
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body; ///< Of proxy_set_body; a WebSocket upgrade has none of its own.
        /// The captures of a map's expression took the place of shorter ones while the headers were written:
        /// Nginx answers 500, or writes beyond its buffer where it is not mended.
        bool outgrows = false;
    };

    std::optional<Server> server;
    std::optional<Location>
        location; ///< None: the server itself answers (a return in server{}, or the static root).
    Handler handler = Handler::Unknown;
    Place handlerPlace; ///< The directive that makes the answer (proxy_pass, return, try_files).
    int status = 0;     ///< For Return and Redirect; for others when Nginx gives it in the place of theirs.
    QByteArray redirectTo;  ///< For Redirect, as it is configured.
    QByteArray redirectUrl; ///< For Redirect, what the client reads in Location.
    QByteArray upstream;    ///< "host:port" or "unix:/path" for Proxy; the first server of an upstream block.
    bool upstreamTls = false;
    std::optional<BackendRequest> backendRequest;
    QList<Statement> trace;     ///< Followed step by step by a person.
    QList<Statement> undecided; ///< What depends on more than the configuration.
};

/// "proxy", "return", "redirect", "static", "none", "unknown": the names on the command line.
QByteArray handlerName(Route::Handler handler);

} // namespace gate101::nginx
