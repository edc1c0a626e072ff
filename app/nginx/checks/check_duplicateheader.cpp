// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

/// Of two Host lines the last wins since 1.31.4, and two Connection lines are one list (RFC 9110
/// section 5.3), which is odd but read by most. Two Hosts must be refused (RFC 9112 section 3.2), and an
/// Upgrade of "websocket, websocket" is refused by many.
bool isHarmless(const CheckContext &context, const QByteArray &header, const HeaderState &state)
{
    constexpr Version lastHostWins{1, 31, 4};
    return header == "Host"         ? context.version() >= lastHostWins
           : header == "Connection" ? asksForUpgrade(state.value)
                                    : false;
}

} // namespace

/// A line whose value is empty sends nothing, so an included `Connection ""` with a line of the location
/// behind it is no duplicate.
void checkDuplicateHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    for (const char *header : {"Upgrade", "Connection", "Host"}) {
        const HeaderState state = headerState(context, header);
        if (state.sent.size() < 2) {
            continue;
        }
        const bool harmless = isHarmless(context, header, state);
        const Place first = state.sent.front().place();
        findings.append(makeFinding("header-duplicated", harmless ? Severity::Warning : Severity::Error,
                                    state.sent[1].place(),
                                    {{"name", QString::fromLatin1(header)},
                                     {"otherfile", QString::fromUtf8(first.file)},
                                     {"otherline", QString::number(first.line)}},
                                    true));
    }
}

} // namespace gate101::nginx
