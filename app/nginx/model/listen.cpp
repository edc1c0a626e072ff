// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/listen.h"

#include <arpa/inet.h>
#include <array>

namespace gate101::nginx {

namespace {

/// The shortest spelling, so that "[::0]" and "[::]" are one address.
QByteArray canonicalIpv6(const QByteArray &text)
{
    in6_addr address{};
    if (inet_pton(AF_INET6, text.constData(), &address) != 1) {
        return {};
    }
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    return inet_ntop(AF_INET6, &address, buffer.data(), buffer.size()) == nullptr ? QByteArray()
                                                                                  : QByteArray(buffer.data());
}

bool isIpv4(const QByteArray &text)
{
    in_addr address{};
    return inet_pton(AF_INET, text.constData(), &address) == 1;
}

std::optional<quint16> portOf(const QByteArray &text)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    return ok && port > 0 && port < 65536 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

struct Ports
{
    quint16 first = 0;
    quint16 last = 0;
};

std::optional<Ports> portsOf(const QByteArray &text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0) {
        const std::optional<quint16> port = portOf(text);
        return port ? std::optional(Ports{*port, 0}) : std::nullopt;
    }
    const std::optional<quint16> first = portOf(text.left(dash));
    const std::optional<quint16> last = portOf(text.mid(dash + 1));
    return first && last && *first <= *last ? std::optional(Ports{*first, *last}) : std::nullopt;
}

std::optional<Listen> parseAddress(const QByteArray &text)
{
    Listen listen;
    if (text.startsWith("unix:")) {
        listen.family = Listen::Family::Unix;
        listen.address = text.mid(5);
        listen.port = 0;
        return listen;
    }
    QByteArray host = text;
    QByteArray port;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0) {
            return std::nullopt;
        }
        host = canonicalIpv6(text.mid(1, close - 1));
        if (host.isEmpty()) {
            return std::nullopt;
        }
        listen.family = Listen::Family::IPv6;
        port = text.mid(close + 1);
        if (!port.isEmpty() && !port.startsWith(':')) {
            return std::nullopt;
        }
        port = port.mid(1);
    } else if (const qsizetype colon = text.lastIndexOf(':'); colon >= 0) {
        host = text.left(colon);
        port = text.mid(colon + 1);
    } else if (portsOf(text)) {
        host = "*";
        port = text;
    }
    if (!port.isEmpty()) {
        const std::optional<Ports> ports = portsOf(port);
        if (!ports) {
            return std::nullopt;
        }
        listen.port = ports->first;
        listen.lastPort = ports->last;
    }
    listen.address = host == "*" ? QByteArray("0.0.0.0") : host;
    if (listen.family == Listen::Family::IPv4 && !isIpv4(listen.address)) {
        listen.family = Listen::Family::Name;
    }
    return listen;
}

} // namespace

QByteArray Listen::toString() const
{
    const QByteArray ports =
        QByteArray::number(port) + (lastPort == 0 ? QByteArray() : '-' + QByteArray::number(lastPort));
    switch (family) {
    case Family::Unix:
        return "unix:" + address;
    case Family::IPv6:
        return '[' + address + "]:" + ports;
    default:
        return address + ':' + ports;
    }
}

std::optional<Listen> parseListen(const Directive &directive)
{
    const QByteArrayList args = directive.args();
    if (args.isEmpty()) {
        return std::nullopt;
    }
    std::optional<Listen> listen = parseAddress(args.first());
    if (listen) {
        listen->defaultServer = args.contains("default_server") || args.contains("default");
        listen->tls = args.contains("ssl");
        listen->http2 = args.contains("http2");
        listen->proxyProtocol = args.contains("proxy_protocol");
        listen->quic = args.contains("quic");
        listen->ipv6Only = !args.contains("ipv6only=off");
        listen->directive = directive;
    }
    return listen;
}

std::optional<Listen> ListenReader::read(const Directive &directive)
{
    const QByteArrayView text = QByteArrayView(directive.tree().bytes())
                                    .sliced(directive.begin(), directive.end() - directive.begin());
    if (m_text != text) {
        m_text = text.toByteArray();
        m_listen = parseListen(directive);
    }
    if (m_listen) {
        m_listen->directive = directive;
    }
    return m_listen;
}

} // namespace gate101::nginx
