// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/authrequest.h"

#include "nginx/proxying/proxyheader.h"
#include "nginx/routing/uri.h"

namespace gate101::nginx {

std::optional<AuthRequest> authRequest(const CheckContext &context)
{
    const Resolution &resolution = context.resolution;
    if (resolution.server == nullptr || resolution.scope == nullptr) {
        return std::nullopt;
    }
    const Directive directive = resolution.scope->effective("auth_request");
    if (directive.isNull() || directive.arg(0) == "off" || directive.arg(0).contains('$')) {
        return std::nullopt;
    }
    const std::optional<QByteArray> uri = normaliseUri(directive.arg(0));
    const Location *location = uri ? chooseLocation(*resolution.server, *uri).location : nullptr;
    const Directive pass = location == nullptr ? Directive() : location->scope.own("proxy_pass");
    if (pass.isNull()) {
        return std::nullopt;
    }
    AuthRequest found{directive, resolution, false, false};
    found.resolution.location = location;
    found.resolution.scope = &location->scope;
    found.resolution.handler = pass;
    found.resolution.target = parseProxyTarget(pass.arg(0));
    const CheckContext inner{context.model, found.resolution, {}, {}};
    const HeaderState upgrade = headerState(inner, "Upgrade");
    const HeaderState connection = headerState(inner, "Connection");
    found.asksUpgrade = !upgrade.sent.empty() && upgrade.decided && connection.decided &&
                        asksForUpgrade(connection.value) &&
                        proxyHttpVersion(location->scope, context.version()) == "1.1";
    const Tree &file = location->scope.block.tree();
    found.isShared = context.model.config().includersOf(file.path()).size() > 1;
    for (const Directive &line : location->scope.allOwn("proxy_set_header")) {
        found.isShared = found.isShared || &line.tree() != &file;
    }
    return found;
}

} // namespace gate101::nginx
