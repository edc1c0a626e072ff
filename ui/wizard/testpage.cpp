// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/testpage.h"

#include "job/explain.h"
#include "live/conversationview.h"
#include "live/headline.h"
#include "live/roundtripplot.h"
#include "live/waterfall.h"
#include "shell/card.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using job::Session;

TestPage::TestPage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent)
    , m_longer(new QPushButton)
    , m_stages(new Card)
    , m_waterfall(new Waterfall)
    , m_trips(new Card)
    , m_plot(new RoundTripPlot)
    , m_conversation(new ConversationView(bench))
{
    m_stages->body()->addWidget(m_waterfall);
    m_trips->body()->addWidget(m_plot, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(step(3));
    left->addWidget(m_stages);
    left->addWidget(m_trips, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(4));
    columns->addLayout(left, 3);
    columns->addWidget(m_conversation, 4);
    m_longer->setObjectName(u"longer"_s);
    body()->addWidget(m_longer, 0, Qt::AlignLeft);
    body()->addLayout(columns, 1);
    connect(m_longer, &QPushButton::clicked, &bench, &Bench::waitLonger);
    connect(&bench, &Bench::ticked, this, [this] { refresh(); });
    refresh();
}

bool TestPage::proposesRevert() const
{
    const Session &session = bench().session();
    return bench().hasUnconfirmedChange() && session.phase() == Session::Phase::Idle && session.after() &&
           !session.after()->works;
}

QString TestPage::keepText() const
{
    //: Button: keeps the change; %1 are the seconds until it would revert by itself.
    return tr("&Keep the change (%1)").arg(bench().secondsLeft());
}

QString TestPage::primaryText() const
{
    if (proposesRevert())
        return tr("&Revert");
    return bench().hasUnconfirmedChange() ? keepText() : tr("See the re&port");
}

bool TestPage::isPrimaryEnabled() const
{
    const auto phase = bench().session().phase();
    return phase == Session::Phase::Idle || phase == Session::Phase::Testing;
}

const char *TestPage::primaryRole() const
{
    if (proposesRevert())
        return "revert";
    return bench().hasUnconfirmedChange() ? "keep" : "primary";
}

void TestPage::primary()
{
    if (proposesRevert())
        bench().session().revert();
    else if (bench().hasUnconfirmedChange())
        bench().session().confirm();
    else
        bench().goTo(Step::Report);
}

QString TestPage::extraText() const
{
    if (proposesRevert())
        return keepText();
    return bench().hasUnconfirmedChange() ? tr("&Revert") : tr("Test a&gain");
}

bool TestPage::isExtraEnabled() const
{
    return isPrimaryEnabled() && (bench().hasUnconfirmedChange() || !bench().isBusy());
}

const char *TestPage::extraRole() const
{
    if (proposesRevert())
        return "";
    return bench().hasUnconfirmedChange() ? "revert" : "";
}

void TestPage::extra()
{
    if (proposesRevert())
        bench().session().confirm();
    else if (bench().hasUnconfirmedChange())
        bench().session().revert();
    else
        bench().testNow();
}

QString TestPage::footnote() const
{
    const auto &change = bench().session().change();
    if (!change)
        return {};
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(change->files.size()));
    //: Beside the buttons; %1 is a time, %2 is "2 files".
    return tr("Applied at %1 · %2")
        .arg(QLocale().toString(change->time.toLocalTime().time(), u"HH:mm:ss"_s), files);
}

QString TestPage::heading() const
{
    const auto phase = bench().session().phase();
    if (phase == Session::Phase::Testing)
        return tr("The URL is being tested");
    if (phase == Session::Phase::Reverting)
        return tr("The change is being taken back");
    return headline(bench().session().latestTest());
}

QString TestPage::lead() const
{
    if (proposesRevert())
        return tr("It does not work after the change, so taking it back is proposed. It reverts by itself in "
                  "%1 s.")
            .arg(bench().secondsLeft());
    if (bench().hasUnconfirmedChange())
        return tr("The change is not confirmed yet. It reverts by itself in %1 s.")
            .arg(bench().secondsLeft());
    const auto &change = bench().session().change();
    if (change && change->state == "committed")
        return tr("The change is kept. It can be undone at any time under History.");
    if (change && change->state == "rolled-back")
        return tr("The change is taken back. The files are as they were before.");
    const probe::ProbeReport *seen = bench().session().latestTest();
    return seen && seen->cause ? job::explain(*seen->cause).next : QString();
}

void TestPage::refreshBody()
{
    const probe::ProbeReport *seen = bench().session().latestTest();
    //: Button: the change waits a minute longer before it reverts by itself.
    m_longer->setText(tr("&Wait one more minute"));
    m_longer->setVisible(bench().hasUnconfirmedChange());
    m_longer->setEnabled(!bench().isBusy());
    m_stages->setTitle(tr("Time by stage"));
    m_waterfall->setReport(seen ? std::optional(*seen) : std::nullopt);
    m_trips->setTitle(tr("Round trip (ping)"));
    m_plot->setValues(bench().conversation().roundTrips());
}

} // namespace gate101::ui

#include "moc_testpage.cpp"
