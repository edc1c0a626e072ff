// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/hostport.h"

#include <QString>

namespace gate101::nginx {

QByteArray hostHeader(const QByteArray &host, quint16 port, quint16 defaultPort)
{
    const QByteArray name = host.contains(':') ? QByteArray('[' + host + ']') : host;
    return port == defaultPort ? name : QByteArray(name + ':' + QByteArray::number(port));
}

QByteArray ProxyTarget::address() const
{
    return port == 0 ? host : QByteArray(host + ':' + QByteArray::number(port));
}

QByteArray ProxyTarget::proxyHost() const
{
    if (host.startsWith("unix:")) {
        return "localhost";
    }
    return !portGiven || port == (tls ? 443 : 80) ? host : QByteArray(host + ':' + QByteArray::number(port));
}

ProxyTarget parseProxyTarget(const QByteArray &url)
{
    ProxyTarget target;
    const QByteArray lower = url.left(8).toLower();
    qsizetype start = 0;
    if (lower.startsWith("https://")) {
        target.tls = true;
        start = 8;
    } else if (lower.startsWith("http://")) {
        start = 7;
    } else {
        return target;
    }
    const QByteArray rest = url.mid(start);
    target.port = target.tls ? 443 : 80;
    if (rest.startsWith("unix:")) {
        const qsizetype colon = rest.indexOf(':', 5);
        target.host = rest.left(colon < 0 ? rest.size() : colon);
        target.uri = colon < 0 ? QByteArray() : rest.mid(colon + 1);
        target.port = 0;
        target.valid = target.host.size() > 5;
        return target;
    }
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?') {
        ++end;
    }
    target.uri = rest.mid(end);
    target.host = rest.left(end);
    const qsizetype colon = target.host.lastIndexOf(':');
    if (colon > target.host.lastIndexOf(']')) {
        bool ok = false;
        const uint port = target.host.mid(colon + 1).toUInt(&ok);
        if (!ok || port == 0 || port > 65535) {
            return target;
        }
        target.port = static_cast<quint16>(port);
        target.portGiven = true;
        target.host.truncate(colon);
    }
    target.valid = !target.host.isEmpty();
    return target;
}

} // namespace gate101::nginx
