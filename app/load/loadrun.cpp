// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loadrun.h"

#include "base/siblingprogram.h"
#include "load/wire.h"

#include <utility>

namespace gate101::load {

namespace {

/// The worker reports five times a second; one that says nothing for this long is given up.
constexpr int silenceMs = 10000;

} // namespace

LoadRun::LoadRun(QObject *parent)
    : QObject(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail(Error{{"load-worker-silent", {{"seconds", QString::number(silenceMs / 1000)}}}});
    });
}

LoadRun::~LoadRun()
{
    drop();
}

void LoadRun::start(const LoadPlan &plan, const QString &program)
{
    drop();
    m_text.clear();
    m_result.reset();
    m_refusal.reset();
    m_worker = new ChildProcess(this);
    m_worker->setProgram(program.isEmpty() ? siblingProgram(QStringLiteral("gate101-load")) : program);
    m_worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_worker, &QProcess::readyReadStandardOutput, this, &LoadRun::read);
    connect(m_worker, &QProcess::errorOccurred, this, &LoadRun::onError);
    connect(m_worker, &QProcess::finished, this, &LoadRun::onEnd);
    m_silence.start();
    m_worker->start();
    m_worker->write(runLine(plan));
}

void LoadRun::stop()
{
    if (m_worker != nullptr) {
        m_worker->write(stopLine());
    }
}

void LoadRun::read()
{
    if (m_worker == nullptr) {
        return;
    }
    m_silence.start();
    m_text += m_worker->readAllStandardOutput();
    qsizetype end = -1;
    while (m_worker != nullptr && (end = m_text.indexOf('\n')) >= 0) {
        const Result<Event> event = readEvent(m_text.left(end));
        m_text.remove(0, end + 1);
        if (!event) {
            fail(event.error());
        } else if (const auto *refused = std::get_if<Error>(&*event)) {
            m_refusal = *refused; // Told when the worker has ended, which it is about to do.
        } else if (const auto &report = std::get<LoadReport>(*event); report.phase == Phase::Done) {
            m_result = report;
        } else {
            Q_EMIT progressed(report);
        }
    }
    if (m_text.size() > mostLine) {
        fail(Error{{"load-bad-line", {{"field", QString()}}}});
    }
}

void LoadRun::onEnd()
{
    read();
    if (m_worker == nullptr) {
        return;
    }
    if (!m_result) {
        fail(m_refusal.value_or(Error{{"load-worker-ended", {}}}));
        return;
    }
    drop();
    Q_EMIT finished(*m_result);
}

void LoadRun::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        fail(Error{{"load-worker-missing",
                    {{"program", m_worker->program()}, {"reason", m_worker->errorString()}}}});
    }
}

void LoadRun::fail(const Error &error)
{
    if (m_worker != nullptr) {
        drop();
        Q_EMIT failed(error);
    }
}

void LoadRun::drop()
{
    m_silence.stop();
    if (ChildProcess *worker = std::exchange(m_worker, nullptr)) {
        ChildProcess::letGo(worker);
    }
}

} // namespace gate101::load

#include "moc_loadrun.cpp"
