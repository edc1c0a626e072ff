// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/requestpathview.h"

#include "theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

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
    updateGeometry(); // With the earlier row it is higher.
    arrange();
    update();
}

QSize RequestPathView::sizeHint() const
{
    return {step(240), m_hops.first()->sizeHint().height() + earlierHeight() + 2 * topMargin};
}

bool RequestPathView::hasEarlier() const
{
    return std::any_of(m_hops.begin(), m_hops.end(),
                       [](const HopButton *each) { return each->hop().before.has_value(); });
}

int RequestPathView::earlierHeight() const
{
    return hasEarlier() ? QFontMetrics(Theme::detail()).height() + step(2) : 0;
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
        m_hops.at(i)->setGeometry(sideMargin + i * (width + space), topMargin + earlierHeight(), width,
                                  height);
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
    drawLinks(painter);
    if (hasEarlier())
        drawEarlier(painter);
}

/// A sign and a few words over each box, joined by a line that is broken where the request was.
void RequestPathView::drawEarlier(QPainter &painter) const
{
    const QFontMetrics metrics(Theme::detail());
    const int size = metrics.ascent();
    const int y = topMargin + metrics.height() / 2;
    const int inset = step(1);
    int end = -1; // Where the last text ended.
    State last = State::Unknown;
    for (const HopButton *hop : m_hops) {
        const job::Hop::Earlier before = hop->hop().before.value_or(job::Hop::Earlier{});
        const State state = stateOf(before.state);
        QString text = hopSummary(before.state, before.badge, before.linkMs);
        if (hop == m_hops.first()) {
            //: Begins the thin row that shows the path before the change; %1 is such as "OK · 0.3 ms".
            text = tr("Before: %1").arg(text);
        }
        const int left = hop->geometry().left() + inset;
        const int room = hop->geometry().right() - inset - left - size - step(1);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        if (end >= 0) {
            QPen pen(last == State::Unknown ? Theme::tokens().border : stateColour(last), 1);
            if (last == State::Broken)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            painter.drawLine(end + step(2), y, left - step(2), y);
        }
        drawSign(painter, QRectF(left, y - size / 2.0, size, size), state,
                 state == State::Unknown ? Theme::tokens().border : stateColour(state));
        painter.setPen(state == State::Broken ? stateColour(state) : Theme::tokens().muted);
        painter.drawText(QRect(left + size + step(1), y - metrics.height() / 2, room, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, shown);
        end = left + size + step(1) + metrics.horizontalAdvance(shown);
        last = state;
    }
}

void RequestPathView::drawLinks(QPainter &painter) const
{
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
