// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/session.h"

#include "job/applier.h"
#include "job/checkup/checkup.h"
#include "job/judgement.h"
#include "job/localreader.h"
#include "job/session_p.h"

#include <QJsonArray>

namespace gate101::job {

namespace {

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(this, &Session::applied, d.get(), &Private::readAnew);
    connect(this, &Session::settled, d.get(), &Private::readAnew);
}

Session::~Session() = default;

void Session::setTarget(const Target &target)
{
    if (target == d->target) {
        return;
    }
    cancel();
    d->target = target;
    d->diagnosis.reset();
    d->reread.reset();
    d->dropPlan();
    d->before.reset();
    d->after.reset();
    d->checks.clear();
    Q_EMIT targetChanged();
    Q_EMIT pathChanged();
}

const Target &Session::target() const
{
    return d->target;
}

void Session::setHost(const Host &host)
{
    d->link.setHost(host);
}

const Host &Session::host() const
{
    return d->link.host();
}

void Session::shareHelper(helper::Client *client)
{
    d->link.share(client);
}

Session::Phase Session::phase() const
{
    return d->phase;
}

const std::optional<Diagnosis> &Session::diagnosis() const
{
    return d->diagnosis;
}

const std::optional<Diagnosis> &Session::current() const
{
    return d->reread ? d->reread : d->diagnosis;
}

const std::optional<Plan> &Session::plan() const
{
    return d->plan;
}

const std::optional<probe::ProbeReport> &Session::before() const
{
    return d->before;
}

const std::optional<probe::ProbeReport> &Session::after() const
{
    return d->after;
}

const probe::ProbeReport *Session::latestTest() const
{
    if (after()) {
        return &*after();
    }
    if (before()) {
        return &*before();
    }
    return diagnosis() && diagnosis()->probe ? &*diagnosis()->probe : nullptr;
}

const std::optional<Change> &Session::change() const
{
    return d->change;
}

const QList<Change> &Session::history() const
{
    return d->history;
}

const QList<ServerCheck> &Session::checks() const
{
    return d->checks;
}

RequestPath Session::path() const
{
    return requestPath(d->diagnosis ? &*d->diagnosis : nullptr, d->before ? &*d->before : nullptr,
                       d->after ? &*d->after : nullptr);
}

void Session::diagnose()
{
    d->stopRunning();
    d->setPhase(Phase::Diagnosing);
    Q_EMIT progressed({"step-reading", {}}, -1);
    d->readInBackground<Diagnosis>([target = d->target] { return readConfiguration(target); },
                                   [this](const Result<Diagnosis> &result) { d->configurationRead(result); });
}

void Session::makePlan(Method method)
{
    if (!d->diagnosis) {
        Q_EMIT failed(Error{{"no-diagnosis", {}}});
        return;
    }
    Result<nginx::FixPlan> plan = planFor(d->target, *d->diagnosis, method);
    if (!plan) {
        d->dropPlan();
        Q_EMIT failed(plan.error());
        return;
    }
    d->setPlan(Plan::whole(plan->method, plan->why, std::move(plan->changes)));
    Q_EMIT planned();
}

void Session::makePlanByHand(const QMap<QByteArray, QByteArray> &texts)
{
    if (!current() || current()->config == nullptr) {
        Q_EMIT failed(Error{{"no-diagnosis", {}}});
        return;
    }
    nginx::FileChanges changes;
    LocalReader reader;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const auto tree = readTree(reader, *current()->config, it.key());
        if (tree != nullptr && tree->bytes() != it.value()) {
            nginx::FileChange change{nginx::FileChange::Kind::Edit, it.key(), tree->bytes(), it.value(), {}};
            change.path = writtenPath(reader, change);
            changes.append(change);
        }
    }
    d->setPlan(Plan::whole(Method::ByHand, {"method-by-hand", {}}, std::move(changes)));
    Q_EMIT planned();
}

void Session::takeBlock(qsizetype change, size_t block, bool isTaken)
{
    if (!d->plan) {
        return;
    }
    Plan plan = *d->plan;
    plan.take(change, block, isTaken);
    d->setPlan(std::move(plan));
    Q_EMIT planned();
}

const std::optional<Outcome> &Session::outcome() const
{
    if (!d->outcome && d->plan && current() && current()->config != nullptr) {
        d->outcome = outcomeOf(d->target, *current(), d->plan->changes);
    }
    return d->outcome;
}

void Session::apply(Service service, int confirmSeconds)
{
    if (!d->plan || d->plan->isEmpty() || !d->diagnosis) {
        Q_EMIT failed(Error{{"nothing-to-fix", {}}});
        return;
    }
    if (d->phase == Phase::Applying) {
        return;
    }
    d->stopRunning();
    d->setPhase(Phase::Applying);
    d->runApplier(d->plan->changes, service, confirmSeconds);
}

void Session::test()
{
    d->stopRunning();
    d->setPhase(Phase::Testing);
    d->startProbe();
}

void Session::confirm()
{
    if (d->change) {
        confirmId(d->change->id);
    }
}

void Session::extend(int confirmSeconds)
{
    if (d->change) {
        d->extend(d->change->id, confirmSeconds);
    }
}

void Session::revert()
{
    if (d->change) {
        d->settle(Phase::Reverting, d->change->id, &helper::Client::rollback);
    }
}

void Session::confirmId(const QByteArray &id)
{
    d->settle(Phase::Confirming, id, &helper::Client::confirm);
}

void Session::undo(const QByteArray &id)
{
    d->undo(id);
}

void Session::loadHistory()
{
    d->withNginx(Phase::ReadingHistory, [this](helper::Client &client) {
        client.call(helper::op::list, {}, this, [this](const Result<QJsonObject> &result) {
            if (!result) {
                d->fail(result.error());
                return;
            }
            d->takeHistory(*result);
            d->setPhase(Phase::Idle);
            Q_EMIT historyLoaded();
        });
    });
}

void Session::showChange(const QByteArray &id)
{
    d->withNginx(d->phase, [this, id](helper::Client &client) {
        client.call(helper::op::show, {{QStringLiteral("tx"), QString::fromLatin1(id)}}, this,
                    [this, id](const Result<QJsonObject> &result) {
                        if (result) {
                            Q_EMIT changeShown(id, readFileChanges(*result));
                        } else {
                            Q_EMIT failed(result.error());
                        }
                    });
    });
}

void Session::checkServer(Asking asking)
{
    d->checkServer(asking);
}

void Session::cancel()
{
    if (d->phase == Phase::Diagnosing || d->phase == Phase::Testing) {
        d->stopRunning();
        d->setPhase(Phase::Idle);
    }
}

} // namespace gate101::job

#include "moc_session.cpp"
