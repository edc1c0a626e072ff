// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/servermatch.h"

#include "nginx/model/setting.h"
#include "nginx/routing/servernames.h"

#include <QSet>
#include <algorithm>
#include <arpa/inet.h>

namespace gate101::nginx {

namespace {

struct Candidate
{
    const Server *server;
    const Listen *listen;
};

/// The servers of one address, in file order, with the one that answers when no name fits.
struct Group
{
    std::vector<const Server *> servers;
    const Server *byDefault = nullptr;
    bool tls = false;
};

/// The listens of all servers on the port.
std::vector<Candidate> candidatesOn(const HttpModel &model, quint16 port)
{
    std::vector<Candidate> candidates;
    for (const auto &server : model.servers()) {
        for (const Listen &listen : server->listens) {
            if (listen.family != Listen::Family::Unix && !listen.quic && listen.takes(port)) {
                candidates.push_back({server.get(), &listen});
            }
        }
    }
    return candidates;
}

Group groupOf(const std::vector<Candidate> &candidates, const Listen &socket)
{
    Group group;
    bool marked = false;
    for (const Candidate &candidate : candidates) {
        if (!candidate.listen->sameAddress(socket)) {
            continue;
        }
        group.servers.push_back(candidate.server);
        group.tls = group.tls || candidate.listen->tls;
        if (group.byDefault == nullptr || (candidate.listen->defaultServer && !marked)) {
            group.byDefault = candidate.server;
            marked = candidate.listen->defaultServer;
        }
    }
    // `ssl on` speaks for all listens of its server; it is gone since 1.25.1.
    group.tls = group.tls || setting(group.byDefault->scope, "ssl") == "on";
    return group;
}

int socketRank(const Listen &listen, const RouteRequest &request)
{
    if (request.address.isEmpty()) {
        return listen.isWildcard() ? (listen.family == Listen::Family::IPv4 ? 3 : 2) : 1;
    }
    const bool wantsV6 = request.address.contains(':');
    if (listen.family == Listen::Family::Name) {
        return listen.address == "localhost" && (request.address == "127.0.0.1" || request.address == "::1")
                   ? 3
                   : 0;
    }
    if ((listen.family == Listen::Family::IPv6) != wantsV6) {
        return listen.isDualStack() && !wantsV6 ? 1 : 0;
    }
    return listen.address == request.address ? 3 : listen.isWildcard() ? 2 : 0;
}

const Listen *socketFor(const std::vector<Candidate> &candidates, const RouteRequest &request)
{
    const Listen *socket = nullptr;
    int best = 0;
    for (const Candidate &candidate : candidates) {
        const int rank = socketRank(*candidate.listen, request);
        if (rank > best) {
            best = rank;
            socket = candidate.listen;
        }
    }
    return socket;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Facts factsOf(const Server &server, const QByteArray &host)
{
    const Place place = server.scope.block.headerPlace();
    return {{"file", text(place.file)}, {"line", QString::number(place.line)}, {"host", text(host)}};
}

/// Where one server is alone Nginx compares no names, unless it needs the captures; and of several
/// expressions it asks the last one only whether it has any (ngx_http_core_server_name).
bool comparesNames(const Group &group)
{
    if (group.servers.size() > 1) {
        return true;
    }
    const QByteArrayList &names = group.byDefault->names();
    const auto last = std::find_if(names.rbegin(), names.rend(),
                                   [](const QByteArray &name) { return name.startsWith('~'); });
    return last != names.rend() && Regex::of(last->mid(1), true).groups() > 0;
}

void chooseByName(ServerChoice &choice, const Group &group, const RouteRequest &request)
{
    const QByteArray host = normalisedHost(request.host);
    NameMatch match = matchServerName(group.servers, host, request.machineName);
    choice.byDefault = match.server == nullptr;
    choice.server = choice.byDefault ? group.byDefault : match.server;
    choice.match = comparesNames(group) ? std::move(match.match) : RegexMatch();
    choice.tls = group.tls;
    const bool named = group.tls && request.tls && isSentAsTlsName(host);
    choice.reader = named ? choice.server : group.byDefault;
    if (group.tls && request.tls) {
        choice.trace.append({named ? "trace-tls-name" : "trace-tls-default", factsOf(*choice.reader, host)});
    }
    Facts facts = factsOf(*choice.server, host);
    facts.insert("name", text(match.name));
    choice.trace.append(
        {choice.byDefault ? QByteArray("trace-server-default") : QByteArray("trace-server-") + match.kind,
         facts});
    if (match.gaveUp) {
        choice.undecided.append({"undecided-regex", factsOf(*choice.server, host)});
    }
    if (match.needsMachine) {
        choice.undecided.append({"undecided-hostname", factsOf(*choice.server, host)});
    }
}

} // namespace

QByteArray normalisedHost(const QByteArray &host)
{
    const QByteArray lower = host.toLower();
    return lower.endsWith('.') ? lower.chopped(1) : lower;
}

bool isSentAsTlsName(const QByteArray &host)
{
    in_addr v4{};
    return !host.isEmpty() && !host.contains(':') && inet_pton(AF_INET, host.constData(), &v4) != 1;
}

ServerChoice chooseServer(const HttpModel &model, const RouteRequest &request)
{
    ServerChoice choice;
    const std::vector<Candidate> candidates = candidatesOn(model, request.port);
    const Listen *socket = socketFor(candidates, request);
    if (socket == nullptr) {
        choice.trace.append(
            {"trace-no-listen",
             {{"port", QString::number(request.port)},
              {"address", request.address.isEmpty() ? QStringLiteral("*") : text(request.address)}}});
        return choice;
    }
    choice.listen = *socket;
    const Group group = groupOf(candidates, *socket);
    choice.trace.append({"trace-listen",
                         {{"address", text(socket->toString())},
                          {"count", QString::number(static_cast<qsizetype>(group.servers.size()))}}});
    chooseByName(choice, group, request);

    if (request.address.isEmpty()) {
        QSet<QByteArray> asked{socket->toString()};
        for (const Candidate &other : candidates) {
            if (other.listen->sameAddress(*socket) || asked.contains(other.listen->toString())) {
                continue;
            }
            asked.insert(other.listen->toString());
            const Group otherGroup = groupOf(candidates, *other.listen);
            const NameMatch match =
                matchServerName(otherGroup.servers, normalisedHost(request.host), request.machineName);
            if ((match.server != nullptr ? match.server : otherGroup.byDefault) != choice.server) {
                choice.undecided.append(
                    {"undecided-address",
                     {{"port", QString::number(request.port)}, {"address", text(other.listen->toString())}}});
                break;
            }
        }
    }
    return choice;
}

} // namespace gate101::nginx
