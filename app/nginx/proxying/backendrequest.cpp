// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/backendrequest.h"

#include "nginx/routing/uri.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

bool sameHeader(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isSet(const std::vector<ProxyHeader> &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const ProxyHeader &header) { return sameHeader(header.name, name); });
}

} // namespace

std::vector<ProxyHeader> proxyHeaders(const Scope &scope, Version version)
{
    std::vector<ProxyHeader> headers;
    for (const Directive &directive : scope.allEffective("proxy_set_header")) {
        if (version >= firstWithOneHost && sameHeader(directive.arg(0), "Host")) {
            std::erase_if(headers, [](const ProxyHeader &header) { return sameHeader(header.name, "Host"); });
        }
        headers.push_back({directive.arg(0), directive.arg(1), directive});
    }
    const QByteArray connection = version < firstWithHttp11Upstream ? QByteArray("close") : QByteArray();
    const QList<QPair<QByteArray, QByteArray>> defaults{{"Host", "$proxy_host"},
                                                        {"Connection", connection},
                                                        {"Content-Length", ""},
                                                        {"Transfer-Encoding", ""},
                                                        {"TE", ""},
                                                        {"Keep-Alive", ""},
                                                        {"Expect", ""},
                                                        {"Upgrade", ""}};
    for (const auto &[name, value] : defaults) {
        if (!isSet(headers, name)) {
            headers.push_back({name, value, {}});
        }
    }
    return headers;
}

QByteArray proxyHttpVersion(const Scope &scope, Version version)
{
    const Directive directive = scope.effective("proxy_http_version");
    if (!directive.isNull()) {
        return directive.arg(0);
    }
    return version < firstWithHttp11Upstream ? "1.0" : "1.1";
}

QByteArray sentTarget(const Route &route)
{
    if (route.handler != Route::Handler::Proxy || !route.backendRequest) {
        return {};
    }
    const QByteArray &line = route.backendRequest->line;
    return line.mid(4, line.lastIndexOf(' ') - 4);
}

QByteArray sentPath(const Resolution &resolution)
{
    return sentTarget(resolution.route).split('?').first();
}

QByteArray upstreamUri(const Resolution &resolution, const QByteArray &args)
{
    const QByteArray &own = resolution.target.uri;
    const QByteArray query = args.isEmpty() ? QByteArray() : '?' + args;
    if (own.isEmpty() && !resolution.rewritten) {
        return resolution.request.target;
    }
    if (!own.isEmpty() && resolution.handler.arg(0).contains('$')) {
        return own.startsWith('?') ? '/' + own : own;
    }
    // After `rewrite … break` the URI in proxy_pass is ignored.
    const bool replaces = resolution.validLocation && !own.isEmpty() && resolution.location != nullptr;
    const qsizetype length = replaces ? qMin(resolution.location->pattern.size(), resolution.uri.size()) : 0;
    const QByteArray rest = resolution.uri.mid(length);
    // Nginx escapes what it had to decode or has made itself (r->quoted_uri, r->internal).
    const bool escapes = resolution.internal || resolution.request.target.split('?').first().contains('%');
    return (replaces ? own : QByteArray()) + (escapes ? escapeUri(rest, resolution.version) : rest) + query;
}

Route::BackendRequest backendRequest(const Resolution &resolution, Variables &variables,
                                     const QByteArray &args)
{
    const Scope &scope = *resolution.scope;
    const quint16 port = resolution.target.port;
    variables.set("proxy_host", {resolution.target.proxyHost(), true});
    variables.set("proxy_port", {port == 0 ? QByteArray() : QByteArray::number(port), true});

    Route::BackendRequest request;
    const Directive method = scope.effective("proxy_method");
    const Directive body = scope.effective("proxy_set_body");
    request.line = (method.isNull() ? QByteArray("GET") : variables.evaluate(method.arg(0)).text) + ' ' +
                   upstreamUri(resolution, args) + " HTTP/" + proxyHttpVersion(scope, resolution.version);
    const Evaluated text = variables.evaluate(body.isNull() ? QByteArray() : body.arg(0));
    request.body = text.text;
    const std::vector<ProxyHeader> set = proxyHeaders(scope, resolution.version);
    // Nginx measures all headers before it writes the first, so captures are those that the last map left.
    qsizetype room = 0;
    for (const ProxyHeader &header : set) {
        room += variables.evaluate(header.value).text.size();
    }
    for (const ProxyHeader &header : set) {
        Evaluated value = variables.evaluate(header.value);
        room -= value.text.size();
        if (header.directive.isNull() && header.name == "Content-Length" && !body.isNull()) {
            value.text = text.decided ? QByteArray::number(text.text.size()) : QByteArray();
        }
        if (!value.text.isEmpty()) {
            request.headers.append({header.name, value.text});
        }
    }
    request.outgrows = room < 0;
    const Directive pass = scope.effective("proxy_pass_request_headers");
    if (pass.isNull() || pass.arg(0) != "off") {
        for (const auto &[name, value] : variables.requestHeaders()) {
            if (!isSet(set, name)) {
                request.headers.append({name, value});
            }
        }
    }
    return request;
}

} // namespace gate101::nginx
