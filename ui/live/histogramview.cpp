// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/histogramview.h"

#include "diagram/requestpathview.h"
#include "theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace gate101::ui {

namespace {

/// Buckets that share a bar: a quarter of a doubling.
constexpr int perBar = load::Histogram::perOctave / 4;

double positionOf(double ms)
{
    return std::log10(std::max(ms, 1e-4));
}

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : Refreshing(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void HistogramView::setTimes(const load::Histogram &times)
{
    if (times == m_times)
        return;
    m_times = times;
    refresh();
}

void HistogramView::refresh()
{
    setAccessibleName(tr("Round trip times"));
    setAccessibleDescription(summary());
    update();
}

QSize HistogramView::sizeHint() const
{
    return minimumSizeHint(); // It takes the room that is left and squeezes nothing.
}

QSize HistogramView::minimumSizeHint() const
{
    return {step(40), step(30)};
}

QString HistogramView::summary() const
{
    if (m_times.count() == 0)
        return tr("No round trip has been timed yet.");
    //: Under a histogram of round trip times; %1 to %3 are durations with their unit.
    return tr("Median %1 · 99 % %2 · slowest %3")
        .arg(shortDuration(m_times.percentileMs(50)), shortDuration(m_times.percentileMs(99)),
             shortDuration(static_cast<double>(m_times.slowest()) / 1e6));
}

void HistogramView::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::detail());
    const int line = QFontMetrics(Theme::detail()).height();
    painter.setPen(t.muted);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, summary());
    const QRectF plot = QRectF(rect()).adjusted(1, 2 * line + step(4), -1, -line - step(1));
    painter.setPen(t.border);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_times.count() == 0 || plot.height() < step(4))
        return;

    QList<std::pair<int, quint64>> bars; // The first bucket of each, and its count.
    quint64 highest = 1;
    for (int bucket = 0; bucket < load::Histogram::size; bucket += perBar) {
        quint64 count = 0;
        for (int i = 0; i < perBar; ++i)
            count += m_times.at(bucket + i);
        if (count > 0)
            bars.append({bucket, count});
        highest = std::max(highest, count);
    }
    const auto msAt = [](int bucket) {
        return static_cast<double>(load::Histogram::lowerBound(bucket)) / 1e6;
    };
    // Whole decades, at least one on either side of nothing.
    const int left = static_cast<int>(std::floor(positionOf(msAt(bars.first().first))));
    const int right =
        std::max(static_cast<int>(std::ceil(positionOf(msAt(bars.last().first + perBar)))), left + 1);
    const auto x = [&](double ms) {
        const double position = std::clamp<double>(positionOf(ms), left, right);
        return plot.left() + (position - left) / (right - left) * plot.width();
    };
    painter.setPen(t.muted);
    for (int decade = left; decade <= right; ++decade) {
        const double at = x(std::pow(10, decade));
        const QRectF label(std::clamp(at - step(15), 0.0, width() - 2.0 * step(15)), plot.bottom() + step(1),
                           2 * step(15), line);
        const Qt::Alignment side = decade == left    ? Qt::AlignLeft
                                   : decade == right ? Qt::AlignRight
                                                     : Qt::AlignHCenter;
        painter.drawText(label, side | Qt::AlignTop, shortDuration(std::pow(10, decade)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    for (const auto &[bucket, count] : bars) {
        const double from = x(msAt(bucket));
        const double to = x(msAt(bucket + perBar));
        const double height =
            std::max(2.0, static_cast<double>(count) / static_cast<double>(highest) * plot.height());
        painter.drawRect(QRectF(from, plot.bottom() - height, std::max(1.0, to - from - 1), height));
    }
    for (const double percent : {50.0, 99.0}) {
        const double at = x(m_times.percentileMs(percent));
        painter.setPen(QPen(t.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(at, plot.top() - line), QPointF(at, plot.bottom()));
        painter.drawText(QPointF(at + step(1), plot.top() - step(1)), QString::number(percent) + u'%');
    }
}

} // namespace gate101::ui

#include "moc_histogramview.cpp"
