// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/authrequest.h"

namespace gate101::nginx {

/// When the subrequest is answered with 101, Nginx closes the connection without a word to the client
/// ("connection upgrade in subrequest"). The WebSocket's own backend answers so; of another one it cannot be
/// known.
void checkAuthRequest(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const std::optional<AuthRequest> auth = authRequest(context);
    if (!auth || !auth->asksUpgrade) {
        return;
    }
    const bool same = auth->resolution.target.valid &&
                      auth->resolution.target.address() == context.resolution.target.address();
    const Place block = auth->resolution.location->scope.block.headerPlace();
    findings.append(makeFinding("auth-request-upgrades", same ? Severity::Error : Severity::Warning,
                                auth->directive.place(),
                                {{"path", QString::fromUtf8(auth->directive.arg(0))},
                                 {"otherfile", QString::fromUtf8(block.file)},
                                 {"otherline", QString::number(block.line)}},
                                !auth->isShared));
}

} // namespace gate101::nginx
