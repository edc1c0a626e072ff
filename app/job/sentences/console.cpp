// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the message console.
std::span<const Sentence> consoleSentences()
{
    static const Sentence table[] = {
        {"console-opened", QT_TRANSLATE_NOOP("Sentences", "Connected"), nullptr, nullptr},
        {"console-binary", QT_TRANSLATE_NOOP("Sentences", "Binary message: {bytes} bytes"), nullptr, nullptr},
        {"console-pong", QT_TRANSLATE_NOOP("Sentences", "Pong after {ms} ms"), nullptr, nullptr},
        {"console-closed-us", QT_TRANSLATE_NOOP("Sentences", "Closed from here"), nullptr, nullptr},
        {"console-closed-peer", QT_TRANSLATE_NOOP("Sentences", "Closed by the server, code {code}. {reason}"),
         nullptr, nullptr},
        {"console-closed-network", QT_TRANSLATE_NOOP("Sentences", "The connection broke: {reason}"), nullptr,
         nullptr},
    };
    return table;
}

} // namespace gate101::job
