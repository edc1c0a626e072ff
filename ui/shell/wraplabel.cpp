// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wraplabel.h"

#include <QEvent>

namespace gate101::ui {

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrapLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font()) {
        m_heights.clear();
        m_text = text();
        m_font = font();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

bool WrapLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange: // Its padding and frame come from the style sheet.
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace gate101::ui

#include "moc_wraplabel.cpp"
