// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/fixpage.h"

#include "diff/diffview.h"
#include "job/explain.h"
#include "job/proof.h"
#include "shell/card.h"
#include "shell/choicecard.h"
#include "shell/sentences.h"
#include "shell/states.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using job::Method;

FixPage::FixPage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent)
    , m_merge(new ChoiceCard)
    , m_separate(new ChoiceCard)
    , m_byHand(new ChoiceCard)
    , m_diff(new DiffView)
    , m_outcomeState(new QLabel)
    , m_outcome(new QLabel)
    , m_sides(new QPushButton)
    , m_copy(new QPushButton)
{
    auto *methods = new QHBoxLayout;
    methods->setSpacing(step(3));
    const QList<QPair<ChoiceCard *, Method>> cards{
        {m_merge, Method::Merge}, {m_separate, Method::Separate}, {m_byHand, Method::ByHand}};
    for (const auto &[card, method] : cards) {
        card->setMark(true);
        methods->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, method = method] { choose(method); });
    }
    body()->addLayout(methods);

    auto *frame = new Card;
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->setSpacing(0);
    frame->body()->addWidget(m_diff);
    body()->addWidget(frame, 1);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(step(2));
    m_outcome->setWordWrap(true);
    tools->addWidget(m_outcomeState, 0, Qt::AlignVCenter);
    tools->addWidget(m_outcome, 1);
    for (QPushButton *button : {m_sides, m_copy}) {
        gate101::ui::setRole(button, "link");
        tools->addWidget(button);
    }
    body()->addLayout(tools);
    connect(m_sides, &QPushButton::clicked, this, [this] {
        m_diff->setSideBySide(!m_diff->isSideBySide());
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, m_diff, &DiffView::copy);
    connect(m_diff, &DiffView::blockTaken, this, [this](int change, int block, bool isTaken) {
        this->bench().session().takeBlock(change, static_cast<size_t>(block), isTaken);
    });
    refresh();
}

void FixPage::choose(Method method)
{
    const auto &plan = bench().session().plan();
    if (method != Method::ByHand && plan && plan->method != method)
        bench().planAndShow(method);
}

QString FixPage::primaryText() const
{
    return tr("Pre&pare to apply");
}

bool FixPage::isPrimaryEnabled() const
{
    return bench().canGoTo(Step::Apply) && !bench().isBusy();
}

void FixPage::primary()
{
    bench().goTo(Step::Apply);
}

QString FixPage::extraText() const
{
    return tr("&Edit by hand");
}

void FixPage::extra()
{
    const auto &plan = bench().session().plan();
    const auto edited = plan ? std::find_if(plan->changes.begin(), plan->changes.end(),
                                            [](const nginx::FileChange &change) {
                                                return change.kind == nginx::FileChange::Kind::Edit;
                                            })
                             : nginx::FileChanges::const_iterator{};
    bench().openInEditor(plan && edited != plan->changes.end() ? edited->path : QByteArray());
}

QString FixPage::footnote() const
{
    return tr("Reverts by itself unless it is confirmed within %1 s.").arg(bench().confirmSeconds());
}

QString FixPage::heading() const
{
    const auto &plan = bench().session().plan();
    if (!plan || plan->offered.isEmpty())
        return tr("No change is needed");
    if (plan->isEmpty())
        return tr("Every edit is left out");
    int lines = 0;
    for (const DiffRow &row : diffRows(plan->changes))
        lines += row.kind == DiffRow::Kind::File ? row.added + row.removed : 0;
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(plan->changes.size()));
    //: What a change consists of; %n counts its lines, %1 is "2 files".
    return tr("%n line(s) in %1", nullptr, lines).arg(files);
}

QString FixPage::lead() const
{
    const auto &plan = bench().session().plan();
    const QString why = plan && !plan->why.id.isEmpty() ? job::messageOf(plan->why) : QString();
    // The request was tried as the recommended change makes Nginx send it.
    const auto &diagnosis = bench().session().diagnosis();
    const bool tried = plan && diagnosis && diagnosis->probe && plan->method == bench().recommended();
    const auto proof = tried ? job::proofOf(diagnosis->probe->seen) : std::nullopt;
    const QString proven = proof ? job::messageOf(*proof) : QString();
    const QString safe = tr("The real nginx -t checks the result before a file is touched.");
    return together({why, proven, safe});
}

void FixPage::refreshBody()
{
    const auto &plan = bench().session().plan();
    const auto recommended = bench().recommended();
    const auto title = [&](const QString &name, Method method) {
        //: Behind the name of a method that suits this configuration best; %1 is that name.
        return recommended == method ? tr("%1 (recommended)").arg(name) : name;
    };
    m_merge->setTexts(
        title(tr("Method 1: complete the location"), Method::Merge),
        tr("The location that serves the address today learns to pass the upgrade on. A map keeps "
           "ordinary requests as they are."));
    m_separate->setTexts(title(tr("Method 2: a location of its own"), Method::Separate),
                         tr("Only this path gets a location. Its long timeout applies to this path alone."));
    m_byHand->setTexts(tr("Edited by hand"),
                       tr("What you changed in the editor, exactly as it stands there."));
    m_merge->setChecked(plan && plan->method == Method::Merge);
    m_separate->setChecked(plan && plan->method == Method::Separate);
    m_byHand->setChecked(plan && plan->method == Method::ByHand);
    m_byHand->setVisible(plan && plan->method == Method::ByHand);
    m_merge->setEnabled(!bench().isBusy());
    m_separate->setEnabled(!bench().isBusy());

    m_diff->setChanges(plan ? plan->offered : nginx::FileChanges());
    m_diff->setTaken(plan && !bench().isBusy() ? plan->taken : std::vector<std::vector<bool>>());
    showOutcome();
    m_sides->setText(m_diff->isSideBySide() ? tr("Show in one &column") : tr("Show side by &side"));
    m_copy->setText(tr("Copy as a &diff"));
}

/// What the edits that are taken amount to.
void FixPage::showOutcome()
{
    const auto &plan = bench().session().plan();
    const auto outcome = plan && !plan->offered.isEmpty() ? bench().session().outcome() : std::nullopt;
    m_outcome->setVisible(outcome.has_value());
    m_outcomeState->setVisible(outcome.has_value());
    if (!outcome)
        return;
    const State state = stateOf(outcome->verdict);
    m_outcomeState->setText(stateWord(state));
    setRole(m_outcomeState, chipRole(state));
    const QString said = job::messageOf(outcome->summary);
    //: %1 says what the configuration amounts to once the edits shown are made.
    m_outcome->setText(plan->isWhole() ? tr("With this change: %1").arg(said)
                                       : tr("With the edits that are ticked: %1").arg(said));
}

} // namespace gate101::ui

#include "moc_fixpage.cpp"
