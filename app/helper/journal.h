// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/changeset.h"

#include <QDateTime>

namespace gate101::helper {

/// Where a transaction stands. On disk: Prepared (the plan is safe, nothing touched), Armed (the watchdog
/// runs), Applying (the live tree may be mixed), Unconfirmed (all new, waiting), and three ends.
enum class Phase { Prepared, Armed, Applying, Unconfirmed, Committed, RolledBack, Conflict };

QString phaseName(Phase phase);
bool isEnd(Phase phase);

struct State
{
    Phase phase = Phase::Prepared;
    QByteArray boot;     ///< The boot in which it was written: a later one has forgotten every deadline.
    qint64 deadline = 0; ///< Milliseconds of CLOCK_BOOTTIME, which no clock change moves.
    QString reason;      ///< Error code that led to this state, or empty.
    QByteArrayList kept; ///< Paths left as somebody else wants them.
};

/// What will be done, and everything that is needed to take it back.
struct Plan
{
    QByteArray tx;
    QDateTime time;
    QString who;
    QString action; ///< reload, restart or none
    QByteArray undoes;
    ChangeSet changes;
};

/// The journal in the state folder, one folder per transaction: `plan.json`, `before-N` and `after-N` with
/// the bytes, and `state.json`, replaced whole on every step. A folder without a plan is a transaction that
/// never began. Only the holder of the Lock writes.
class Journal
{
public:
    explicit Journal(QByteArray state);

    /// Makes the state folder (0700) when it is missing.
    Result<void> open() const;
    /// A transaction id that sorts by time and is not in use.
    [[nodiscard]] QByteArray freshId() const;

    /// Writes everything and makes it durable; the plan's rename is the moment from which it counts. After an
    /// error nothing of it is left.
    Result<void> prepare(const Plan &plan) const;
    Result<void> setState(const QByteArray &tx, const State &state) const;

    /// E_NO_TX, or E_JOURNAL when it cannot be understood; nothing is deleted then.
    [[nodiscard]] Result<Plan> plan(const QByteArray &tx) const;
    [[nodiscard]] Result<State> state(const QByteArray &tx) const;

    /// Ids, oldest first.
    [[nodiscard]] QByteArrayList transactions() const;
    /// Removes what never began, and ended transactions beyond the newest ones that are kept.
    void prune() const;
    void remove(const QByteArray &tx) const;

    [[nodiscard]] QByteArray folderOf(const QByteArray &tx) const;

    static QByteArray bootId();
    static qint64 now(); ///< Milliseconds of CLOCK_BOOTTIME.

private:
    QByteArray m_state;
};

} // namespace gate101::helper
