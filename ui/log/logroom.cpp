// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logroom.h"

#include "job/explain.h"
#include "log/logview.h"
#include "shell/sentences.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace gate101::ui {

using job::Log;

namespace {

constexpr int followInterval = 1000; // ms

} // namespace

LogRoom::LogRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_lead(new QLabel)
    , m_which{new QPushButton, new QPushButton}
    , m_follow(new QCheckBox)
    , m_now(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_views{new LogView(Log::Error), new LogView(Log::Access)}
    , m_count(new QLabel)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
{
    m_lead->setWordWrap(true);
    m_follow->setChecked(true);
    auto *group = new QButtonGroup(this);
    for (int i = 0; QPushButton * button : m_which) {
        button->setCheckable(true);
        gate101::ui::setRole(button, "segment");
        group->addButton(button, i++);
    }
    m_which.front()->setChecked(true);
    m_next->setObjectName(QStringLiteral("next-line"));
    m_timer.setInterval(followInterval);
    layOut();

    connect(&m_timer, &QTimer::timeout, this, &LogRoom::read);
    connect(m_now, &QPushButton::clicked, this, &LogRoom::read);
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) { on ? m_timer.start() : m_timer.stop(); });
    connect(group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        m_stack->setCurrentIndex(index);
        m_waiting = false;
        read();
        refresh();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { shown()->goToMarked(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { shown()->goToMarked(false); });
    for (LogView *view : m_views)
        connect(view, &LogView::markedChanged, this, &LogRoom::refresh);
    connectSession();
    connect(&bench, &Bench::changed, this, &LogRoom::refresh);
    refresh();
}

void LogRoom::layOut()
{
    auto *titles = new QVBoxLayout;
    titles->setSpacing(step(1));
    titles->addWidget(m_heading);
    titles->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_follow);
    head->addWidget(m_now);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(step(1));
    for (QPushButton *button : m_which)
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_count);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    for (LogView *view : m_views)
        m_stack->addWidget(view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addLayout(head);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void LogRoom::connectSession()
{
    job::Session &session = m_bench.session();
    connect(&session, &job::Session::logRead, this, [this](Log log, const QByteArray &text, qint64 next) {
        m_waiting = false;
        m_unreadable = m_unreadable && log != Log::Access;
        view(log)->append(text, next);
    });
    connect(&session, &job::Session::logUnreadable, this, [this] {
        m_waiting = false;
        m_unreadable = true;
        refresh();
    });
    connect(&session, &job::Session::failed, this, [this] {
        // One failure is told once, not every second.
        m_waiting = false;
        m_timer.stop();
    });
    connect(&session, &job::Session::testSpanChanged, this, [this] {
        for (LogView *view : m_views)
            view->setSpan(m_bench.session().testSpan(view->log()));
        refresh();
    });
    connect(&session, &job::Session::targetChanged, this, [this] {
        for (LogView *view : m_views)
            view->start();
    });
}

LogView *LogRoom::shown() const
{
    return m_views.at(m_stack->currentIndex() == 1 ? 1 : 0);
}

void LogRoom::showLog(Log log)
{
    m_which.at(log == Log::Access ? 1 : 0)->setChecked(true);
}

QString LogRoom::fileOf(Log log) const
{
    const auto &diagnosis = m_bench.session().diagnosis();
    return !diagnosis ? QString() : log == Log::Access ? diagnosis->accessLog : diagnosis->nginx.errorLog;
}

void LogRoom::read()
{
    const Log log = shown()->log();
    if (m_waiting || m_bench.isBusy() || (log == Log::Access && fileOf(log).isEmpty()))
        return;
    m_waiting = true;
    m_bench.session().readLog(log, shown()->offset());
}

void LogRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    if (m_follow->isChecked())
        m_timer.start();
}

void LogRoom::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogRoom::refresh()
{
    const Log log = shown()->log();
    const QString file = fileOf(log);
    m_which.front()->setText(tr("&Error log"));
    m_which.back()->setText(tr("&Access log"));
    m_heading->setFont(Theme::heading());
    m_heading->setText(log == Log::Error ? tr("Error log of Nginx") : tr("Access log of Nginx"));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    if (!file.isEmpty())
        m_lead->setText(file);
    else if (log == Log::Error)
        m_lead->setText(tr("It is read by the helper, from the place that the configuration names."));
    else
        m_lead->setText(tr("The configuration names no access log for this address, or nothing has been "
                           "diagnosed yet."));
    m_follow->setText(tr("&Follow"));
    m_now->setText(tr("&Read now"));
    m_now->setEnabled(!m_bench.isBusy());
    const int marked = shown()->markedLines();
    m_count->setFont(Theme::base());
    setRole(m_count, "muted");
    //: Over a log; %1 is a number.
    m_count->setText(tr("Lines of the last test: %1").arg(QLocale().toString(marked)));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_previous->setEnabled(marked > 0);
    m_next->setEnabled(marked > 0);
    for (LogView *view : m_views) {
        view->setFont(Theme::mono());
        view->setPlaceholderText(tr("The log is empty, or it has not been read yet."));
    }
    shown()->setAccessibleName(m_heading->text());
    if (m_unreadable) {
        const job::Explanation said = job::explain({"log-unreadable", {{"file", fileOf(Log::Access)}}});
        view(Log::Access)->setPlaceholderText(together({said.message, said.why, said.next}));
    }
}

} // namespace gate101::ui

#include "moc_logroom.cpp"
