// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/backendrequest.h"

namespace gate101::nginx {

void checkPath(const CheckContext &context, Findings &findings)
{
    const std::optional<Route::BackendRequest> &request = context.resolution.route.backendRequest;
    if (!context.isProxied() || !request) {
        return;
    }
    const QByteArray sent = request->line.mid(4, request->line.lastIndexOf(' ') - 4);
    if (sent != context.resolution.request.target) {
        const bool byProxyPass = !context.resolution.target.uri.isEmpty();
        findings.append(makeFinding("proxy-pass-rewrites", Severity::Warning,
                                    context.resolution.handler.place(),
                                    {{"uri", QString::fromUtf8(context.resolution.request.target)},
                                     {"sent", QString::fromUtf8(sent)}},
                                    byProxyPass));
    }
}

} // namespace gate101::nginx
