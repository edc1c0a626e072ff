// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/insertion.h"

namespace gate101::nginx {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// The white space that a line begins with.
QByteArray indentAt(const Tree &tree, qsizetype offset)
{
    const qsizetype start = tree.lineStart(tree.lineAt(offset));
    qsizetype end = start;
    while (end < tree.bytes().size() && (tree.bytes()[end] == ' ' || tree.bytes()[end] == '\t')) {
        ++end;
    }
    return tree.bytes().mid(start, end - start);
}

/// Offset behind the line feed when only white space or a comment follows `offset` on its line; -1 otherwise.
qsizetype lineEndBehind(const Tree &tree, qsizetype offset)
{
    const QByteArray &bytes = tree.bytes();
    qsizetype at = offset;
    while (at < bytes.size() && isBlank(bytes[at])) {
        ++at;
    }
    if (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '#') {
        return -1;
    }
    const qsizetype newline = bytes.indexOf('\n', at);
    return newline < 0 ? bytes.size() : newline + 1;
}

QByteArray laidOut(const Tree &tree, const QByteArrayList &lines, const QByteArray &indent)
{
    const QByteArray unit = indentUnitOf(tree);
    const QByteArray eol = lineEndOf(tree);
    QByteArray text;
    for (const QByteArray &line : lines) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == '\t') {
            ++depth;
        }
        if (line.size() > depth) {
            text += indent + unit.repeated(depth) + line.mid(depth);
        }
        text += eol;
    }
    return text;
}

QByteArray onOneLine(const QByteArrayList &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#')) {
            text += ' ' + trimmed;
        }
    }
    return text;
}

/// At the end of a file without a final line feed, the new lines bring the missing one.
Edit wholeLines(const Tree &tree, qsizetype offset, QByteArray text)
{
    const QByteArray eol = lineEndOf(tree);
    if (offset == tree.bytes().size() && !tree.bytes().endsWith('\n')) {
        text.chop(eol.size());
        text.prepend(eol);
    }
    return {offset, 0, text};
}

} // namespace

QByteArray lineEndOf(const Tree &tree)
{
    const qsizetype crlf = tree.bytes().count("\r\n");
    return crlf > 0 && crlf * 2 >= tree.bytes().count('\n') ? "\r\n" : "\n";
}

QByteArray indentUnitOf(const Tree &tree)
{
    for (const Directive &directive : tree.all()) {
        const Directive parent = directive.parent();
        if (parent.isNull() || tree.lineAt(parent.begin()) == directive.line()) {
            continue;
        }
        const QByteArray outer = indentAt(tree, parent.begin());
        const QByteArray inner = indentAt(tree, directive.begin());
        if (inner.size() > outer.size() && inner.startsWith(outer)) {
            return inner.mid(outer.size());
        }
    }
    return "    ";
}

Edit insertAfter(const Directive &sibling, const QByteArrayList &lines)
{
    const Tree &tree = sibling.tree();
    const qsizetype offset = lineEndBehind(tree, sibling.end());
    if (offset < 0) {
        return {sibling.end(), 0, onOneLine(lines)};
    }
    return wholeLines(tree, offset, laidOut(tree, lines, indentAt(tree, sibling.begin())));
}

Edit insertAtStart(const Directive &block, const QByteArrayList &lines)
{
    const Tree &tree = block.tree();
    const qsizetype behindBrace = block.openBrace() + 1;
    const qsizetype offset = lineEndBehind(tree, behindBrace);
    if (offset < 0) {
        return {behindBrace, 0, onOneLine(lines)};
    }
    const QByteArray indent = indentAt(tree, block.begin()) + indentUnitOf(tree);
    return wholeLines(tree, offset, laidOut(tree, lines, indent));
}

Edit insertAtEnd(const Directive &block, const QByteArrayList &lines)
{
    const Tree &tree = block.tree();
    const QByteArray &bytes = tree.bytes();
    qsizetype offset = block.closeBrace();
    while (offset > 0 && isBlank(bytes[offset - 1])) {
        --offset;
    }
    if (offset == 0 || bytes[offset - 1] != '\n') {
        return {block.closeBrace(), 0, QByteArray(onOneLine(lines) + ' ')};
    }
    const QByteArray indent = indentAt(tree, block.begin()) + indentUnitOf(tree);
    return {offset, 0, QByteArray(lineEndOf(tree) + laidOut(tree, lines, indent))};
}

Edit replaceArg(const Directive &directive, qsizetype index, const QByteArray &text)
{
    const Token token = directive.argToken(index);
    return {static_cast<qsizetype>(token.offset), static_cast<qsizetype>(token.length), text};
}

Edit removeDirective(const Directive &directive)
{
    const Tree &tree = directive.tree();
    const qsizetype lineStart = tree.lineStart(tree.lineAt(directive.begin()));
    const qsizetype behind = lineEndBehind(tree, directive.end());
    const bool alone = tree.bytes().mid(lineStart, directive.begin() - lineStart).trimmed().isEmpty();
    if (!alone || behind < 0) {
        return {directive.begin(), directive.end() - directive.begin(), {}};
    }
    return {lineStart, behind - lineStart, {}};
}

} // namespace gate101::nginx
