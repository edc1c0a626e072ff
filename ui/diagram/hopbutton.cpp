// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/hopbutton.h"

#include "diagram/requestpathview.h"
#include "job/explain.h"
#include "theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int lineCount = 3; // fact, detail, what it was before
constexpr int padding = step(3);
constexpr int signSize = step(3);

QString sentence(const Statement &statement)
{
    return statement.id.isEmpty() ? QString() : job::messageOf(statement);
}

} // namespace

State stateOf(job::Hop::State state)
{
    switch (state) {
    case job::Hop::State::Good:
        return State::Good;
    case job::Hop::State::Warning:
        return State::Warning;
    case job::Hop::State::Broken:
        return State::Broken;
    case job::Hop::State::Unknown:
        break;
    }
    return State::Unknown;
}

QString hopTitle(job::Hop::Kind kind)
{
    using Kind = job::Hop::Kind;
    switch (kind) {
    case Kind::Client:
        //: A station of the request path: the program that connects.
        return HopButton::tr("Client");
    case Kind::Name:
        //: A station of the request path: the host name and its addresses.
        return HopButton::tr("Name");
    case Kind::Tls:
        return HopButton::tr("TLS");
    case Kind::Nginx:
        return HopButton::tr("Nginx");
    case Kind::Backend:
        //: A station of the request path: the application behind Nginx.
        return HopButton::tr("Backend");
    }
    return {};
}

QString hopSummary(job::Hop::State state, const QString &badge, double ms)
{
    const QString what = badge.isEmpty() ? stateWord(stateOf(state)) : badge;
    return ms < 0 ? what : what + u" · "_s + shortDuration(ms);
}

HopButton::HopButton(QWidget *parent)
    : Refreshing(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HopButton::setHop(const job::Hop &hop)
{
    m_hop = hop;
    refresh();
}

QString HopButton::badgeText() const
{
    return m_hop.badge;
}

QStringList HopButton::lines() const
{
    QStringList lines;
    for (const Statement *statement : {&m_hop.fact, &m_hop.detail}) {
        const QString text = sentence(*statement);
        if (!text.isEmpty())
            lines.append(text);
    }
    if (m_hop.before && !m_hop.badge.isEmpty() && !m_hop.before->badge.isEmpty() &&
        m_hop.badge != m_hop.before->badge) {
        //: A station of the request path after a change; %1 and %2 are status codes ("Was 404, now 101").
        lines.append(tr("Was %1, now %2").arg(m_hop.before->badge, m_hop.badge));
    }
    return lines;
}

void HopButton::refresh()
{
    const QString title = hopTitle(m_hop.kind);
    const QString state = stateWord(stateOf(m_hop.state));
    setText(title);
    QStringList all = lines();
    if (m_hop.before) {
        //: What a test saw of a station before the change; %1 is such as "404 · 12 ms".
        all.append(
            tr("Before: %1").arg(hopSummary(m_hop.before->state, m_hop.before->badge, m_hop.before->linkMs)));
        //: What a test saw of a station after the change; %1 is such as "101 · 1 ms".
        all.append(tr("Now: %1").arg(hopSummary(m_hop.state, m_hop.badge, m_hop.linkMs)));
    }
    setToolTip(all.join(u'\n'));
    //: Read by a screen reader: the station's name, its state and a status code or nothing ("Nginx: Error
    //: 404").
    setAccessibleName(tr("%1: %2 %3").arg(title, state, m_hop.badge).trimmed());
    //: Read by a screen reader; %1 are the facts of a station of the request path.
    setAccessibleDescription(tr("%1. Press Enter for the evidence.").arg(all.join(u". "_s)));
    updateGeometry();
    update();
}

QSize HopButton::sizeHint() const
{
    const int height = 2 * padding + QFontMetrics(Theme::strong()).height() + step(1) +
                       lineCount * QFontMetrics(Theme::detail()).lineSpacing();
    return {step(40), height};
}

void HopButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    const State state = stateOf(m_hop.state);
    const bool broken = state == State::Broken;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal pen = broken ? 2.0 : 1.0;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2 + 2, pen / 2 + 2, -pen / 2 - 2, -pen / 2 - 2);
    painter.setPen(QPen(state == State::Unknown ? t.border : stateColour(state), pen));
    painter.setBrush(broken ? t.errorSoft : underMouse() ? t.surface : t.raised);
    painter.drawRoundedRect(frame, cardRadius, cardRadius);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius + 2, cardRadius + 2);
    }

    const QRect inside = rect().adjusted(padding + 2, padding, -padding - 2, -padding);
    drawState(painter, inside);
    painter.setFont(Theme::strong());
    painter.setPen(t.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, text());

    const QFont detail = Theme::detail();
    const QFontMetrics metrics(detail);
    painter.setFont(detail);
    painter.setPen(t.muted);
    int top = inside.top() + QFontMetrics(Theme::strong()).height() + step(1);
    for (const QString &line : lines()) {
        painter.drawText(QRect(inside.left(), top, inside.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line, Qt::ElideRight, inside.width()));
        top += metrics.lineSpacing();
    }
}

void HopButton::drawState(QPainter &painter, const QRect &inside) const
{
    const State state = stateOf(m_hop.state);
    if (state == State::Unknown)
        return;
    const QFontMetrics strong(Theme::strong());
    int right = inside.right();
    const QString badge = badgeText();
    if (!badge.isEmpty()) {
        painter.setFont(Theme::strong());
        painter.setPen(stateColour(state));
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), strong.height()),
                         Qt::AlignRight | Qt::AlignTop, badge);
        right -= strong.horizontalAdvance(badge) + step(1);
    }
    const QRectF sign(right - signSize + 1, inside.top() + (strong.height() - signSize) / 2.0, signSize,
                      signSize);
    drawSign(painter, sign, state, stateColour(state));
}

} // namespace gate101::ui

#include "moc_hopbutton.cpp"
