// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QRegularExpression>

namespace gate101::nginx {

/// A regular expression as Nginx uses it: PCRE over bytes, without UTF mode. Bytes are handed to
/// QRegularExpression as Latin-1, so that one byte is one character.
class Regex
{
public:
    Regex(const QByteArray &pattern, bool noCase)
        : m_expression(QString::fromLatin1(pattern), noCase ? QRegularExpression::CaseInsensitiveOption
                                                            : QRegularExpression::NoPatternOption)
    {
    }

    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    [[nodiscard]] bool matches(const QByteArray &subject) const
    {
        return m_expression.match(QString::fromLatin1(subject)).hasMatch();
    }
    /// $0, $1, …; empty when it does not match.
    [[nodiscard]] QByteArrayList captures(const QByteArray &subject) const
    {
        QByteArrayList texts;
        const QRegularExpressionMatch match = m_expression.match(QString::fromLatin1(subject));
        if (match.hasMatch()) {
            for (const QString &text : match.capturedTexts()) {
                texts.append(text.toLatin1());
            }
        }
        return texts;
    }

    /// The captures that have a name.
    [[nodiscard]] QHash<QByteArray, QByteArray> namedCaptures(const QByteArrayList &captures) const
    {
        QHash<QByteArray, QByteArray> named;
        const QStringList names = m_expression.namedCaptureGroups();
        for (qsizetype i = 1; i < names.size(); ++i) {
            if (!names[i].isEmpty()) {
                named.insert(names[i].toLatin1(), captures.value(i));
            }
        }
        return named;
    }

private:
    QRegularExpression m_expression;
};

} // namespace gate101::nginx
