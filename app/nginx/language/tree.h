// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/lexer.h"
#include "nginx/language/place.h"

#include <cstring>
#include <iterator>
#include <memory>
#include <mutex>

namespace gate101::nginx {

class DirectiveRange;
class Tree;

/// A handle on one directive of a tree: cheap to copy, valid as long as the tree lives.
class Directive
{
public:
    Directive() = default;
    Directive(const Tree *tree, quint32 index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isNull() const { return m_tree == nullptr; }
    [[nodiscard]] const Tree &tree() const { return *m_tree; }
    [[nodiscard]] quint32 index() const { return m_index; }

    [[nodiscard]] QByteArray name() const;
    /// Compares without making a copy.
    [[nodiscard]] bool is(QByteArrayView name) const;
    [[nodiscard]] bool isInclude() const;
    /// The bytes of the name where they are also its value; empty for one with quotes or escapes.
    [[nodiscard]] QByteArrayView plainName() const;
    /// The first number of that name in DirectiveIndex, or -1. Looked up while parsing, when the name has
    /// just been read.
    [[nodiscard]] int keyword() const;
    [[nodiscard]] qsizetype argCount() const;
    [[nodiscard]] QByteArray
    arg(qsizetype i) const; ///< 0 is the first behind the name; empty when there is none.
    [[nodiscard]] QByteArrayList args() const;
    [[nodiscard]] Token argToken(qsizetype i) const;
    [[nodiscard]] bool isBlock() const;

    /// From the name to the `;` or the closing brace.
    [[nodiscard]] Place place() const;
    /// From the name to the `;` or the opening brace.
    [[nodiscard]] Place headerPlace() const;
    [[nodiscard]] Place argPlace(qsizetype i) const;
    [[nodiscard]] int line() const;
    [[nodiscard]] qsizetype begin() const;      ///< Offset of the name.
    [[nodiscard]] qsizetype end() const;        ///< Offset behind the `;` or the closing brace.
    [[nodiscard]] qsizetype openBrace() const;  ///< Offset; only for blocks.
    [[nodiscard]] qsizetype closeBrace() const; ///< Offset; of the end of the file when it is missing.

    [[nodiscard]] Directive parent() const; ///< Null at the top of the file.
    [[nodiscard]] DirectiveRange children() const;
    /// The Lua text of a *_by_lua_block.
    [[nodiscard]] QByteArray luaBody() const;

    bool operator==(const Directive &) const = default;

private:
    [[nodiscard]] bool isUnusual(QByteArrayView name) const;
    [[nodiscard]] qsizetype countArgs() const;

    const Tree *m_tree = nullptr;
    quint32 m_index = 0;
};

/// Directives of a tree in file order, without a copy: those of one level, or all of them. Valid as long as
/// the tree lives.
class DirectiveRange
{
public:
    enum class Step { Siblings, Everything };

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Directive;
        using difference_type = std::ptrdiff_t;
        using pointer = const Directive *;
        using reference = Directive;

        Iterator() = default;
        Iterator(const Tree *tree, quint32 index, Step step)
            : m_tree(tree)
            , m_index(index)
            , m_step(step)
        {
        }
        Directive operator*() const { return {m_tree, m_index}; }
        Iterator &operator++();
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_index == other.m_index; }

    private:
        const Tree *m_tree = nullptr;
        quint32 m_index = 0;
        Step m_step = Step::Siblings;
    };

    DirectiveRange() = default;
    DirectiveRange(const Tree *tree, quint32 first, quint32 last, Step step)
        : m_tree(tree)
        , m_first(first)
        , m_last(last)
        , m_step(step)
    {
    }

    [[nodiscard]] Iterator begin() const { return {m_tree, m_first, m_step}; }
    [[nodiscard]] Iterator end() const { return {m_tree, m_last, m_step}; }
    [[nodiscard]] bool empty() const { return m_first == m_last; }
    [[nodiscard]] Directive front() const { return {m_tree, m_first}; } ///< Only when not empty.

private:
    const Tree *m_tree = nullptr;
    quint32 m_first = 0;
    quint32 m_last = 0;
    Step m_step = Step::Siblings;
};

/// One parsed file. Lossless: the tree refers to its bytes and never changes them, so printing it is
/// returning them. Nodes are held in file order, each with the number of the node behind its last descendant.
class Tree
{
public:
    /// Never fails; what Nginx refuses is in errors(). `path` is only remembered.
    static std::shared_ptr<const Tree> parse(QByteArray path, QByteArray bytes);

    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<SyntaxError> &errors() const { return m_errors; }
    [[nodiscard]] DirectiveRange topLevel() const;
    /// Every directive of the file in file order.
    [[nodiscard]] DirectiveRange all() const;
    /// The include directives among them; found while parsing, because every reader of the whole tree asks.
    [[nodiscard]] const std::vector<Directive> &includes() const { return m_includes; }
    /// The map blocks among them, for the same reason.
    [[nodiscard]] const std::vector<Directive> &maps() const { return m_maps; }

    [[nodiscard]] Place placeAt(qsizetype offset, qsizetype length) const;
    [[nodiscard]] int lineAt(qsizetype offset) const;
    /// The line with its number (1-based), without its line end.
    [[nodiscard]] QByteArray lineText(int line) const;
    [[nodiscard]] int lineCount() const { return static_cast<int>(lineStarts().size()); }
    [[nodiscard]] qsizetype lineStart(int line) const;

private:
    friend class Directive;
    friend class DirectiveRange::Iterator;
    friend class TreeBuilder;

    struct Node
    {
        quint32 firstToken = 0; ///< The name.
        quint32 headerEnd = 0;  ///< Token number of the `;` or `{`; behind the last word when it is missing.
        quint32 lastToken = 0;  ///< Token number of the `;` or `}`; the last token when it is missing.
        quint32 parent = none;
        quint32 next = 0; ///< Node number behind the last descendant.
        quint32 block : 1 = 0;
        quint32 closed : 1 = 0;  ///< The `;` or `}` is there.
        quint32 include : 1 = 0; ///< An include directive.
        /// Of a name that stands there as it is; 0 for quoted and very long ones.
        quint32 nameLength : 8 = 0;
        quint32 keyword : 12 = 0; ///< One more than the number in the catalogue.
        quint32 words : 8 = 0;    ///< Behind the name; `manyWords` when they are that many or more.
    };
    static constexpr quint32 none = 0xffffffffU;
    static constexpr quint32 manyWords = 255;

    /// Made when a line is first asked for: most files of a large tree never are. Safe from several threads.
    [[nodiscard]] const std::vector<quint32> &lineStarts() const;

    QByteArray m_path;
    QByteArray m_bytes;
    std::vector<Token> m_tokens;
    std::vector<Node> m_nodes;
    std::vector<SyntaxError> m_errors;
    std::vector<Directive> m_includes;
    std::vector<Directive> m_maps;
    mutable std::once_flag m_linesCounted;
    mutable std::vector<quint32> m_lineStarts;
};

inline DirectiveRange::Iterator &DirectiveRange::Iterator::operator++()
{
    m_index = m_step == Step::Siblings ? m_tree->m_nodes[m_index].next : m_index + 1;
    return *this;
}

inline bool Directive::is(QByteArrayView name) const
{
    if (isNull()) {
        return false;
    }
    // Most answers are no, and the length tells them without a look at the bytes.
    const Tree::Node &node = m_tree->m_nodes[m_index];
    return node.nameLength == 0 ? isUnusual(name) : node.nameLength == name.size() && plainName() == name;
}

inline int Directive::keyword() const
{
    return static_cast<int>(m_tree->m_nodes[m_index].keyword) - 1;
}

inline qsizetype Directive::argCount() const
{
    const quint32 words = m_tree->m_nodes[m_index].words;
    return words < Tree::manyWords ? static_cast<qsizetype>(words) : countArgs();
}

inline bool Directive::isInclude() const
{
    return !isNull() && m_tree->m_nodes[m_index].include != 0;
}

inline QByteArrayView Directive::plainName() const
{
    const Tree::Node &node = m_tree->m_nodes[m_index];
    return {m_tree->m_bytes.constData() + m_tree->m_tokens[node.firstToken].offset,
            static_cast<qsizetype>(node.nameLength)};
}

inline bool Directive::isBlock() const
{
    return !isNull() && m_tree->m_nodes[m_index].block != 0;
}

} // namespace gate101::nginx
