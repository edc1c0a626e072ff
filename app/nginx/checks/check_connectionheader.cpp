// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

/// RFC 9110 section 7.6.1: a list of options, compared without case.
bool hasUpgradeOption(const QByteArray &value)
{
    for (const QByteArray &option : value.split(',')) {
        if (option.trimmed().compare("upgrade", Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

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
    if (!hasUpgradeOption(state.value)) {
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
