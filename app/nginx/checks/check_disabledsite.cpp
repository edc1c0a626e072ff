// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

namespace gate101::nginx {

namespace {

/// The server block of the file that names the host, or null.
Directive serverNaming(const Tree &tree, const QByteArray &host)
{
    for (const Directive &directive : tree.all()) {
        if (!directive.is("server") || !directive.isBlock()) {
            continue;
        }
        for (const Directive &child : directive.children()) {
            if (child.is("server_name") && child.args().contains(host)) {
                return directive;
            }
        }
    }
    return {};
}

} // namespace

void checkDisabledSite(const CheckContext &context, Findings &findings)
{
    // A site that answers by its name is the one that is meant, whatever lies beside it.
    if (context.resolution.server != nullptr && !context.resolution.byDefaultServer) {
        return;
    }
    for (const auto &tree : context.disabledSites) {
        const Directive server = serverNaming(*tree, context.resolution.request.host.toLower());
        if (!server.isNull()) {
            findings.append(makeFinding("site-not-enabled", Severity::Error, server.headerPlace(),
                                        {{"host", QString::fromUtf8(context.resolution.request.host)}},
                                        true));
            return;
        }
    }
}

} // namespace gate101::nginx
