// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/remarks.h"

#include "probe/protocol.h"

#include <algorithm>

namespace gate101::probe {

namespace {

constexpr qsizetype mostMembers = 5;
// Below these the difference is the usual price of a proxy, or noise.
constexpr double slowMs = 50;
constexpr double slowRatio = 3;

std::optional<Statement> heartbeat(const Observation &seen)
{
    const std::optional<Protocol> protocol = recogniseProtocol(seen);
    const double interval = protocol ? protocol->facts.value("ping_interval_ms").toDouble() / 1000 : 0;
    if (interval <= 0 || !seen.config || !seen.config->readTimeout) {
        return std::nullopt;
    }
    const double timeout = static_cast<double>(seen.config->readTimeout->count()) / 1000;
    return Statement{interval < timeout ? "remark-heartbeat-in-time" : "remark-heartbeat-too-slow",
                     {{"interval", QString::number(interval)}, {"timeout", QString::number(timeout)}}};
}

/// host:port or the socket of `upstream: "http://127.0.0.1:3000/api/ws"`.
QByteArray upstreamOf(const QByteArray &line)
{
    static constexpr char name[] = "upstream: \"";
    const qsizetype at = line.indexOf(name);
    if (at < 0) {
        return {};
    }
    QByteArray url = before(line.mid(at + qsizetype{sizeof name} - 1), '"');
    url = url.mid(url.indexOf("://") + 3);
    return url.startsWith("unix:") ? url.left(url.lastIndexOf(':')) : before(url, '/');
}

QList<Statement> deadMembers(const Observation &seen)
{
    QByteArrayList dead;
    const bool switched = std::any_of(seen.addresses.begin(), seen.addresses.end(),
                                      [](const AddressReport &each) { return each.switched(); });
    const auto lines = switched ? seen.errorLog.split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        const QByteArray upstream =
            line.contains("while connecting to upstream") ? upstreamOf(line) : QByteArray();
        if (!upstream.isEmpty() && !dead.contains(upstream) && dead.size() < mostMembers) {
            dead.append(upstream);
        }
    }
    QList<Statement> told;
    for (const QByteArray &each : std::as_const(dead)) {
        told.append({"remark-dead-member", {{"upstream", QString::fromUtf8(each)}}});
    }
    return told;
}

/// Milliseconds of the first ping; negative: there was no pong.
double pongOf(const AddressReport &report)
{
    const StageResult *echo = report.stage(Stage::Echo);
    bool known = false;
    const double ms = echo == nullptr ? -1 : echo->facts.value("pong_ms").toDouble(&known);
    return known ? ms : -1;
}

std::optional<Statement> slowness(const Observation &seen)
{
    const double direct = seen.direct ? pongOf(*seen.direct) : -1;
    double fastest = -1;
    for (const AddressReport &address : seen.addresses) {
        const double ms = pongOf(address);
        fastest = ms >= 0 && (fastest < 0 || ms < fastest) ? ms : fastest;
    }
    if (direct < 0 || fastest - direct < slowMs || fastest < direct * slowRatio) {
        return std::nullopt;
    }
    return Statement{
        "remark-slow-before-backend",
        {{"proxy_ms", QString::number(fastest, 'f', 1)}, {"direct_ms", QString::number(direct, 'f', 1)}}};
}

} // namespace

QList<Statement> remarksOn(const Observation &seen)
{
    QList<Statement> told = deadMembers(seen);
    for (const std::optional<Statement> &each : {heartbeat(seen), slowness(seen)}) {
        if (each) {
            told.append(*each);
        }
    }
    return told;
}

} // namespace gate101::probe
