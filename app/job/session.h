// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/change.h"
#include "job/checkup/servercheck.h"
#include "job/diagnosis.h"
#include "job/host.h"
#include "job/logspan.h"
#include "job/outcome.h"
#include "job/plan.h"
#include "job/requestpath.h"
#include "job/service.h"
#include "job/target.h"

#include <QObject>
#include <memory>
#include <optional>

namespace gate101::helper {
class Client;
}

namespace gate101::job {

/// How questions that change nothing are put.
enum class Asking {
    Quietly,    ///< With a helper that asks nobody for a password.
    WithRights, ///< With the helper that would make the change.
};

/// The state of one job from the URL to the confirmed change: one typed object that window and command line
/// share; their pages hold no state of their own. Every member is asynchronous: it returns at once and a
/// signal tells the end. Each run has a number, and answers of an earlier run are dropped, so diagnose() may
/// be called at any time.
///
/// All members belong to the thread of the object. It owns the helper process; destroying the session closes
/// the helper's input, and an unconfirmed change then reverts at its deadline.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What is going on now; at most one of them, and the first word of a progress line.
    enum class Phase {
        Idle,
        Diagnosing,
        Applying,
        Testing,
        Confirming,
        Reverting,
        Undoing,
        ReadingHistory,
        CheckingServer
    };
    Q_ENUM(Phase)

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// A new target forgets diagnosis, plan and test results, but not an unconfirmed change.
    void setTarget(const Target &target);
    [[nodiscard]] const Target &target() const;

    /// How the privileged side is reached; a running helper of another host is let go.
    void setHost(const Host &host);
    [[nodiscard]] const Host &host() const;

    /// Uses a helper that runs already and belongs to somebody else (the practice site's);
    /// Host::Kind::Practice. Null lets it go.
    void shareHelper(helper::Client *client);

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const std::optional<Diagnosis> &diagnosis() const;
    /// The files as they are now: those of the diagnosis, until a change was applied or taken back. Then they
    /// are read anew, and the verdict is that of the configuration alone.
    [[nodiscard]] const std::optional<Diagnosis> &current() const;
    [[nodiscard]] const std::optional<Plan> &plan() const;
    /// What the configuration says with the plan's changes in it; nothing without a plan.
    [[nodiscard]] const std::optional<Outcome> &outcome() const;
    /// The last live test before the change and the last one after it.
    [[nodiscard]] const std::optional<probe::ProbeReport> &before() const;
    [[nodiscard]] const std::optional<probe::ProbeReport> &after() const;
    /// The newest of all live tests, the diagnosis' own counted as the first; null when there was none. Valid
    /// until the next signal.
    [[nodiscard]] const probe::ProbeReport *latestTest() const;
    /// The change applied in this session; its state follows the helper's.
    [[nodiscard]] const std::optional<Change> &change() const;
    [[nodiscard]] const QList<Change> &history() const;
    /// The answers of the last checkServer() for the present diagnosis.
    [[nodiscard]] const QList<ServerCheck> &checks() const;
    /// The hops as known now; valid at any time.
    [[nodiscard]] RequestPath path() const;

    /// Reads the configuration and (unless target().probe is false) tests the live endpoint. -> diagnosed()
    /// or failed().
    void diagnose();
    /// Makes the plan for the present diagnosis, at once. -> planned() or failed().
    void makePlan(Method method);
    /// A plan out of texts that a person edited: absolute path -> new bytes. -> planned().
    void makePlanByHand(const QMap<QByteArray, QByteArray> &texts);
    /// Takes a block of the plan in or leaves it out (Plan::take()). -> planned().
    void takeBlock(qsizetype change, size_t block, bool isTaken);
    /// Hands the present plan to the helper: staged, checked, applied, watched. progressed() names each step.
    /// The change reverts by itself after `confirmSeconds` (1 to 3600). -> applied() or failed().
    void apply(Service service, int confirmSeconds);
    /// Only the live test. -> tested(). After an applied change its result is after(), else before().
    void test();
    void confirm(); ///< -> settled()
    /// The unconfirmed change waits so many seconds from now on (1 to 3600). -> extended() or failed()
    void extend(int confirmSeconds);
    void revert();                         ///< -> settled()
    void loadHistory();                    ///< -> historyLoaded()
    void undo(const QByteArray &id);       ///< Takes an applied change back by a new one. -> settled()
    void confirmId(const QByteArray &id);  ///< Confirms a change of an earlier run. -> settled()
    void showChange(const QByteArray &id); ///< -> changeShown()
    /// A log from that byte on; from the end when negative. The error log comes through the helper, the
    /// access log from its file, which must be readable. -> logRead()
    void readLog(Log log, qint64 offset);
    /// Which bytes of a log were written while the last test ran; empty when that is not known.
    [[nodiscard]] const LogSpan &testSpan(Log log) const;
    /// Goes through the troubleshooting list. -> serverChecked(), or failed() without a diagnosis.
    void checkServer(Asking asking = Asking::Quietly);
    void cancel(); ///< Stops what can be stopped: a diagnosis or a test. -> phaseChanged(Idle)

Q_SIGNALS:
    void targetChanged();
    void phaseChanged(gate101::job::Session::Phase phase);
    /// One finished step of the present phase and its milliseconds (negative: it has only begun).
    void progressed(const gate101::Statement &step, double ms);
    /// Something to know about the change that is being applied; it stops nothing.
    void noticed(const gate101::Statement &what);
    void pathChanged();
    void diagnosed();
    void planned();
    void applied();
    void currentChanged(); ///< current() was read anew.
    void tested();
    void settled();
    void extended();
    void historyLoaded();
    void changeShown(const QByteArray &id, const gate101::nginx::FileChanges &changes);
    void serverChecked();
    /// An undo is about to fail because of these edits of somebody else: what the change wrote against what
    /// is there now.
    void editedSince(const QByteArray &id, const gate101::nginx::FileChanges &edits);
    void logRead(gate101::job::Log log, const QByteArray &text, qint64 nextOffset);
    /// The access log cannot be read by the user; what else goes wrong is told by failed().
    void logUnreadable(const gate101::Error &error);
    /// testSpan() has changed.
    void testSpanChanged();
    void failed(const gate101::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gate101::job
