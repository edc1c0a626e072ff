// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the message console.
std::span<const Sentence> consoleSentences()
{
    static const Sentence table[] = {
        {"console-opened", QT_TRANSLATE_NOOP("Sentences", "Connected"), nullptr, nullptr},
        {"console-opened-protocol", QT_TRANSLATE_NOOP("Sentences", "Connected, subprotocol {protocol}"),
         nullptr, nullptr},
        {"console-pinged",
         QT_TRANSLATE_NOOP("Sentences", "The server pinged and was answered: {count} times"), nullptr,
         nullptr},
        {"console-pong", QT_TRANSLATE_NOOP("Sentences", "Pong after {ms} ms"), nullptr, nullptr},
        {"console-pong-missing", QT_TRANSLATE_NOOP("Sentences", "No pong within {seconds} s"),
         QT_TRANSLATE_NOOP("Sentences", "RFC 6455 obliges every peer to answer a ping."), nullptr},
        {"console-not-sent", QT_TRANSLATE_NOOP("Sentences", "Not sent: the server does not read"),
         QT_TRANSLATE_NOOP("Sentences", "More than {limit} bytes wait for it."), nullptr},
        {"console-file-unreadable", QT_TRANSLATE_NOOP("Sentences", "The file cannot be sent: {file}"),
         QT_TRANSLATE_NOOP("Sentences", "Only a regular file of at most {limit} bytes is sent."), nullptr},
        {"second-opinion-connects", QT_TRANSLATE_NOOP("Sentences", "A stock client connects in {ms} ms"),
         nullptr, nullptr},
        {"second-opinion-refused",
         QT_TRANSLATE_NOOP("Sentences", "A stock client does not connect: {reason}"), nullptr, nullptr},
        {"second-opinion-silent",
         QT_TRANSLATE_NOOP("Sentences", "A stock client got no answer within {seconds} s"), nullptr, nullptr},
        {"second-opinion-pins", QT_TRANSLATE_NOOP("Sentences", "A stock client was not asked"),
         QT_TRANSLATE_NOOP("Sentences",
                           "An address was given for the name, and it always looks names up by itself."),
         nullptr},
        {"second-opinion-only-stock",
         QT_TRANSLATE_NOOP("Sentences", "The two disagree: a stock client connects, and this test does not"),
         QT_TRANSLATE_NOOP("Sentences", "The way may differ (an HTTP proxy, another address of the name), or "
                                        "the test of Gate101 is wrong."),
         QT_TRANSLATE_NOOP("Sentences", "Test once more. If it stays so, please report it with the saved "
                                        "test.")},
        {"second-opinion-only-ours",
         QT_TRANSLATE_NOOP("Sentences", "The two disagree: this test connects, and a stock client does not"),
         QT_TRANSLATE_NOOP("Sentences", "The way may differ (an HTTP proxy, another address of the name), or "
                                        "the test of Gate101 is wrong."),
         QT_TRANSLATE_NOOP("Sentences", "Test once more. If it stays so, please report it with the saved "
                                        "test.")},
        {"hex-odd", QT_TRANSLATE_NOOP("Sentences", "A byte has two hexadecimal digits, and one is missing"),
         nullptr, nullptr},
        {"hex-not-a-digit",
         QT_TRANSLATE_NOOP("Sentences", "Not a hexadecimal digit: {character} at position {position}"),
         nullptr, nullptr},
        {"console-closed-us",
         QT_TRANSLATE_NOOP("Sentences", "Closed from here; the server answered with code {code}"), nullptr,
         nullptr},
        {"console-closed-us-unanswered",
         QT_TRANSLATE_NOOP("Sentences", "Closed from here; no Close frame of the server within {seconds} s"),
         nullptr, nullptr},
        {"console-closed-us-dropped",
         QT_TRANSLATE_NOOP("Sentences", "Closed from here; the connection ended before the server answered"),
         nullptr, nullptr},
        {"console-closed-peer", QT_TRANSLATE_NOOP("Sentences", "Closed by the server, code {code}"), nullptr,
         nullptr},
        {"console-closed-peer-reason",
         QT_TRANSLATE_NOOP("Sentences", "Closed by the server, code {code}: {reason}"), nullptr, nullptr},
        {"console-closed-fin",
         QT_TRANSLATE_NOOP("Sentences", "The connection was ended without a Close frame (TCP FIN)"), nullptr,
         nullptr},
        {"console-closed-reset",
         QT_TRANSLATE_NOOP("Sentences", "The connection was reset without a Close frame (TCP RST)"), nullptr,
         nullptr},
        {"console-closed-tls-alert",
         QT_TRANSLATE_NOOP("Sentences", "The server ended TLS with alert {alert}"), nullptr, nullptr},
        {"console-closed-network", QT_TRANSLATE_NOOP("Sentences", "The connection broke: {reason}"), nullptr,
         nullptr},
        {"console-closed-broken",
         QT_TRANSLATE_NOOP("Sentences",
                           "The server broke the WebSocket protocol; closed from here with code {code}"),
         nullptr, nullptr},
        {"console-closed-too-big",
         QT_TRANSLATE_NOOP("Sentences", "A message was too large; closed from here with code 1009"), nullptr,
         nullptr},
        {"console-cut-frame",
         QT_TRANSLATE_NOOP("Sentences",
                           "A message is incomplete: {bytes} bytes of it came, and not the rest"),
         nullptr, nullptr},
    };
    return table;
}

} // namespace gate101::job
