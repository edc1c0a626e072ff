// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/uri.h"

#include <QString>

namespace gate101::nginx {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Nginx's own reader of a path: what is decoded counts like what is written, but for `%`, `#` and `?`.
class UriReader
{
public:
    explicit UriReader(bool mergeSlashes)
        : m_mergeSlashes(mergeSlashes)
    {
    }

    void take(char c)
    {
        if (c == '/') {
            slash();
        } else if (c == '.' && (m_state == State::Slash || m_state == State::Dot)) {
            m_state = m_state == State::Slash ? State::Dot : State::DotDot;
            m_out += c;
        } else {
            takeLiterally(c);
        }
    }
    void takeLiterally(char c)
    {
        m_state = State::Usual;
        m_out += c;
    }
    std::optional<QByteArray> finish()
    {
        leaveDots();
        return m_valid ? std::optional(m_out) : std::nullopt;
    }

private:
    enum class State { Usual, Slash, Dot, DotDot };

    void slash()
    {
        if (m_state == State::Usual || (m_state == State::Slash && (!m_mergeSlashes || m_out.isEmpty()))) {
            m_out += '/';
        }
        leaveDots();
        m_state = State::Slash;
    }
    /// `..` takes the segment before it away, be it empty.
    void leaveDots()
    {
        if (m_state == State::Dot) {
            m_out.chop(1);
        } else if (m_state == State::DotDot) {
            const qsizetype from = m_out.size() - 4;
            const qsizetype up = from < 0 ? -1 : m_out.lastIndexOf('/', from);
            m_valid = m_valid && up >= 0;
            m_out.truncate(up + 1);
        }
    }

    QByteArray m_out;
    State m_state = State::Slash;
    bool m_mergeSlashes;
    bool m_valid = true;
};

} // namespace

QByteArray queryOf(const QByteArray &target)
{
    const qsizetype hash = target.indexOf('#');
    const QByteArray whole = hash < 0 ? target : target.left(hash);
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? QByteArray() : whole.mid(mark + 1);
}

std::optional<QByteArray> normaliseUri(const QByteArray &target, bool mergeSlashes)
{
    qsizetype end = target.indexOf('?');
    end = end < 0 ? target.size() : end;
    const qsizetype hash = target.indexOf('#');
    end = hash >= 0 && hash < end ? hash : end;
    if (end == 0 || target[0] != '/') {
        return std::nullopt;
    }
    UriReader reader(mergeSlashes);
    for (qsizetype i = 0; i < end; ++i) {
        if (target[i] != '%') {
            reader.take(target[i]);
            continue;
        }
        const int high = i + 2 < end ? hexValue(target[i + 1]) : -1;
        const int low = i + 2 < end ? hexValue(target[i + 2]) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0)) {
            return std::nullopt;
        }
        const char c = static_cast<char>(high * 16 + low);
        if (c == '%' || c == '#' || c == '?') {
            reader.takeLiterally(c);
        } else {
            reader.take(c);
        }
        i += 2;
    }
    return reader.finish();
}

namespace {

QByteArray escape(const QByteArray &text, const QByteArray &special, Version version)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    static const QByteArray more("\"<>\\^`{|}");
    const bool escapesMore = version >= Version{1, 21, 1};
    QByteArray escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte >= 0x7f || special.contains(c) || (escapesMore && more.contains(c))) {
            escaped += '%';
            escaped += digits[byte >> 4U];
            escaped += digits[byte & 15U];
        } else {
            escaped += c;
        }
    }
    return escaped;
}

QByteArrayView pathOf(const QByteArray &target)
{
    qsizetype end = 0;
    while (end < target.size() && target[end] != '?' && target[end] != '#') {
        ++end;
    }
    return QByteArrayView(target).first(end);
}

} // namespace

QByteArray escapeUri(const QByteArray &path, Version version)
{
    return escape(path, "%?#", version);
}

QByteArray escapeArgs(const QByteArray &text, Version version)
{
    return escape(text, "%?#&+", version);
}

QByteArray unescapeRedirect(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '?') {
            return result + text.mid(i);
        }
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        // What is no hexadecimal number loses its percent sign.
        const int high = i + 1 < text.size() ? hexValue(text[i + 1]) : -1;
        if (high < 0) {
            result += text.mid(++i, 1);
            continue;
        }
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        const int value = high * 16 + low;
        if (low >= 0 && value == '?' && low >= 10) {
            return result + '?' + text.mid(i + 3);
        }
        if (low >= 0 && value > '%' && value < 0x7f) {
            result += static_cast<char>(value);
        } else if (low >= 0) {
            result += text.mid(i, 3);
        }
        i += 2;
    }
    return result;
}

bool isQuoted(const QByteArray &target)
{
    return pathOf(target).contains('%');
}

bool hasPlus(const QByteArray &target)
{
    return pathOf(target).contains('+');
}

} // namespace gate101::nginx
