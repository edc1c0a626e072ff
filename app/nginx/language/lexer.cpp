// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/language/lexer.h"

#include <array>

namespace gate101::nginx {

namespace {

constexpr qsizetype greatestFile = 256 * 1024 * 1024;
constexpr qsizetype bufferSize = 4096; // NGX_CONF_BUFFER

constexpr std::array<bool, 256> makeWordStops()
{
    std::array<bool, 256> stops{};
    for (const char c : {' ', '\t', '\r', '\n', ';', '{', '\\', '$'}) {
        stops[static_cast<unsigned char>(c)] = true;
    }
    return stops;
}

constexpr std::array<bool, 256> wordStops = makeWordStops();

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

class Lexer
{
public:
    explicit Lexer(QByteArrayView bytes)
        : m_bytes(bytes.data())
        , m_size(bytes.size())
    {
    }

    LexResult run()
    {
        if (m_size > greatestFile) {
            m_result.errors.push_back({SyntaxError::FileTooLarge, 0, {}});
            return std::move(m_result);
        }
        m_result.tokens.reserve(static_cast<size_t>(m_size / 10 + 8));
        while (m_at < m_size) {
            next();
        }
        if (m_words > 0) {
            fail(SyntaxError::UnexpectedEnd, m_size);
        }
        return std::move(m_result);
    }

private:
    void next()
    {
        const char c = m_bytes[m_at];
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++m_at;
            return;
        case '#':
            comment();
            return;
        case ';':
            if (m_words == 0) {
                fail(SyntaxError::UnexpectedSemicolon, m_at);
                push(Token::Invalid, m_at, 1);
            } else {
                push(Token::Semicolon, m_at, 1);
                ++m_result.directives;
            }
            ++m_at;
            m_words = 0;
            return;
        case '{':
            openBrace();
            return;
        case '}':
            if (m_words > 0) {
                fail(SyntaxError::UnexpectedCloseBrace, m_at);
            }
            push(Token::BlockClose, m_at, 1);
            ++m_at;
            m_words = 0;
            return;
        case '"':
        case '\'':
            quoted(c);
            return;
        default:
            word();
        }
    }

    void comment()
    {
        const void *found = memchr(m_bytes + m_at, '\n', static_cast<size_t>(m_size - m_at));
        qsizetype end = found == nullptr ? m_size : static_cast<const char *>(found) - m_bytes;
        const qsizetype after = end;
        if (end > m_at && m_bytes[end - 1] == '\r') {
            --end;
        }
        checkSpan(m_at, after);
        push(Token::Comment, m_at, end - m_at);
        m_at = after;
    }

    void openBrace()
    {
        if (m_words == 0) {
            fail(SyntaxError::UnexpectedOpenBrace, m_at);
            push(Token::Invalid, m_at, 1);
            ++m_at;
            return;
        }
        const bool lua = m_words == 1 && opensLua();
        push(Token::BlockOpen, m_at, 1);
        ++m_result.directives;
        ++m_at;
        m_words = 0;
        if (lua) {
            luaBody();
        }
    }

    [[nodiscard]] bool opensLua() const
    {
        const Token &name = m_result.tokens.back();
        return name.isWord() && QByteArrayView(m_bytes + name.offset, name.length).endsWith("_by_lua_block");
    }

    /// Nginx takes everything up to the matching quote; directly behind it only white space, `;`, `{` or `)`
    /// may stand, and behind a `)` a new token begins.
    void quoted(char quote)
    {
        const qsizetype start = m_at;
        ++m_at;
        while (m_at < m_size && m_bytes[m_at] != quote) {
            m_at += m_bytes[m_at] == '\\' ? 2 : 1;
        }
        if (m_at >= m_size) {
            m_at = m_size;
            checkSpan(start + 1, m_size);
            fail(SyntaxError::UnexpectedEnd, m_size);
            push(quote == '"' ? Token::DoubleQuoted : Token::SingleQuoted, start, m_size - start);
            m_words = 0;
            return;
        }
        ++m_at;
        checkSpan(start + 1, m_at < m_size && isSpace(m_bytes[m_at]) ? m_at + 1 : m_at);
        push(quote == '"' ? Token::DoubleQuoted : Token::SingleQuoted, start, m_at - start);
        ++m_words;
        if (m_at == m_size) {
            return;
        }
        const char behind = m_bytes[m_at];
        if (behind == ')') {
            wordFrom(m_at, m_at + 1);
        } else if (!isSpace(behind) && behind != ';' && behind != '{') {
            fail(SyntaxError::UnexpectedCharacter, m_at, QByteArray(1, behind));
        }
    }

    void word() { wordFrom(m_at, m_at); }

    /// A word from `start`, whose end is looked for from `from` on. `${` does not open a block.
    void wordFrom(qsizetype start, qsizetype from)
    {
        m_at = from;
        while (m_at < m_size) {
            const char c = m_bytes[m_at];
            if (!wordStops[static_cast<unsigned char>(c)]) {
                ++m_at;
            } else if (c == '\\') {
                m_at += 2;
            } else if (c == '$') {
                ++m_at;
                while (m_at < m_size && m_bytes[m_at] == '{') {
                    ++m_at;
                }
            } else {
                break;
            }
        }
        m_at = qMin(m_at, m_size);
        checkSpan(start, m_at < m_size && isSpace(m_bytes[m_at]) ? m_at + 1 : m_at);
        push(Token::Word, start, m_at - start);
        ++m_words;
    }

    /// Nginx holds a token, or a comment, in one buffer from its first byte up to the byte that lets it go on
    /// to the next one; `last` is that byte, and at the end of the file the one before.
    void checkSpan(qsizetype start, qsizetype last)
    {
        if (qMin(last, m_size - 1) - start >= bufferSize) {
            fail(SyntaxError::TooLongParameter, start, QByteArray(m_bytes + start, 10));
        }
    }

    /// The matching brace of a Lua block, past Lua's strings, long brackets and comments.
    void luaBody()
    {
        const qsizetype start = m_at;
        int depth = 1;
        while (m_at < m_size) {
            const char c = m_bytes[m_at];
            if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                push(Token::LuaBody, start, m_at - start);
                push(Token::BlockClose, m_at, 1);
                ++m_at;
                return;
            } else if (c == '"' || c == '\'') {
                skipLuaString(c);
            } else if (c == '[' && skipLuaLongBracket()) {
                continue;
            } else if (c == '-' && m_at + 1 < m_size && m_bytes[m_at + 1] == '-') {
                m_at += 2;
                if (m_at >= m_size || m_bytes[m_at] != '[' || !skipLuaLongBracket()) {
                    while (m_at < m_size && m_bytes[m_at] != '\n') {
                        ++m_at;
                    }
                }
                continue;
            }
            ++m_at;
        }
        m_at = m_size;
        push(Token::LuaBody, start, m_size - start);
        fail(SyntaxError::UnterminatedLua, m_size);
    }

    void skipLuaString(char quote)
    {
        ++m_at;
        while (m_at < m_size && m_bytes[m_at] != quote && m_bytes[m_at] != '\n') {
            m_at += m_bytes[m_at] == '\\' ? 2 : 1;
        }
    }

    /// At `[`: skips `[[…]]` or `[=[…]=]` and tells whether there was one.
    bool skipLuaLongBracket()
    {
        qsizetype at = m_at + 1;
        while (at < m_size && m_bytes[at] == '=') {
            ++at;
        }
        if (at >= m_size || m_bytes[at] != '[') {
            return false;
        }
        const QByteArray close = ']' + QByteArray(at - m_at - 1, '=') + ']';
        const qsizetype end = QByteArrayView(m_bytes, m_size).indexOf(close, at + 1);
        m_at = end < 0 ? m_size : end + close.size();
        return true;
    }

    void push(Token::Kind kind, qsizetype offset, qsizetype length)
    {
        Token token;
        token.offset = static_cast<quint32>(offset);
        token.length = static_cast<quint32>(length) & 0x0fffffffU;
        token.kind = kind & 0x0fU;
        m_result.tokens.push_back(token);
    }

    void fail(SyntaxError::Kind kind, qsizetype offset, QByteArray detail = {})
    {
        m_result.errors.push_back({kind, offset, std::move(detail)});
    }

    const char *m_bytes;
    qsizetype m_size;
    qsizetype m_at = 0;
    qsizetype m_words = 0; ///< Words of the directive that is being read.
    LexResult m_result;
};

} // namespace

LexResult lex(QByteArrayView bytes)
{
    return Lexer(bytes).run();
}

QByteArray tokenValue(QByteArrayView bytes, const Token &token)
{
    qsizetype start = token.offset;
    qsizetype end = token.end();
    if (token.kind != Token::Word) {
        const char quote = bytes[start];
        ++start;
        if (end > start && bytes[end - 1] == quote) {
            --end;
        }
    }
    const QByteArrayView raw = bytes.sliced(start, end - start);
    if (raw.indexOf('\\') < 0) {
        return raw.toByteArray();
    }
    QByteArray value;
    value.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            value += raw[i];
            continue;
        }
        switch (raw[i + 1]) {
        case '"':
        case '\'':
        case '\\':
            value += raw[++i];
            break;
        case 't':
            value += '\t';
            ++i;
            break;
        case 'r':
            value += '\r';
            ++i;
            break;
        case 'n':
            value += '\n';
            ++i;
            break;
        default:
            value += '\\';
        }
    }
    return value;
}

} // namespace gate101::nginx
