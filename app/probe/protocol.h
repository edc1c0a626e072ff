// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

namespace gate101::probe {

/// What is spoken inside the WebSocket. A WebSocket that opens is of no use to a client whose protocol wants
/// another path, query or subprotocol than the one that was tested.
struct Protocol
{
    enum class Kind { SocketIo, EngineIo, SockJs, SignalR, GraphQl, Mqtt };

    /// What it was recognised by, the surest first.
    enum class Sign {
        Agreed,   ///< The server chose its subprotocol.
        Greeting, ///< The first message of the server.
        Answer,   ///< An HTTP answer or a close code that only this protocol's servers give.
        Asked,    ///< The client offers its subprotocol.
        Path,     ///< The usual path or query: it looks like it, no more.
    };

    Kind kind = Kind::SocketIo;
    Sign sign = Sign::Path;
    /// What the greeting tells: "ping_interval_ms" and "ping_timeout_ms" of Engine.IO, "version" of an asked
    /// EIO.
    Facts facts;
    /// What the request lacks of the handshake that the protocol expects, in the order of the request line
    /// and headers: "protocol-lacks-slash" {path}, "protocol-lacks-query" {query}, "protocol-lacks-ending"
    /// {ending}, "protocol-lacks-subprotocol" {subprotocol}.
    QList<Statement> missing;
};

/// "socketio", "engineio", "sockjs", "signalr", "graphql", "mqtt": the names of the JSON contract.
QByteArray protocolName(Protocol::Kind kind);
/// "agreed", "greeting", "answer", "asked", "path".
QByteArray signName(Protocol::Sign sign);

/// What there is to say of it: "protocol-NAME" {}, "protocol-by-path" {} when it is no more than that,
/// "protocol-heartbeat" {seconds} when the greeting tells, and what is missing.
QList<Statement> statementsOf(const Protocol &protocol);

/// From everything that was seen, also of the backend directly. Nothing when no sign was seen: most
/// applications speak a protocol of their own.
std::optional<Protocol> recogniseProtocol(const Observation &seen);

} // namespace gate101::probe
