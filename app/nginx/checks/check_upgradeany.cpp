// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

/// What is passed on for `Upgrade: websocket` is mostly passed on for `Upgrade: h2c` too. A backend that
/// speaks h2c then takes requests behind the back of every rule that Nginx has.
void checkUpgradeAny(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || proxyHttpVersion(*context.resolution.scope, context.version()) != "1.1") {
        return;
    }
    const HeaderState upgrade = headerState(context, "Upgrade");
    const HeaderState connection = headerState(context, "Connection");
    if (!upgrade.configured || !connection.configured) {
        return;
    }
    Variables variables(context.model, context.resolution.request);
    variables.set("http_upgrade", {"h2c", true});
    variables.set("http_connection", {"Upgrade, HTTP2-Settings", true});
    const Evaluated protocol = variables.evaluate(upgrade.directive.arg(1));
    const Evaluated option = variables.evaluate(connection.directive.arg(1));
    if (protocol.decided && protocol.text == "h2c" && option.decided && asksForUpgrade(option.text)) {
        findings.append(makeFinding("upgrade-any", Severity::Info, upgrade.directive.place(),
                                    {{"configured", QString::fromUtf8(upgrade.directive.arg(1))}}));
    }
}

} // namespace gate101::nginx
