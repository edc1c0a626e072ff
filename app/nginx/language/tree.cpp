// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/language/tree.h"

#include "nginx/catalogue/index.h"

#include <algorithm>

namespace gate101::nginx {

/// Turns tokens into nodes in one pass.
class TreeBuilder
{
public:
    explicit TreeBuilder(Tree &tree)
        : m_tree(tree)
    {
    }

    void run()
    {
        const std::vector<Token> &tokens = m_tree.m_tokens;
        for (quint32 i = 0; i < tokens.size(); ++i) {
            switch (tokens[i].kind) {
            case Token::Word:
            case Token::DoubleQuoted:
            case Token::SingleQuoted:
                if (m_directive == Tree::none) {
                    begin(i);
                } else if (node().words < Tree::manyWords) {
                    ++node().words;
                }
                node().headerEnd = i + 1;
                node().lastToken = i;
                break;
            case Token::Semicolon:
                finish(i, true);
                break;
            case Token::BlockOpen:
                open(i);
                break;
            case Token::BlockClose:
                close(i);
                break;
            default:
                break;
            }
        }
        finishUnterminated();
        for (const quint32 open : m_open) {
            m_tree.m_nodes[open].lastToken = static_cast<quint32>(tokens.size() - 1);
            m_tree.m_nodes[open].next = count();
        }
        if (!m_open.empty() && m_tree.m_errors.empty()) {
            m_tree.m_errors.push_back({SyntaxError::UnexpectedEnd, m_tree.m_bytes.size(), "}"});
        }
    }

private:
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_tree.m_nodes.size()); }
    [[nodiscard]] Tree::Node &node() { return m_tree.m_nodes[m_directive]; }

    void begin(quint32 token)
    {
        m_directive = count();
        Tree::Node node;
        node.firstToken = token;
        node.parent = m_open.empty() ? Tree::none : m_open.back();
        const quint32 length = plainLength(m_tree.m_tokens[token]);
        node.nameLength = length & 0xffU;
        node.keyword = keyword(m_tree.m_tokens[token], length) & 0xfffU;
        m_tree.m_nodes.push_back(node);
    }

    [[nodiscard]] quint32 plainLength(const Token &token) const
    {
        constexpr quint32 longest = 255;
        const char *const begin = m_tree.m_bytes.constData() + token.offset;
        return token.kind == Token::Word && token.length <= longest &&
                       memchr(begin, '\\', token.length) == nullptr
                   ? token.length
                   : 0;
    }

    [[nodiscard]] quint32 keyword(const Token &token, quint32 length) const
    {
        const int number = length > 0 ? m_keywords.find({m_tree.m_bytes.constData() + token.offset, length})
                                      : m_keywords.find(tokenValue(m_tree.m_bytes, token));
        return static_cast<quint32>(number + 1);
    }

    void finish(quint32 token, bool closed)
    {
        if (m_directive == Tree::none) {
            return;
        }
        node().headerEnd = token;
        node().lastToken = token;
        node().closed = closed;
        node().next = count();
        if (const Directive directive(&m_tree, m_directive); directive.is("include")) {
            node().include = 1;
            m_tree.m_includes.push_back(directive);
        }
        m_directive = Tree::none;
    }

    void finishUnterminated()
    {
        if (m_directive != Tree::none) {
            node().next = count();
            m_directive = Tree::none;
        }
    }

    void open(quint32 token)
    {
        if (m_directive == Tree::none) {
            return;
        }
        node().headerEnd = token;
        node().block = 1;
        if (const Directive directive(&m_tree, m_directive); directive.is("map")) {
            m_tree.m_maps.push_back(directive);
        }
        m_open.push_back(m_directive);
        m_directive = Tree::none;
    }

    void close(quint32 token)
    {
        finishUnterminated();
        if (m_open.empty()) {
            const qsizetype offset = m_tree.m_tokens[token].offset;
            m_tree.m_errors.push_back({SyntaxError::UnexpectedCloseBrace, offset, {}});
            return;
        }
        Tree::Node &block = m_tree.m_nodes[m_open.back()];
        block.lastToken = token;
        block.closed = 1;
        block.next = count();
        m_open.pop_back();
    }

    Tree &m_tree;
    const DirectiveIndex &m_keywords = DirectiveIndex::instance();
    quint32 m_directive = Tree::none; ///< The one whose `;` or `{` is still awaited.
    std::vector<quint32> m_open;
};

std::shared_ptr<const Tree> Tree::parse(QByteArray path, QByteArray bytes)
{
    auto tree = std::make_shared<Tree>();
    tree->m_path = std::move(path);
    tree->m_bytes = std::move(bytes);
    LexResult lexed = lex(tree->m_bytes);
    tree->m_tokens = std::move(lexed.tokens);
    tree->m_errors = std::move(lexed.errors);
    tree->m_nodes.reserve(lexed.directives);
    TreeBuilder(*tree).run();
    std::stable_sort(tree->m_errors.begin(), tree->m_errors.end(),
                     [](const SyntaxError &a, const SyntaxError &b) { return a.offset < b.offset; });
    return tree;
}

DirectiveRange Tree::topLevel() const
{
    return {this, 0, static_cast<quint32>(m_nodes.size()), DirectiveRange::Step::Siblings};
}

DirectiveRange Tree::all() const
{
    return {this, 0, static_cast<quint32>(m_nodes.size()), DirectiveRange::Step::Everything};
}

const std::vector<quint32> &Tree::lineStarts() const
{
    std::call_once(m_linesCounted, [this] {
        const char *const data = m_bytes.constData();
        const qsizetype size = m_bytes.size();
        m_lineStarts.push_back(0);
        for (qsizetype at = 0; at < size;) {
            const void *found = memchr(data + at, '\n', static_cast<size_t>(size - at));
            if (found == nullptr) {
                break;
            }
            at = static_cast<const char *>(found) - data + 1;
            m_lineStarts.push_back(static_cast<quint32>(at));
        }
    });
    return m_lineStarts;
}

int Tree::lineAt(qsizetype offset) const
{
    const std::vector<quint32> &starts = lineStarts();
    const auto after =
        std::upper_bound(starts.begin(), starts.end(), static_cast<quint32>(qMax<qsizetype>(0, offset)));
    return static_cast<int>(after - starts.begin());
}

qsizetype Tree::lineStart(int line) const
{
    return line < 1 || line > lineCount() ? m_bytes.size() : lineStarts()[static_cast<size_t>(line - 1)];
}

QByteArray Tree::lineText(int line) const
{
    if (line < 1 || line > lineCount()) {
        return {};
    }
    const qsizetype start = lineStart(line);
    QByteArray text =
        m_bytes.mid(start, (line == lineCount() ? m_bytes.size() : lineStart(line + 1)) - start);
    while (text.endsWith('\n') || text.endsWith('\r')) {
        text.chop(1);
    }
    return text;
}

Place Tree::placeAt(qsizetype offset, qsizetype length) const
{
    const int line = lineAt(offset);
    return {m_path, offset, length, line, static_cast<int>(offset - lineStart(line)) + 1};
}

} // namespace gate101::nginx
