// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

/// Every WebSocket takes two connections of a worker for as long as it lasts, one to the client and one to
/// the backend. Nginx's own default is 512, Debian's file says 768.
void checkWorkerConnections(const CheckContext &context, Findings &findings)
{
    constexpr int few = 1024;
    constexpr int veryFew = 100;
    if (!context.isProxied()) {
        return;
    }
    const Directive events = context.model.top().own("events");
    if (events.isNull()) {
        return; // Nginx does not start without it.
    }
    Directive line;
    context.model.config().visit(events, [&line](const Directive &directive) {
        if (directive.is("worker_connections")) {
            line = directive;
        }
    });
    const int number = line.isNull() ? 512 : line.arg(0).toInt();
    if (number > 0 && number < few) {
        findings.append(
            makeFinding("worker-connections-low", number < veryFew ? Severity::Warning : Severity::Info,
                        line.isNull() ? events.headerPlace() : line.place(),
                        {{"number", QString::number(number)}, {"clients", QString::number(number / 2)}}));
    }
}

} // namespace gate101::nginx
