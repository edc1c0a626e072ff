// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/card.h"

#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gate101::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_body(new QVBoxLayout(this))
{
    setProperty("role", QByteArray("card"));
    m_body->setContentsMargins(step(4), step(3), step(4), step(3));
    m_body->setSpacing(step(2));
    m_title->setFont(Theme::strong());
    m_title->setWordWrap(true);
    m_title->hide();
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setFont(Theme::strong());
    m_title->setVisible(!title.isEmpty());
}

} // namespace gate101::ui
