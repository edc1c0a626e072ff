// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice.h"

#include "job/explain.h"
#include "shell/sentences.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

Notice::Notice(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_message(new QLabel)
    , m_more(new QLabel)
    , m_sudo(new QPushButton)
    , m_copy(new QPushButton)
    , m_dismiss(new QPushButton)
{
    setProperty("role", QByteArray("notice-error"));
    m_sudo->setObjectName(u"useSudo"_s);
    m_copy->setObjectName(u"copyError"_s);
    m_message->setWordWrap(true);
    m_more->setWordWrap(true);
    for (QLabel *label : {m_message, m_more})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(step(1));
    texts->addWidget(m_message);
    texts->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(4), step(2), step(2), step(2));
    layout->addLayout(texts, 1);
    for (QPushButton *button : {m_sudo, m_copy, m_dismiss}) {
        gate101::ui::setRole(button, "link");
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_message->text() + u'\n' + m_more->text()); });
    connect(m_sudo, &QPushButton::clicked, &bench, &Bench::useSudo);
    connect(m_dismiss, &QPushButton::clicked, &bench, &Bench::dismissError);
    connect(&bench, &Bench::changed, this, &Notice::refresh);
    refresh();
}

void Notice::refresh()
{
    m_sudo->setText(tr("Use sudo instead"));
    m_sudo->setToolTip(tr("Asks for your own password through sudo and goes on with what was begun."));
    m_sudo->setVisible(m_bench.canUseSudo());
    m_copy->setText(tr("Copy"));
    m_dismiss->setText(tr("Dismiss"));
    m_message->setFont(Theme::strong());
    m_more->setFont(Theme::base());
    const auto &error = m_bench.error();
    setVisible(error.has_value());
    if (!error)
        return;
    const job::Explanation said = job::explain(*error);
    m_message->setText(said.message);
    m_more->setText(together({said.why, said.next}));
    m_more->setVisible(!m_more->text().isEmpty());
    setAccessibleName(tr("Error: %1").arg(said.message));
}

} // namespace gate101::ui

#include "moc_notice.cpp"
