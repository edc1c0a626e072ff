// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/guide.h"

#include "wizard/applypage.h"
#include "wizard/diagnosepage.h"
#include "wizard/fixpage.h"
#include "wizard/reportpage.h"
#include "wizard/steplist.h"
#include "wizard/testpage.h"
#include "wizard/wherepage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace gate101::ui {

namespace {

constexpr int stepListWidth = 144;

} // namespace

Guide::Guide(Bench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_stack(new QStackedWidget)
{
    auto *steps = new StepList(bench);
    steps->setMinimumWidth(stepListWidth);
    steps->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(steps);
    layout->addWidget(m_stack, 1);
    connect(&bench, &Bench::stepChanged, this, &Guide::showStep);
    connect(&bench, &Bench::changed, this, &Guide::refreshPage);
    connect(&bench, &Bench::ticked, this, &Guide::buttonsChanged);
    showStep(bench.step());
}

GuidePage *Guide::page() const
{
    return static_cast<GuidePage *>(m_stack->currentWidget());
}

GuidePage *Guide::make(Step step)
{
    switch (step) {
    case Step::Where:
        return new WherePage(m_bench);
    case Step::Diagnose:
        return new DiagnosePage(m_bench);
    case Step::Fix:
        return new FixPage(m_bench);
    case Step::Apply:
        return new ApplyPage(m_bench);
    case Step::Test:
        return new TestPage(m_bench);
    case Step::Report:
        break;
    }
    return new ReportPage(m_bench);
}

void Guide::showStep(Step step)
{
    GuidePage *&page = m_pages.at(static_cast<std::size_t>(step));
    if (!page) {
        page = make(step);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    // A screen reader then reads the page's sentence, and Enter does what comes next.
    (page->firstField() ? page->firstField() : page)->setFocus();
    refreshPage();
}

void Guide::refreshPage()
{
    page()->refresh();
    Q_EMIT buttonsChanged();
}

std::optional<Step> Guide::stepBefore() const
{
    // Behind the test, Back leads to the diagnosis: the plan that was carried out is no longer a proposal.
    for (int i = static_cast<int>(m_bench.step()) - 1; i >= 0; --i) {
        const auto step = static_cast<Step>(i);
        const bool carriedOut = m_bench.session().change().has_value() &&
                                (step == Step::Fix || step == Step::Apply) && m_bench.step() > Step::Apply;
        if (!carriedOut && m_bench.canGoTo(step))
            return step;
    }
    return std::nullopt;
}

bool Guide::canGoBack() const
{
    return stepBefore().has_value();
}

void Guide::goBack()
{
    if (const auto step = stepBefore())
        m_bench.goTo(*step);
}

} // namespace gate101::ui

#include "moc_guide.cpp"
