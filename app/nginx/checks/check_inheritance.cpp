// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

void checkInheritance(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    for (const char *header : {"Upgrade", "Connection"}) {
        const Directive shadowed = shadowedHeader(context, header);
        if (!shadowed.isNull()) {
            const Directive own = context.resolution.scope->allEffective("proxy_set_header").front();
            findings.append(makeFinding("headers-not-inherited", Severity::Error, own.place(),
                                        {{"otherfile", QString::fromUtf8(shadowed.place().file)},
                                         {"otherline", QString::number(shadowed.line())}},
                                        true));
            return;
        }
    }
}

} // namespace gate101::nginx
