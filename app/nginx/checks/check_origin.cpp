// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/origincondition.h"

namespace gate101::nginx {

/// The request at hand carries no Origin, as clients that are no browsers do; such a rule keeps them out. It
/// guards the site, so no edit takes it away.
void checkOrigin(const CheckContext &context, Findings &findings)
{
    if (isRefusedForOrigin(context)) {
        findings.append(makeFinding("origin-denied", Severity::Error, context.resolution.handler.place(),
                                    {{"status", QString::number(context.resolution.route.status)}}));
    }
}

} // namespace gate101::nginx
