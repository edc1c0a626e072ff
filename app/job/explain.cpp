// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/explain.h"

#include "job/sentences/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

namespace gate101::job {

namespace {

const std::array<std::span<const Sentence>, 22> &tables()
{
    static const std::array<std::span<const Sentence>, 22> all{
        nginxSentences(),        headerFindingSentences(), routingFindingSentences(), traceSentences(),
        refusalSentences(),      directiveSentences(),     proxyDirectiveSentences(), probeStageSentences(),
        probeNetworkSentences(), probeGatewaySentences(),  probeAnswerSentences(),    helperSentences(),
        controlSentences(),      jobSentences(),           practiceSentences(),       consoleSentences(),
        closingSentences(),      checkupSentences(),       loadSentences(),           idleSentences(),
        protocolSentences(),     editorSentences()};
    return all;
}

const QHash<QByteArrayView, const Sentence *> &index()
{
    static const QHash<QByteArrayView, const Sentence *> byId = [] {
        QHash<QByteArrayView, const Sentence *> hash;
        for (const std::span<const Sentence> table : tables()) {
            for (const Sentence &sentence : table) {
                hash.insert(sentence.id, &sentence);
            }
        }
        return hash;
    }();
    return byId;
}

bool isPlace(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

/// Replaces every `{name}` in one pass, so that a value that looks like a place is left alone. Other braces
/// are those of a line of Nginx and stay.
QString filled(const char *source, const Facts &facts)
{
    if (source == nullptr) {
        return {};
    }
    const QString text = QCoreApplication::translate("Sentences", source);
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QString name = text.mid(open + 1, close - open - 1);
        if (!isPlace(name)) {
            result += text.mid(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        const auto fact = facts.constFind(name.toLatin1());
        result += text.mid(at, open - at);
        result += fact != facts.constEnd() ? *fact : QStringLiteral("?");
        at = close + 1;
    }
    return result + text.mid(at);
}

QString raw(const Statement &statement)
{
    QString text = QString::fromLatin1(statement.id);
    for (auto it = statement.facts.cbegin(); it != statement.facts.cend(); ++it) {
        text += u' ' + QString::fromLatin1(it.key()) + u'=' + it.value();
    }
    return text;
}

} // namespace

Explanation explain(const Statement &statement)
{
    const Sentence *sentence = index().value(statement.id);
    if (sentence == nullptr) {
        return {raw(statement), {}, {}};
    }
    return {filled(sentence->message, statement.facts), filled(sentence->why, statement.facts),
            filled(sentence->next, statement.facts)};
}

QString messageOf(const Statement &statement)
{
    return explain(statement).message;
}

QByteArrayList explainedIds()
{
    QByteArrayList ids;
    for (const std::span<const Sentence> table : tables()) {
        for (const Sentence &sentence : table) {
            ids.append(sentence.id);
        }
    }
    return ids;
}

} // namespace gate101::job
