// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gate101::nginx {

/// The Host header of a client: IPv6 in brackets, the port left out when it is the scheme's own (RFC
/// 9110 7.2).
QByteArray hostHeader(const QByteArray &host, quint16 port, quint16 defaultPort);

/// What proxy_pass points at, taken apart as ngx_parse_url does.
struct ProxyTarget
{
    bool tls = false;
    QByteArray host;  ///< Name, address (IPv6 with brackets) or "unix:/path".
    quint16 port = 0; ///< 0 for a Unix socket.
    bool portGiven = false;
    QByteArray uri; ///< Behind the address; empty when proxy_pass ends there.
    bool valid = false;

    /// "localhost:3030", "unix:/run/app.sock".
    [[nodiscard]] QByteArray address() const;
    /// What $proxy_host holds: the port only when it is not the scheme's own.
    [[nodiscard]] QByteArray proxyHost() const;
};

ProxyTarget parseProxyTarget(const QByteArray &url);

} // namespace gate101::nginx
