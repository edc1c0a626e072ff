// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/engine.h"

#include "helper/audit.h"
#include "helper/dryrun.h"
#include "helper/hardening.h"
#include "helper/otherlocks.h"
#include "helper/sensitive.h"
#include "helper/watchdog.h"

#include <QElapsedTimer>
#include <optional>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One apply while it runs.
struct Engine::Run
{
    const Plan &plan;
    const Root &root;
    const Progress &progress;
    QString step;
    Rehearsal rehearsal;
    Running running;
    bool journalled = false;
    bool touched = false;
    bool weak = false;
    bool activated = false;

    void enter(const char *phase)
    {
        step = QString::fromLatin1(phase);
        progress(phase);
    }
};

Engine::Engine(Paths paths)
    : m_paths(std::move(paths))
    , m_journal(m_paths.state)
    , m_control(m_paths)
{
}

QByteArray Engine::waiting() const
{
    const QByteArrayList ids = m_journal.transactions();
    for (const QByteArray &tx : ids) {
        const auto state = m_journal.state(tx);
        if (state && !isEnd(state->phase) && m_journal.plan(tx)) {
            return tx;
        }
    }
    return {};
}

Result<void> Engine::precheck(const Plan &plan) const
{
    const QByteArray before = waiting();
    if (!before.isEmpty()) {
        return failure(code::unconfirmed, {{"tx", QString::fromLatin1(before)}});
    }
    auto allowed = refusePidChange(plan.changes);
    if (!allowed) {
        return allowed;
    }
    if (plan.action == "reload"_L1) {
        const auto master = m_control.master();
        if (!master) {
            return tl::unexpected(master.error());
        }
    }
    return plan.action == "restart"_L1 ? m_control.mayRestart() : Result<void>();
}

Result<void> Engine::rehearse(Run &run, const Loaded &checked) const
{
    run.enter("check");
    run.rehearsal = dryRun(m_paths, run.plan.tx, run.plan.changes);
    if (run.rehearsal.verdict.kind == Verdict::Fail) {
        return tl::unexpected(toError(run.rehearsal.verdict));
    }
    const QByteArray other = firstDifference(checked, run.rehearsal.loaded);
    if (!other.isEmpty()) {
        return failure(code::treeChanged, {{"file", QString::fromUtf8(other)}});
    }
    if (run.plan.action == "none"_L1) {
        return {};
    }
    const QList<Obstacle> found = m_control.obstaclesTo(run.rehearsal.loaded.bindings);
    for (const Obstacle &obstacle : found) {
        if (!obstacle.own || run.plan.action == "reload"_L1) {
            return tl::unexpected(toError(obstacle));
        }
    }
    return {};
}

Result<QJsonObject> Engine::apply(const Plan &draft, int confirmSeconds, const Progress &progress,
                                  const Loaded &checked) const
{
    Plan plan = draft;
    QElapsedTimer clock;
    clock.start();
    progress("compare");
    const auto root = Root::open(m_paths.root);
    const auto opened = root ? m_journal.open() : tl::unexpected(root.error());
    const auto lock = opened ? Lock::take(m_paths.state, 2s, m_paths.who) : tl::unexpected(opened.error());
    if (!lock) {
        Error error = lock.error();
        error.facts.insert("step", u"compare"_s);
        error.facts.insert("state", u"untouched"_s);
        return tl::unexpected(error);
    }
    Run run{plan, *root, progress, u"compare"_s, {}, {}};
    Result<void> done = precheck(plan);
    std::optional<OtherLocks> others;
    if (done && !m_paths.dpkgLock.isEmpty()) {
        auto taken = OtherLocks::take(m_paths.root, m_paths.dpkgLock, 2s);
        if (taken) {
            others.emplace(std::move(*taken));
        } else {
            done = tl::unexpected(taken.error());
        }
    }
    if (done) {
        done = compareWithBefore(*root, plan.changes);
    }
    if (done) {
        done = rehearse(run, checked);
    }
    if (done) {
        run.enter("journal");
        const auto mark = freeMark(*root, plan.tx, plan.changes);
        plan.mark = mark.value_or(QByteArray());
        done = mark ? m_journal.prepare(plan) : tl::unexpected(mark.error());
        run.journalled = done.has_value();
        if (run.journalled) {
            tell("begin", plan, plan.action);
        }
    }
    if (done) {
        done = writeAndTest(run);
    }
    if (done) {
        done = activate(run);
    }
    const State waiting{
        Phase::Unconfirmed, Journal::bootId(), Journal::now() + confirmSeconds * 1000LL, {}, {}};
    if (done) {
        run.enter("unconfirmed");
        done = m_journal.setState(plan.tx, waiting);
    }
    if (!done) {
        return tl::unexpected(takeBackAfter(run, done.error()));
    }
    tell("applied", plan, phaseName(Phase::Unconfirmed));
    QJsonObject result = toJson(run.running);
    result.insert(u"tx"_s, QString::fromLatin1(plan.tx));
    result.insert(u"state"_s, phaseName(Phase::Unconfirmed));
    result.insert(u"remaining_ms"_s, waiting.deadline - Journal::now());
    result.insert(u"checked"_s, toJson(run.rehearsal.verdict).value("verdict"_L1));
    result.insert(u"weak"_s, run.weak);
    result.insert(u"ms"_s, clock.elapsed());
    return result;
}

/// For the audit: on whose behalf it was begun, and, in the paths, who it is that ends it.
void Engine::tell(const char *op, const Plan &plan, const QString &result) const
{
    QByteArrayList paths;
    for (const Change &change : plan.changes) {
        paths.append(change.path);
    }
    audit(m_paths, {plan.tx, op, plan.who.toUtf8(), paths, result.toUtf8()});
}

Keep Engine::keepFor(const QByteArray &tx) const
{
    return
        [this, tx](qsizetype index, const Image &theirs) { return m_journal.keepTheirs(tx, index, theirs); };
}

Result<void> Engine::writeAndTest(Run &run) const
{
    run.enter("arm");
    auto done = armWatchdog(m_paths, m_journal, run.plan.tx);
    if (done) {
        done = m_journal.setState(run.plan.tx, {Phase::Armed, Journal::bootId(), 0, {}, {}});
    }
    if (!done) {
        return done;
    }
    run.enter("write");
    const QByteArray other = firstChanged(run.rehearsal.loaded);
    if (!other.isEmpty()) {
        return failure(code::treeChanged, {{"file", QString::fromUtf8(other)}});
    }
    done = m_journal.setState(run.plan.tx, {Phase::Applying, Journal::bootId(), 0, {}, {}});
    if (!done) {
        return done;
    }
    run.touched = true;
    const auto applied = applyChanges(run.root, run.plan.temporaryMark(), run.plan.changes);
    if (!applied) {
        return tl::unexpected(applied.error());
    }
    run.weak = *applied == Swap::Weak;
    run.enter("test");
    const OrdinaryLimits ordinary;
    const Verdict verdict = testLive(m_paths);
    return verdict.kind == Verdict::Pass ? Result<void>() : tl::unexpected(toError(verdict));
}

Result<void> Engine::activate(Run &run) const
{
    if (run.plan.action == "none"_L1) {
        return {};
    }
    const bool restart = run.plan.action == "restart"_L1;
    run.enter(restart ? "restart" : "reload");
    run.activated = true;
    const auto running = restart ? m_control.restart() : m_control.reload();
    if (!running) {
        return tl::unexpected(running.error());
    }
    run.enter("watch");
    run.running = *running;
    if (run.running.workers.isEmpty()) {
        return failure(code::notRunning);
    }
    const Binding silent = unserved(run.rehearsal.loaded.bindings, {run.running.master});
    return silent.port > 0 ? failure(code::listeners, {{"address", addressOf(silent)}}) : Result<void>();
}

Error Engine::takeBackAfter(Run &run, Error error) const
{
    QString state = u"untouched"_s;
    const QString step = run.step;
    if (run.touched) {
        run.enter("rollback");
        state = phaseName(
            takeBack(run.plan, QString::fromLatin1(error.id), run.activated ? Nginx::Ensure : Nginx::Leave));
    } else if (run.journalled) {
        // Nothing live was touched: the transaction never was. The watchdog sees its folder gone and ends.
        m_journal.remove(run.plan.tx);
        tell("end", run.plan, state + u' ' + QString::fromLatin1(error.id));
    }
    error.facts.insert("step", step);
    error.facts.insert("state", state);
    return error;
}

Phase Engine::takeBack(const Plan &plan, const QString &reason, Nginx nginx, QByteArrayList *kept) const
{
    const auto root = Root::open(m_paths.root);
    const auto restored = root ? restoreChanges(*root, plan.temporaryMark(), plan.changes, keepFor(plan.tx))
                               : tl::unexpected(root.error());
    if (!restored) {
        // The state stays "applying": the watchdog and the next helper try again from the journal.
        static_cast<void>(m_journal.setState(
            plan.tx, {Phase::Applying, Journal::bootId(), 0, QString::fromLatin1(restored.error().id), {}}));
        return Phase::Applying;
    }
    QString end = reason;
    if (nginx != Nginx::Leave && plan.action != "none"_L1) {
        const bool runs = Master::find(m_paths).has_value();
        Result<Running> running;
        if (!runs && nginx == Nginx::IfRunning) {
            running = failure(code::notRunning);
        } else if (runs && plan.action == "reload"_L1) {
            running = m_control.reload();
        } else {
            running = m_control.restart();
        }
        if (!running) {
            end += u' ' + QString::fromLatin1(running.error().id);
        }
    }
    const Phase phase = restored->isEmpty() ? Phase::RolledBack : Phase::Conflict;
    static_cast<void>(m_journal.setState(plan.tx, {phase, Journal::bootId(), 0, end, *restored}));
    tell("end", plan, phaseName(phase) + u' ' + end);
    if (kept != nullptr) {
        *kept = *restored;
    }
    return phase;
}

} // namespace gate101::helper
