// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/servermatch.h"

#include "nginx/routing/regex.h"

#include <QSet>
#include <algorithm>

namespace gate101::nginx {

namespace {

struct Candidate
{
    const Server *server;
    const Listen *listen;
};

struct NameMatch
{
    const Server *server = nullptr;
    QByteArray name;
    QByteArray kind; ///< "exact", "wildcard", "regex".
    QByteArrayList captures;
    QHash<QByteArray, QByteArray> namedCaptures;
};

/// Higher wins; 0 is no match. Among wildcards the longer one wins, leading ones before trailing ones.
qsizetype nameRank(const QByteArray &name, const QByteArray &host)
{
    constexpr qsizetype exact = 3'000'000;
    constexpr qsizetype leading = 2'000'000;
    constexpr qsizetype trailing = 1'000'000;
    if (name.startsWith('~')) {
        return 0;
    }
    if (name == host) {
        return exact;
    }
    if (name.startsWith('.')) {
        if (host == name.mid(1)) {
            return exact;
        }
        return host.endsWith(name) ? leading + name.size() : 0;
    }
    if (name.startsWith("*.")) {
        const QByteArray suffix = name.mid(1);
        return host.size() > suffix.size() && host.endsWith(suffix) ? leading + suffix.size() : 0;
    }
    if (name.endsWith(".*")) {
        const QByteArray prefix = name.chopped(1);
        return host.size() > prefix.size() && host.startsWith(prefix) ? trailing + prefix.size() : 0;
    }
    return 0;
}

/// Takes a name into the tables as ngx_hash_add_key does, and returns false for one that Nginx leaves out
/// with "conflicting server name … ignored". ".x" is both the name "x" and the wildcard "*.x".
bool enterName(QSet<QByteArray> &taken, const QByteArray &name)
{
    const auto enter = [&taken](const QByteArray &key) {
        const bool isNew = !taken.contains(key);
        taken.insert(key);
        return isNew;
    };
    if (name.startsWith('.')) {
        return enter('=' + name.mid(1)) && enter('*' + name);
    }
    return enter(name.startsWith('*') ? name : QByteArray('=' + name));
}

NameMatch matchName(const std::vector<Candidate> &group, const QByteArray &host)
{
    NameMatch best;
    qsizetype bestRank = 0;
    QSet<QByteArray> taken;
    for (const Candidate &candidate : group) {
        for (const QByteArray &name : candidate.server->names()) {
            const qsizetype rank = name.startsWith('~') || enterName(taken, name) ? nameRank(name, host) : 0;
            if (rank > bestRank) {
                bestRank = rank;
                best.server = candidate.server;
                best.name = name;
                best.kind = rank >= 3'000'000 ? "exact" : "wildcard";
            }
        }
    }
    if (best.server != nullptr) {
        return best;
    }
    for (const Candidate &candidate : group) {
        for (const QByteArray &name : candidate.server->names()) {
            if (!name.startsWith('~')) {
                continue;
            }
            const Regex regex(name.mid(1), true);
            if (const QByteArrayList captures = regex.captures(host); !captures.isEmpty()) {
                return {candidate.server, name, "regex", captures, regex.namedCaptures(captures)};
            }
        }
    }
    return {};
}

const Server *defaultOf(const std::vector<Candidate> &group)
{
    const auto marked =
        std::find_if(group.begin(), group.end(), [](const Candidate &c) { return c.listen->defaultServer; });
    return marked != group.end() ? marked->server : group.front().server;
}

/// The listens of all servers on the port, the most fitting socket first.
std::vector<Candidate> candidatesOn(const HttpModel &model, const RouteRequest &request)
{
    std::vector<Candidate> candidates;
    for (const auto &server : model.servers()) {
        for (const Listen &listen : server->listens) {
            if (listen.port == request.port && listen.family != Listen::Family::Unix && !listen.quic) {
                candidates.push_back({server.get(), &listen});
            }
        }
    }
    return candidates;
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

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Facts placeFacts(const Directive &directive)
{
    const Place place = directive.place();
    return {{"file", text(place.file)}, {"line", QString::number(place.line)}};
}

} // namespace

ServerChoice chooseServer(const HttpModel &model, const RouteRequest &request)
{
    ServerChoice choice;
    const std::vector<Candidate> candidates = candidatesOn(model, request);
    const Listen *socket = nullptr;
    int best = 0;
    for (const Candidate &candidate : candidates) {
        const int rank = socketRank(*candidate.listen, request);
        if (rank > best) {
            best = rank;
            socket = candidate.listen;
        }
    }
    if (socket == nullptr) {
        choice.trace.append(
            {"trace-no-listen",
             {{"port", QString::number(request.port)},
              {"address", request.address.isEmpty() ? QStringLiteral("*") : text(request.address)}}});
        return choice;
    }
    choice.listen = *socket;

    std::vector<Candidate> group;
    bool otherSocket = false;
    for (const Candidate &candidate : candidates) {
        if (candidate.listen->sameSocket(*socket)) {
            group.push_back(candidate);
        } else {
            otherSocket = true;
        }
    }
    choice.trace.append(
        {"trace-listen", {{"address", text(socket->toString())}, {"count", QString::number(group.size())}}});

    QByteArray host = request.host.toLower();
    if (host.endsWith('.')) {
        host.chop(1);
    }
    if (const NameMatch match = matchName(group, host); match.server != nullptr) {
        choice.server = match.server;
        choice.captures = match.captures;
        choice.namedCaptures = match.namedCaptures;
        Facts facts = placeFacts(match.server->scope.block);
        facts.insert("host", text(host));
        facts.insert("name", text(match.name));
        choice.trace.append({"trace-server-" + match.kind, facts});
    } else {
        choice.server = defaultOf(group);
        choice.byDefault = true;
        Facts facts = placeFacts(choice.server->scope.block);
        facts.insert("host", text(host));
        choice.trace.append({"trace-server-default", facts});
    }

    if (request.address.isEmpty() && otherSocket) {
        for (const Candidate &other : candidates) {
            std::vector<Candidate> otherGroup;
            std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(otherGroup),
                         [&](const Candidate &c) { return c.listen->sameSocket(*other.listen); });
            const NameMatch match = matchName(otherGroup, host);
            if ((match.server != nullptr ? match.server : defaultOf(otherGroup)) != choice.server) {
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
