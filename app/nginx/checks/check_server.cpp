// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/missedlisten.h"

namespace gate101::nginx {

void checkServer(const CheckContext &context, Findings &findings)
{
    const RouteRequest &request = context.resolution.request;
    if (findMissedListen(context.model, context.resolution)) {
        return; // The server is there; checkListen tells why it does not answer.
    }
    if (context.resolution.server == nullptr) {
        findings.append(makeFinding("no-listener", Severity::Error, context.model.http().block.headerPlace(),
                                    {{"port", QString::number(request.port)}}));
        return;
    }
    const Server &server = *context.resolution.server;
    const bool named =
        !(server.names().size() == 1 && (server.names().first().isEmpty() || server.names().first() == "_"));
    if (context.resolution.byDefaultServer && named) {
        findings.append(makeFinding("server-by-default", Severity::Warning, server.scope.block.headerPlace(),
                                    {{"host", QString::fromUtf8(request.host)},
                                     {"name", QString::fromUtf8(server.names().join(' '))}}));
    }
}

} // namespace gate101::nginx
