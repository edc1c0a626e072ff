// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/beatenprefix.h"
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"
#include "nginx/fixes/headerlines.h"
#include "nginx/proxying/hiddenheader.h"
#include "nginx/proxying/proxyheader.h"
#include "nginx/routing/uri.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

/// The address that the new location passes to: the person's, the present location's, or the only one that
/// the server's other locations use.
QByteArray backendUrl(const CheckContext &context)
{
    const ProxyTarget &target = context.resolution.target;
    const bool proxied =
        context.isProxied() && target.valid && !context.resolution.handler.arg(0).contains('$');
    if (context.backend) {
        QByteArray host = context.backend->host;
        if (host.isEmpty()) {
            host = proxied ? target.host : QByteArray("127.0.0.1");
        }
        const QByteArray scheme = proxied && target.tls ? "https://" : "http://";
        if (!proxied || context.model.upstream(target.host) == nullptr) {
            return scheme + host + ':' + QByteArray::number(context.backend->port);
        }
    }
    const auto withoutUri = [](const QByteArray &url) {
        const QByteArray uri = parseProxyTarget(url).uri;
        return uri.isEmpty() ? url : url.chopped(uri.size());
    };
    if (proxied) {
        return withoutUri(context.resolution.handler.arg(0));
    }
    if (const Location *beaten = beatenPrefix(context.resolution)) {
        const QByteArray url = beaten->scope.own("proxy_pass").arg(0);
        return url.contains('$') ? url : withoutUri(url);
    }
    QByteArray only;
    for (const auto &location : context.resolution.server->locations()) {
        const Directive pass = location->scope.own("proxy_pass");
        if (pass.isNull() || pass.arg(0).contains('$') || !parseProxyTarget(pass.arg(0)).valid) {
            continue;
        }
        const QByteArray url = withoutUri(pass.arg(0));
        if (!only.isEmpty() && only != url) {
            return {};
        }
        only = url;
    }
    return only;
}

/// The Host that the client went to. $host is the name alone, which is all of it on the usual port; on
/// another one a backend that compares Origin with Host misses the port. $http_host would do on every port,
/// but it is whatever the client has written.
QByteArray hostValue(const CheckContext &context)
{
    constexpr Version firstWithRequestPort{1, 29, 3};
    const RouteRequest &request = context.resolution.request;
    if (request.port == (request.tls ? 443 : 80)) {
        return "$host";
    }
    if (context.version() >= firstWithRequestPort) {
        return "$host$is_request_port$request_port";
    }
    const std::vector<Listen> &listens = context.resolution.server->listens;
    const bool onePort = std::all_of(listens.begin(), listens.end(), [&request](const Listen &listen) {
        return listen.port == request.port;
    });
    return onePort ? "$host:$server_port" : "$host";
}

/// The request's headers as the present location sets them, so that the application sees no difference; the
/// usual four where it sets none.
QByteArrayList headerLines(const CheckContext &context)
{
    QByteArrayList lines;
    if (const Location *beaten = beatenPrefix(context.resolution)) {
        for (const QByteArray &line : carriedLines(beaten->scope)) {
            lines.append(QByteArray('\t' + line));
        }
    } else if (context.isProxied()) {
        for (const QByteArray &line : carriedLines(*context.resolution.scope)) {
            lines.append(QByteArray('\t' + line));
        }
        if (const Directive host = shadowedHeader(context, "Host"); !host.isNull()) {
            lines.append(QByteArray('\t' + textOf(host)));
        }
    }
    if (lines.isEmpty()) {
        lines = {QByteArray("\tproxy_set_header Host " + hostValue(context) + ';'),
                 "\tproxy_set_header X-Real-IP $remote_addr;",
                 "\tproxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
                 "\tproxy_set_header X-Forwarded-Proto $scheme;"};
    }
    return lines;
}

/// Who may come in and how often is decided by lines of the present location too; a location beside it must
/// not let in whom those keep out.
QByteArrayList guardLines(const CheckContext &context)
{
    QByteArrayList lines;
    const Scope &server = context.resolution.server->scope;
    const auto carry = [&](const QByteArrayList &names) {
        for (const Scope *scope = context.resolution.scope; scope != nullptr && scope != &server;
             scope = scope->parent) {
            const qsizetype before = lines.size();
            for (const Directive &line : scope->directives()) {
                if (std::any_of(names.begin(), names.end(),
                                [&line](const QByteArray &name) { return line.is(name); })) {
                    lines.append(QByteArray('\t' + textOf(line)));
                }
            }
            if (lines.size() > before) {
                return;
            }
        }
    };
    for (const QByteArrayList &inheritedTogether : QList<QByteArrayList>{{"satisfy"},
                                                                         {"allow", "deny"},
                                                                         {"auth_basic"},
                                                                         {"auth_basic_user_file"},
                                                                         {"auth_request"},
                                                                         {"auth_request_set"},
                                                                         {"auth_jwt"},
                                                                         {"limit_conn"},
                                                                         {"limit_req"}}) {
        carry(inheritedTogether);
    }
    return lines;
}

/// What the server's own level would do to a WebSocket's headers, made up for.
QByteArrayList remedyLines(const Scope &server)
{
    QByteArrayList lines;
    const Directive pass = server.effective("proxy_pass_request_headers");
    if (!pass.isNull() && pass.arg(0).compare("off", Qt::CaseInsensitive) == 0) {
        lines.append("\tproxy_pass_request_headers on;");
    }
    const std::vector<Directive> hidden = nginx::hiddenHeaders(server);
    if (!hidden.empty()) {
        for (const QByteArray &line : inheritedLines(server, "proxy_pass_header")) {
            lines.append(QByteArray('\t' + line));
        }
    }
    for (const Directive &line : hidden) {
        lines.append(QByteArray("\tproxy_pass_header " + line.arg(0) + ';'));
    }
    return lines;
}

bool standsThere(const Server &server, const QByteArray &path, bool exact)
{
    return std::any_of(server.locations().begin(), server.locations().end(), [&](const auto &location) {
        const bool isExact = location->modifier == Location::Modifier::Exact;
        return !location->isRegex() && location->modifier != Location::Modifier::Named && isExact == exact &&
               location->pattern == path;
    });
}

/// The modifier that lets the new location win against what answers now and is no duplicate of another one;
/// nothing when there is none.
std::optional<QByteArray> modifierFor(const CheckContext &context, const QByteArray &path)
{
    const Location *present = context.resolution.location;
    const Server &server = *context.resolution.server;
    const bool exact = context.resolution.slashRedirect || standsThere(server, path, false) ||
                       (present != nullptr && present->modifier == Location::Modifier::Exact);
    if (exact) {
        return standsThere(server, path, true) ? std::nullopt : std::optional<QByteArray>("= ");
    }
    return present != nullptr && present->isRegex() ? QByteArray("^~ ") : QByteArray();
}

QByteArray quoted(const QByteArray &path)
{
    for (const char c : path) {
        if (c == ' ' || c == '\t' || c == ';' || c == '{' || c == '}' || c == '"' || c == '\'' || c == '\\') {
            QByteArray text = path;
            text.replace('\\', "\\\\").replace('"', "\\\"");
            return '"' + text + '"';
        }
    }
    return path;
}

/// The server's own child that holds the present location, when it stands in the same file as the server.
Directive anchorIn(const Server &server, const Location *present)
{
    if (present == nullptr) {
        return {};
    }
    for (const auto &location : server.locations()) {
        if (location.get() == present && &location->scope.block.tree() == &server.scope.block.tree()) {
            return location->scope.block;
        }
    }
    return {};
}

} // namespace

Result<void> fixBySeparate(const CheckContext &context, ChangeBook &book)
{
    const Resolution &resolution = context.resolution;
    const std::optional<QByteArray> path = normaliseUri(resolution.request.target);
    if (resolution.server == nullptr || !path) {
        return failure("backend-unknown");
    }
    const QByteArray url = backendUrl(context);
    if (url.isEmpty()) {
        return failure("backend-unknown");
    }
    const std::optional<QByteArray> modifier = modifierFor(context, *path);
    if (!modifier) {
        return failure("location-taken", {{"location", QString::fromUtf8("= " + *path)}});
    }
    const QByteArray variable = ensureMap(context, book);
    QByteArrayList lines{QByteArray("location " + *modifier + quoted(*path) + " {"),
                         QByteArray("\tproxy_pass " + url + ';'), "\tproxy_http_version 1.1;",
                         "\tproxy_set_header Upgrade $http_upgrade;",
                         QByteArray("\tproxy_set_header Connection $" + variable + ';')};
    lines += headerLines(context);
    lines += guardLines(context);
    lines += remedyLines(resolution.server->scope);
    lines += {"\tproxy_read_timeout 86400s;", "\tproxy_send_timeout 86400s;", "\tproxy_buffering off;", "}"};

    const Directive block = resolution.server->scope.block;
    const Directive anchor = anchorIn(*resolution.server, resolution.location);
    if (anchor.isNull()) {
        book.edit(block.tree(), insertAtEnd(block, lines));
    } else {
        book.edit(anchor.tree(), insertAfter(anchor, QByteArrayList{QByteArray()} + lines));
    }
    return {};
}

} // namespace gate101::nginx
