// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sign.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace gate101::ui {

QColor stateColour(State state)
{
    const Tokens &t = Theme::tokens();
    switch (state) {
    case State::Good:
        return t.good;
    case State::Warning:
        return t.warning;
    case State::Broken:
        return t.error;
    case State::Unknown:
        break;
    }
    return t.muted;
}

QColor stateSoftColour(State state)
{
    const Tokens &t = Theme::tokens();
    switch (state) {
    case State::Good:
        return t.goodSoft;
    case State::Warning:
        return t.warningSoft;
    case State::Broken:
        return t.errorSoft;
    case State::Unknown:
        break;
    }
    return t.surface;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Good:
        //: State of one part of the request's path: it works.
        return QCoreApplication::translate("State", "OK");
    case State::Warning:
        //: State of one part of the request's path: it works, with a reservation.
        return QCoreApplication::translate("State", "Warning");
    case State::Broken:
        //: State of one part of the request's path: it fails here.
        return QCoreApplication::translate("State", "Error");
    case State::Unknown:
        break;
    }
    //: State of one part of the request's path: nothing is known yet.
    return QCoreApplication::translate("State", "Not checked");
}

void drawSign(QPainter &painter, const QRectF &rect, State state, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    switch (state) {
    case State::Good: {
        QPainterPath tick(at(0.12, 0.55));
        tick.lineTo(at(0.4, 0.82));
        tick.lineTo(at(0.88, 0.2));
        painter.drawPath(tick);
        break;
    }
    case State::Warning:
        painter.drawLine(at(0.5, 0.12), at(0.5, 0.6));
        painter.drawPoint(at(0.5, 0.86));
        break;
    case State::Broken:
        painter.drawLine(at(0.18, 0.18), at(0.82, 0.82));
        painter.drawLine(at(0.82, 0.18), at(0.18, 0.82));
        break;
    case State::Unknown:
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

} // namespace gate101::ui
