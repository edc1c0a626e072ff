// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logview.h"

#include "theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace gate101::ui {

namespace {

constexpr int keptLines = 5000;
constexpr int marginWidth = step(5);
constexpr int markedState = 1; // of a block; others have -1

/// Where a line began in its file.
struct LineStart : QTextBlockUserData
{
    explicit LineStart(qint64 at)
        : offset(at)
    {
    }
    qint64 offset;
};

} // namespace

/// The strip left of the lines; it scrolls with them.
class LogView::Margin final : public QWidget
{
public:
    explicit Margin(LogView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintMargin(painter, event->rect());
    }

private:
    LogView *m_view;
};

LogView::LogView(job::Log log, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_log(log)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setMaximumBlockCount(keptLines);
    document()->setDocumentMargin(step(2));
    setViewportMargins(marginWidth, 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this] { m_margin->update(); });
}

void LogView::start()
{
    m_offset = -firstBytes;
    m_lineOpen = false;
    clear();
    mark();
}

void LogView::append(const QByteArray &text, qint64 next)
{
    if (m_offset >= 0 && next < m_offset) {
        start();
        m_rotated = m_span;
    }
    m_offset = next;
    if (text.isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    qint64 offset = next - text.size();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        addLine(text.mid(at, end - at), offset + at, newline >= 0);
        at = end + 1;
    }
    mark();
    if (atEnd)
        bar->setValue(bar->maximum());
}

void LogView::addLine(const QByteArray &line, qint64 offset, bool complete)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const bool first = document()->isEmpty() && !m_lineOpen;
    if (!m_lineOpen && !first)
        cursor.insertBlock();
    if (!m_lineOpen)
        cursor.block().setUserData(new LineStart(offset));
    QString shown = QString::fromUtf8(line);
    // Either would begin another line of the document.
    shown.replace(u'\r', u' ').replace(QChar::ParagraphSeparator, u' ');
    cursor.insertText(shown);
    m_lineOpen = !complete;
}

void LogView::setSpan(const job::LogSpan &span)
{
    m_span = span;
    mark();
}

void LogView::mark()
{
    int marked = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto *start = static_cast<const LineStart *>(block.userData());
        const bool ours =
            start && m_span != m_rotated && m_span.owns(m_log, start->offset, block.text().toUtf8());
        block.setUserState(ours ? markedState : -1);
        marked += ours ? 1 : 0;
    }
    viewport()->update();
    m_margin->update();
    if (marked != m_marked) {
        m_marked = marked;
        Q_EMIT markedChanged();
    }
}

void LogView::goToMarked(bool forward)
{
    if (m_marked == 0)
        return;
    const QTextBlock here = textCursor().block();
    const auto following = [&](const QTextBlock &block) {
        const QTextBlock beside = forward ? block.next() : block.previous();
        return beside.isValid() ? beside : forward ? document()->firstBlock() : document()->lastBlock();
    };
    QTextBlock block = following(here);
    while (block.userState() != markedState)
        block = following(block);
    setTextCursor(QTextCursor(block));
    centerCursor();
    horizontalScrollBar()->setValue(0);
}

QList<QPair<QTextBlock, QRect>> LogView::visibleMarked() const
{
    QList<QPair<QTextBlock, QRect>> lines;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect place = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (place.top() > viewport()->height())
            break;
        if (block.userState() == markedState)
            lines.append({block, place});
    }
    return lines;
}

void LogView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (const auto &[block, place] : visibleMarked())
            painter.fillRect(0, place.top(), viewport()->width(), place.height(), Theme::tokens().accentSoft);
    }
    QPlainTextEdit::paintEvent(event);
}

void LogView::paintMargin(QPainter &painter, const QRect &area)
{
    painter.setClipRect(area);
    painter.setFont(font());
    painter.setPen(Theme::tokens().accent);
    const auto lines = visibleMarked();
    for (const auto &[block, place] : lines) {
        painter.drawText(QRect(0, place.top(), m_margin->width(), place.height()), Qt::AlignCenter,
                         QStringLiteral("\u25b8"));
    }
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), viewport()->geometry().top(), marginWidth, viewport()->height());
}

} // namespace gate101::ui

#include "moc_logview.cpp"
