// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/beatenprefix.h"
#include "nginx/checks/checks.h"

namespace gate101::nginx {

void checkRegexWins(const CheckContext &context, Findings &findings)
{
    if (const Location *beaten = beatenPrefix(context.resolution)) {
        const Location &winner = *context.resolution.location;
        const Place other = beaten->scope.block.headerPlace();
        findings.append(
            makeFinding("regex-location-wins", Severity::Error, winner.scope.block.headerPlace(),
                        {{"uri", QString::fromUtf8(context.resolution.request.target)},
                         {"regex", QString::fromUtf8(modifierText(winner.modifier) + ' ' + winner.pattern)},
                         {"location", QString::fromUtf8(beaten->pattern)},
                         {"otherfile", QString::fromUtf8(other.file)},
                         {"otherline", QString::number(other.line)}},
                        true));
    }
}

} // namespace gate101::nginx
