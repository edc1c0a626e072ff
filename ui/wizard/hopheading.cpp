// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/hopheading.h"

#include "diagram/hopbutton.h"
#include "theme/theme.h"

#include <QPainter>

namespace gate101::ui {

namespace {

constexpr int signSize = step(3);

} // namespace

HopHeading::HopHeading(QWidget *parent)
    : QLabel(parent)
{
    setContentsMargins(signSize + step(2), step(1), 0, 0);
}

void HopHeading::setHop(const job::Hop &hop)
{
    m_state = hop.state;
    setFont(Theme::strong());
    //: Over the findings of one station of the request path: %1 its name, %2 the word for its state.
    const QString text = tr("%1 · %2").arg(hopTitle(hop.kind), stateWord(stateOf(hop.state)));
    setText(text);
    setAccessibleName(text);
    update();
}

void HopHeading::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = contentsRect();
    const QRectF sign(1, inside.top() + (inside.height() - signSize) / 2.0, signSize, signSize);
    drawSign(painter, sign, stateOf(m_state), stateColour(stateOf(m_state)));
}

} // namespace gate101::ui

#include "moc_hopheading.cpp"
