// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/origincondition.h"

namespace gate101::nginx {

using namespace Qt::StringLiterals;

void checkHandler(const CheckContext &context, Findings &findings)
{
    const Resolution &resolution = context.resolution;
    const Route &route = resolution.route;
    if (resolution.server == nullptr) {
        return;
    }
    const Directive block =
        resolution.location != nullptr ? resolution.location->scope.block : resolution.server->scope.block;
    const Place place = resolution.handler.isNull() ? block.headerPlace() : resolution.handler.place();
    const QString uri = QString::fromUtf8(resolution.request.target);
    switch (route.handler) {
    case Route::Handler::Static:
        if (resolution.tryFiles) {
            findings.append(makeFinding(
                "try-files-fallback", Severity::Error, place,
                {{"uri", uri}, {"target", QString::fromUtf8(resolution.handler.args().join(' '))}}, true));
        } else {
            findings.append(
                makeFinding("not-proxied", Severity::Error, block.headerPlace(), {{"uri", uri}}, true));
        }
        break;
    case Route::Handler::Return:
        if (isRefusedForOrigin(context)) {
            break; // A rule of its own kind, with its own finding.
        }
        findings.append(makeFinding("answered-by-return", Severity::Error, place,
                                    {{"uri", uri}, {"status", QString::number(route.status)}}, true));
        break;
    case Route::Handler::Redirect: {
        Facts facts{{"uri", uri},
                    {"status", QString::number(route.status)},
                    {"target", QString::fromUtf8(route.redirectTo)}};
        const bool toHttps = !resolution.request.tls && route.redirectTo.startsWith("https://");
        if (toHttps) {
            facts.insert("url", u"wss://"_s + QString::fromUtf8(resolution.request.host) + uri);
        }
        findings.append(makeFinding(resolution.slashRedirect ? "location-slash"
                                    : toHttps                ? "redirects-to-https"
                                                             : "redirects",
                                    Severity::Error, place, facts, resolution.slashRedirect));
        break;
    }
    default:
        break;
    }
}

} // namespace gate101::nginx
