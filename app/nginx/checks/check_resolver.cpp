// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

namespace {

bool isAddress(const QByteArray &host)
{
    if (host.startsWith('[') || host.startsWith("unix:")) {
        return true;
    }
    const QByteArrayList parts = host.split('.');
    if (parts.size() != 4) {
        return false;
    }
    for (const QByteArray &part : parts) {
        bool ok = false;
        if (part.toUInt(&ok) > 255 || !ok) {
            return false;
        }
    }
    return true;
}

/// Every proxy_pass without variables makes an upstream of its host and port, which was looked up when Nginx
/// started; the variable one finds it there (ngx_http_upstream_init_request).
bool isKnownElsewhere(const HttpModel &model, const ProxyTarget &target)
{
    for (const auto &tree : model.config().files()) {
        for (const Directive directive : tree->all()) {
            if (directive.is("proxy_pass") && !directive.arg(0).contains('$')) {
                const ProxyTarget other = parseProxyTarget(directive.arg(0));
                if (other.valid && other.host == target.host && other.port == target.port) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

/// With a variable in proxy_pass the name is looked up at every request, and without a resolver not at all:
/// 502, "no resolver defined to resolve".
void checkResolver(const CheckContext &context, Findings &findings)
{
    const Resolution &resolution = context.resolution;
    const ProxyTarget &target = resolution.target;
    if (!context.isProxied() || !target.valid || !resolution.handler.arg(0).contains('$') ||
        isAddress(target.host) || target.host.contains('$') ||
        !resolution.scope->effective("resolver").isNull()) {
        return;
    }
    const bool isBlock = !target.portGiven && context.model.upstream(target.host) != nullptr;
    if (!isBlock && !isKnownElsewhere(context.model, target)) {
        findings.append(makeFinding("resolver-missing", Severity::Error, resolution.handler.place(),
                                    {{"host", QString::fromUtf8(target.host)},
                                     {"configured", QString::fromUtf8(resolution.handler.arg(0))}}));
    }
}

} // namespace gate101::nginx
