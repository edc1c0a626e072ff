// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gate101::probe {

/// The WebSocket URL that is tested, taken apart as a browser would (RFC 6455, section 3).
struct Endpoint
{
    bool secure = false; ///< wss.
    QString
        host; ///< Lower case, IDN as its ASCII form, IPv6 without brackets; a zone id stays ("fe80::1%eth0").
    quint16 port = 80;
    QByteArray target = "/"; ///< Path and query, percent-encoded as sent in the request line.

    bool operator==(const Endpoint &) const = default;

    /// Reads a ws or wss URL. Errors: "url-empty"; "url-not-websocket" {url, suggestion} for another scheme
    /// or none, where `suggestion` is the ws or wss URL that was probably meant (absent when there is none);
    /// "url-no-host" {url}; "url-bad-port" {url}; "url-has-password" {} (user or password in the URL: it
    /// would end up in logs, so it is refused and not repeated); "url-has-fragment" {url, suggestion}: RFC
    /// 6455 forbids a fragment; "url-malformed" {url}.
    static Result<Endpoint> parse(const QString &text);

    /// Value of the Host header: the port is left out when it is the scheme's own.
    [[nodiscard]] QByteArray hostHeader() const;

    /// The URL again, the default port left out.
    [[nodiscard]] QString toString() const;

    /// The path without the query.
    [[nodiscard]] QByteArray path() const;
};

/// A host for an authority: IPv6 in brackets, everything else as it is.
QString bracketed(const QString &host);

} // namespace gate101::probe
