// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/idletest.h"
#include "job/loadtest.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gate101::ui {

/// The two tests that take their time, and what is known of them: the silence and the load. The live test
/// room shows them; leaving the room loses nothing.
class Trials : public QObject
{
    Q_OBJECT

public:
    explicit Trials(QObject *parent = nullptr);

    // The idle test.
    void startIdle(const job::Target &target, const job::Diagnosis *diagnosis);
    void stopIdle();
    [[nodiscard]] bool isIdling() const { return m_idle.isRunning(); }
    [[nodiscard]] int idleSeconds() const { return m_idleSeconds; }
    void setIdleSeconds(int seconds);
    /// Seconds of silence on that way until now; nothing when it is not open or has ended.
    [[nodiscard]] std::optional<double> silence(job::IdleTest::Way way) const;
    [[nodiscard]] const std::optional<job::IdleReport> &idleReport() const { return m_idleReport; }

    // The load test.
    void startLoad(const job::Target &target);
    void stopLoad();
    [[nodiscard]] bool isLoading() const { return m_load.isRunning(); }
    [[nodiscard]] const job::LoadWish &wish() const { return m_wish; }
    void setWish(const job::LoadWish &wish);
    /// The URL that a person has called his own; any other one is asked about anew.
    [[nodiscard]] const QString &mine() const { return m_mine; }
    void setMine(const QString &url);
    /// As it stands, or the last result.
    [[nodiscard]] const std::optional<load::LoadReport> &loadReport() const { return m_loadReport; }

    [[nodiscard]] const std::optional<Error> &idleError() const { return m_idleError; }
    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }

Q_SIGNALS:
    void changed();

private:
    job::IdleTest m_idle;
    job::LoadTest m_load;
    QTimer m_tick; ///< For the countdown.
    QElapsedTimer m_silences[2];
    int m_idleSeconds = 70;
    std::optional<job::IdleReport> m_idleReport;
    std::optional<Error> m_idleError;
    job::LoadWish m_wish;
    QString m_mine;
    std::optional<load::LoadReport> m_loadReport;
    std::optional<Error> m_loadError;
};

} // namespace gate101::ui
