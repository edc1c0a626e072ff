// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/protocol.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace gate101::probe {

namespace {

using Kind = Protocol::Kind;
using Sign = Protocol::Sign;

/// What of an observation the signs are looked for in.
struct Clues
{
    QByteArray path;
    QUrlQuery query;
    QByteArrayList offered; ///< Subprotocols, lower case.
    QByteArray chosen;
    QByteArrayList greetings;
    QByteArrayList bodies;
    QList<int> closeCodes;

    [[nodiscard]] QByteArrayList segments() const { return path.toLower().split('/'); }
    [[nodiscard]] bool hasSegment(const char *name) const { return segments().contains(name); }
    [[nodiscard]] bool answered(const char *start) const
    {
        return std::any_of(bodies.begin(), bodies.end(),
                           [start](const QByteArray &body) { return body.startsWith(start); });
    }
    [[nodiscard]] QString queried(const char *name) const
    {
        return query.queryItemValue(QString::fromLatin1(name));
    }
};

void collect(Clues &clues, const AddressReport &report)
{
    const qsizetype line = report.request.indexOf("\r\n");
    if (line >= 0 && clues.offered.isEmpty()) {
        const QByteArrayList lines = report.request.mid(line + 2).split('\n');
        for (const QByteArray &each : lines) {
            if (each.toLower().startsWith("sec-websocket-protocol:")) {
                const QByteArrayList names = each.mid(each.indexOf(':') + 1).toLower().split(',');
                for (const QByteArray &name : names) {
                    clues.offered.append(name.trimmed());
                }
            }
        }
    }
    if (report.switched() && clues.chosen.isEmpty()) {
        clues.chosen = headerValue(report.headers, "Sec-WebSocket-Protocol").toLower();
    }
    if (const StageResult *echo = report.stage(Stage::Echo)) {
        const QString first = echo->facts.value("first_message");
        if (!first.isEmpty()) {
            clues.greetings.append(first.toUtf8());
        }
    }
    if (report.status != 101 && report.status != 0) {
        clues.bodies.append(report.bodyHead.trimmed());
    }
    if (report.closeCode != 0) {
        clues.closeCodes.append(report.closeCode);
    }
}

Clues cluesOf(const Observation &seen)
{
    Clues clues;
    clues.path = seen.endpoint.path();
    const qsizetype mark = seen.endpoint.target.indexOf('?');
    if (mark >= 0) {
        clues.query = QUrlQuery(QString::fromLatin1(seen.endpoint.target.mid(mark + 1)));
    }
    for (const AddressReport &report : seen.addresses) {
        collect(clues, report);
    }
    if (seen.direct) {
        collect(clues, *seen.direct);
    }
    if (seen.companion) {
        collect(clues, *seen.companion);
    }
    return clues;
}

/// Engine.IO's open packet: `0` and an object with the session's id and its ping times.
std::optional<QJsonObject> openPacket(const Clues &clues)
{
    for (const QByteArray &greeting : clues.greetings) {
        if (greeting.startsWith("0{")) {
            const QJsonObject object = QJsonDocument::fromJson(greeting.mid(1)).object();
            if (object.contains(QLatin1String("sid")) && object.contains(QLatin1String("pingInterval"))) {
                return object;
            }
        }
    }
    return std::nullopt;
}

std::optional<Sign> signOfEngineIo(const Clues &clues)
{
    if (openPacket(clues)) {
        return Sign::Greeting;
    }
    // The answers of Engine.IO 3 to 6, as text and as JSON; other programs have codes, but not these words.
    for (const char *words : {"Transport unknown", "Session ID unknown", "Bad handshake method",
                              "Bad request", "Unsupported protocol version"}) {
        const QByteArray json = "\"message\":\"" + QByteArray(words) + "\"";
        const bool said = std::any_of(clues.bodies.begin(), clues.bodies.end(), [&](const QByteArray &body) {
            return body.startsWith("{\"code\":") && body.contains(json);
        });
        if (said || (words != QByteArray("Bad request") && clues.answered(words))) {
            return Sign::Answer;
        }
    }
    const bool asked =
        clues.hasSegment("socket.io") || clues.hasSegment("engine.io") || !clues.queried("EIO").isEmpty();
    return asked ? std::optional(Sign::Path) : std::nullopt;
}

/// The path ends `/socket.io`, without the slash that Engine.IO's own routing wants.
bool lacksSlash(const Clues &clues)
{
    return clues.path.endsWith("/socket.io") || clues.path.endsWith("/engine.io");
}

std::optional<Protocol> engineIo(const Clues &clues)
{
    const auto sign = signOfEngineIo(clues);
    if (!sign) {
        return std::nullopt;
    }
    Protocol found{clues.hasSegment("engine.io") ? Kind::EngineIo : Kind::SocketIo, *sign, {}, {}};
    if (const auto open = openPacket(clues)) {
        for (const auto &[key, fact] :
             {std::pair("pingInterval", "ping_interval_ms"), std::pair("pingTimeout", "ping_timeout_ms")}) {
            const int value = open->value(QLatin1String(key)).toInt();
            if (value > 0) {
                found.facts.insert(fact, QString::number(value));
            }
        }
    }
    const QString version = clues.queried("EIO");
    if (!version.isEmpty()) {
        found.facts.insert("version", version);
    }
    if (lacksSlash(clues)) {
        found.missing.append({"protocol-lacks-slash", {{"path", QString::fromUtf8(clues.path + '/')}}});
    }
    if (version.isEmpty()) {
        found.missing.append({"protocol-lacks-query", {{"query", QStringLiteral("EIO=4")}}});
    }
    if (clues.queried("transport") != QLatin1String("websocket")) {
        found.missing.append({"protocol-lacks-query", {{"query", QStringLiteral("transport=websocket")}}});
    }
    return found;
}

/// SockJS: `o` opens; the path is PREFIX/server/session/websocket, or PREFIX/websocket for the bare one.
std::optional<Protocol> sockJs(const Clues &clues)
{
    const QByteArrayList parts = clues.segments();
    const bool ends = parts.constLast() == "websocket";
    const bool numbered = ends && parts.size() >= 4 && parts.at(parts.size() - 3).size() == 3 &&
                          parts.at(parts.size() - 3).toInt() >= 0 &&
                          std::all_of(parts.at(parts.size() - 3).begin(), parts.at(parts.size() - 3).end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
    Protocol found{Kind::SockJs, Sign::Path, {}, {}};
    if (clues.greetings.contains("o")) {
        found.sign = Sign::Greeting;
    } else if (clues.answered("Welcome to SockJS!")) {
        found.sign = Sign::Answer;
    } else if (!numbered && !clues.hasSegment("sockjs") && !clues.hasSegment("sockjs-node")) {
        return std::nullopt;
    }
    if (!ends) {
        found.missing.append(
            {"protocol-lacks-ending", {{"ending", QStringLiteral("/000/abcdefgh/websocket")}}});
    }
    return found;
}

std::optional<Protocol> signalR(const Clues &clues)
{
    Protocol found{Kind::SignalR, Sign::Path, {}, {}};
    const bool answered =
        clues.answered("Connection ID required") || clues.answered("No Connection with that ID");
    const QByteArray last = clues.segments().constLast();
    if (clues.greetings.contains("{}\x1e")) {
        found.sign = Sign::Greeting;
    } else if (answered) {
        found.sign = Sign::Answer;
    } else if (!clues.hasSegment("signalr") && !(last.size() > 3 && last.endsWith("hub"))) {
        return std::nullopt;
    }
    // Without it the server either refuses, or opens the connection because it allows to skip negotiation.
    if (answered && clues.queried("id").isEmpty()) {
        found.missing.append({"protocol-lacks-query", {{"query", QStringLiteral("id=…")}}});
    }
    return found;
}

/// A protocol that is told apart by its subprotocol.
struct BySubprotocol
{
    Kind kind;
    std::array<const char *, 2> names; ///< The one that is expected today first.
    std::array<const char *, 2> segments;
    int closeCode; ///< With which servers refuse a client that does not speak it; 0: none of their own.
};

constexpr std::array<BySubprotocol, 2> subprotocols{{
    {Kind::GraphQl, {"graphql-transport-ws", "graphql-ws"}, {"graphql", "subscriptions"}, 4406},
    {Kind::Mqtt, {"mqtt", "mqttv3.1"}, {"mqtt", "mqtt"}, 0},
}};

std::optional<Protocol> bySubprotocol(const Clues &clues, const BySubprotocol &known)
{
    const auto isOne = [&known](const QByteArray &name) {
        return name == known.names[0] || name == known.names[1];
    };
    const bool offered = std::any_of(clues.offered.begin(), clues.offered.end(), isOne);
    Protocol found{known.kind, Sign::Path, {}, {}};
    if (isOne(clues.chosen)) {
        found.sign = Sign::Agreed;
        found.facts.insert("subprotocol", QString::fromLatin1(clues.chosen));
    } else if (known.closeCode != 0 && clues.closeCodes.contains(known.closeCode)) {
        found.sign = Sign::Answer;
    } else if (offered) {
        found.sign = Sign::Asked;
    } else if (!clues.hasSegment(known.segments[0]) && !clues.hasSegment(known.segments[1])) {
        return std::nullopt;
    }
    if (!offered) {
        found.missing.append(
            {"protocol-lacks-subprotocol", {{"subprotocol", QString::fromLatin1(known.names[0])}}});
    }
    return found;
}

} // namespace

QByteArray protocolName(Protocol::Kind kind)
{
    switch (kind) {
    case Kind::SocketIo:
        return "socketio";
    case Kind::EngineIo:
        return "engineio";
    case Kind::SockJs:
        return "sockjs";
    case Kind::SignalR:
        return "signalr";
    case Kind::GraphQl:
        return "graphql";
    case Kind::Mqtt:
        return "mqtt";
    }
    return {};
}

QByteArray signName(Protocol::Sign sign)
{
    switch (sign) {
    case Sign::Agreed:
        return "agreed";
    case Sign::Greeting:
        return "greeting";
    case Sign::Answer:
        return "answer";
    case Sign::Asked:
        return "asked";
    case Sign::Path:
        return "path";
    }
    return {};
}

QList<Statement> statementsOf(const Protocol &protocol)
{
    QList<Statement> all{{"protocol-" + protocolName(protocol.kind), {}}};
    if (protocol.sign == Sign::Path) {
        all.append(Statement{"protocol-by-path", {}});
    }
    if (const QString interval = protocol.facts.value("ping_interval_ms"); !interval.isEmpty()) {
        all.append({"protocol-heartbeat", {{"seconds", QString::number(interval.toDouble() / 1000)}}});
    }
    return all + protocol.missing;
}

std::optional<Protocol> recogniseProtocol(const Observation &seen)
{
    const Clues clues = cluesOf(seen);
    std::optional<Protocol> best;
    const auto consider = [&best](const std::optional<Protocol> &found) {
        if (found && (!best || found->sign < best->sign)) {
            best = found;
        }
    };
    consider(engineIo(clues));
    consider(sockJs(clues));
    consider(signalR(clues));
    for (const BySubprotocol &known : subprotocols) {
        consider(bySubprotocol(clues, known));
    }
    return best;
}

} // namespace gate101::probe
