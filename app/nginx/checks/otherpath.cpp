// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/otherpath.h"

#include "nginx/proxying/backendrequest.h"
#include "nginx/routing/uri.h"

namespace gate101::nginx {

namespace {

bool setsUpgrade(const Scope &scope, Version version)
{
    for (const ProxyHeader &header : proxyHeaders(scope, version)) {
        if (header.name.compare("Upgrade", Qt::CaseInsensitive) == 0 && !header.value.isEmpty()) {
            return true;
        }
    }
    return false;
}

QByteArray lastSegment(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/'));
}

/// "/api" and "/ws" make "/api/ws"; "/api/ws" asked for as "/ws" is itself.
QByteArray suggestion(const QByteArray &pattern, const QByteArray &asked)
{
    const QByteArray segment = lastSegment(asked);
    QByteArray base = pattern;
    while (base.endsWith('/')) {
        base.chop(1);
    }
    return base.endsWith(segment) || base.contains("socket") ? pattern : QByteArray(base + segment);
}

} // namespace

std::optional<OtherPath> findOtherPath(const Resolution &resolution)
{
    const std::optional<QByteArray> uri = normaliseUri(resolution.request.target);
    if (resolution.server == nullptr || !uri || *uri == "/") {
        return std::nullopt;
    }
    if (resolution.scope != nullptr && setsUpgrade(*resolution.scope, resolution.version) &&
        resolution.route.handler == Route::Handler::Proxy) {
        return std::nullopt;
    }
    for (const auto &location : resolution.server->locations()) {
        if (location.get() == resolution.location || location->isRegex() ||
            location->modifier == Location::Modifier::Named || location->pattern == "/" ||
            location->scope.own("proxy_pass").isNull() || !setsUpgrade(location->scope, resolution.version)) {
            continue;
        }
        const QByteArray path = suggestion(location->pattern, *uri);
        if (path != *uri) {
            return OtherPath{location.get(), path};
        }
    }
    return std::nullopt;
}

} // namespace gate101::nginx
