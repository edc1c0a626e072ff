// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/changeset.h"

#include <QDateTime>
#include <QJsonObject>

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
    QByteArrayList kept; ///< Paths left as somebody else wants them, or of which the journal holds an edit.
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
    QByteArray mark; ///< Of our temporary names in the tree; the transaction itself when empty.

    [[nodiscard]] const QByteArray &temporaryMark() const { return mark.isEmpty() ? tx : mark; }
};

/// The journal in the state folder, one folder per transaction: `plan.json`, `before-N` and `after-N` with
/// the bytes, `state.json`, replaced whole on every step, and `theirs-N` with an edit that somebody made to
/// that file in the very moment of our swap. A folder without a plan is a transaction that never began. What
/// is not ours alone to write is not read. Only the holder of the Lock writes.
class Journal
{
public:
    explicit Journal(QByteArray state);

    /// Makes the state folder (0700) when it is missing.
    Result<void> open() const;
    /// A transaction id that sorts by time and after every one that this object gave before, and is not in
    /// use: an id of a dropped transaction never names another one.
    [[nodiscard]] QByteArray freshId() const;

    /// Writes everything and makes it durable; the plan's rename is the moment from which it counts. After an
    /// error nothing of it is left. E_TOO_LARGE for a plan that could not be read back.
    Result<void> prepare(const Plan &plan) const;
    Result<void> setState(const QByteArray &tx, const State &state) const;
    /// Puts away what somebody else wrote; never over another one of the same file.
    Result<void> keepTheirs(const QByteArray &tx, qsizetype index, const Image &theirs) const;

    /// E_NO_TX, or E_JOURNAL when it cannot be understood; nothing is deleted then.
    [[nodiscard]] Result<Plan> plan(const QByteArray &tx) const;
    [[nodiscard]] Result<State> state(const QByteArray &tx) const;

    /// Ids, oldest first.
    [[nodiscard]] QByteArrayList transactions() const;
    /// Removes what never began, and ended transactions beyond the newest ones that are kept; none that
    /// cannot be read, and none that holds an edit of somebody else.
    void prune() const;
    void remove(const QByteArray &tx) const;

    [[nodiscard]] QByteArray folderOf(const QByteArray &tx) const;

    static QByteArray bootId();
    static qint64 now(); ///< Milliseconds of CLOCK_BOOTTIME.

private:
    [[nodiscard]] Result<QByteArray> readOwn(const QByteArray &tx, const QByteArray &name,
                                             qsizetype most) const;
    [[nodiscard]] bool holdsTheirs(const QByteArray &tx) const;
    [[nodiscard]] Result<QJsonObject> readJson(const QByteArray &tx, const QByteArray &name) const;

    QByteArray m_state;
    mutable QByteArray m_lastId;
};

} // namespace gate101::helper
