// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/missedlisten.h"

namespace gate101::nginx {

namespace {

/// The address that stands for `own` in the other family: the wildcard's wildcard, the loopback's loopback.
QByteArray inIPv6(const Listen &own, quint16 wanted)
{
    const QByteArray port = QByteArray::number(wanted);
    if (own.isWildcard()) {
        return "[::]:" + port;
    }
    return own.address.startsWith("127.") ? QByteArray("[::1]:" + port) : QByteArray();
}

std::optional<MissedListen> missedBy(const Server &server, const RouteRequest &request, const Listen *taken)
{
    const bool overIPv6 = request.address.contains(':');
    std::optional<MissedListen> missed;
    for (const Listen &own : server.listens) {
        if (!own.takes(request.port) || own.family != Listen::Family::IPv4 || own.quic) {
            if (own.takes(request.port) && own.family == Listen::Family::IPv6 && overIPv6 &&
                own.isWildcard() && taken != nullptr && !taken->isWildcard()) {
                missed = {&server, own, taken->toString(), false, own.tls == taken->tls};
            }
            continue;
        }
        if (overIPv6) {
            if (const QByteArray missing = inIPv6(own, request.port); !missing.isEmpty() && !missed) {
                missed = {&server, own, missing, true, taken == nullptr || taken->tls == own.tls};
            }
        } else if (own.isWildcard() && taken != nullptr && !taken->isWildcard()) {
            missed = {&server, own, taken->toString(), false, own.tls == taken->tls};
        }
    }
    return missed;
}

} // namespace

std::optional<MissedListen> findMissedListen(const HttpModel &model, const Resolution &resolution)
{
    const RouteRequest &request = resolution.request;
    if (request.address.isEmpty() || (resolution.server != nullptr && !resolution.byDefaultServer)) {
        return std::nullopt;
    }
    const QByteArray host = request.host.toLower();
    const ServerChoice choice = chooseServer(model, request);
    for (const auto &server : model.servers()) {
        const Listen *taken = choice.server == nullptr ? nullptr : &choice.listen;
        std::optional<MissedListen> missed = missedBy(*server, request, taken);
        if (missed && server->mayBeNamed(host) && server->names().contains(host)) {
            return missed;
        }
    }
    return std::nullopt;
}

} // namespace gate101::nginx
