// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the protocols inside a WebSocket, and of a live test that is saved.
std::span<const Sentence> protocolSentences()
{
    static const Sentence table[] = {
        {"protocol-socketio", QT_TRANSLATE_NOOP("Sentences", "Protocol: socket.io"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It expects /socket.io/?EIO=4&transport=websocket and opens with a packet of its own."),
         nullptr},
        {"protocol-engineio", QT_TRANSLATE_NOOP("Sentences", "Protocol: Engine.IO"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It expects /engine.io/?EIO=4&transport=websocket and opens with a packet of its own."),
         nullptr},
        {"protocol-sockjs", QT_TRANSLATE_NOOP("Sentences", "Protocol: SockJS"),
         QT_TRANSLATE_NOOP("Sentences", "It expects a path that ends with three digits, a session of the "
                                        "client's choice and /websocket, and opens with the letter o."),
         nullptr},
        {"protocol-signalr", QT_TRANSLATE_NOOP("Sentences", "Protocol: SignalR"),
         QT_TRANSLATE_NOOP("Sentences", "It expects the id from its negotiate request in the query; then the "
                                        "client names its protocol first."),
         nullptr},
        {"protocol-graphql", QT_TRANSLATE_NOOP("Sentences", "Protocol: GraphQL over WebSocket"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It expects the subprotocol graphql-transport-ws, and connection_init as the first message."),
         nullptr},
        {"protocol-mqtt", QT_TRANSLATE_NOOP("Sentences", "Protocol: MQTT over WebSocket"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It expects the subprotocol mqtt, and a binary CONNECT packet as the first message."),
         nullptr},
        {"protocol-by-path", QT_TRANSLATE_NOOP("Sentences", "Recognised by the path alone"),
         QT_TRANSLATE_NOOP("Sentences", "The application may speak something else."), nullptr},
        {"protocol-lacks-slash", QT_TRANSLATE_NOOP("Sentences", "The path lacks its last slash"),
         QT_TRANSLATE_NOOP("Sentences", "The server compares it to the letter."),
         QT_TRANSLATE_NOOP("Sentences", "Use the path: {path}")},
        {"protocol-lacks-query", QT_TRANSLATE_NOOP("Sentences", "The query lacks: {query}"),
         QT_TRANSLATE_NOOP("Sentences", "The server tells a WebSocket from its other transports by it."),
         QT_TRANSLATE_NOOP("Sentences", "Test with: {query}")},
        {"protocol-lacks-ending", QT_TRANSLATE_NOOP("Sentences", "The path lacks: {ending}"),
         QT_TRANSLATE_NOOP("Sentences", "Without it the server answers as a web page."),
         QT_TRANSLATE_NOOP("Sentences", "Add it to the URL: {ending}")},
        {"protocol-lacks-subprotocol", QT_TRANSLATE_NOOP("Sentences", "No subprotocol was offered"),
         QT_TRANSLATE_NOOP("Sentences", "The server refuses or closes a connection without it."),
         QT_TRANSLATE_NOOP("Sentences", "Test with the subprotocol: {subprotocol}")},
        {"protocol-heartbeat", QT_TRANSLATE_NOOP("Sentences", "The server pings every {seconds} s"),
         QT_TRANSLATE_NOOP("Sentences",
                           "An idle timeout on the way that is longer never cuts a quiet connection."),
         nullptr},
        {"export-format-unknown", QT_TRANSLATE_NOOP("Sentences", "The file's ending names no format: {file}"),
         QT_TRANSLATE_NOOP("Sentences", "The endings .json, .md and .html are known."),
         QT_TRANSLATE_NOOP("Sentences", "Choose one of them.")},
        {"export-not-written", QT_TRANSLATE_NOOP("Sentences", "The file could not be written: {file}"),
         QT_TRANSLATE_NOOP("Sentences", "{reason}"),
         QT_TRANSLATE_NOOP("Sentences", "Choose another folder, or check its rights.")},
    };
    return table;
}

} // namespace gate101::job
