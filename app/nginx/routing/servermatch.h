// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"
#include "nginx/routing/route.h"

namespace gate101::nginx {

struct ServerChoice
{
    const Server *server = nullptr; ///< Null when no server listens on the port.
    Listen listen;                  ///< The address group that takes the connection.
    bool byDefault = false;         ///< No name matched.
    QByteArrayList captures;        ///< Of a server_name that is a regular expression: $1, $2 …
    QHash<QByteArray, QByteArray> namedCaptures;
    QList<Statement> trace;
    QList<Statement> undecided;
};

/// The server that answers, in Nginx's two steps: the most specific listening address, then the name among
/// the servers of that address (exact, longest leading wildcard, longest trailing wildcard, first regular
/// expression, default), as ngx_http_find_virtual_server does. When the local address is unknown, a wildcard
/// address is taken, and it is said if another address on the same port would decide otherwise.
ServerChoice chooseServer(const HttpModel &model, const RouteRequest &request);

} // namespace gate101::nginx
