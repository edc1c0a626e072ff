// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/cursorsite.h"

#include "nginx/catalogue/catalogue.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

constexpr int deepestIncludes = 64;

struct Level
{
    Context context = Context::Main;
    bool holdsDirectives = true;
    QByteArray name;
};

/// The level inside a block of that name. A block that the catalogue does not know is somebody else's module:
/// what it holds is not known either.
Level inside(const Level &outer, const QByteArray &name)
{
    Level level{outer.context, false, name};
    const DirectiveInfo *info = outer.holdsDirectives ? findDirective(name, outer.context) : nullptr;
    if (info != nullptr && info->body == Body::Directives) {
        level.holdsDirectives = true;
        level.context = info->inside(outer.context);
    }
    return level;
}

bool isNameByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class Reader
{
public:
    Reader(QByteArrayView bytes, qsizetype cursor, Context outer)
        : m_bytes(bytes)
        , m_cursor(cursor)
        , m_levels{{outer, true, {}}}
    {
        m_site.offset = cursor;
    }

    CursorSite run()
    {
        for (const Token &token : lex(m_bytes).tokens) {
            if (token.offset > m_cursor || (token.offset == m_cursor && !token.isWord())) {
                break;
            }
            if (isUnder(token)) {
                return finish(&token);
            }
            pass(token);
        }
        return finish(nullptr);
    }

private:
    [[nodiscard]] bool isUnder(const Token &token) const
    {
        switch (token.kind) {
        case Token::Word:
        case Token::Comment:
        case Token::LuaBody:
            return m_cursor <= token.end();
        case Token::DoubleQuoted:
        case Token::SingleQuoted:
            // Behind the closing quote the word is over.
            return m_cursor < token.end() || !isClosed(token);
        default:
            return false;
        }
    }

    [[nodiscard]] bool isClosed(const Token &token) const
    {
        return token.length > 1 && m_bytes[token.end() - 1] == m_bytes[token.offset];
    }

    void pass(const Token &token)
    {
        switch (token.kind) {
        case Token::Semicolon:
            m_words.clear();
            break;
        case Token::BlockOpen:
            m_levels.push_back(inside(m_levels.back(), m_words.isEmpty() ? QByteArray() : m_words.first()));
            m_words.clear();
            break;
        case Token::BlockClose:
            if (m_levels.size() > 1) {
                m_levels.pop_back();
            }
            m_words.clear();
            break;
        case Token::Word:
        case Token::DoubleQuoted:
        case Token::SingleQuoted:
            m_words.append(tokenValue(m_bytes, token));
            break;
        default:
            break;
        }
    }

    CursorSite finish(const Token *token)
    {
        const Level &level = m_levels.back();
        m_site.context = level.context;
        m_site.block = level.name;
        if (token != nullptr) {
            m_site.offset = token->offset;
            m_site.word = m_bytes.sliced(token->offset, token->length).toByteArray();
            m_site.typed = m_bytes.sliced(token->offset, m_cursor - token->offset).toByteArray();
        }
        if (token != nullptr && token->kind == Token::Comment) {
            m_site.in = CursorSite::In::Comment;
        } else if (!level.holdsDirectives || (token != nullptr && token->kind == Token::LuaBody)) {
            m_site.in = CursorSite::In::Elsewhere;
        } else if (m_words.isEmpty() || beginsAnother()) {
            m_site.in = CursorSite::In::Name;
        } else {
            m_site.in = CursorSite::In::Argument;
            m_site.directive = m_words.first();
            m_site.argument = m_words.size() - 1;
        }
        return m_site;
    }

    /// Whether the statement before lacks only its semicolon, so that the word on a new line is the next one.
    [[nodiscard]] bool beginsAnother() const
    {
        const qsizetype lineStart = m_bytes.first(m_site.offset).lastIndexOf('\n') + 1;
        const QByteArrayView before = m_bytes.sliced(lineStart, m_site.offset - lineStart);
        if (lineStart == 0 || !before.trimmed().isEmpty()) {
            return false;
        }
        const DirectiveInfo *info = findDirective(m_words.first(), m_levels.back().context);
        return info != nullptr && !info->isBlock() && info->takes(m_words.size() - 1);
    }

    QByteArrayView m_bytes;
    qsizetype m_cursor;
    std::vector<Level> m_levels;
    QByteArrayList m_words; ///< Of the statement so far.
    CursorSite m_site;
};

Level levelOf(const ConfigSet &config, const Directive &directive, int depth);

Level topOf(const ConfigSet &config, const QByteArray &path, int depth)
{
    const Directive includer = config.includerOf(path);
    return includer.isNull() || depth >= deepestIncludes ? Level() : levelOf(config, includer, depth + 1);
}

/// The level at which a directive stands.
Level levelOf(const ConfigSet &config, const Directive &directive, int depth)
{
    std::vector<Directive> blocks;
    for (Directive block = directive.parent(); !block.isNull(); block = block.parent()) {
        blocks.push_back(block);
    }
    Level level = topOf(config, directive.tree().path(), depth);
    std::for_each(blocks.rbegin(), blocks.rend(),
                  [&level](const Directive &block) { level = inside(level, block.name()); });
    return level;
}

} // namespace

CursorSite cursorSite(QByteArrayView bytes, qsizetype cursor, Context outer)
{
    const qsizetype lineEnd = bytes.indexOf('\n', cursor);
    return Reader(lineEnd < 0 ? bytes : bytes.first(lineEnd), cursor, outer).run();
}

Context outerContext(const ConfigSet &config, const QByteArray &path)
{
    return topOf(config, path, 0).context;
}

QByteArray variableAt(QByteArrayView word, qsizetype at)
{
    qsizetype dollar = qMin(at, word.size() - 1);
    while (dollar >= 0 && word[dollar] != '$') {
        if (dollar < at && !isNameByte(word[dollar]) && word[dollar] != '{') {
            return {};
        }
        --dollar;
    }
    if (dollar < 0) {
        return {};
    }
    qsizetype start = dollar + 1;
    if (start < word.size() && word[start] == '{') {
        ++start;
    }
    qsizetype end = start;
    while (end < word.size() && isNameByte(word[end])) {
        ++end;
    }
    return at <= end ? word.sliced(start, end - start).toByteArray() : QByteArray();
}

} // namespace gate101::nginx
