// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

/// An error_page without `=` gives whatever answers in its place the status of the error, so that a 101 from
/// the backend arrives as a 404 (ngx_http_send_error_page, ngx_http_send_header).
void checkForcedStatus(const CheckContext &context, Findings &findings)
{
    const Resolution &resolution = context.resolution;
    if (context.isProxied() && resolution.forcedStatus != 0 && !resolution.errorPage.isNull()) {
        findings.append(makeFinding("status-forced", Severity::Error, resolution.errorPage.place(),
                                    {{"status", QString::number(resolution.forcedStatus)}}));
    }
}

} // namespace gate101::nginx
