// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/otherpath.h"

namespace gate101::nginx {

void checkOtherPath(const CheckContext &context, Findings &findings)
{
    if (context.paths && (context.paths->askedSwitches || context.paths->sentSwitches)) {
        return; // The application itself says that the path is right.
    }
    if (const std::optional<OtherPath> other = findOtherPath(context.resolution)) {
        findings.append(makeFinding("other-path-upgrades", Severity::Error,
                                    other->location->scope.block.headerPlace(),
                                    {{"uri", QString::fromUtf8(context.resolution.request.target)},
                                     {"path", QString::fromUtf8(other->path)}}));
    }
}

} // namespace gate101::nginx
