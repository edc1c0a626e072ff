// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

#include <algorithm>

namespace gate101::nginx {

/// Two servers with one name on one socket: Nginx warns (conflicting server name, ignored) and starts, and
/// what is written into the second one has no effect.
void checkNameConflict(const CheckContext &context, Findings &findings)
{
    const Resolution &resolution = context.resolution;
    const QByteArray host = resolution.request.host.toLower();
    if (resolution.server == nullptr || resolution.byDefaultServer ||
        !resolution.server->names().contains(host)) {
        return;
    }
    const Listen socket = chooseServer(context.model, resolution.request).listen;
    const Place winner = resolution.server->scope.block.headerPlace();
    for (const auto &server : context.model.servers()) {
        const bool shares =
            std::any_of(server->listens.begin(), server->listens.end(), [&](const Listen &each) {
                return each.sameAddress(socket) && each.takes(resolution.request.port);
            });
        if (server.get() != resolution.server && shares && server->mayBeNamed(host) &&
            server->names().contains(host)) {
            findings.append(makeFinding("server-name-conflict", Severity::Warning,
                                        server->scope.block.headerPlace(),
                                        {{"host", QString::fromUtf8(host)},
                                         {"otherfile", QString::fromUtf8(winner.file)},
                                         {"otherline", QString::number(winner.line)}}));
            return;
        }
    }
}

} // namespace gate101::nginx
