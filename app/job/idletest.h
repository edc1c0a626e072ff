// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/idlereport.h"
#include "job/target.h"
#include "probe/prober.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace gate101::job {

/// Opens the target's URL, says nothing, and finds out who ends the connection, after how long, and by which
/// setting. Where the backend is known it is held directly at the same time: that parts Nginx from it. Pings
/// of the server are answered, as every client must.
///
/// After start() come silent() for each connection that is open and at each word of its peer, ended() when
/// one has ended, and exactly one finished() or failed() (not after cancel()).
class IdleTest : public QObject
{
    Q_OBJECT

public:
    enum class Way { Proxy, Direct };
    Q_ENUM(Way)

    explicit IdleTest(QObject *parent = nullptr);
    ~IdleTest() override;

    /// `diagnosis` is what is known of the configuration; null: it is read first, and the test goes on
    /// without it where there is none.
    void start(const Target &target, std::chrono::milliseconds span, const Diagnosis *diagnosis = nullptr);
    /// Ends the waiting at once; finished() tells what was seen so far.
    void stop();
    /// Ends the test without a word.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Nothing has been said on that connection from now on.
    void silent(gate101::job::IdleTest::Way way);
    void ended(gate101::job::IdleTest::Way way);
    void finished(const gate101::job::IdleReport &report);
    /// Errors of the URL and of the configuration that was named (--conf).
    void failed(const gate101::Error &error);

private:
    void read(const Target &target);
    void begin(const Target &target, const Diagnosis *diagnosis);
    void stageFinished(probe::ProbeRole role, const probe::AddressReport &report);
    void probed(const probe::ProbeReport &report);
    void fail(const Error &error);

    std::unique_ptr<QObject> m_scope; ///< Context of what answers later; its end silences all of it.
    probe::Prober m_prober;
    QTimer m_enough; ///< When the backend alone has been silent for longer than Nginx was.
    QElapsedTimer m_directSilence;
    std::chrono::milliseconds m_span{};
    std::vector<nginx::TimeSetting> m_limits;
    bool m_running = false;
    bool m_reading = false;
    bool m_over = false; ///< A silence that begins is ended at once.
};

} // namespace gate101::job
