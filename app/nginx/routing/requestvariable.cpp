// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/requestvariable.h"

#include "nginx/routing/hostport.h"
#include "nginx/routing/servermatch.h"

#include <QMap>

namespace gate101::nginx {

namespace {

/// Variables whose values only a live request has. They are asked for often, so the configuration is not
/// searched for them.
bool isLive(const QByteArray &name)
{
    for (const char *start :
         {"remote_",   "proxy_",   "ssl_",       "upstream_", "realip_", "sent_http_",     "sent_trailer_",
          "time_",     "request_", "connection", "binary_",   "server_", "document_",      "fastcgi_",
          "realpath_", "msec",     "pid",        "body_",     "bytes_",  "nginx_",         "gzip_ratio",
          "tcpinfo_",  "limit_",   "geoip_",     "status",    "quic",    "invalid_referer"}) {
        if (name.startsWith(start)) {
            return name != "connection_upgrade";
        }
    }
    return false;
}

bool isEmptyHere(const QByteArray &name)
{
    // The request has no body, no credentials, no cookies, and comes without the PROXY protocol.
    for (const char *start : {"cookie_", "proxy_protocol_", "request_body", "trailer_"}) {
        if (name.startsWith(start)) {
            return true;
        }
    }
    return name == "content_length" || name == "content_type" || name == "remote_user" || name == "http2" ||
           name == "http3" || name == "request_completion";
}

Evaluated known(const QByteArray &text)
{
    return {text, true};
}

Evaluated knownIf(const QByteArray &text)
{
    return {text, !text.isEmpty()};
}

std::optional<Evaluated> ofArguments(const QByteArray &name, const RequestView &view)
{
    const QByteArray wanted = name.mid(4).toLower() + '=';
    for (const QByteArray &pair : view.args.split('&')) {
        if (pair.toLower().startsWith(wanted)) {
            return known(pair.mid(wanted.size()));
        }
    }
    return known({});
}

std::optional<Evaluated> ofHeaders(const QByteArray &name, const RequestView &view)
{
    if (name == "http_sec_websocket_key") {
        return Evaluated{{}, !view.request.upgrade};
    }
    for (const auto &[header, value] : clientHeaders(view.request)) {
        if (header.toLower().replace('-', '_') == name.mid(5)) {
            return known(value);
        }
    }
    return known({});
}

QByteArray hostVariable(const QByteArray &host)
{
    const QByteArray normal = normalisedHost(host);
    return normal.contains(':') ? '[' + normal + ']' : normal;
}

Evaluated serverName(const QByteArray &name)
{
    return known(name.startsWith('.') ? name.mid(1) : name);
}

/// The port as the client names it in Host; since 1.29.3.
Evaluated requestPort(const RequestView &view, bool colon)
{
    const bool named = view.request.port != (view.request.tls ? 443 : 80);
    return known(!named ? QByteArray() : colon ? QByteArray(":") : QByteArray::number(view.request.port));
}

using Reader = Evaluated (*)(const RequestView &view);

const QMap<QByteArray, Reader> &readers()
{
    static const QMap<QByteArray, Reader> table{
        {"host", [](const RequestView &v) { return known(hostVariable(v.request.host)); }},
        {"scheme", [](const RequestView &v) { return known(v.request.tls ? "https" : "http"); }},
        {"https", [](const RequestView &v) { return known(v.request.tls ? "on" : ""); }},
        {"request_method", [](const RequestView &) { return known("GET"); }},
        {"server_protocol", [](const RequestView &) { return known("HTTP/1.1"); }},
        {"request", [](const RequestView &v) { return known("GET " + v.request.target + " HTTP/1.1"); }},
        {"server_port", [](const RequestView &v) { return known(QByteArray::number(v.request.port)); }},
        {"server_addr", [](const RequestView &v) { return knownIf(v.request.address); }},
        {"server_name", [](const RequestView &v) { return serverName(v.serverName); }},
        {"request_uri", [](const RequestView &v) { return known(v.request.target); }},
        {"uri", [](const RequestView &v) { return known(v.uri); }},
        {"document_uri", [](const RequestView &v) { return known(v.uri); }},
        {"args", [](const RequestView &v) { return known(v.args); }},
        {"query_string", [](const RequestView &v) { return known(v.args); }},
        {"is_args", [](const RequestView &v) { return known(v.args.isEmpty() ? "" : "?"); }},
        {"remote_addr", [](const RequestView &v) { return knownIf(v.request.clientAddress); }},
        {"realip_remote_addr", [](const RequestView &v) { return knownIf(v.request.clientAddress); }},
        {"proxy_add_x_forwarded_for", [](const RequestView &v) { return knownIf(v.request.clientAddress); }},
        {"hostname", [](const RequestView &v) { return knownIf(v.request.machineName.toLower()); }},
        {"nginx_version", [](const RequestView &v) { return knownIf(v.version.toString()); }},
        {"pipe", [](const RequestView &) { return known("."); }},
        {"request_port", [](const RequestView &v) { return requestPort(v, false); }},
        {"is_request_port", [](const RequestView &v) { return requestPort(v, true); }},
        {"ssl_server_name",
         [](const RequestView &v) {
             return known(v.request.tls && isSentAsTlsName(v.request.host) ? normalisedHost(v.request.host)
                                                                           : QByteArray());
         }},
    };
    return table;
}

} // namespace

QList<QPair<QByteArray, QByteArray>> clientHeaders(const RouteRequest &request)
{
    QList<QPair<QByteArray, QByteArray>> headers{
        {"Host", hostHeader(request.host, request.port, request.tls ? 443 : 80)}};
    if (request.upgrade) {
        headers.emplaceBack("Upgrade", "websocket");
        headers.emplaceBack("Connection", "Upgrade");
        headers.emplaceBack("Sec-WebSocket-Key", "$http_sec_websocket_key");
        headers.emplaceBack("Sec-WebSocket-Version", "13");
    }
    for (const auto &[name, value] : request.headers) {
        headers.removeIf([&name = name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    }
    return headers + request.headers;
}

std::optional<Evaluated> requestVariable(const QByteArray &name, const RequestView &view)
{
    if (const auto reader = readers().constFind(name); reader != readers().constEnd()) {
        return (*reader)(view);
    }
    if (name.startsWith("arg_")) {
        return ofArguments(name, view);
    }
    if (name.startsWith("http_")) {
        return ofHeaders(name, view);
    }
    if (isEmptyHere(name) || (name.startsWith("ssl_") && !view.request.tls)) {
        return known({});
    }
    return isLive(name) ? std::optional(Evaluated{{}, false}) : std::nullopt;
}

} // namespace gate101::nginx
