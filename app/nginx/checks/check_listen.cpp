// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/missedlisten.h"

namespace gate101::nginx {

void checkListen(const CheckContext &context, Findings &findings)
{
    const std::optional<MissedListen> missed = findMissedListen(context.model, context.resolution);
    if (!missed) {
        return;
    }
    const Place place = missed->own.directive.isNull() ? missed->server->scope.block.headerPlace()
                                                       : missed->own.directive.place();
    Facts facts{{"host", QString::fromUtf8(context.resolution.request.host)},
                {"listen", QString::fromUtf8(missed->missing)}};
    if (const Server *taker = context.resolution.server) {
        const Place other = taker->scope.block.headerPlace();
        facts.insert("otherfile", QString::fromUtf8(other.file));
        facts.insert("otherline", QString::number(other.line));
    }
    // What takes the request may be a proxy too, and then the handshake succeeds in the wrong place.
    const Severity severity = context.isProxied() ? Severity::Warning : Severity::Error;
    findings.append(makeFinding(missed->otherFamily ? "no-ipv6-listener" : "listen-shadowed", severity, place,
                                facts, missed->addable));
}

} // namespace gate101::nginx
