// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/backendscheme.h"
#include "nginx/checks/checks.h"

namespace gate101::nginx {

void checkScheme(const CheckContext &context, Findings &findings)
{
    const SchemeMatch match = matchScheme(context.model, context.resolution);
    if (match == SchemeMatch::Unknown) {
        return;
    }
    const ProxyTarget &target = context.resolution.target;
    const QByteArray configured = context.resolution.handler.arg(0);
    const bool wrong = match == SchemeMatch::Wrong;
    findings.append(makeFinding("upstream-scheme-differs", wrong ? Severity::Error : Severity::Warning,
                                context.resolution.handler.place(),
                                {{"upstream", QString::fromUtf8(target.address())},
                                 {"scheme", target.tls ? QStringLiteral("https") : QStringLiteral("http")},
                                 {"other", target.tls ? QStringLiteral("http") : QStringLiteral("https")}},
                                wrong && !configured.contains('$')));
}

} // namespace gate101::nginx
