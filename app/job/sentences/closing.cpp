// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of close codes and of what breaks the protocol.
std::span<const Sentence> closingSentences()
{
    static const Sentence table[] = {
        {"close-code-1000",
         QT_TRANSLATE_NOOP("Sentences", "1000: the purpose of the connection is fulfilled"), nullptr,
         nullptr},
        {"close-code-1001",
         QT_TRANSLATE_NOOP("Sentences", "1001: the other side goes away, for a restart or another page"),
         nullptr, nullptr},
        {"close-code-1002",
         QT_TRANSLATE_NOOP("Sentences", "1002: the other side saw a breach of the protocol"), nullptr,
         nullptr},
        {"close-code-1003",
         QT_TRANSLATE_NOOP("Sentences", "1003: the application does not take this kind of data"), nullptr,
         nullptr},
        {"close-code-1005", QT_TRANSLATE_NOOP("Sentences", "1005: the Close frame carries no code"), nullptr,
         nullptr},
        {"close-code-1006",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "1006: there was no Close frame. Nobody sends this code; browsers show it for a connection that "
             "was dropped: by an idle limit such as proxy_read_timeout, a restart or the network"),
         nullptr, nullptr},
        {"close-code-1007", QT_TRANSLATE_NOOP("Sentences", "1007: a text message was not valid UTF-8"),
         nullptr, nullptr},
        {"close-code-1008",
         QT_TRANSLATE_NOOP("Sentences", "1008: a rule of the application was broken, often a missing login"),
         nullptr, nullptr},
        {"close-code-1009",
         QT_TRANSLATE_NOOP("Sentences", "1009: a message was too large for the other side"), nullptr,
         nullptr},
        {"close-code-1010", QT_TRANSLATE_NOOP("Sentences", "1010: an extension is missing"), nullptr,
         nullptr},
        {"close-code-1011", QT_TRANSLATE_NOOP("Sentences", "1011: an error inside the application"), nullptr,
         nullptr},
        {"close-code-1012", QT_TRANSLATE_NOOP("Sentences", "1012: the service restarts"), nullptr, nullptr},
        {"close-code-1013",
         QT_TRANSLATE_NOOP("Sentences", "1013: the service is overloaded; try again later"), nullptr,
         nullptr},
        {"close-code-1014",
         QT_TRANSLATE_NOOP("Sentences", "1014: a gateway got a wrong answer from the application"), nullptr,
         nullptr},
        {"close-code-registered",
         QT_TRANSLATE_NOOP("Sentences", "{code}: registered for a library or framework, which explains it"),
         nullptr, nullptr},
        {"close-code-application",
         QT_TRANSLATE_NOOP("Sentences", "{code}: the application's own code, which its authors explain"),
         nullptr, nullptr},
        {"close-code-unknown", QT_TRANSLATE_NOOP("Sentences", "{code}: not a defined close code"), nullptr,
         nullptr},
        {"frame-rsv",
         QT_TRANSLATE_NOOP("Sentences", "A reserved bit is set, as for compression, which was not agreed on"),
         nullptr, nullptr},
        {"frame-opcode", QT_TRANSLATE_NOOP("Sentences", "A frame has an opcode that does not exist"), nullptr,
         nullptr},
        {"frame-masked",
         QT_TRANSLATE_NOOP("Sentences", "The server masked a frame, which only a client may do"), nullptr,
         nullptr},
        {"frame-unmasked", QT_TRANSLATE_NOOP("Sentences", "A client's frame is not masked"), nullptr,
         nullptr},
        {"frame-control-fragmented", QT_TRANSLATE_NOOP("Sentences", "A control frame is fragmented"), nullptr,
         nullptr},
        {"frame-control-too-long", QT_TRANSLATE_NOOP("Sentences", "A control frame is longer than 125 bytes"),
         nullptr, nullptr},
        {"frame-length", QT_TRANSLATE_NOOP("Sentences", "The length of a frame is not in its shortest form"),
         nullptr, nullptr},
        {"frame-continuation-unexpected", QT_TRANSLATE_NOOP("Sentences", "A fragment continues no message"),
         nullptr, nullptr},
        {"frame-continuation-missing",
         QT_TRANSLATE_NOOP("Sentences", "A new message began before the last one was complete"), nullptr,
         nullptr},
        {"frame-close-payload", QT_TRANSLATE_NOOP("Sentences", "The Close frame has half a code"), nullptr,
         nullptr},
        {"frame-close-code",
         QT_TRANSLATE_NOOP("Sentences", "The Close frame has a code that must not be sent"), nullptr,
         nullptr},
        {"frame-utf8", QT_TRANSLATE_NOOP("Sentences", "A text is not valid UTF-8"), nullptr, nullptr},
        {"frame-too-big", QT_TRANSLATE_NOOP("Sentences", "The limit here is {limit} bytes a message"),
         nullptr, nullptr},
    };
    return table;
}

} // namespace gate101::job
