// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

/// The header that a line takes a value from, when it is not Upgrade: "$http_upgrad", which Nginx accepts and
/// leaves empty because the client sends no such header.
QByteArray otherHeaderIn(const HeaderState &state)
{
    const QByteArrayList names = state.configured && !state.directive.isNull()
                                     ? Variables::namesIn(state.directive.arg(1))
                                     : QByteArrayList();
    return names.size() == 1 && names.first().startsWith("http_") && names.first() != "http_upgrade"
               ? names.first()
               : QByteArray();
}

} // namespace

void checkUpgradeHeader(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || !shadowedHeader(context, "Upgrade").isNull()) {
        return;
    }
    const HeaderState state = headerState(context, "Upgrade");
    const bool empty = state.decided && state.value.isEmpty();
    if (const QByteArray other = otherHeaderIn(state); empty && !other.isEmpty()) {
        findings.append(makeFinding("upgrade-variable-wrong", Severity::Error, state.directive.place(),
                                    {{"variable", QString::fromLatin1('$' + other)}}, true));
    } else if (!state.configured || empty) {
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
