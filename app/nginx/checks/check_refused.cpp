// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/refusals.h"

namespace gate101::nginx {

void checkRefused(const CheckContext &context, Findings &findings)
{
    Build build = context.build;
    if (!build.version().isKnown()) {
        build.setVersion(context.version());
    }
    for (const Finding &finding : refusals(context.model.config(), build)) {
        // A map in the wrong place has a check of its own, with a fix.
        if (finding.statement.id != "directive-not-allowed-here" ||
            finding.statement.facts.value("directive") != u"map") {
            findings.append(finding);
        }
    }
}

} // namespace gate101::nginx
