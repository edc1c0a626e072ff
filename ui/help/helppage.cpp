// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"

#include "editor/highlight.h"
#include "help/topics.h"
#include "theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr double lineHeight = 135; // Percent; lines of Hangul need more air than Latin ones.
const auto suffix = ".md"_L1;

QTextBlockFormat merged(const QTextBlock &block, double above, double below, double line)
{
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(line, QTextBlockFormat::ProportionalHeight);
    return format;
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
                               block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage));
}

void dressHeading(QTextCursor &cursor, const QTextBlock &block)
{
    const bool title = block.blockFormat().headingLevel() == 1;
    cursor.setBlockFormat(merged(block, title ? 0 : step(4), step(2), 100));
    QTextCharFormat format;
    format.setFont(title ? Theme::heading() : Theme::strong());
    format.setForeground(Theme::tokens().text);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.setCharFormat(format);
}

void dressCode(QTextCursor &cursor, const QTextBlock &block)
{
    const bool first = !isCode(block.previous());
    const bool last = !isCode(block.next());
    QTextBlockFormat format = merged(block, first ? step(2) : 0, last ? step(3) : 0, 100);
    format.setBackground(Theme::tokens().surface);
    format.setLeftMargin(step(2));
    format.setNonBreakableLines(true);
    cursor.setBlockFormat(format);
    QTextCharFormat plain;
    plain.setFont(Theme::mono());
    plain.setForeground(Theme::tokens().text);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(plain);
    if (block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) != "nginx"_L1)
        return;
    const QString text = block.text();
    const QByteArray bytes = text.toUtf8();
    for (const InkSpan &span : highlight(bytes)) {
        const auto start = QString::fromUtf8(bytes.first(span.offset)).size();
        const auto length = QString::fromUtf8(bytes.mid(span.offset, span.length)).size();
        cursor.setPosition(block.position() + static_cast<int>(start));
        cursor.setPosition(block.position() + static_cast<int>(start + length), QTextCursor::KeepAnchor);
        QTextCharFormat ink;
        ink.setForeground(inkColour(span.ink));
        cursor.mergeCharFormat(ink);
    }
}

/// Words in configuration's letters inside a sentence, and links.
void dressWords(QTextCursor &cursor, const QTextBlock &block)
{
    // The fragments change under the hands of who formats them; their places do not.
    struct Stretch
    {
        int position;
        int length;
        bool code;
        bool link;
    };
    QList<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.fontFixedPitch() || format.isAnchor())
            stretches.append({it.fragment().position(), it.fragment().length(), format.fontFixedPitch(),
                              format.isAnchor()});
    }
    for (const Stretch &stretch : stretches) {
        cursor.setPosition(stretch.position);
        cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        if (stretch.code)
            format.setFontFamilies(Theme::mono().families());
        format.setForeground(stretch.link ? Theme::tokens().accent : Theme::tokens().directive);
        cursor.mergeCharFormat(format);
    }
}

void dressTables(QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::tokens().border);
        format.setCellPadding(step(1));
        format.setCellSpacing(0);
        format.setTopMargin(step(2));
        format.setBottomMargin(step(2));
        table->setFormat(format);
    }
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setTabChangesFocus(true); // Behind the last link, for Tab goes from link to link first.
    setOpenLinks(true);
    setOpenExternalLinks(false);
    // Both a new page and the way back come along here, with the text in place.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_topic = url.path().chopped(suffix.size());
        dress();
        Q_EMIT topicChanged();
    });
}

void HelpPage::showTopic(const QString &topic)
{
    if (topic != m_topic)
        setSource(QUrl(topic + suffix));
}

void HelpPage::refresh()
{
    if (m_topic.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    setMarkdown(helpText(m_topic, m_language));
    dress();
    verticalScrollBar()->setValue(place);
}

QVariant HelpPage::loadResource(int type, const QUrl &url)
{
    if (type != QTextDocument::MarkdownResource)
        return {};
    const QString name = url.path();
    return helpText(name.chopped(name.endsWith(suffix) ? suffix.size() : 0), m_language);
}

void HelpPage::dress()
{
    document()->setDefaultFont(Theme::base());
    document()->setDocumentMargin(step(5));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        if (block.blockFormat().headingLevel() > 0) {
            dressHeading(cursor, block);
        } else if (isCode(block)) {
            dressCode(cursor, block);
        } else {
            const bool listed = block.textList() != nullptr || cursor.currentTable() != nullptr;
            cursor.setBlockFormat(merged(block, 0, listed ? step(1) : step(2), lineHeight));
            dressWords(cursor, block);
        }
    }
    dressTables(document()->rootFrame());
    cursor.endEditBlock();
    mark(m_words);
}

void HelpPage::mark(const QStringList &words)
{
    m_words = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        QTextCursor found(document());
        while (!(found = document()->find(word, found)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(Theme::tokens().warningSoft);
            mark.format.setForeground(Theme::tokens().warning);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

} // namespace gate101::ui

#include "moc_helppage.cpp"
