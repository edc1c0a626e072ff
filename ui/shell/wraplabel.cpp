// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wraplabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gate101::ui {

namespace {

constexpr int comfortable = 40; // Characters in a line, where nothing else says how wide the label is to be.

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    m_layout.setCacheEnabled(true);
}

bool WrapLabel::laysOutItself() const
{
    const auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return !text().isEmpty() && (textInteractionFlags() & selectable) == 0;
}

QSize WrapLabel::frame() const
{
    const QMargins margins = contentsMargins();
    return QSize(margins.left() + margins.right(), margins.top() + margins.bottom()) +
           QSize(2 * margin(), 2 * margin());
}

void WrapLabel::follow() const
{
    const Qt::Alignment aligned = alignment() & Qt::AlignHorizontal_Mask;
    if (m_laidOut.high > 0 && m_itself == laysOutItself() && m_text == text() && m_font == font() &&
        m_layout.textOption().alignment() == aligned)
        return;
    m_itself = laysOutItself();
    m_text = text();
    m_font = font();
    m_broken.clear();
    m_laidOut = {};
    QTextOption option(aligned);
    option.setWrapMode(QTextOption::WordWrap);
    m_layout.setTextOption(option);
    if (!m_itself) {
        m_laidOut.high = QWIDGETSIZE_MAX;
        return;
    }
    QString lines = m_text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout.setText(lines);
    m_layout.setFont(m_font);
    layOut(QWIDGETSIZE_MAX);
    m_unbroken = m_laidOut.low;
    m_longest = qCeil(m_layout.minimumWidth());
}

void WrapLabel::layOut(int width) const
{
    // Lines stand on whole pixels, as those of every other text of a window do.
    qreal height = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height = std::ceil(height + line.height());
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_laidOut = {.low = qCeil(widest), .high = std::max(width, qCeil(widest)), .height = qCeil(height)};
    m_broken.append(m_laidOut);
}

WrapLabel::Broken WrapLabel::brokenFor(int width) const
{
    follow();
    const auto known = std::find_if(m_broken.cbegin(), m_broken.cend(), [width](const Broken &broken) {
        return width >= broken.low && width <= broken.high;
    });
    if (known != m_broken.cend())
        return *known;
    if (!m_itself)
        m_broken.append({.low = width, .high = width, .height = QLabel::heightForWidth(width)});
    else
        layOut(width);
    return m_broken.constLast();
}

QSize WrapLabel::sizeHint() const
{
    if (!laysOutItself())
        return QLabel::sizeHint();
    ensurePolished();
    follow();
    const int width = std::min(m_unbroken, fontMetrics().averageCharWidth() * comfortable);
    return (QSize(width, brokenFor(width).height) + frame()).expandedTo(minimumSize());
}

QSize WrapLabel::minimumSizeHint() const
{
    if (!laysOutItself())
        return QLabel::minimumSizeHint();
    ensurePolished();
    follow();
    return QSize(m_longest, brokenFor(m_unbroken).height) + frame();
}

int WrapLabel::heightForWidth(int width) const
{
    if (!laysOutItself())
        return brokenFor(width).height;
    return brokenFor(std::max(width - frame().width(), 1)).height + frame().height();
}

bool WrapLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange: // A QLabel's padding and frame come from the style sheet.
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
        if (!laysOutItself())
            m_laidOut = {};
        break;
    case QEvent::ScreenChangeInternal:
        m_laidOut = {};
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    if (!laysOutItself()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const int gap = margin();
    const QRect room = contentsRect().adjusted(gap, gap, -gap, -gap);
    follow();
    // Lines that do not begin at the left stand where they were laid out.
    const bool fits = m_layout.textOption().alignment() == Qt::AlignLeft
                          ? room.width() >= m_laidOut.low && room.width() <= m_laidOut.high
                          : room.width() == m_laidOut.high;
    if (!fits)
        layOut(room.width());
    QRect place =
        QStyle::alignedRect(layoutDirection(), alignment(), QSize(room.width(), m_laidOut.height), room);
    place.moveTop(std::max(place.top(), room.top())); // Without room for all, the beginning is read first.
    painter.setPen(palette().color(foregroundRole()));
    m_layout.draw(&painter, place.topLeft());
}

} // namespace gate101::ui

#include "moc_wraplabel.cpp"
