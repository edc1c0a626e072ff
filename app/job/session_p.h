// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/configreading.h"
#include "job/helperlink.h"
#include "job/logmark.h"
#include "job/logspan.h"
#include "job/session.h"
#include "nginx/files/configset.h"
#include "probe/prober.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <array>

namespace gate101::job {

class Applier;
class Checkup;

/// The moving parts behind a Session. Steps that end later check nothing: what must be dropped is
/// disconnected or destroyed when the next run begins.
class Session::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(Session *session);

    Target target;
    std::optional<Diagnosis> diagnosis;
    std::optional<Diagnosis> reread; ///< After a change, the files as they are since.
    std::optional<Plan> plan;
    std::optional<Outcome> outcome; ///< Of the plan; worked out when it is asked for.
    std::optional<probe::ProbeReport> before;
    std::optional<probe::ProbeReport> after;
    std::optional<Change> change;
    QList<Change> history;
    QList<ServerCheck> checks;
    HelperLink link;
    Phase phase = Phase::Idle;
    std::array<LogSpan, 2> spans; ///< Of the error log and of the access log.

    void setPhase(Phase next);
    void setPlan(Plan next)
    {
        plan = std::move(next);
        outcome.reset();
    }
    /// Reads the files once more behind a change; what was read before stays `diagnosis`.
    void readAnew();
    void dropPlan()
    {
        plan.reset();
        outcome.reset();
    }
    /// Ends diagnosis and probe, whatever they were doing; their results are dropped.
    void stopRunning();
    void fail(const Error &error);

    /// Runs a function in a worker thread; the answer comes in this thread, unless stopRunning() was called
    /// before.
    template<class T>
    void readInBackground(std::function<Result<T>()> work, std::function<void(const Result<T> &)> answer)
    {
        m_watcher.reset(
            watch<T>(std::move(work), [this, answer = std::move(answer)](const Result<T> &result) {
                m_watcher.release()->deleteLater();
                answer(result);
            }));
    }

    void configurationRead(const Result<Diagnosis> &result);
    void startProbe();
    bool askBackend();
    void probeFinished(const probe::ProbeReport &report);
    void followUp(const probe::ProbeReport &first, const probe::FollowUp &questions);
    void beginSpans(const QString &errorLog);
    void endSpans(const probe::ProbeReport &report);
    void readAccessLog(qint64 offset);
    void settleProbe(const probe::ProbeReport &report);
    void runApplier(const nginx::FileChanges &changes, Service service, int confirmSeconds);
    /// Calls with a helper for the Nginx at hand, which is looked for first when no diagnosis has found it.
    void withNginx(Phase during, std::function<void(helper::Client &)> use);
    using SettleCall = void (helper::Client::*)(const QString &, QObject *, helper::Client::Answer);
    void settle(Phase during, const QByteArray &id, SettleCall call);
    void extend(const QByteArray &id, int confirmSeconds);
    void undo(const QByteArray &id);
    void checkServer(Asking asking);
    void takeHistory(const QJsonObject &result);

private:
    template<class T>
    QFutureWatcher<Result<T>> *watch(std::function<Result<T>()> work,
                                     std::function<void(const Result<T> &)> answer)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [watcher, answer = std::move(answer)] { answer(watcher->result()); });
        auto promise = std::make_shared<QPromise<Result<T>>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
            promise->start();
            promise->addResult(work());
            promise->finish();
        });
        return watcher;
    }

    void failUndo(helper::Client &client, const QByteArray &id, const Error &error);
    void tellEdits(helper::Client &client, const QByteArray &id, const Error &error);
    void undoOpened(helper::Client &client, const QString &tx);
    void watchDeadline();
    void refreshChange();

    Session *q;
    std::unique_ptr<QFutureWatcherBase> m_watcher;
    std::unique_ptr<QFutureWatcherBase> m_rereader;
    std::unique_ptr<probe::Prober> m_prober;
    std::unique_ptr<Applier> m_applier;
    std::unique_ptr<Checkup> m_checkup;
    std::optional<NginxInfo> m_nginx; ///< Found without a diagnosis.
    LogMark m_log;
    QTimer m_deadline;
    QTimer m_lateLines;
};

} // namespace gate101::job
