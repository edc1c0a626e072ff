// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/roundtripplot.h"

#include "diagram/requestpathview.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace gate101::ui {

RoundTripPlot::RoundTripPlot(QWidget *parent)
    : Refreshing(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void RoundTripPlot::setValues(const QList<double> &milliseconds)
{
    if (milliseconds == m_values)
        return;
    m_values = milliseconds;
    refresh();
}

void RoundTripPlot::refresh()
{
    setAccessibleName(tr("Round trip times"));
    setAccessibleDescription(summary());
    update();
}

QSize RoundTripPlot::sizeHint() const
{
    return {step(60), step(24)};
}

QString RoundTripPlot::summary() const
{
    if (m_values.isEmpty())
        return tr("No ping has been sent yet.");
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    //: Under a plot of round trip times; %1 and %2 are durations with their unit.
    return tr("Median %1 · slowest %2")
        .arg(shortDuration(sorted.at(sorted.size() / 2)), shortDuration(sorted.last()));
}

void RoundTripPlot::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::detail());
    const int line = QFontMetrics(Theme::detail()).height();
    painter.setPen(t.muted);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, summary());
    const QRectF plot = QRectF(rect()).adjusted(1, line + step(3), -1, -step(2));
    if (plot.height() < step(4))
        return;
    painter.setPen(t.border);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_values.isEmpty())
        return;
    const double most = std::max(*std::max_element(m_values.begin(), m_values.end()), 0.001);
    const double gap = m_values.size() > 1 ? plot.width() / static_cast<double>(m_values.size() - 1) : 0;
    QPainterPath path;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QPointF point(plot.left() + static_cast<double>(i) * gap,
                            plot.bottom() - m_values.at(i) / most * plot.height() * 0.9);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(point, 2, 2);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace gate101::ui

#include "moc_roundtripplot.cpp"
