// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

/// A login in front of the handshake. Clients that send it get through, so this is a warning; browsers have
/// no means to add a header to a WebSocket, and some do not send a Basic login that they know.
void checkAuth(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    for (const char *name : {"auth_basic", "auth_request"}) {
        const Directive directive = context.resolution.scope->effective(name);
        if (!directive.isNull() && directive.arg(0) != "off") {
            findings.append(makeFinding("auth-required", Severity::Warning, directive.place(),
                                        {{"directive", QString::fromLatin1(name)},
                                         {"uri", QString::fromUtf8(context.resolution.request.target)}}));
            return;
        }
    }
}

} // namespace gate101::nginx
