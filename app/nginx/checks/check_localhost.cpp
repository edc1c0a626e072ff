// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

void checkLocalhost(const CheckContext &context, Findings &findings)
{
    if (context.isProxied() && context.resolution.target.host == "localhost") {
        findings.append(makeFinding("upstream-localhost", Severity::Info, context.resolution.handler.place(),
                                    {{"port", QString::number(context.resolution.target.port)}}));
    }
}

} // namespace gate101::nginx
