// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

void checkUpgradeHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || !shadowedHeader(context, "Upgrade").isNull()) {
        return;
    }
    const HeaderState state = headerState(context, "Upgrade");
    if (!state.configured || (state.decided && state.value.isEmpty())) {
        findings.append(makeFinding("upgrade-header-missing", Severity::Error,
                                    state.configured ? state.directive.place() : headerAnchor(context), {},
                                    true));
    } else if (state.sent.size() == 1 && state.decided &&
               state.value.compare("websocket", Qt::CaseInsensitive) != 0) {
        findings.append(makeFinding("upgrade-header-wrong", Severity::Error, state.directive.place(),
                                    {{"value", QString::fromUtf8(state.value)},
                                     {"configured", QString::fromUtf8(state.directive.arg(1))}},
                                    true));
    }
}

} // namespace gate101::nginx
