// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"
#include "nginx/model/version.h"
#include "nginx/routing/requeststate.h"
#include "nginx/routing/route.h"

#include <QHash>

namespace gate101::nginx {

/// The text of a parameter with its variables replaced, as far as the configuration and the request decide
/// them.
struct Evaluated
{
    QByteArray text;
    bool decided = true; ///< False: `text` still names the variables that could not be computed.
};

/// The variables of one request (ngx_http_core_module's, maps, `set`). A WebSocket upgrade is assumed to
/// carry Upgrade: websocket, Connection: Upgrade, Sec-WebSocket-Version: 13 and a key, as RFC 6455
/// section 4.1 demands, and nothing else. The model must outlive it. Asking for a map's value remembers it,
/// and an expression in that map replaces the captures, as in Nginx; one thread at a time.
class Variables
{
public:
    Variables(const HttpModel &model, const RouteRequest &request, Version version = {});

    void set(const QByteArray &name, const Evaluated &value);
    void setUri(const QByteArray &uri, const QByteArray &args);
    /// $0, $1, … and the named ones, which are variables like others and stay.
    void setCaptures(const RegexMatch &match);
    /// What a rewrite or an `if` does whose expression does not match.
    void clearCaptures();
    void setServerName(const QByteArray &name);

    /// How captures are written: in the arguments of a rewrite and in redirects they are escaped when the
    /// client's path was (ngx_http_script_copy_capture_code).
    enum class Captures { AsTheyAre, Escaped };

    [[nodiscard]] Evaluated value(const QByteArray &name) const;
    [[nodiscard]] Evaluated evaluate(const QByteArray &text, Captures captures = Captures::AsTheyAre) const;

    /// Names of the variables in a text: "a$b${c}d" -> b, c.
    static QByteArrayList namesIn(const QByteArray &text);
    /// The request's own headers in the order a client sends them.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeaders() const;

private:
    [[nodiscard]] Evaluated evaluateAt(const QByteArray &text, Captures captures, int depth) const;
    [[nodiscard]] Evaluated valueAt(const QByteArray &name, int depth) const;
    [[nodiscard]] Evaluated mapValue(const MapBlock &map, int depth) const;
    [[nodiscard]] QByteArray capture(int index, Captures captures) const;
    [[nodiscard]] bool isMadeElsewhere(const QByteArray &name) const;

    const HttpModel *m_model;
    RouteRequest m_request;
    Version m_version;
    QByteArray m_uri;
    QByteArray m_args;
    QByteArray m_serverName;
    mutable QByteArrayList m_captures;
    mutable int m_captureRounds = 0; ///< How often a map has replaced the captures.
    mutable QHash<QByteArray, Evaluated> m_set;
    mutable QHash<QByteArray, Evaluated> m_mapValues; ///< Computed once per request.
};

} // namespace gate101::nginx
