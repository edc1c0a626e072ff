// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

/// `proxy_pass_request_headers off` drops the key and the version of the handshake (RFC 6455 section 4.1)
/// unless lines of their own send them.
void checkRequestHeaders(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const Directive pass = context.resolution.scope->effective("proxy_pass_request_headers");
    if (pass.isNull() || pass.arg(0).compare("off", Qt::CaseInsensitive) != 0) {
        return;
    }
    QStringList lost;
    for (const char *name : {"Sec-WebSocket-Key", "Sec-WebSocket-Version"}) {
        if (headerState(context, name).sent.empty()) {
            lost.append(QString::fromLatin1(name));
        }
    }
    if (!lost.isEmpty()) {
        findings.append(makeFinding("request-headers-off", Severity::Error, pass.place(),
                                    {{"names", lost.join(QStringLiteral(", "))}}, true));
    }
}

} // namespace gate101::nginx
