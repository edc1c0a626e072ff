// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checksroom.h"

#include "checks/checkcard.h"
#include "shell/fields.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int questions = 5;

} // namespace

ChecksRoom::ChecksRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_lead(new QLabel)
    , m_again(new QPushButton)
    , m_asRoot(new QPushButton)
{
    m_lead->setWordWrap(true);
    m_again->setObjectName(u"again"_s);
    m_asRoot->setObjectName(u"asRoot"_s);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(step(1));
    titles->addWidget(m_heading);
    titles->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->setSpacing(step(2));
    head->addLayout(titles, 1);
    head->addWidget(m_asRoot, 0, Qt::AlignTop);
    head->addWidget(m_again, 0, Qt::AlignTop);

    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, step(2), 0);
    list->setSpacing(step(2));
    for (int i = 0; i < questions; ++i) {
        m_cards.append(new CheckCard);
        list->addWidget(m_cards.last());
    }
    list->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addLayout(head);
    layout->addWidget(scrolled(content), 1);

    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_bench.session().diagnosis())
            m_bench.session().checkServer();
        else
            m_bench.diagnose();
    });
    connect(m_asRoot, &QPushButton::clicked, this,
            [this] { m_bench.session().checkServer(job::Asking::WithRights); });
    connect(&bench.session(), &job::Session::serverChecked, this, &ChecksRoom::refresh);
    connect(&bench, &Bench::changed, this, &ChecksRoom::refresh);
    refresh();
}

bool ChecksRoom::wantsRights() const
{
    const auto &checks = m_bench.session().checks();
    return m_bench.where() == Where::ThisComputer &&
           std::any_of(checks.begin(), checks.end(), [](const job::ServerCheck &check) {
               return check.answer.id == "check-needs-root" || check.answer.id == "check-log-unreadable" ||
                      check.answer.id == "check-firewall-unreadable";
           });
}

void ChecksRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_bench.session().diagnosis() && m_bench.session().checks().isEmpty() && !m_bench.isBusy())
        m_bench.session().checkServer();
}

void ChecksRoom::fill()
{
    const auto &checks = m_bench.session().checks();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < checks.size())
            m_cards.at(i)->show(checks.at(i));
        else
            m_cards.at(i)->hide();
    }
}

void ChecksRoom::refresh()
{
    m_heading->setFont(Theme::heading());
    m_heading->setText(tr("When it still does not work"));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    const bool known = m_bench.session().diagnosis().has_value();
    m_lead->setText(known ? tr("Five questions about this server, each with what the answer rests on.")
                          : tr("The questions are about one address. Diagnose it first."));
    m_again->setText(known ? tr("As&k again") : tr("Dia&gnose"));
    m_again->setEnabled(!m_bench.isBusy() && (known || !m_bench.draftProblem()));
    m_asRoot->setText(tr("Ask with administrator &rights"));
    m_asRoot->setVisible(wantsRights());
    m_asRoot->setEnabled(!m_bench.isBusy());
    fill();
}

} // namespace gate101::ui

#include "moc_checksroom.cpp"
