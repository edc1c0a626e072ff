// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/mapfault.h"

namespace gate101::nginx {

void checkConnectionHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || !shadowedHeader(context, "Connection").isNull()) {
        return;
    }
    const HeaderState state = headerState(context, "Connection");
    if (!state.configured) {
        findings.append(
            makeFinding("connection-header-missing", Severity::Error, headerAnchor(context), {}, true));
        return;
    }
    if (!state.decided) {
        return; // An undefined variable is the map check's finding.
    }
    const QByteArray configured = state.directive.arg(1);
    if (!asksForUpgrade(state.value)) {
        if (mapFault(context).kind != MapFault::Kind::None) {
            return; // The map is the cause, and the map check says so.
        }
        findings.append(makeFinding(
            "connection-header-wrong", Severity::Error, state.directive.place(),
            {{"value", QString::fromUtf8(state.value)}, {"configured", QString::fromUtf8(configured)}},
            true));
    } else if (!configured.contains('$')) {
        findings.append(makeFinding("connection-hardcoded", Severity::Warning, state.directive.place(),
                                    {{"configured", QString::fromUtf8(configured)}}, true));
    }
}

} // namespace gate101::nginx
