// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/protocol.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

namespace gate101::helper {

namespace {

/// Looks for what QJsonDocument would let pass: duplicate keys, lone surrogates, NUL, numbers that a double
/// cannot hold, and deep nesting. The grammar itself is left to Qt, which reads the same bytes afterwards.
class Strict
{
public:
    explicit Strict(const QByteArray &line)
        : m_line(line)
    {
    }

    /// The reason for refusing the line, or nullptr.
    const char *run()
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(m_line);
        if (decoder.hasError() || decoded.isNull()) {
            return "bad-utf8";
        }
        while (m_at < m_line.size() && m_reason == nullptr) {
            step(m_line.at(m_at));
        }
        return m_reason;
    }

private:
    void step(char c)
    {
        if (c == '{' || c == '[') {
            m_keys.append(QSet<QByteArray>());
            if (m_keys.size() > caps::jsonDepth) {
                m_reason = "too-deep";
            }
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (!m_keys.isEmpty()) {
                m_keys.removeLast();
            }
            ++m_at;
        } else if (c == '"') {
            string();
        } else if (c == ',' || c == ':') {
            if (++m_members > caps::jsonMembers) {
                m_reason = "too-many";
            }
            ++m_at;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            number();
        } else {
            ++m_at;
        }
    }

    void string()
    {
        const qsizetype begin = ++m_at;
        bool escaped = false;
        while (m_at < m_line.size() && m_line.at(m_at) != '"') {
            if (m_line.at(m_at) == '\\') {
                escaped = true;
                escape();
            } else if (m_line.at(m_at) == '\0') {
                m_reason = "nul";
            }
            if (m_reason != nullptr) {
                return;
            }
            ++m_at;
        }
        const QByteArray text = m_line.mid(begin, m_at - begin);
        ++m_at;
        while (m_at < m_line.size() && (m_line.at(m_at) == ' ' || m_line.at(m_at) == '\t')) {
            ++m_at;
        }
        if (m_at < m_line.size() && m_line.at(m_at) == ':') {
            key(text, escaped);
        }
    }

    void key(const QByteArray &text, bool escaped)
    {
        // No field has a name that needs an escape, so two spellings of one name cannot meet.
        if (escaped) {
            m_reason = "escaped-key";
        } else if (!m_keys.isEmpty() && m_keys.constLast().contains(text)) {
            m_reason = "duplicate-key";
        } else if (!m_keys.isEmpty()) {
            m_keys.last().insert(text);
        }
    }

    /// Stands on a backslash; leaves the position on the last character of the escape.
    void escape()
    {
        ++m_at;
        if (m_at >= m_line.size() || m_line.at(m_at) != 'u') {
            return;
        }
        const int unit = hex4();
        if (unit == 0) {
            m_reason = "nul";
        } else if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) {
            m_reason = "lone-surrogate";
        } else if (unit >= 0xD800 && unit <= 0xDBFF) {
            const bool follows = m_line.mid(m_at + 1, 2) == "\\u";
            m_at += follows ? 2 : 0;
            const int low = follows ? hex4() : -1;
            if (low < 0xDC00 || low > 0xDFFF) {
                m_reason = "lone-surrogate";
            }
        }
    }

    int hex4()
    {
        bool ok = false;
        const int value = m_line.mid(m_at + 1, 4).toInt(&ok, 16);
        m_at += 4;
        return ok ? value : -1;
    }

    void number()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_line.size() && m_line.at(m_at) >= '0' && m_line.at(m_at) <= '9') {
            ++m_at;
        }
        const char next = m_at < m_line.size() ? m_line.at(m_at) : '\0';
        bool ok = false;
        const qint64 value = m_line.mid(begin, m_at - begin).toLongLong(&ok);
        constexpr qint64 exact = qint64(1) << 53;
        if (!ok || value > exact || value < -exact || next == '.' || next == 'e' || next == 'E') {
            m_reason = "not-a-whole-number";
        }
    }

    const QByteArray &m_line;
    QList<QSet<QByteArray>> m_keys;
    qsizetype m_at = 0;
    int m_members = 0;
    const char *m_reason = nullptr;
};

} // namespace

Result<QJsonObject> readObject(const QByteArray &line)
{
    if (line.size() > caps::line) {
        return failure(code::protocol, {{"reason", QStringLiteral("too-long")}});
    }
    if (const char *reason = Strict(line).run()) {
        return failure(code::protocol, {{"reason", QString::fromLatin1(reason)}});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(code::protocol, {{"reason", QStringLiteral("not-an-object")}});
    }
    return document.object();
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace gate101::helper
