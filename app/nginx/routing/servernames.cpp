// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/servernames.h"

#include "nginx/model/hostnames.h"

namespace gate101::nginx {

namespace {

NameMatch byExpression(const std::vector<const Server *> &servers, const QByteArray &host)
{
    NameMatch result;
    for (const Server *server : servers) {
        if (!server->mayBeNamed(host)) {
            continue;
        }
        for (const QByteArray &name : server->names()) {
            if (!name.startsWith('~')) {
                continue;
            }
            RegexMatch match = Regex::of(name.mid(1), true).match(host);
            result.gaveUp = result.gaveUp || match.gaveUp;
            if (match.matched) {
                result.server = server;
                result.name = name;
                result.kind = "regex";
                result.match = std::move(match);
                return result;
            }
        }
    }
    return result;
}

} // namespace

NameMatch matchServerName(const std::vector<const Server *> &servers, const QByteArray &host,
                          const QByteArray &machine)
{
    NameMatch best;
    qsizetype bestRank = 0;
    bool needsMachine = false;
    HostNames taken;
    for (const Server *server : servers) {
        if (!server->mayBeNamed(host)) {
            continue;
        }
        for (QByteArray name : server->names()) {
            if (name == "$hostname") {
                needsMachine = needsMachine || machine.isEmpty();
                name = machine.toLower();
            }
            if (name.startsWith('~') || !taken.take(name)) {
                continue;
            }
            const qsizetype rank = hostNameRank(name, host);
            if (rank > bestRank) {
                bestRank = rank;
                best.server = server;
                best.name = name;
                best.kind = isExactRank(rank) ? "exact" : "wildcard";
            }
        }
    }
    if (best.server == nullptr) {
        best = byExpression(servers, host);
    }
    best.needsMachine = needsMachine && !isExactRank(bestRank);
    return best;
}

} // namespace gate101::nginx
