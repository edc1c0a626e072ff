// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/guidepage.h"

#include "shell/sentences.h"
#include "shell/wraplabel.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gate101::ui {

GuidePage::GuidePage(Bench &bench, QWidget *parent, Says says)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new WrapLabel)
    , m_lead(new WrapLabel)
    , m_body(new QVBoxLayout)
{
    if (says == Says::AnAnswer) {
        m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lead->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(1));
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addSpacing(step(2));
    m_body->setSpacing(step(3));
    layout->addLayout(m_body, 1);
}

void GuidePage::refresh()
{
    m_heading->setFont(Theme::heading());
    m_heading->setText(asHeadline(heading()));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    const QString text = lead();
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
    setAccessibleName(heading());
    refreshBody();
}

} // namespace gate101::ui

#include "moc_guidepage.cpp"
