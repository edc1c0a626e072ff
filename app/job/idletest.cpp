// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/idletest.h"

#include "job/configreading.h"
#include "job/probing.h"
#include "nginx/proxying/backendrequest.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>

namespace gate101::job {

using namespace std::chrono_literals;
using probe::HoldEnd;
using probe::ProbeRole;

namespace {

/// The backend is watched this much longer than Nginx held, so that "it stayed" means something.
constexpr std::chrono::milliseconds margin = 2 * idleLate;

} // namespace

IdleTest::IdleTest(QObject *parent)
    : QObject(parent)
{
    m_enough.setSingleShot(true);
    connect(&m_enough, &QTimer::timeout, &m_prober, &probe::Prober::endHold);
    connect(&m_prober, &probe::Prober::silent, this, [this](ProbeRole role) {
        if (role == ProbeRole::Direct) {
            m_directSilence.start();
        }
        if (m_over) {
            m_prober.endHold();
        }
        Q_EMIT silent(role == ProbeRole::Direct ? Way::Direct : Way::Proxy);
    });
    connect(&m_prober, &probe::Prober::stageFinished, this,
            [this](ProbeRole role, const probe::AddressReport &report) { stageFinished(role, report); });
    connect(&m_prober, &probe::Prober::finished, this, &IdleTest::probed);
}

IdleTest::~IdleTest() = default;

void IdleTest::start(const Target &target, std::chrono::milliseconds span, const Diagnosis *diagnosis)
{
    cancel();
    m_scope = std::make_unique<QObject>();
    m_running = true;
    m_over = false;
    m_span = span;
    m_limits.clear();
    if (diagnosis != nullptr) {
        begin(target, diagnosis);
    } else {
        read(target);
    }
}

void IdleTest::stop()
{
    if (m_reading) {
        m_scope.reset();
        m_reading = false;
        m_running = false;
        return;
    }
    m_over = true;
    m_prober.endHold();
}

void IdleTest::cancel()
{
    m_scope.reset();
    m_enough.stop();
    m_directSilence.invalidate();
    const bool probing = m_running && !m_reading;
    m_running = false;
    m_reading = false;
    if (probing) {
        m_prober.cancel(); // Its finished() finds that nothing runs any more.
    }
}

void IdleTest::fail(const Error &error)
{
    m_running = false;
    Q_EMIT failed(error);
}

void IdleTest::read(const Target &target)
{
    using Outcome = Result<Diagnosis>;
    m_reading = true;
    auto *watcher = new QFutureWatcher<Outcome>(m_scope.get());
    connect(watcher, &QFutureWatcherBase::finished, m_scope.get(), [this, watcher, target] {
        m_reading = false;
        const Outcome outcome = watcher->result();
        // What a person has named must be there; the URL is judged by the probe as well.
        if (!outcome && (!target.mainFile.isEmpty() || outcome.error().id.startsWith("url-") ||
                         outcome.error().id.startsWith("backend-"))) {
            fail(outcome.error());
        } else {
            begin(target, outcome ? &*outcome : nullptr);
        }
    });
    auto promise = std::make_shared<QPromise<Outcome>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, target] {
        promise->start();
        promise->addResult(readConfiguration(target));
        promise->finish();
    });
}

void IdleTest::begin(const Target &target, const Diagnosis *diagnosis)
{
    Result<probe::ProbeRequest> request = probeRequest(target, diagnosis);
    if (!request) {
        fail(request.error());
        return;
    }
    request->hold = m_span;
    request->holdDirect = true;
    if (request->direct) {
        request->direct->otherPaths.clear();
        if (diagnosis != nullptr) {
            request->direct->target = nginx::sentTarget(diagnosis->route);
        }
    }
    if (diagnosis != nullptr) {
        m_limits = diagnosis->timeLimits;
    }
    m_prober.start(*request);
}

void IdleTest::stageFinished(ProbeRole role, const probe::AddressReport &report)
{
    const bool over = report.hold.has_value();
    if (over) {
        Q_EMIT ended(role == ProbeRole::Direct ? Way::Direct : Way::Proxy);
    }
    if (role != ProbeRole::Proxy || !m_running) {
        return;
    }
    if (over && report.hold->by != HoldEnd::By::Us) {
        // The backend alone is of interest until it has been silent for longer than this.
        const auto wanted = std::chrono::milliseconds(static_cast<qint64>(report.hold->silentMs)) + margin;
        const auto silent =
            std::chrono::milliseconds(m_directSilence.isValid() ? m_directSilence.elapsed() : 0);
        m_enough.start(std::max(wanted - silent, 0ms));
    } else if (!report.stages.isEmpty() && !report.stages.last().ok) {
        m_over = true; // Where nothing opened, nothing is to be compared.
        m_prober.endHold();
    }
}

void IdleTest::probed(const probe::ProbeReport &report)
{
    m_enough.stop();
    if (!m_running) {
        return;
    }
    m_running = false;
    IdleReport idle;
    idle.asked = m_span;
    idle.probe = report;
    idle.limits = m_limits;
    for (const probe::AddressReport &address : report.seen.addresses) {
        const bool isFirst =
            address.hold &&
            (!idle.proxy || (idle.proxy->by == HoldEnd::By::Us) ||
             (address.hold->by != HoldEnd::By::Us && address.hold->heldMs < idle.proxy->heldMs));
        if (isFirst) {
            idle.proxy = address.hold;
        }
    }
    if (report.seen.direct) {
        idle.direct = report.seen.direct->hold;
    }
    concludeIdle(idle);
    Q_EMIT finished(idle);
}

} // namespace gate101::job

#include "moc_idletest.cpp"
