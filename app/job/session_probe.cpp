// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/judgement.h"
#include "job/probing.h"
#include "job/proof.h"
#include "job/session_p.h"
#include "probe/verdict.h"

namespace gate101::job {

void Session::Private::startProbe()
{
    const Result<probe::ProbeRequest> request = probeRequest(target, diagnosis ? &*diagnosis : nullptr);
    if (!request) {
        fail(request.error());
        return;
    }
    Q_EMIT q->progressed({"step-probing", {{"url", request->endpoint.toString()}}}, -1);
    const QString own = diagnosis ? diagnosis->errorLog : QString();
    const QString errorLog = own.isEmpty() && diagnosis ? diagnosis->nginx.errorLog : own;
    m_log.set(errorLog);
    beginSpans(errorLog);
    m_prober = std::make_unique<probe::Prober>();
    connect(m_prober.get(), &probe::Prober::stageFinished, this,
            [this](probe::ProbeRole role, const probe::AddressReport &, const probe::StageResult &stage) {
                if (role == probe::ProbeRole::Proxy) {
                    Q_EMIT q->progressed({"stage-" + probe::stageName(stage.stage), stage.facts}, stage.ms);
                }
            });
    connect(m_prober.get(), &probe::Prober::finished, this, &Private::probeFinished);
    m_prober->start(*request);
}

/// Only which path is the application's own; verdict and test results stay as they are.
bool Session::Private::askBackend()
{
    const std::optional<probe::ProbeRequest> request = backendRequest(target, *diagnosis);
    if (!request) {
        return false;
    }
    m_prober = std::make_unique<probe::Prober>();
    connect(m_prober.get(), &probe::Prober::finished, this, [this](const probe::ProbeReport &report) {
        m_prober.release()->deleteLater();
        diagnosis->paths = backendPaths(report);
        judge(*diagnosis);
        setPhase(Phase::Idle);
        Q_EMIT q->diagnosed();
    });
    m_prober->start(*request);
    return true;
}

void Session::Private::probeFinished(const probe::ProbeReport &finished)
{
    m_prober.release()->deleteLater();
    probe::ProbeReport report = finished;
    report.seen.errorLog = m_log.linesSince();
    if (report.works || report.cancelled || (change && change->state == "unconfirmed")) {
        settleProbe(report);
        return;
    }
    std::optional<Diagnosis> known = diagnosis;
    if (known) {
        known->paths = backendPaths(report);
    }
    readInBackground<probe::FollowUp>(
        [asked = target, known, report]() -> Result<probe::FollowUp> {
            return openQuestions(asked, known ? &*known : nullptr, report);
        },
        [this, report](const Result<probe::FollowUp> &questions) { followUp(report, *questions); });
}

/// What the first run has left open is asked before the verdict.
void Session::Private::followUp(const probe::ProbeReport &first, const probe::FollowUp &questions)
{
    const Result<probe::ProbeRequest> request = probeRequest(target, diagnosis ? &*diagnosis : nullptr);
    if (questions.isEmpty() || !request) {
        settleProbe(first);
        return;
    }
    m_prober = std::make_unique<probe::Prober>();
    connect(m_prober.get(), &probe::Prober::finished, this, [this](const probe::ProbeReport &report) {
        m_prober.release()->deleteLater();
        settleProbe(report);
    });
    m_prober->followUp(*request, first, questions);
}

void Session::Private::settleProbe(const probe::ProbeReport &finished)
{
    probe::ProbeReport report = finished;
    report.cause = report.works ? report.cause : probe::judge(report.seen);
    if (report.cause && diagnosis) {
        report.cause->because = findingBehind(*diagnosis, *report.cause);
    }

    endSpans(report);
    const bool diagnosing = phase == Phase::Diagnosing;
    const bool changed = change && change->state == "unconfirmed";
    (changed ? after : before) = report;
    if (!changed) {
        after.reset();
        if (diagnosis) {
            diagnosis->probe = report;
            diagnosis->paths = backendPaths(report);
            judge(*diagnosis);
        }
    }
    setPhase(Phase::Idle);
    Q_EMIT q->pathChanged();
    if (diagnosing) {
        Q_EMIT q->diagnosed();
    } else {
        Q_EMIT q->tested();
    }
}

} // namespace gate101::job
