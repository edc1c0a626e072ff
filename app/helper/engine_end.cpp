// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/engine.h"

#include <QDir>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonArray toJson(const QByteArrayList &paths)
{
    QJsonArray array;
    for (const QByteArray &path : paths) {
        array.append(QString::fromUtf8(path));
    }
    return array;
}

} // namespace

/// Whether it waits. From its deadline on it belongs to the watchdog, even if that is late. Needs the lock.
Result<void> Engine::awaited(const QByteArray &tx) const
{
    const auto state = m_journal.state(tx);
    if (!state) {
        return tl::unexpected(state.error());
    }
    if (state->phase != Phase::Unconfirmed || state->boot != Journal::bootId() ||
        Journal::now() >= state->deadline) {
        return failure(code::state, {{"tx", QString::fromLatin1(tx)}, {"state", phaseName(state->phase)}});
    }
    return {};
}

Result<QJsonObject> Engine::confirm(const QByteArray &tx) const
{
    const auto plan = m_journal.plan(tx);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const auto lock = Lock::take(m_paths.state, 5s, m_paths.who);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const auto waits = awaited(tx);
    const auto root = Root::open(m_paths.root);
    if (!waits || !root) {
        return tl::unexpected(!waits ? waits.error() : root.error());
    }
    // Should we die between the two, the old bytes are still in the journal and the watchdog takes back.
    const auto kept = dropTemporaries(*root, plan->temporaryMark(), plan->changes, keepFor(tx));
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    const auto done = m_journal.setState(tx, {Phase::Committed, Journal::bootId(), 0, {}, *kept});
    if (!done) {
        return tl::unexpected(done.error());
    }
    tell("end", *plan, phaseName(Phase::Committed));
    m_journal.prune();
    return QJsonObject{{u"tx"_s, QString::fromLatin1(tx)},
                       {u"state"_s, phaseName(Phase::Committed)},
                       {u"kept"_s, toJson(*kept)}};
}

Result<QJsonObject> Engine::extend(const QByteArray &tx, int seconds) const
{
    const auto plan = m_journal.plan(tx);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const auto lock = Lock::take(m_paths.state, 5s, m_paths.who);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const auto waits = awaited(tx);
    if (!waits) {
        return tl::unexpected(waits.error());
    }
    // The watchdog reads the journal again and again, so that nothing has to be told to it.
    const State longer{Phase::Unconfirmed, Journal::bootId(), Journal::now() + seconds * 1000LL, {}, {}};
    const auto done = m_journal.setState(tx, longer);
    if (!done) {
        return tl::unexpected(done.error());
    }
    tell("extended", *plan, QString::number(seconds) + " s"_L1);
    return QJsonObject{{u"tx"_s, QString::fromLatin1(tx)},
                       {u"state"_s, phaseName(Phase::Unconfirmed)},
                       {u"remaining_ms"_s, longer.deadline - Journal::now()}};
}

Result<QJsonObject> Engine::rollback(const QByteArray &tx) const
{
    const auto plan = m_journal.plan(tx);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const auto lock = Lock::take(m_paths.state, 5s, m_paths.who);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const auto state = m_journal.state(tx);
    if (!state) {
        return tl::unexpected(state.error());
    }
    if (isEnd(state->phase)) {
        return failure(code::state, {{"tx", QString::fromLatin1(tx)}, {"state", phaseName(state->phase)}});
    }
    QByteArrayList kept;
    const Phase phase = takeBack(*plan, u"asked"_s, Nginx::Ensure, &kept);
    return QJsonObject{
        {u"tx"_s, QString::fromLatin1(tx)}, {u"state"_s, phaseName(phase)}, {u"kept"_s, toJson(kept)}};
}

bool Engine::settle(const QByteArray &tx) const
{
    const auto lock = Lock::take(m_paths.state, 0ms, m_paths.who);
    return lock && settleLocked(tx);
}

bool Engine::settleLocked(const QByteArray &tx) const
{
    const auto state = m_journal.state(tx);
    if (state && isEnd(state->phase)) {
        return true;
    }
    const auto plan = m_journal.plan(tx);
    if (!plan || !state) {
        // What never began is over; what cannot be read now may be readable another time.
        const Error &error = plan ? state.error() : plan.error();
        return error.id == code::unknownTransaction;
    }
    const bool sameBoot = state->boot == Journal::bootId();
    if (state->phase == Phase::Unconfirmed && sameBoot && Journal::now() < state->deadline) {
        return false;
    }
    const bool late = state->phase == Phase::Unconfirmed;
    // A change that waited had been seen to run, so who is not there now was stopped. After a start of the
    // machine Nginx will be started on the old files, unless it has been already.
    Nginx nginx = Nginx::Leave;
    if (sameBoot && state->phase == Phase::Applying) {
        nginx = Nginx::Ensure;
    } else if (sameBoot ? late : Master::find(m_paths).has_value()) {
        nginx = Nginx::IfRunning;
    }
    return isEnd(takeBack(*plan, late ? u"deadline"_s : u"helper-ended"_s, nginx));
}

QJsonArray Engine::settleAll() const
{
    QJsonArray settled;
    if (!QDir(QFile::decodeName(m_paths.state)).exists()) {
        return settled;
    }
    const auto lock = Lock::take(m_paths.state, 0ms, m_paths.who);
    if (!lock) {
        return settled;
    }
    m_journal.prune();
    const QByteArrayList ids = m_journal.transactions();
    for (const QByteArray &tx : ids) {
        const auto before = m_journal.state(tx);
        if (before && isEnd(before->phase)) {
            continue;
        }
        const bool ended = before && settleLocked(tx);
        const auto after = m_journal.state(tx);
        const bool readable = after && m_journal.plan(tx);
        if (ended || !readable || after->phase == Phase::Applying) {
            settled.append(QJsonObject{{u"tx"_s, QString::fromLatin1(tx)},
                                       {u"state"_s, readable ? phaseName(after->phase) : u"unreadable"_s}});
        }
    }
    return settled;
}

void Engine::dissolve() const
{
    const auto lock = Lock::take(m_paths.state, 10s, m_paths.who);
    const QByteArrayList ids = m_journal.transactions();
    for (const QByteArray &tx : ids) {
        const auto state = m_journal.state(tx);
        const auto plan = m_journal.plan(tx);
        if (state && plan && !isEnd(state->phase)) {
            takeBack(*plan, u"ended"_s, Nginx::Leave);
        }
    }
    static_cast<void>(m_control.stop());
    QDir(QFile::decodeName(m_paths.state)).removeRecursively();
}

} // namespace gate101::helper
