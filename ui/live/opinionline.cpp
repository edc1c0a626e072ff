// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/opinionline.h"

#include "job/explain.h"
#include "job/probing.h"
#include "shell/sentences.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gate101::ui {

OpinionLine::OpinionLine(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_ask(new QPushButton)
    , m_text(new QLabel)
{
    m_ask->setObjectName(QStringLiteral("second-opinion"));
    m_text->setObjectName(QStringLiteral("second-opinion-text"));
    gate101::ui::setRole(m_ask, "link");
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(2));
    layout->addWidget(m_ask, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(m_ask, &QPushButton::clicked, this, &OpinionLine::ask);
    connect(&m_second, &probe::SecondOpinion::finished, this, [this](const probe::Opinion &opinion) {
        m_opinion = opinion;
        refresh();
    });
    connect(&bench.session(), &job::Session::testSpanChanged, this, [this] {
        // A test has begun: what was said is about another moment.
        if (m_bench.isBusy())
            m_opinion.reset();
        refresh();
    });
    connect(&bench.session(), &job::Session::targetChanged, this, [this] {
        m_opinion.reset();
        refresh();
    });
    connect(&bench, &Bench::changed, this, &OpinionLine::refresh);
    refresh();
}

void OpinionLine::ask()
{
    const auto &diagnosis = m_bench.session().diagnosis();
    const auto request = job::probeRequest(m_bench.session().target(), diagnosis ? &*diagnosis : nullptr);
    if (!request) {
        m_bench.showError(request.error());
        return;
    }
    m_opinion.reset();
    m_second.ask(*request);
    refresh();
}

QString OpinionLine::said() const
{
    if (m_second.isAsking())
        return tr("It is being asked.");
    if (!m_opinion)
        return {};
    QStringList sentences{job::messageOf(m_opinion->statement)};
    const probe::ProbeReport *report = m_bench.session().latestTest();
    const auto differs = report ? probe::disagreement(*m_opinion, *report) : std::nullopt;
    const job::Explanation words = job::explain(differs ? *differs : m_opinion->statement);
    if (differs)
        sentences.append(words.message);
    sentences.append({words.why, words.next});
    return together(sentences);
}

void OpinionLine::refresh()
{
    m_ask->setText(tr("As&k a stock client, too"));
    m_ask->setToolTip(tr("Qt's own WebSocket client is asked for the same address. It shares nothing with "
                         "the test of Gate101."));
    m_ask->setVisible(m_bench.session().latestTest() != nullptr);
    m_ask->setEnabled(!m_bench.isBusy() && !m_second.isAsking());
    m_text->setFont(Theme::base());
    setRole(m_text, "muted");
    m_text->setText(said());
}

} // namespace gate101::ui

#include "moc_opinionline.cpp"
