// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/idlepanel.h"

#include "job/explain.h"
#include "shell/card.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using Way = job::IdleTest::Way;

namespace {

constexpr int mostSeconds = 3600;

QString lines(const job::Explanation &words)
{
    QStringList all{words.message, words.why, words.next};
    all.removeAll(QString());
    return all.join(u'\n');
}

} // namespace

IdlePanel::IdlePanel(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_why(new QLabel)
    , m_secondsLabel(new QLabel)
    , m_seconds(new QSpinBox)
    , m_toggle(new QPushButton)
    , m_ways(new Card)
    , m_notes(new Card)
    , m_notesText(new QLabel)
{
    for (QLabel *label : {m_heading, m_why, m_notesText})
        label->setWordWrap(true);
    m_seconds->setRange(1, mostSeconds);
    m_seconds->setObjectName(u"idleSeconds"_s);
    m_secondsLabel->setBuddy(m_seconds);
    m_toggle->setObjectName(u"idleToggle"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(step(3));
    for (int i = 0; i < 2; ++i) {
        m_rows[i] = {new QLabel, new QProgressBar, new QLabel};
        m_rows[i].bar->setTextVisible(false);
        grid->addWidget(m_rows[i].name, i, 0);
        grid->addWidget(m_rows[i].bar, i, 1, Qt::AlignVCenter);
        grid->addWidget(m_rows[i].seconds, i, 2, Qt::AlignRight);
    }
    grid->setColumnStretch(1, 1);
    m_ways->body()->addLayout(grid);
    m_notes->body()->addWidget(m_notesText);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(step(2));
    controls->addWidget(m_secondsLabel);
    controls->addWidget(m_seconds);
    controls->addWidget(m_toggle);
    controls->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(3));
    layout->addLayout(controls);
    layout->addWidget(m_ways);
    layout->addWidget(m_heading);
    layout->addWidget(m_why);
    layout->addWidget(m_notes);
    layout->addStretch();

    connect(m_toggle, &QPushButton::clicked, this, &IdlePanel::toggle);
    connect(m_seconds, &QSpinBox::valueChanged, &bench.trials(), &Trials::setIdleSeconds);
    connect(&bench.trials(), &Trials::changed, this, &IdlePanel::refresh);
    connect(&bench, &Bench::changed, this, &IdlePanel::refresh);
    refresh();
}

void IdlePanel::toggle()
{
    Trials &trials = m_bench.trials();
    if (trials.isIdling()) {
        trials.stopIdle();
        return;
    }
    const job::Session &session = m_bench.session();
    const bool known = session.diagnosis() && session.target() == m_bench.draft();
    trials.startIdle(m_bench.draft(), known ? &*session.diagnosis() : nullptr);
}

void IdlePanel::refreshWay(const WayRow &row, Way way)
{
    const Trials &trials = m_bench.trials();
    const std::optional<double> silence = trials.silence(way);
    double seconds = silence.value_or(0);
    if (const auto &report = trials.idleReport()) {
        const auto &hold = way == Way::Proxy ? report->proxy : report->direct;
        seconds = hold ? hold->silentMs / 1000 : 0;
    }
    row.name->setFont(Theme::base());
    row.name->setText(way == Way::Proxy ? tr("Through Nginx") : tr("Directly to the backend"));
    row.bar->setAccessibleName(row.name->text());
    row.bar->setRange(0, trials.idleSeconds() * 10);
    row.bar->setValue(std::min(static_cast<int>(seconds * 10), row.bar->maximum()));
    row.seconds->setFont(Theme::base());
    setRole(row.seconds, "muted");
    //: How long nothing has been said on a connection; %1 is a number of seconds.
    row.seconds->setText(seconds > 0 ? tr("%1 s of silence").arg(QLocale().toString(seconds, 'f', 1))
                                     : QString());
}

void IdlePanel::refreshResult()
{
    const Trials &trials = m_bench.trials();
    QString heading = tr("Who closes a connection on which nothing is said?");
    QString why =
        tr("The connection is opened and nothing is said. Who ends it, after how long, and the setting "
           "behind it are told.");
    QStringList notes;
    if (trials.isIdling()) {
        const double longest = trials.silence(Way::Proxy).value_or(0);
        const int left = std::max(0, trials.idleSeconds() - static_cast<int>(longest));
        //: Countdown of the idle test.
        heading = tr("Nothing is being said: %n second(s) left", nullptr, left);
        why = tr("The backend is held beside it, as far as it is known, which parts Nginx from it.");
    } else if (trials.idleError()) {
        const job::Explanation words = job::explain(*trials.idleError());
        heading = words.message;
        why = words.why + u' ' + words.next;
    } else if (const auto &report = trials.idleReport()) {
        const job::Explanation words = job::explain(report->conclusion);
        heading = words.message;
        why = words.why + (words.why.isEmpty() ? QString() : u"\n"_s) + words.next;
        for (const Statement &note : report->notes)
            notes.append(lines(job::explain(note)));
    }
    m_heading->setFont(Theme::strong());
    m_heading->setText(heading);
    m_why->setFont(Theme::base());
    setRole(m_why, "muted");
    m_why->setText(why.trimmed());
    m_why->setVisible(!why.trimmed().isEmpty());
    m_notesText->setFont(Theme::base());
    m_notesText->setText(notes.join(u"\n\n"_s));
    m_notes->setVisible(!notes.isEmpty());
}

void IdlePanel::refresh()
{
    const Trials &trials = m_bench.trials();
    m_secondsLabel->setFont(Theme::base());
    m_secondsLabel->setText(tr("&Silence of at most"));
    m_seconds->setFont(Theme::base());
    //: Unit behind the number of seconds in a field.
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setValue(trials.idleSeconds());
    m_seconds->setEnabled(!trials.isIdling());
    m_toggle->setFont(Theme::strong());
    gate101::ui::setRole(m_toggle, trials.isIdling() ? "" : "primary");
    m_toggle->setText(trials.isIdling() ? tr("S&top") : tr("S&tart the silence"));
    m_toggle->setMinimumHeight(m_toggle->sizeHint().height()); // The style sheet allows for less.
    m_toggle->setEnabled(trials.isIdling() || (!m_bench.isBusy() && !m_bench.draftProblem()));
    refreshWay(m_rows[0], Way::Proxy);
    refreshWay(m_rows[1], Way::Direct);
    refreshResult();
}

} // namespace gate101::ui

#include "moc_idlepanel.cpp"
