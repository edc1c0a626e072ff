// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/hiddenheader.h"

namespace gate101::nginx {

void checkHiddenHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    for (const Directive &line : hiddenHeaders(*context.resolution.scope)) {
        findings.append(makeFinding("response-header-hidden", Severity::Error, line.place(),
                                    {{"name", QString::fromUtf8(line.arg(0))}}, true));
    }
}

} // namespace gate101::nginx
