// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

namespace {

/// What a handshake that fails may come back with: the application's refusals and Nginx's own 502 to 504.
bool isHandshakeFailure(int status)
{
    return status == 400 || status == 401 || status == 403 || status == 404 || status == 405 ||
           status == 426 || status >= 500;
}

/// `=200` or a bare `=`, behind which the page itself decides (ngx_http_core_error_page).
QByteArray newStatus(const QByteArrayList &args)
{
    for (const QByteArray &arg : args) {
        if (arg.startsWith('=')) {
            return arg.mid(1);
        }
    }
    return {};
}

bool changesStatus(const QByteArrayList &args)
{
    for (const QByteArray &arg : args) {
        if (arg.startsWith('=')) {
            return true;
        }
    }
    return false;
}

} // namespace

/// Nothing is broken by it, but whatever breaks looks like something else: a page with status 200 in the
/// place of 426 or 502. The application's own answers are replaced only with proxy_intercept_errors.
void checkMasking(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const Directive intercept = context.resolution.scope->effective("proxy_intercept_errors");
    const bool intercepts = !intercept.isNull() && intercept.arg(0) == "on";
    for (const Directive &page : context.resolution.scope->allEffective("error_page")) {
        const QByteArrayList args = page.args();
        for (const QByteArray &arg : args) {
            const int status = arg.toInt();
            const bool own = status >= 502 && status <= 504;
            if (isHandshakeFailure(status) && (intercepts || (own && changesStatus(args)))) {
                const QByteArray becomes = newStatus(args);
                findings.append(makeFinding(
                    "errors-masked", Severity::Warning, page.place(),
                    {{"status", QString::number(status)},
                     {"becomes", changesStatus(args) ? QString::fromUtf8(becomes.isEmpty() ? "200" : becomes)
                                                     : QString::number(status)},
                     {"target", QString::fromUtf8(args.last())}}));
                return;
            }
        }
    }
}

} // namespace gate101::nginx
