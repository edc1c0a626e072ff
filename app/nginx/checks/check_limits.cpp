// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/model/setting.h"

namespace gate101::nginx {

namespace {

QString statusOf(const Scope &scope, QByteArrayView directive)
{
    const QByteArray status = setting(scope, directive);
    return status.isEmpty() ? QStringLiteral("503") : QString::fromUtf8(status);
}

bool isOn(const Scope &scope, QByteArrayView directive)
{
    return setting(scope, directive).compare("on", Qt::CaseInsensitive) == 0;
}

/// The value of `zone=name` or of another parameter of that form.
QByteArray parameter(const Directive &line, const QByteArray &name)
{
    for (const QByteArray &arg : line.args()) {
        if (arg.startsWith(QByteArray(name + '='))) {
            return arg.mid(name.size() + 1);
        }
    }
    return {};
}

} // namespace

/// A WebSocket holds its slot of limit_conn as long as it lasts, and every attempt to connect again counts
/// for limit_req.
void checkLimits(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const Scope &scope = *context.resolution.scope;
    if (!isOn(scope, "limit_conn_dry_run")) {
        for (const Directive &line : scope.allEffective("limit_conn")) {
            findings.append(makeFinding("websockets-limited", Severity::Warning, line.place(),
                                        {{"zone", QString::fromUtf8(line.arg(0))},
                                         {"number", QString::fromUtf8(line.arg(1))},
                                         {"status", statusOf(scope, "limit_conn_status")}}));
        }
    }
    if (!isOn(scope, "limit_req_dry_run")) {
        for (const Directive &line : scope.allEffective("limit_req")) {
            const QByteArray burst = parameter(line, "burst");
            findings.append(makeFinding("requests-limited", Severity::Info, line.place(),
                                        {{"zone", QString::fromUtf8(parameter(line, "zone"))},
                                         {"number", QString::fromUtf8(burst.isEmpty() ? "0" : burst)},
                                         {"status", statusOf(scope, "limit_req_status")}}));
        }
    }
}

} // namespace gate101::nginx
