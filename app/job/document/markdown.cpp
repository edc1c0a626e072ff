// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/document.h"

#include <QRegularExpression>
#include <algorithm>

namespace gate101::job {

namespace {

/// One line in which nothing is a mark (CommonMark 0.30, 2.4).
QString escaped(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>|~]|&(?=#?\\w+;))"));
    static const QRegularExpression starts(QStringLiteral("^(\\s*)([-+=#]|\\d+[.)](?=\\s|$))"));
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    line.replace(marks, QStringLiteral("\\\\1"));
    const QRegularExpressionMatch start = starts.match(line);
    if (start.hasMatch()) {
        const QString mark = start.captured(2);
        // A number is a list's beginning by the sign behind it, not by its digits.
        line.insert(start.capturedStart(2) + (mark.size() > 1 ? mark.size() - 1 : 0), u'\\');
    }
    return line;
}

/// A fence longer than every run of backquotes in the text.
QString fenceFor(const QString &text)
{
    qsizetype run = 0;
    qsizetype longest = 2;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

QString row(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells) {
        shown.append(escaped(cell));
    }
    return u"| " + shown.join(QStringLiteral(" | ")) + u" |\n";
}

struct Writer
{
    QString operator()(const Document::Heading &heading) const
    {
        return QString(heading.level, u'#') + u' ' + escaped(heading.text) + u'\n';
    }
    QString operator()(const Document::Paragraph &paragraph) const { return escaped(paragraph.text) + u'\n'; }
    QString operator()(const Document::List &list) const
    {
        QString text;
        for (const QString &item : list.items) {
            text += u"- " + escaped(item) + u'\n';
        }
        return text;
    }
    QString operator()(const Document::Table &table) const
    {
        QString text = row(table.head) + u"|" + QStringLiteral(" --- |").repeated(table.head.size()) + u'\n';
        for (const QStringList &cells : table.rows) {
            text += row(cells);
        }
        return text;
    }
    QString operator()(const Document::Quote &quote) const
    {
        const QString fence = fenceFor(quote.text);
        const QString end =
            quote.text.endsWith(u'\n') || quote.text.isEmpty() ? QString() : QStringLiteral("\n");
        return fence + quote.language + u'\n' + quote.text + end + fence + u'\n';
    }
};

} // namespace

QString toMarkdown(const Document &document)
{
    QStringList parts{Writer()(Document::Heading{1, document.title})};
    for (const Document::Block &block : document.blocks) {
        parts.append(std::visit(Writer(), block));
    }
    return parts.join(u'\n');
}

} // namespace gate101::job
