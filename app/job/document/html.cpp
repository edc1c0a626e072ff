// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/document.h"

namespace gate101::job {

namespace {

/// Readable on paper, on a phone and in the dark.
constexpr auto style = R"(
:root { color-scheme: light dark; }
body { font: 15px/1.55 system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font-size: 1rem; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #8886; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; }
pre { background: #8881; border-radius: 6px; padding: .75rem; overflow-x: auto; font: 13px/1.45 ui-monospace, "Noto Sans Mono", monospace; }
ins { text-decoration: none; color: #1a7f37; }
del { text-decoration: none; color: #b3261e; }
@media (prefers-color-scheme: dark) { ins { color: #57d364; } del { color: #ff8a80; } }
@media print { pre { white-space: pre-wrap; } }
)";

QString cells(const QStringList &texts, QStringView tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &text : texts) {
        row += u'<' + tag + u'>' + text.toHtmlEscaped() + u"</" + tag + u'>';
    }
    return row + u"</tr>\n";
}

/// Lines of a difference carry their meaning also in their tag, not by the colour alone.
QString difference(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const bool isName = line.startsWith(u"+++") || line.startsWith(u"---");
        const QStringView tag = isName                  ? QStringView()
                                : line.startsWith(u'+') ? QStringView(u"ins")
                                : line.startsWith(u'-') ? QStringView(u"del")
                                                        : QStringView();
        line = line.toHtmlEscaped();
        if (!tag.isEmpty()) {
            line = u'<' + tag + u'>' + line + u"</" + tag + u'>';
        }
    }
    return lines.join(u'\n');
}

struct Writer
{
    QString operator()(const Document::Heading &heading) const
    {
        const QString tag = u'h' + QString::number(heading.level);
        return u'<' + tag + u'>' + heading.text.toHtmlEscaped() + u"</" + tag + u">\n";
    }
    QString operator()(const Document::Paragraph &paragraph) const
    {
        return u"<p>" + paragraph.text.toHtmlEscaped() + u"</p>\n";
    }
    QString operator()(const Document::List &list) const
    {
        QString text = QStringLiteral("<ul>\n");
        for (const QString &item : list.items) {
            text += u"<li>" + item.toHtmlEscaped() + u"</li>\n";
        }
        return text + u"</ul>\n";
    }
    QString operator()(const Document::Table &table) const
    {
        QString text = u"<table>\n" + cells(table.head, u"th");
        for (const QStringList &row : table.rows) {
            text += cells(row, u"td");
        }
        return text + u"</table>\n";
    }
    QString operator()(const Document::Quote &quote) const
    {
        const QString text =
            quote.language == QLatin1String("diff") ? difference(quote.text) : quote.text.toHtmlEscaped();
        return u"<pre>" + text + u"</pre>\n";
    }
};

} // namespace

QString toHtml(const Document &document, const QString &language)
{
    const QString title = document.title.toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"" + language.toHtmlEscaped() +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                   u"content=\"width=device-width\">\n<title>" +
                   title + u"</title>\n<style>" + QString::fromLatin1(style) +
                   u"</style>\n</head>\n<body>\n<h1>" + title + u"</h1>\n";
    for (const Document::Block &block : document.blocks) {
        html += std::visit(Writer(), block);
    }
    return html + u"</body>\n</html>\n";
}

} // namespace gate101::job
