// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/elidedlabel.h"

#include "theme/theme.h"

#include <QPainter>

namespace gate101::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumHeight(step(7));
}

void ElidedLabel::showPath(const QString &text)
{
    setFont(Theme::detail());
    setText(text);
    setToolTip(text);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::tokens().muted);
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()));
}

} // namespace gate101::ui
