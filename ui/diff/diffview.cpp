// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diffview.h"

#include "nginx/edits/diff.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int numberDigits = 5;
constexpr int tabColumns = 4;

int charWidth()
{
    return QFontMetrics(Theme::mono()).horizontalAdvance(u'0');
}

/// Before the numbers, where blocks can be left out.
constexpr int boxWidth = step(7);
constexpr int paleAlpha = 110;
constexpr int markAlpha = 60;

QString shownText(QByteArray text)
{
    text.replace('\t', QByteArray(tabColumns, ' '));
    return QString::fromUtf8(text);
}

} // namespace

QString changeTitle(const DiffRow &row)
{
    const QString path = QString::fromUtf8(row.path);
    switch (row.change) {
    case nginx::FileChange::Kind::Create:
        //: Heads the lines of a file in a comparison; %1 is its path, %2 the number of lines it gets.
        return DiffView::tr("%1 (new file)  +%2").arg(path).arg(row.added);
    case nginx::FileChange::Kind::Link:
        //: Heads a file in a comparison; a symbolic link %1 that leads to %2 is made.
        return DiffView::tr("%1 (new link to %2)").arg(path, QString::fromUtf8(row.linkTarget));
    case nginx::FileChange::Kind::Edit:
        break;
    }
    if (row.removed == 0)
        return path + "  +"_L1 + QString::number(row.added);
    return path + "  +"_L1 + QString::number(row.added) + u"  \u2212" + QString::number(row.removed);
}

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Comparison of the files before and after"));
}

void DiffView::setChanges(const nginx::FileChanges &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    m_rows = diffRows(changes);
    setTaken({});
    verticalScrollBar()->setValue(0);
    layOut();
}

void DiffView::setTaken(const std::vector<std::vector<bool>> &taken)
{
    if (taken == m_taken && taken.empty() == m_boxes.isEmpty())
        return;
    m_taken = taken;
    const auto blocks = [this] {
        QList<QPair<int, int>> all;
        for (size_t change = 0; change < m_taken.size(); ++change) {
            for (size_t block = 0; block < m_taken[change].size(); ++block)
                all.append({static_cast<int>(change), static_cast<int>(block)});
        }
        return all;
    }();
    if (blocks.size() != m_boxes.size()) {
        for (const Box &box : std::as_const(m_boxes))
            delete box.box;
        m_boxes.clear();
        for (const auto &[change, block] : blocks) {
            auto *box = new QCheckBox(viewport());
            gate101::ui::setRole(box, "edit");
            connect(box, &QCheckBox::toggled, this, [this, change = change, block = block](bool on) {
                Q_EMIT blockTaken(change, block, on);
            });
            m_boxes.append({change, block, box});
        }
        nameBoxes();
    }
    for (const Box &box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box.box);
        box.box->setChecked(m_taken[static_cast<size_t>(box.change)][static_cast<size_t>(box.block)]);
    }
    layOut();
}

bool DiffView::isTaken(const DiffRow &row) const
{
    const auto change = static_cast<size_t>(row.file);
    const auto block = static_cast<size_t>(row.block);
    return row.file < 0 || row.block < 0 || change >= m_taken.size() || block >= m_taken[change].size() ||
           m_taken[change][block];
}

/// Numbers and sign before the text of a cell.
int DiffView::gutterWidth() const
{
    return (numberDigits + 3) * charWidth() + (m_boxes.isEmpty() ? 0 : boxWidth);
}

void DiffView::nameBoxes()
{
    for (const Box &box : std::as_const(m_boxes)) {
        const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), [&box](const DiffRow &row) {
            return row.file == box.change && row.block == box.block;
        });
        if (first == m_rows.cend())
            continue;
        const DiffCell &cell = first->after.line > 0 ? first->after : first->before;
        const QString text = QString::fromUtf8(cell.text.trimmed());
        //: Names the box that takes or leaves out a block of a change; %1 is its first line.
        box.box->setAccessibleName(tr("Make this edit: %1").arg(text));
        box.box->setToolTip(tr("Leave this edit out, or make it"));
    }
}

void DiffView::placeBoxes()
{
    for (const Box &box : std::as_const(m_boxes)) {
        const auto first = std::find_if(m_lines.cbegin(), m_lines.cend(), [&box](const DiffRow &row) {
            return row.file == box.change && row.block == box.block;
        });
        const int row = static_cast<int>(first - m_lines.cbegin()) - verticalScrollBar()->value();
        box.box->setGeometry(step(1), row * rowHeight(), boxWidth - step(1), rowHeight());
        box.box->setVisible(first != m_lines.cend());
    }
}

void DiffView::scrollContentsBy(int, int)
{
    placeBoxes();
    viewport()->update();
}

void DiffView::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
    layOut();
}

void DiffView::copy() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(nginx::unifiedDiff(m_changes)));
}

int DiffView::rowHeight() const
{
    return QFontMetrics(Theme::mono()).height() + step(1);
}

void DiffView::layOut()
{
    m_lines.clear();
    qsizetype longest = 0;
    for (const DiffRow &row : std::as_const(m_rows)) {
        longest = std::max({longest, shownText(row.before.text).size(), shownText(row.after.text).size()});
        const bool pair = row.kind == DiffRow::Kind::Line && row.before.sign == '-' && row.after.sign == '+';
        if (m_sideBySide || !pair) {
            m_lines.append(row);
            continue;
        }
        DiffRow removed = row;
        removed.after = {};
        DiffRow added = row;
        added.before = {};
        m_lines.append(removed);
        m_lines.append(added);
    }
    const int columns = m_sideBySide ? 2 : 1;
    const int wanted = columns * (gutterWidth() + static_cast<int>(longest + 2) * charWidth());
    const int visibleRows = viewport()->height() / std::max(1, rowHeight());
    verticalScrollBar()->setPageStep(visibleRows);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_lines.size()) - visibleRows));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, (wanted - viewport()->width()) / columns));
    setAccessibleDescription(QString::fromUtf8(nginx::unifiedDiff(m_changes)));
    placeBoxes();
    viewport()->update();
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::tokens().raised);
    const int height = rowHeight();
    int top = 0;
    for (qsizetype i = verticalScrollBar()->value(); i < m_lines.size() && top < viewport()->height(); ++i) {
        paintRow(painter, m_lines.at(i), top, viewport()->width());
        top += height;
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void DiffView::paintRow(QPainter &painter, const DiffRow &row, int top, int width) const
{
    const Tokens &t = Theme::tokens();
    const QRect rect(0, top, width, rowHeight());
    if (row.kind == DiffRow::Kind::File) {
        paintHead(painter, row, rect);
        return;
    }
    if (row.kind == DiffRow::Kind::Skip) {
        painter.setFont(Theme::detail());
        painter.setPen(t.muted);
        //: Stands for lines of a file that are left out because they do not change.
        painter.drawText(rect.adjusted(gutterWidth(), 0, 0, 0), Qt::AlignVCenter,
                         tr("%n unchanged line(s)", nullptr, row.skipped));
        return;
    }
    if (!m_sideBySide) {
        paintCell(painter, row.after.line ? row.after : row.before, rect, isTaken(row));
        return;
    }
    const int half = width / 2;
    paintCell(painter, row.before, {0, top, half, rowHeight()}, isTaken(row));
    paintCell(painter, row.after, {half + 1, top, width - half - 1, rowHeight()}, isTaken(row));
    painter.setPen(t.border);
    painter.drawLine(half, rect.top(), half, rect.bottom() + 1);
}

void DiffView::paintHead(QPainter &painter, const DiffRow &row, const QRect &rect) const
{
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect, t.surface);
    painter.setPen(t.border);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.setPen(t.text);
    painter.setFont(Theme::detail());
    const QRect inside = rect.adjusted(m_boxes.isEmpty() ? step(3) : boxWidth + step(1), 0, -step(3), 0);
    painter.drawText(inside, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(changeTitle(row), Qt::ElideMiddle, inside.width()));
}

void DiffView::paintCell(QPainter &painter, const DiffCell &cell, const QRect &rect, bool isTaken) const
{
    const Tokens &t = Theme::tokens();
    if (cell.line == 0) {
        painter.fillRect(rect, t.surface);
        return;
    }
    if (cell.sign != ' ' && isTaken)
        painter.fillRect(rect, cell.sign == '+' ? t.goodSoft : t.errorSoft);
    painter.save();
    painter.setClipRect(rect);
    painter.setFont(Theme::mono());
    const int column = charWidth();
    const int left = rect.left() + (m_boxes.isEmpty() ? 0 : boxWidth);
    painter.setPen(t.muted);
    painter.drawText(QRect(left, rect.top(), numberDigits * column, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(cell.line));
    painter.setPen(cell.sign == '+' ? t.good : t.error);
    if (cell.sign != ' ')
        painter.drawText(QRect(left + (numberDigits + 1) * column, rect.top(), column, rect.height()),
                         Qt::AlignCenter, QString(QLatin1Char(cell.sign)));

    const QRect textRect = rect.adjusted(gutterWidth(), 0, 0, 0);
    painter.setClipRect(textRect);
    qreal x = textRect.left() - horizontalScrollBar()->value();
    if (cell.markTo > cell.markFrom && isTaken) {
        const QFontMetricsF metrics(painter.font());
        const qreal from = metrics.horizontalAdvance(shownText(cell.text.first(cell.markFrom)));
        const qreal to = metrics.horizontalAdvance(shownText(cell.text.first(cell.markTo)));
        QColor mark = cell.sign == '+' ? t.good : t.error;
        mark.setAlpha(markAlpha);
        painter.fillRect(QRectF(x + from, rect.top() + 1, to - from, rect.height() - 2), mark);
    }
    const auto draw = [&](qsizetype from, qsizetype to, Ink ink) {
        const QString text = shownText(cell.text.mid(from, to - from));
        QColor colour = inkColour(ink);
        if (!isTaken)
            colour.setAlpha(paleAlpha);
        painter.setPen(colour);
        painter.drawText(QRectF(x, rect.top(), 100000, rect.height()), Qt::AlignVCenter | Qt::TextDontClip,
                         text);
        x += QFontMetricsF(painter.font()).horizontalAdvance(text);
    };
    qsizetype at = 0;
    for (const InkSpan &span : cell.inks) {
        draw(at, span.offset, Ink::Plain);
        draw(span.offset, span.offset + span.length, span.ink);
        at = span.offset + span.length;
    }
    draw(at, cell.text.size(), Ink::Plain);
    painter.restore();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Comparison of the files before and after"));
        nameBoxes();
        viewport()->update();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace gate101::ui

#include "moc_diffview.cpp"
