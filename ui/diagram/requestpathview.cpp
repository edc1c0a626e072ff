// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/requestpathview.h"

#include "theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace gate101::ui {

namespace {

constexpr int hopCount = 5;
constexpr int sideMargin = step(5) - 2; // The boxes have 2 px around their frame for the focus ring.
constexpr int topMargin = step(3);

} // namespace

QString shortDuration(double ms)
{
    const QLocale locale;
    if (ms >= 1000) {
        //: A duration in seconds.
        return RequestPathView::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
    }
    //: A duration in milliseconds.
    return RequestPathView::tr("%1 ms").arg(locale.toString(ms, 'f', ms < 10 ? 1 : 0));
}

RequestPathView::RequestPathView(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QByteArray("path"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    using Kind = job::Hop::Kind;
    for (const Kind kind : {Kind::Client, Kind::Name, Kind::Tls, Kind::Nginx, Kind::Backend}) {
        auto *hop = new HopButton(this);
        hop->setHop({.kind = kind});
        connect(hop, &HopButton::clicked, this, [this, hop] { Q_EMIT evidenceWanted(hop); });
        m_hops.append(hop);
    }
}

void RequestPathView::setPath(const job::RequestPath &path)
{
    for (qsizetype i = 0; i < std::min(path.size(), m_hops.size()); ++i) {
        if (!(m_hops.at(i)->hop() == path.at(i)))
            m_hops.at(i)->setHop(path.at(i));
    }
    arrange();
    update();
}

QSize RequestPathView::sizeHint() const
{
    return {step(240), m_hops.first()->sizeHint().height() + 2 * topMargin};
}

QSize RequestPathView::minimumSizeHint() const
{
    return {step(160), sizeHint().height()};
}

int RequestPathView::gap() const
{
    const QFontMetrics metrics(Theme::detail());
    int widest = step(8);
    for (const HopButton *hop : m_hops) {
        if (hop->hop().linkMs >= 0)
            widest = std::max(widest, metrics.horizontalAdvance(shortDuration(hop->hop().linkMs)) + step(2));
    }
    return widest;
}

void RequestPathView::arrange()
{
    const int space = gap();
    const int width = (this->width() - 2 * sideMargin - (hopCount - 1) * space) / hopCount;
    const int height = m_hops.first()->sizeHint().height();
    for (int i = 0; i < hopCount; ++i)
        m_hops.at(i)->setGeometry(sideMargin + i * (width + space), topMargin, width, height);
}

void RequestPathView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void RequestPathView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
        update();
    }
}

void RequestPathView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::detail());
    const QFontMetrics metrics(Theme::detail());
    for (int i = 0; i + 1 < hopCount; ++i) {
        const HopButton *from = m_hops.at(i);
        const HopButton *to = m_hops.at(i + 1);
        const int left = from->geometry().right() - 1;
        const int right = to->geometry().left() + 2;
        const int y = from->geometry().center().y();
        const State state = stateOf(from->hop().state);
        QPen pen(state == State::Unknown ? Theme::tokens().border : stateColour(state), 2);
        if (state == State::Broken)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawLine(left, y, right, y);
        if (from->hop().linkMs < 0)
            continue;
        painter.setPen(Theme::tokens().muted);
        painter.drawText(QRect(left, y - metrics.height() - step(1), right - left, metrics.height()),
                         Qt::AlignCenter, shortDuration(from->hop().linkMs));
    }
}

} // namespace gate101::ui

#include "moc_requestpathview.cpp"
