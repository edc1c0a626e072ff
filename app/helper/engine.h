// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/journal.h"
#include "helper/loaded.h"
#include "helper/lock.h"
#include "helper/nginxcontrol.h"
#include "helper/verdict.h"

#include <functional>

namespace gate101::helper {

/// Called with the name of each phase as it begins.
using Progress = std::function<void(const char *phase)>;

/// The life of a transaction: applying, waiting, and one of its ends. Every step is in the journal before it
/// is taken, so that whoever comes later (the watchdog, the next helper) can finish it the same way.
class Engine
{
public:
    explicit Engine(Paths paths);

    [[nodiscard]] const Journal &journal() const { return m_journal; }
    [[nodiscard]] const NginxControl &control() const { return m_control; }

    /// Result of tx_apply. On an error the live tree is as it was; facts say step and state. `checked` is
    /// what the person's own check found loaded: E_TREE_CHANGED when that is another tree by now.
    Result<QJsonObject> apply(const Plan &plan, int confirmSeconds, const Progress &progress,
                              const Loaded &checked = {}) const;
    Result<QJsonObject> confirm(const QByteArray &tx) const;
    /// A change that waits waits so many seconds from now on, be that more or less than it had.
    Result<QJsonObject> extend(const QByteArray &tx, int seconds) const;
    Result<QJsonObject> rollback(const QByteArray &tx) const;

    /// Takes back a transaction that nobody is at work on: half applied, or unconfirmed past its deadline (or
    /// since before the machine was started). True when it has come to an end or was left to wait; false when
    /// somebody holds the lock.
    [[nodiscard]] bool settle(const QByteArray &tx) const;
    /// The same for all of them; [{tx, state}] of those that were taken back, of those whose taking back
    /// failed (their state is none of the ends then), and, with the state "unreadable", of those whose record
    /// is damaged: they are left alone.
    [[nodiscard]] QJsonArray settleAll() const;

    /// Ephemeral end: takes back what is unconfirmed, stops this Nginx, removes the state folder.
    void dissolve() const;

    /// The unconfirmed transaction, or empty.
    [[nodiscard]] QByteArray waiting() const;

private:
    struct Run;

    /// Where an edit goes that was found under one of our temporary names.
    [[nodiscard]] Keep keepFor(const QByteArray &tx) const;
    Result<void> precheck(const Plan &plan) const;
    void tell(const char *op, const Plan &plan, const QString &result) const;
    Result<void> rehearse(Run &run, const Loaded &checked) const;
    Result<void> writeAndTest(Run &run) const;
    Result<void> activate(Run &run) const;
    Error takeBackAfter(Run &run, Error error) const;
    /// What becomes of Nginx when files are taken back.
    enum class Nginx {
        Leave,     ///< It has not seen the new files, or will be started on the old ones by others.
        IfRunning, ///< It is brought to run the old files; one that somebody has stopped stays stopped.
        Ensure,    ///< The same, and it is started when the change may be why it does not run.
    };
    /// Restores the files, sees to Nginx, and writes the end. Needs the lock.
    Phase takeBack(const Plan &plan, const QString &reason, Nginx nginx,
                   QByteArrayList *kept = nullptr) const;
    bool settleLocked(const QByteArray &tx) const;
    Result<void> awaited(const QByteArray &tx) const;

    Paths m_paths;
    Journal m_journal;
    NginxControl m_control;
};

} // namespace gate101::helper
