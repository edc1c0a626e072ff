// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logroom.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>

namespace gate101::ui {

namespace {

constexpr int followInterval = 1000; // ms
constexpr int keptLines = 5000;

} // namespace

LogRoom::LogRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_lead(new QLabel)
    , m_follow(new QCheckBox)
    , m_now(new QPushButton)
    , m_text(new QPlainTextEdit)
{
    m_lead->setWordWrap(true);
    m_follow->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(keptLines);
    m_text->document()->setDocumentMargin(step(2));
    m_timer.setInterval(followInterval);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(step(1));
    titles->addWidget(m_heading);
    titles->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_follow);
    head->addWidget(m_now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addLayout(head);
    layout->addWidget(m_text, 1);

    connect(&m_timer, &QTimer::timeout, this, &LogRoom::read);
    connect(m_now, &QPushButton::clicked, this, &LogRoom::read);
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) { on ? m_timer.start() : m_timer.stop(); });
    connect(&bench.session(), &job::Session::logRead, this, &LogRoom::append);
    connect(&bench.session(), &job::Session::failed, this, [this] {
        // One failure is told once, not every second.
        m_waiting = false;
        m_timer.stop();
    });
    connect(&bench.session(), &job::Session::targetChanged, this, [this] {
        m_offset = -firstBytes;
        m_text->clear();
    });
    connect(&bench, &Bench::changed, this, &LogRoom::refresh);
    refresh();
}

void LogRoom::read()
{
    if (m_waiting || m_bench.isBusy())
        return;
    m_waiting = true;
    m_bench.session().readLog(m_offset);
}

void LogRoom::append(const QByteArray &text, qint64 next)
{
    m_waiting = false;
    if (next < m_offset)
        m_text->clear(); // The log was rotated.
    m_offset = next;
    if (text.isEmpty())
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QString::fromUtf8(text));
    if (atEnd)
        bar->setValue(bar->maximum());
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
    m_heading->setFont(Theme::heading());
    m_heading->setText(tr("Error log of Nginx"));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    const auto &diagnosis = m_bench.session().diagnosis();
    const QString file = diagnosis ? diagnosis->nginx.errorLog : QString();
    m_lead->setText(
        file.isEmpty() ? tr("It is read by the helper, from the place that the configuration names.") : file);
    m_follow->setText(tr("&Follow"));
    m_now->setText(tr("&Read now"));
    m_now->setEnabled(!m_bench.isBusy());
    m_text->setFont(Theme::mono());
    m_text->setAccessibleName(m_heading->text());
    m_text->setPlaceholderText(tr("The log is empty, or it has not been read yet."));
}

} // namespace gate101::ui

#include "moc_logroom.cpp"
