// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

/// Measured: buffering has no effect on a connection that was upgraded. It is said because guides recommend
/// to switch it off, and never given as a cause.
void checkBuffering(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const Directive directive = context.resolution.scope->effective("proxy_buffering");
    if (directive.isNull() || directive.arg(0) != "off") {
        findings.append(
            makeFinding("buffering-on", Severity::Info,
                        directive.isNull() ? context.resolution.handler.place() : directive.place()));
    }
}

} // namespace gate101::nginx
