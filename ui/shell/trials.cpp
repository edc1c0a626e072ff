// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trials.h"

namespace gate101::ui {

using job::IdleTest;
using job::LoadTest;

Trials::Trials(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &Trials::changed);
    connect(&m_idle, &IdleTest::silent, this, [this](IdleTest::Way way) {
        m_silences[static_cast<int>(way)].start();
        Q_EMIT changed();
    });
    connect(&m_idle, &IdleTest::ended, this, [this](IdleTest::Way way) {
        m_silences[static_cast<int>(way)].invalidate();
        Q_EMIT changed();
    });
    connect(&m_idle, &IdleTest::finished, this, [this](const job::IdleReport &report) {
        m_tick.stop();
        m_idleReport = report;
        Q_EMIT changed();
    });
    connect(&m_idle, &IdleTest::failed, this, [this](const Error &error) {
        m_tick.stop();
        m_idleError = error;
        Q_EMIT changed();
    });
    for (const auto signal : {&LoadTest::progressed, &LoadTest::finished})
        connect(&m_load, signal, this, [this](const load::LoadReport &report) {
            m_loadReport = report;
            Q_EMIT changed();
        });
    connect(&m_load, &LoadTest::failed, this, [this](const Error &error) {
        m_loadError = error;
        Q_EMIT changed();
    });
}

void Trials::startIdle(const job::Target &target, const job::Diagnosis *diagnosis)
{
    m_idleReport.reset();
    m_idleError.reset();
    for (QElapsedTimer &silence : m_silences)
        silence.invalidate();
    m_idle.start(target, std::chrono::seconds(m_idleSeconds), diagnosis);
    m_tick.start();
    Q_EMIT changed();
}

void Trials::stopIdle()
{
    m_idle.stop();
    if (!m_idle.isRunning())
        m_tick.stop();
    Q_EMIT changed();
}

void Trials::setIdleSeconds(int seconds)
{
    m_idleSeconds = seconds;
    Q_EMIT changed();
}

std::optional<double> Trials::silence(IdleTest::Way way) const
{
    const QElapsedTimer &since = m_silences[static_cast<int>(way)];
    if (!m_idle.isRunning() || !since.isValid())
        return std::nullopt;
    return static_cast<double>(since.elapsed()) / 1000;
}

void Trials::startLoad(const job::Target &target)
{
    m_loadReport.reset();
    m_loadError.reset();
    m_load.start(target, m_wish);
    Q_EMIT changed();
}

void Trials::stopLoad()
{
    m_load.stop();
    Q_EMIT changed();
}

void Trials::setWish(const job::LoadWish &wish)
{
    m_wish = wish;
    Q_EMIT changed();
}

void Trials::setMine(const QString &url)
{
    m_mine = url;
    Q_EMIT changed();
}

} // namespace gate101::ui

#include "moc_trials.cpp"
