// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/language/tree.h"

namespace gate101::nginx {

QByteArray Directive::name() const
{
    return isNull() ? QByteArray()
                    : tokenValue(m_tree->m_bytes, m_tree->m_tokens[m_tree->m_nodes[m_index].firstToken]);
}

bool Directive::isUnusual(QByteArrayView name) const
{
    return tokenValue(m_tree->m_bytes, m_tree->m_tokens[m_tree->m_nodes[m_index].firstToken]) == name;
}

qsizetype Directive::countArgs() const
{
    const Tree::Node &node = m_tree->m_nodes[m_index];
    qsizetype count = 0;
    for (quint32 i = node.firstToken + 1; i < node.headerEnd; ++i) {
        count += m_tree->m_tokens[i].isWord() ? 1 : 0;
    }
    return count;
}

Token Directive::argToken(qsizetype wanted) const
{
    const Tree::Node &node = m_tree->m_nodes[m_index];
    for (quint32 i = node.firstToken + 1; i < node.headerEnd; ++i) {
        if (m_tree->m_tokens[i].isWord() && wanted-- == 0) {
            return m_tree->m_tokens[i];
        }
    }
    return {};
}

QByteArray Directive::arg(qsizetype i) const
{
    const Token token = argToken(i);
    return token.length == 0 ? QByteArray() : tokenValue(m_tree->m_bytes, token);
}

QByteArrayList Directive::args() const
{
    QByteArrayList values;
    const Tree::Node &node = m_tree->m_nodes[m_index];
    for (quint32 i = node.firstToken + 1; i < node.headerEnd; ++i) {
        if (m_tree->m_tokens[i].isWord()) {
            values.append(tokenValue(m_tree->m_bytes, m_tree->m_tokens[i]));
        }
    }
    return values;
}

qsizetype Directive::begin() const
{
    return m_tree->m_tokens[m_tree->m_nodes[m_index].firstToken].offset;
}

qsizetype Directive::end() const
{
    const Tree::Node &node = m_tree->m_nodes[m_index];
    return node.block != 0 && node.closed == 0 ? m_tree->m_bytes.size()
                                               : m_tree->m_tokens[node.lastToken].end();
}

qsizetype Directive::openBrace() const
{
    return m_tree->m_tokens[m_tree->m_nodes[m_index].headerEnd].offset;
}

qsizetype Directive::closeBrace() const
{
    const Tree::Node &node = m_tree->m_nodes[m_index];
    return node.closed == 0 ? m_tree->m_bytes.size()
                            : static_cast<qsizetype>(m_tree->m_tokens[node.lastToken].offset);
}

Place Directive::place() const
{
    return isNull() ? Place() : m_tree->placeAt(begin(), end() - begin());
}

Place Directive::headerPlace() const
{
    if (isNull()) {
        return {};
    }
    const qsizetype last = isBlock() ? openBrace() + 1 : end();
    return m_tree->placeAt(begin(), last - begin());
}

Place Directive::argPlace(qsizetype i) const
{
    const Token token = argToken(i);
    return m_tree->placeAt(token.offset, token.length);
}

int Directive::line() const
{
    return isNull() ? 0 : m_tree->lineAt(begin());
}

Directive Directive::parent() const
{
    const quint32 parent = m_tree->m_nodes[m_index].parent;
    return parent == Tree::none ? Directive() : Directive(m_tree, parent);
}

DirectiveRange Directive::children() const
{
    return isBlock() ? DirectiveRange(m_tree, m_index + 1, m_tree->m_nodes[m_index].next,
                                      DirectiveRange::Step::Siblings)
                     : DirectiveRange();
}

QByteArray Directive::luaBody() const
{
    const quint32 behind = m_tree->m_nodes[m_index].headerEnd + 1;
    if (!isBlock() || behind >= m_tree->m_tokens.size() || m_tree->m_tokens[behind].kind != Token::LuaBody) {
        return {};
    }
    return m_tree->m_bytes.mid(m_tree->m_tokens[behind].offset, m_tree->m_tokens[behind].length);
}

} // namespace gate101::nginx
