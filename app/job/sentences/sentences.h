// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

namespace gate101::job {

/// The English words of one id, marked for translation in the context "Sentences". `{name}` stands for a
/// fact.
struct Sentence
{
    const char *id;
    const char *message;
    const char *why;  ///< May be null.
    const char *next; ///< May be null.
};

// One table per part of the program that makes ids; explain() knows them all.
std::span<const Sentence> nginxSentences();
std::span<const Sentence> headerFindingSentences();
std::span<const Sentence> routingFindingSentences();
std::span<const Sentence> traceSentences();
std::span<const Sentence> refusalSentences();
std::span<const Sentence> directiveSentences();
std::span<const Sentence> proxyDirectiveSentences();
std::span<const Sentence> probeStageSentences();
std::span<const Sentence> probeNetworkSentences();
std::span<const Sentence> probeGatewaySentences();
std::span<const Sentence> probeAnswerSentences();
std::span<const Sentence> helperSentences();
std::span<const Sentence> controlSentences();
std::span<const Sentence> jobSentences();
std::span<const Sentence> practiceSentences();
std::span<const Sentence> closingSentences();
std::span<const Sentence> consoleSentences();
std::span<const Sentence> checkupSentences();
std::span<const Sentence> loadSentences();
std::span<const Sentence> idleSentences();
std::span<const Sentence> protocolSentences();
std::span<const Sentence> editorSentences();

} // namespace gate101::job
