// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/backendrequest.h"

namespace gate101::nginx {

namespace {

/// What became of the path, by the way in which proxy_pass was written.
const char *idFor(const Resolution &resolution, const QByteArray &sent)
{
    const QByteArray &own = resolution.target.uri;
    const QByteArray path = sentPath(resolution);
    if (!own.isEmpty() && resolution.handler.arg(0).contains('$') && sent.startsWith(own)) {
        return "proxy-pass-variable-uri"; // Such a URI is sent as it is: no rest of the path, no query.
    }
    if (path.contains("//") && !resolution.request.target.contains("//")) {
        return "proxy-pass-double-slash";
    }
    const Location *location = resolution.location;
    const bool glued = location != nullptr && !own.isEmpty() && !own.endsWith('/') &&
                       location->pattern.endsWith('/') && path.size() > own.size() && path.startsWith(own);
    return glued ? "proxy-pass-glued" : "proxy-pass-rewrites";
}

} // namespace

/// Whether the backend serves the path that it receives is for the backend to say. When it has said so, a
/// changed path is right or an error; else it is only shown.
void checkPath(const CheckContext &context, Findings &findings)
{
    const Resolution &resolution = context.resolution;
    const QByteArray sent = sentTarget(resolution.route);
    const QByteArray &asked = resolution.request.target;
    if (sent.isEmpty() || sent == asked || (context.paths && context.paths->sentSwitches)) {
        return;
    }
    const bool wrong = context.paths && context.paths->askedSwitches;
    const bool byProxyPass = !resolution.target.uri.isEmpty();
    findings.append(makeFinding(
        idFor(resolution, sent), wrong ? Severity::Error : Severity::Warning, resolution.handler.place(),
        {{"uri", QString::fromUtf8(asked)}, {"sent", QString::fromUtf8(sent)}}, wrong && byProxyPass));
}

} // namespace gate101::nginx
