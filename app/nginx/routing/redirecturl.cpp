// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/redirecturl.h"

#include "nginx/model/setting.h"

namespace gate101::nginx {

QByteArray redirectUrl(const QByteArray &target, const Scope &scope, const Server &server,
                       const RouteRequest &request, QByteArray host)
{
    if (!target.startsWith('/') || setting(scope, "absolute_redirect") == "off") {
        return target;
    }
    if (setting(scope, "server_name_in_redirect") == "on") {
        host = primaryName(server, request.machineName);
    }
    const bool named =
        request.port != (request.tls ? 443 : 80) && setting(scope, "port_in_redirect") != "off";
    const QByteArray port = named ? ':' + QByteArray::number(request.port) : QByteArray();
    return (request.tls ? "https://" : "http://") + host + port + target;
}

QByteArray primaryName(const Server &server, const QByteArray &machine)
{
    const QByteArray &name = server.names().first();
    if (name == "$hostname") {
        return machine.toLower();
    }
    return name.startsWith('.') ? name.mid(1) : name;
}

} // namespace gate101::nginx
