// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/tree.h"

#include <optional>

namespace gate101::nginx {

/// One address that a server listens on (ngx_http_core_listen).
struct Listen
{
    enum class Family { IPv4, IPv6, Unix, Name };

    Family family = Family::IPv4;
    QByteArray address; ///< "0.0.0.0", "127.0.0.1", "::", a path for Unix, a host name for Name.
    quint16 port = 80;
    quint16 lastPort = 0; ///< Of a range ("8000-8010", since 1.15.10); 0 for a single port.
    bool defaultServer = false;
    bool tls = false;
    bool http2 = false;
    bool proxyProtocol = false;
    bool quic = false;
    bool ipv6Only = true; ///< False for `[::]:80 ipv6only=off`, which takes IPv4 too.
    Directive directive;  ///< Null for the listen that Nginx adds when a server has none.

    [[nodiscard]] bool isWildcard() const { return address == "0.0.0.0" || address == "::"; }
    [[nodiscard]] bool isDualStack() const { return address == "::" && !ipv6Only; }
    [[nodiscard]] bool takes(quint16 number) const
    {
        return lastPort == 0 ? number == port : number >= port && number <= lastPort;
    }
    /// Whether both stand for one address; with one port, that is one socket.
    [[nodiscard]] bool sameAddress(const Listen &other) const
    {
        return family == other.family && address == other.address;
    }
    /// "127.0.0.1:443", "[::]:443", "unix:/path", as Nginx prints it.
    [[nodiscard]] QByteArray toString() const;
};

/// Nothing when the address cannot be read.
std::optional<Listen> parseListen(const Directive &directive);

/// Reads one listen directive after another and remembers the last: of ten thousand sites most write the same
/// line.
class ListenReader
{
public:
    /// As parseListen().
    std::optional<Listen> read(const Directive &directive);

private:
    QByteArray m_text;
    std::optional<Listen> m_listen;
};

} // namespace gate101::nginx
