// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/nestedpass.h"

namespace gate101::nginx {

void checkNestedPass(const CheckContext &context, Findings &findings)
{
    const NestedPass found = findNestedPass(context.resolution);
    if (!found.outer.isNull()) {
        const Place outer = found.outer.place();
        findings.append(
            makeFinding("proxy-pass-not-inherited", Severity::Error,
                        context.resolution.location->scope.block.headerPlace(),
                        {{"location", QString::fromUtf8(context.resolution.location->pattern)},
                         {"otherfile", QString::fromUtf8(outer.file)},
                         {"otherline", QString::number(outer.line)},
                         {"url", QString::fromUtf8(found.url.isEmpty() ? found.outer.arg(0) : found.url)}},
                        !found.url.isEmpty()));
    }
}

} // namespace gate101::nginx
