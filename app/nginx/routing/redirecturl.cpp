// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/redirecturl.h"

#include "nginx/model/setting.h"
#include "nginx/routing/servermatch.h"

namespace gate101::nginx {

QByteArray redirectUrl(const QByteArray &target, const Scope &scope, const Server &server,
                       const RouteRequest &request)
{
    if (!target.startsWith('/') || setting(scope, "absolute_redirect") == "off") {
        return target;
    }
    QByteArray host = normalisedHost(request.host);
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    if (setting(scope, "server_name_in_redirect") == "on") {
        host = server.names().first();
        host = host == "$hostname"    ? request.machineName.toLower()
               : host.startsWith('.') ? host.mid(1)
                                      : host;
    }
    const bool named =
        request.port != (request.tls ? 443 : 80) && setting(scope, "port_in_redirect") != "off";
    const QByteArray port = named ? ':' + QByteArray::number(request.port) : QByteArray();
    return (request.tls ? "https://" : "http://") + host + port + target;
}

} // namespace gate101::nginx
