// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <variant>

namespace gate101::job {

/// A page of text for people, before it is written in one of its formats. Texts are plain: whatever would
/// have a meaning in a format is escaped when it is written, so that a file name or a server's answer can
/// neither break the page nor bring anything into it.
struct Document
{
    struct Heading
    {
        int level = 1; ///< 1 to 3.
        QString text;
    };
    struct Paragraph
    {
        QString text;
    };
    struct List
    {
        QStringList items;
    };
    struct Table
    {
        QStringList head;
        QList<QStringList> rows; ///< Each as long as the head.
    };
    /// Quoted to the letter: bytes of an exchange, a difference.
    struct Quote
    {
        QString language; ///< "diff", "http" or empty; for readers that colour.
        QString text;
    };
    using Block = std::variant<Heading, Paragraph, List, Table, Quote>;

    QString title;
    QList<Block> blocks;

    void heading(int level, const QString &text) { blocks.append(Heading{level, text}); }
    void paragraph(const QString &text) { blocks.append(Paragraph{text}); }
    void list(const QStringList &items) { blocks.append(List{items}); }
    void table(const QStringList &head, const QList<QStringList> &rows) { blocks.append(Table{head, rows}); }
    void quote(const QString &language, const QString &text) { blocks.append(Quote{language, text}); }
};

/// CommonMark with GitHub's tables.
QString toMarkdown(const Document &document);

/// One file that needs nothing else: no script, no picture, no address that a browser would fetch. `language`
/// is its lang attribute, "ko" or "en".
QString toHtml(const Document &document, const QString &language);

} // namespace gate101::job
