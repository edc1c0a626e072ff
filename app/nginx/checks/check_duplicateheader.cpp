// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

void checkDuplicateHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    for (const char *header : {"Upgrade", "Connection", "Host"}) {
        const HeaderState state = headerState(context, header);
        if (state.count > 1) {
            findings.append(makeFinding("header-duplicated", Severity::Error, state.directive.place(),
                                        {{"name", QString::fromLatin1(header)}}));
        }
    }
}

} // namespace gate101::nginx
