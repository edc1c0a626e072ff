// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

/// Nginx starts with an upstream block in which every server is marked down, and answers 502: "no live
/// upstreams".
void checkUpstreamDown(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || context.resolution.target.portGiven) {
        return;
    }
    const Upstream *upstream = context.model.upstream(context.resolution.target.host);
    if (upstream == nullptr || !upstream->servers.isEmpty()) {
        return;
    }
    Directive down;
    for (const Directive directive : upstream->block.children()) {
        if (directive.is("server") && directive.args().contains("down")) {
            down = directive;
        }
    }
    if (!down.isNull()) {
        findings.append(makeFinding("upstream-all-down", Severity::Error, down.place(),
                                    {{"upstream", QString::fromUtf8(upstream->name)}}));
    }
}

} // namespace gate101::nginx
