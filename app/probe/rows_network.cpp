// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

#include <algorithm>

namespace gate101::probe {

namespace {

bool resolveProblem(const Scene &s, const char *id)
{
    return s.seen.resolve.problem && s.seen.resolve.problem->id == id;
}

bool resolveFailed(const Scene &s)
{
    return s.seen.addresses.isEmpty() && !s.seen.resolve.ok;
}

Facts resolveReason(const Scene &s)
{
    return s.seen.resolve.problem ? s.seen.resolve.problem->facts : Facts();
}

constexpr Row names[] = {
    {"ca-file-unreadable", Hop::Client,
     [](const Scene &s) { return resolveProblem(s, "ca-file-unreadable"); }, resolveReason},
    {"client-certificate-unreadable", Hop::Client,
     [](const Scene &s) { return resolveProblem(s, "client-certificate-unreadable"); }, resolveReason},
    {"client-key-unreadable", Hop::Client,
     [](const Scene &s) { return resolveProblem(s, "client-key-unreadable"); }, resolveReason},
    {"client-key-encrypted", Hop::Client,
     [](const Scene &s) { return resolveProblem(s, "client-key-encrypted"); }, resolveReason},
    {"name-not-found", Hop::Name, [](const Scene &s) { return resolveProblem(s, "resolve-not-found"); }},
    {"name-timeout", Hop::Name, [](const Scene &s) { return resolveProblem(s, "resolve-timeout"); },
     resolveReason},
    {"name-lookup-failed", Hop::Name, resolveFailed, resolveReason},
};

bool isV6(const AddressReport *report)
{
    bool mapped = false;
    report->address.toIPv4Address(&mapped);
    return report->address.protocol() == QAbstractSocket::IPv6Protocol && !mapped;
}

/// One address works and another one does not, with this problem at its connect stage.
bool besideGood(const Scene &s, const char *problem)
{
    return s.good != nullptr && s.problem(Stage::Connect, problem);
}

Facts goodAddress(const Scene &s)
{
    return {{"good", s.good->address.toString()}};
}

Facts connectReason(const Scene &s)
{
    const StageResult *stage = s.p->stage(Stage::Connect);
    return stage != nullptr && stage->problem ? stage->problem->facts : Facts();
}

/// Both were answered by somebody, but only one of them by the right one.
bool answeredBesideGood(const Scene &s)
{
    return s.good != nullptr && s.status() != 0 && s.status() != 101;
}

constexpr Row network[] = {
    {"ipv6-not-listening", Hop::Nginx,
     [](const Scene &s) { return besideGood(s, "connect-refused") && isV6(s.p) && !isV6(s.good); },
     goodAddress},
    {"ipv4-not-listening", Hop::Nginx,
     [](const Scene &s) { return besideGood(s, "connect-refused") && !isV6(s.p) && isV6(s.good); },
     goodAddress},
    {"one-address-refused", Hop::Nginx, [](const Scene &s) { return besideGood(s, "connect-refused"); },
     goodAddress},
    {"one-address-unreachable", Hop::Network,
     [](const Scene &s) { return s.good != nullptr && s.p != nullptr && !s.p->passed(Stage::Connect); },
     goodAddress},
    {"other-server-on-address", Hop::Nginx, answeredBesideGood, goodAddress},
    {"tcp-refused", Hop::Network,
     [](const Scene &s) { return s.problem(Stage::Connect, "connect-refused"); }},
    {"tcp-timeout", Hop::Network, [](const Scene &s) { return s.problem(Stage::Connect, "connect-timeout"); },
     connectReason},
    {"tcp-unreachable", Hop::Network,
     [](const Scene &s) { return s.problem(Stage::Connect, "connect-unreachable"); }, connectReason},
    {"tcp-failed", Hop::Network, [](const Scene &s) { return s.problem(Stage::Connect, "connect-failed"); },
     connectReason},
};

} // namespace

Rows nameRows()
{
    return names;
}

Rows networkRows()
{
    return network;
}

} // namespace gate101::probe
