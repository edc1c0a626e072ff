// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

void checkBackendPort(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || !context.backend || !context.resolution.target.valid) {
        return;
    }
    const QByteArray &upstream = context.resolution.route.upstream;
    const quint16 configured = upstream.mid(upstream.lastIndexOf(':') + 1).toUShort();
    if (configured == 0 || configured == context.backend->port) {
        return;
    }
    // An upstream block may serve others too, so only an address in proxy_pass itself is ours to change.
    const bool direct = context.model.upstream(context.resolution.target.host) == nullptr;
    findings.append(makeFinding(
        "backend-port-mismatch", Severity::Error, context.resolution.handler.place(),
        {{"configured", QString::number(configured)}, {"port", QString::number(context.backend->port)}},
        direct));
}

} // namespace gate101::nginx
