// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/loadpanel.h"

#include "job/explain.h"
#include "job/loadsummary.h"
#include "live/histogramview.h"
#include "live/requestfields.h"
#include "shell/card.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gate101::ui {

LoadPanel::LoadPanel(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_connectionsLabel(new QLabel)
    , m_connections(new QSpinBox)
    , m_secondsLabel(new QLabel)
    , m_seconds(new QSpinBox)
    , m_rateLabel(new QLabel)
    , m_rate(new QSpinBox)
    , m_request(new RequestFields(bench))
    , m_mine(new QCheckBox)
    , m_toggle(new QPushButton)
    , m_progress(new QProgressBar)
    , m_heading(new QLabel)
    , m_summary(new QLabel)
    , m_times(new Card)
    , m_histogram(new HistogramView)
    , m_causes(new Card)
    , m_causesText(new QLabel)
{
    m_connections->setRange(1, load::mostConnections);
    m_seconds->setRange(1, load::mostSeconds);
    m_rate->setRange(0, load::mostRate);
    m_connections->setObjectName(u"loadConnections"_s);
    m_mine->setObjectName(u"loadMine"_s);
    m_toggle->setObjectName(u"loadToggle"_s);
    m_progress->setTextVisible(false);
    for (QLabel *label : {m_heading, m_summary, m_causesText})
        label->setWordWrap(true);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(step(3));
    form->setVerticalSpacing(step(1));
    int column = 0;
    for (const auto &[label, field] :
         {std::pair{m_connectionsLabel, m_connections}, std::pair{m_secondsLabel, m_seconds},
          std::pair{m_rateLabel, m_rate}}) {
        label->setBuddy(field);
        form->addWidget(label, 0, column);
        form->addWidget(field, 1, column++);
        connect(field, &QSpinBox::valueChanged, this, &LoadPanel::takeWish);
    }
    form->setColumnStretch(column, 1);
    auto *start = new QHBoxLayout;
    start->setSpacing(step(3));
    start->addWidget(m_toggle);
    start->addWidget(m_mine, 1);
    m_times->body()->addWidget(m_histogram, 1);
    m_causes->body()->addWidget(m_causesText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(3));
    layout->addLayout(form);
    layout->addWidget(m_request);
    layout->addLayout(start);
    layout->addWidget(m_progress);
    auto *words = new QVBoxLayout;
    words->setSpacing(step(2));
    words->addWidget(m_heading);
    words->addWidget(m_summary);
    words->addWidget(m_causes);
    words->addStretch();
    auto *results = new QHBoxLayout;
    results->setSpacing(step(4));
    results->addLayout(words, 1);
    results->addWidget(m_times, 1);
    layout->addLayout(results, 1);

    connect(m_toggle, &QPushButton::clicked, this, &LoadPanel::toggle);
    connect(m_mine, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_refreshing)
            m_bench.trials().setMine(on ? m_bench.draft().url : QString());
    });
    connect(m_request, &RequestFields::soundnessChanged, this, &LoadPanel::refresh);
    connect(&bench.trials(), &Trials::changed, this, &LoadPanel::refresh);
    connect(&bench, &Bench::changed, this, &LoadPanel::refresh);
    refresh();
}

bool LoadPanel::isMine() const
{
    const QString &url = m_bench.draft().url;
    return !url.isEmpty() && m_bench.trials().mine() == url;
}

void LoadPanel::toggle()
{
    Trials &trials = m_bench.trials();
    if (trials.isLoading())
        trials.stopLoad();
    else if (isMine())
        trials.startLoad(m_bench.draft());
}

void LoadPanel::takeWish()
{
    if (m_refreshing)
        return;
    job::LoadWish wish = m_bench.trials().wish();
    wish.connections = m_connections->value();
    wish.seconds = m_seconds->value();
    wish.rate = m_rate->value();
    m_bench.trials().setWish(wish);
}

void LoadPanel::refreshControls()
{
    const Trials &trials = m_bench.trials();
    const bool loading = trials.isLoading();
    m_connectionsLabel->setText(tr("Connection&s"));
    m_secondsLabel->setText(tr("&Held for"));
    m_rateLabel->setText(tr("Messages a s&econd"));
    m_connections->setValue(trials.wish().connections);
    m_seconds->setValue(trials.wish().seconds);
    //: Unit behind the number of seconds in a field.
    m_seconds->setSuffix(tr(" s"));
    m_rate->setValue(trials.wish().rate);
    //: In place of 0 messages a second: the next one goes as soon as the last one has come back.
    m_rate->setSpecialValueText(tr("as fast as they come back"));
    for (QLabel *label : {m_connectionsLabel, m_secondsLabel, m_rateLabel}) {
        label->setFont(Theme::detail());
        setRole(label, "muted");
    }
    for (QSpinBox *field : {m_connections, m_seconds, m_rate}) {
        field->setFont(Theme::base());
        field->setEnabled(!loading);
    }
    m_request->setEditable(!loading);
    m_mine->setFont(Theme::base());
    m_mine->setText(tr("This endpoint is &mine, or its owner agreed: a load test of any other is an attack"));
    m_mine->setChecked(isMine());
    m_mine->setEnabled(!loading && !m_bench.draftProblem());
    m_toggle->setFont(Theme::strong());
    gate101::ui::setRole(m_toggle, loading ? "" : "primary");
    m_toggle->setText(loading ? tr("S&top") : tr("S&tart the load"));
    m_toggle->setMinimumHeight(m_toggle->sizeHint().height()); // The style sheet allows for less.
    m_toggle->setEnabled(loading ||
                         (isMine() && m_request->isSound() && !m_bench.isBusy() && !m_bench.draftProblem()));
}

void LoadPanel::refreshResult()
{
    const Trials &trials = m_bench.trials();
    const auto &report = trials.loadReport();
    QString heading = tr("How many connections does the endpoint hold?");
    QStringList summary;
    QStringList causes;
    double share = 0;
    if (trials.loadError()) {
        const job::Explanation words = job::explain(*trials.loadError());
        heading = words.message;
        summary = QStringList{words.why, words.next};
        summary.removeAll(QString());
    } else if (report) {
        const bool opening = report->phase == load::Phase::Opening;
        share = opening ? static_cast<double>(report->opened + report->failed) / std::max(1, report->wanted)
                        : report->exchangeMs / (trials.wish().seconds * 1000.0);
        for (const Statement &line : job::loadSummary(*report))
            summary.append(job::messageOf(line));
        for (const load::LoadCause &cause : report->causes) {
            const job::Explanation words = job::explain(cause);
            QStringList all{QString::number(cause.count) + u" × "_s + words.message, words.why, words.next};
            all.removeAll(QString());
            causes.append(all.join(u'\n'));
        }
        heading = !trials.isLoading() ? summary.takeLast()
                  : opening           ? tr("Connections are being opened")
                                      : tr("Connections are held and timed");
    } else if (trials.isLoading()) {
        heading = tr("The load worker is starting");
    }
    m_progress->setRange(0, 1000);
    m_progress->setValue(trials.isLoading() ? std::min(1000, static_cast<int>(share * 1000)) : 0);
    m_progress->setAccessibleName(heading);
    m_heading->setFont(Theme::strong());
    m_heading->setText(heading);
    m_summary->setFont(Theme::base());
    m_summary->setText(summary.join(u'\n'));
    m_summary->setVisible(!summary.isEmpty());
    m_histogram->setTimes(report ? report->roundTrips : load::Histogram());
    m_times->setTitle(tr("Round trip times"));
    m_causes->setTitle(tr("Why connections failed"));
    m_causesText->setFont(Theme::base());
    m_causesText->setText(causes.join(u"\n\n"_s));
    m_causes->setVisible(!causes.isEmpty());
}

void LoadPanel::refresh()
{
    m_refreshing = true;
    refreshControls();
    refreshResult();
    m_refreshing = false;
}

} // namespace gate101::ui

#include "moc_loadpanel.cpp"
