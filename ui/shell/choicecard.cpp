// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicecard.h"

#include "shell/states.h"
#include "shell/wraplabel.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gate101::ui {

namespace {

constexpr int ringSize = step(4);
constexpr int verticalPadding = 10;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(new QLabel(this))
    , m_title(new WrapLabel(this))
    , m_detail(new WrapLabel(this))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // Not Fixed: that would keep the card at the height of its unwrapped text.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    for (QLabel *label : {m_chip, m_title, m_detail})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chip->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(step(2));
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(4), verticalPadding, step(4), verticalPadding);
    layout->setSpacing(step(1));
    layout->addLayout(head);
    layout->addWidget(m_detail);
}

void ChoiceCard::setTexts(const QString &title, const QString &detail)
{
    m_title->setFont(Theme::strong());
    m_title->setText(title);
    m_detail->setFont(Theme::detail());
    setRole(m_detail, "muted");
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(m_chip->text().isEmpty() ? title : m_chip->text() + QStringLiteral(": ") + title);
    setAccessibleDescription(detail);
    updateGeometry();
}

void ChoiceCard::setChip(State state, const QString &word)
{
    m_chip->setFont(Theme::detail());
    setRole(m_chip, chipRole(state));
    m_chip->setText(word);
    m_chip->setVisible(!word.isEmpty());
}

void ChoiceCard::setMark(bool mark)
{
    m_mark = mark;
    const int left = mark ? step(4) + ringSize + step(2) : step(4);
    layout()->setContentsMargins(left, verticalPadding, step(4), verticalPadding);
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus();
    const qreal pen = strong ? 2.0 : 1.0;
    painter.setPen(QPen(isChecked() || strong ? t.accent : underMouse() ? t.muted : t.border, pen));
    painter.setBrush(isChecked() ? t.accentSoft : t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), cardRadius,
                            cardRadius);
    if (!m_mark)
        return;
    // In the middle of the title's first line; Hangul makes a line higher than the font says.
    const int line = m_title->heightForWidth(QWIDGETSIZE_MAX);
    const QRectF ring(step(4), m_title->geometry().top() + (line - ringSize) / 2.0, ringSize, ringSize);
    painter.setPen(QPen(isChecked() ? t.accent : t.muted, 1.5));
    painter.setBrush(t.raised);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(ring.adjusted(4.5, 4.5, -4.5, -4.5));
    }
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace gate101::ui

#include "moc_choicecard.cpp"
