// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"
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
/// section 4.1 demands, and nothing else.
class Variables
{
public:
    Variables(const HttpModel &model, const RouteRequest &request);

    void set(const QByteArray &name, const Evaluated &value);
    void setUri(const QByteArray &uri, const QByteArray &args);
    /// $0, $1, … and the named ones, which are variables like others.
    void setCaptures(const QByteArrayList &captures, const QHash<QByteArray, QByteArray> &named = {});
    void setServerName(const QByteArray &name);

    [[nodiscard]] Evaluated value(const QByteArray &name) const;
    [[nodiscard]] Evaluated evaluate(const QByteArray &text) const;

    /// Names of the variables in a text: "a$b${c}d" -> b, c.
    static QByteArrayList namesIn(const QByteArray &text);
    /// The request's own headers in the order a client sends them.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeaders() const;

private:
    [[nodiscard]] Evaluated evaluateAt(const QByteArray &text, int depth) const;
    [[nodiscard]] Evaluated valueAt(const QByteArray &name, int depth) const;

    const HttpModel &m_model;
    const RouteRequest &m_request;
    QByteArray m_uri;
    QByteArray m_args;
    QByteArray m_serverName;
    QByteArrayList m_captures;
    QHash<QByteArray, Evaluated> m_set;
};

} // namespace gate101::nginx
