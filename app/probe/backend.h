// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gate101::probe {

/// Where the application listens, for the direct comparison: a TCP port or a Unix socket.
struct Backend
{
    bool secure = false; ///< https or wss.
    QString host;        ///< Without brackets; empty for a Unix socket.
    quint16 port = 0;    ///< 0 for a Unix socket.
    QString socketPath;  ///< Absolute path; empty for TCP.

    bool operator==(const Backend &) const = default;

    /// Reads "3030" (this machine), "localhost:3030", "[::1]:3030", "http://h:p" (also https, ws, wss) and
    /// "unix:/path" (also in Nginx's form "http://unix:/path"). A path behind a URL is ignored: the caller
    /// names the path. Errors: "backend-empty", "backend-malformed" {backend}, "backend-bad-port" {backend}.
    static Result<Backend> parse(const QString &text);

    [[nodiscard]] bool isLocal() const { return !socketPath.isEmpty(); }

    /// "127.0.0.1:3030", "https://h:p" or "unix:/path".
    [[nodiscard]] QString toString() const;

    /// Host header that a client of this address would send by itself.
    [[nodiscard]] QByteArray hostHeader() const;
};

} // namespace gate101::probe
