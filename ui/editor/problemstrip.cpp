// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/problemstrip.h"

#include "job/explain.h"
#include "shell/states.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gate101::ui {

ProblemStrip::ProblemStrip(QWidget *parent)
    : Refreshing(parent)
    , m_state(new QLabel)
    , m_sentence(new QLabel)
    , m_count(new QLabel)
    , m_fix(new QPushButton)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(3), step(1), step(3), step(1));
    layout->setSpacing(step(2));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_fix, 0, Qt::AlignVCenter);
    layout->addWidget(m_count, 0, Qt::AlignVCenter);
    layout->addWidget(m_previous, 0, Qt::AlignVCenter);
    layout->addWidget(m_next, 0, Qt::AlignVCenter);
    for (QPushButton *button : {m_fix, m_previous, m_next})
        gate101::ui::setRole(button, "link");
    connect(m_fix, &QPushButton::clicked, this, &ProblemStrip::remedyWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT lineWanted(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT lineWanted(true); });
    refresh();
}

void ProblemStrip::setFindings(const nginx::Findings &findings, const job::Diagnosis &diagnosis, bool edited)
{
    m_findings = findings;
    m_verdict = diagnosis.verdict;
    m_summary = diagnosis.config ? std::optional(diagnosis.summary) : std::nullopt;
    m_edited = edited;
    refresh();
}

void ProblemStrip::setCursor(int line, const QString &remedy)
{
    if (line == m_line && remedy == m_remedy)
        return;
    m_line = line;
    m_remedy = remedy;
    refresh();
}

int ProblemStrip::nextLine(int line, bool forward) const
{
    QList<int> lines;
    for (const nginx::Finding &finding : m_findings)
        lines.append(finding.place.line);
    std::sort(lines.begin(), lines.end());
    if (lines.isEmpty())
        return 0;
    if (forward) {
        const auto after = std::upper_bound(lines.cbegin(), lines.cend(), line);
        return after == lines.cend() ? lines.first() : *after;
    }
    const auto here = std::lower_bound(lines.cbegin(), lines.cend(), line);
    return here == lines.cbegin() ? lines.last() : *std::prev(here);
}

void ProblemStrip::refresh()
{
    const auto here = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                   [this](const auto &finding) { return finding.place.line == m_line; });
    State state = stateOf(m_verdict);
    QString sentence;
    if (here != m_findings.cend()) {
        state = stateOf(here->severity);
        const job::Explanation words = job::explain(here->statement);
        sentence = words.message;
        m_sentence->setToolTip(words.why);
    } else if (m_summary) {
        const QString verdict = job::messageOf(*m_summary);
        sentence = m_edited ? tr("With what was typed: %1").arg(verdict) : verdict;
        m_sentence->setToolTip(QString());
    }
    m_state->setVisible(!sentence.isEmpty());
    m_state->setText(stateWord(state));
    gate101::ui::setRole(m_state, chipRole(state));
    m_sentence->setText(sentence);
    const auto problems = std::count_if(m_findings.cbegin(), m_findings.cend(), [](const auto &finding) {
        return finding.severity != nginx::Severity::Info;
    });
    const auto notes = m_findings.size() - problems;
    m_count->setText(problems > 0 ? tr("%n problem(s) in this file", nullptr, static_cast<int>(problems))
                     : notes > 0  ? tr("%n note(s) on this file", nullptr, static_cast<int>(notes))
                                  : tr("No problem in this file"));
    m_fix->setText(m_remedy);
    m_fix->setVisible(!m_remedy.isEmpty());
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_previous->setVisible(!m_findings.isEmpty());
    m_next->setVisible(!m_findings.isEmpty());
    m_previous->setAccessibleName(tr("Previous problem"));
    m_next->setAccessibleName(tr("Next problem"));
    m_previous->setToolTip(tr("Previous problem (Shift+F8)"));
    m_next->setToolTip(tr("Next problem (F8)"));
}

} // namespace gate101::ui

#include "moc_problemstrip.cpp"
