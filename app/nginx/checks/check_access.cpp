// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/model/setting.h"
#include "nginx/routing/access.h"

namespace gate101::nginx {

namespace {

/// With `satisfy any` a password or an auth_request lets in whom the address keeps out.
bool anotherWayIn(const Scope &scope)
{
    const auto isOn = [&scope](QByteArrayView name) {
        const QByteArray value = setting(scope, name);
        return !value.isEmpty() && value != "off";
    };
    return setting(scope, "satisfy") == "any" && (isOn("auth_basic") || isOn("auth_request"));
}

} // namespace

void checkAccess(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied() || anotherWayIn(*context.resolution.scope)) {
        return;
    }
    QStringList allowed;
    for (const Directive &rule : accessRules(*context.resolution.scope)) {
        const bool all = rule.arg(0) == "all";
        if (rule.is("allow")) {
            if (all) {
                return;
            }
            allowed.append(QString::fromUtf8(rule.arg(0)));
        } else if (all) {
            const bool nobody = allowed.isEmpty();
            findings.append(makeFinding(nobody ? "access-denied" : "access-restricted",
                                        nobody ? Severity::Error : Severity::Info, rule.place(),
                                        {{"allowed", allowed.join(QStringLiteral(", "))}}));
            return;
        }
    }
    // limit_except refuses by rules of its own.
    const Resolution &resolution = context.resolution;
    if (resolution.refusal == Refusal::Access && resolution.route.status == 403) {
        findings.append(makeFinding("access-denied", Severity::Error, resolution.refusedBy.place(),
                                    {{"allowed", allowed.join(QStringLiteral(", "))}}));
    }
}

} // namespace gate101::nginx
