// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"
#include "nginx/routing/route.h"

namespace gate101::nginx {

struct ServerChoice
{
    const Server *server = nullptr; ///< Null when no server listens on the port.
    /// Whose settings read the request line, before a name is known: that of the TLS name, or the default
    /// one.
    const Server *reader = nullptr;
    Listen listen;          ///< The address group that takes the connection.
    bool byDefault = false; ///< No name matched.
    bool tls = false;       ///< The address speaks TLS: one of its listen lines says ssl.
    RegexMatch match;       ///< Of a server_name that is a regular expression: $1, $2 …
    QList<Statement> trace;
    QList<Statement> undecided;
};

/// The server that answers, in Nginx's two steps: the most specific listening address, then the name among
/// the servers of that address (exact, longest leading wildcard, longest trailing wildcard, first regular
/// expression, default), as ngx_http_find_virtual_server does. When the local address is unknown, a wildcard
/// address is taken, and it is said if another address on the same port would decide otherwise. A TLS client
/// names the host before the request (SNI), unless it is an address; that name chooses the certificate.
ServerChoice chooseServer(const HttpModel &model, const RouteRequest &request);

/// A host as Nginx compares it: lower case, without a dot at its end.
QByteArray normalisedHost(const QByteArray &host);

/// Whether a client puts the host into its TLS greeting: names only, never addresses (RFC 6066 section 3).
bool isSentAsTlsName(const QByteArray &host);

} // namespace gate101::nginx
