// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/model/timevalue.h"

namespace gate101::nginx {

using namespace std::chrono_literals;

/// proxy_read_timeout is the only limit on an idle WebSocket; Nginx's default is 60 s. An application that
/// pings every half minute lives with it, so this is a warning.
void checkTimeout(const CheckContext &context, Findings &findings)
{
    constexpr auto enough = std::chrono::milliseconds(10min);
    if (!context.isProxied()) {
        return;
    }
    const Directive directive = context.resolution.scope->effective("proxy_read_timeout");
    const std::optional<std::chrono::milliseconds> time =
        directive.isNull() ? std::optional<std::chrono::milliseconds>(60s) : parseTime(directive.arg(0));
    if (time && *time < enough) {
        findings.append(makeFinding(
            "read-timeout-short", Severity::Warning,
            directive.isNull() ? context.resolution.handler.place() : directive.place(),
            {{"seconds", QString::number(std::chrono::duration_cast<std::chrono::seconds>(*time).count())}},
            true));
    }
}

} // namespace gate101::nginx
