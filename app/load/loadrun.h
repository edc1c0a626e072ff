// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/childprocess.h"
#include "load/report.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace gate101::load {

/// One load test in a worker process. After start() come any number of progressed() and then exactly one
/// finished() or failed(). Destroying the object ends the worker and waits for nothing.
class LoadRun : public QObject
{
    Q_OBJECT

public:
    explicit LoadRun(QObject *parent = nullptr);
    ~LoadRun() override;

    /// `program` is another worker than the one that stands beside this program; for tests.
    void start(const LoadPlan &plan, const QString &program = {});
    /// Asks for the end; finished() follows with what was seen so far.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    void progressed(const gate101::load::LoadReport &report);
    void finished(const gate101::load::LoadReport &report);
    /// "load-worker-missing" {program, reason}, "load-worker-silent" {seconds}, "load-worker-ended", and what
    /// the worker refuses: load-bad-plan, load-ca-unreadable, load-certificate-unreadable,
    /// load-key-unreadable, load-no-tls, load-no-epoll.
    void failed(const gate101::Error &error);

private:
    void read();
    void onEnd();
    void onError(QProcess::ProcessError error);
    void fail(const Error &error);
    void drop();

    ChildProcess *m_worker = nullptr;
    QTimer m_silence;
    QByteArray m_text;
    std::optional<LoadReport> m_result;
    std::optional<Error> m_refusal;
};

} // namespace gate101::load
