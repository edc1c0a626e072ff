// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/backendrequest.h"

namespace gate101::nginx {

void checkHttpVersion(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || proxyHttpVersion(*context.resolution.scope, context.version()) != "1.0") {
        return;
    }
    const Directive directive = context.resolution.scope->effective("proxy_http_version");
    findings.append(makeFinding("http-version-1.0", Severity::Error,
                                directive.isNull() ? context.resolution.handler.place() : directive.place(),
                                {{"version", QString::fromUtf8(context.version().toString())}}, true));
}

} // namespace gate101::nginx
