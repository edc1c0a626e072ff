// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/practice/site.h"
#include "job/session.h"
#include "shell/conversation.h"
#include "shell/place.h"
#include "shell/startoptions.h"
#include "shell/trials.h"

#include <QTimer>

namespace gate101::ui {

/// What all rooms and pages share: the job's session, the practice site, the conversation, the choices that a
/// person has made, and where the guide stands. Widgets hold no state of the job; they show this object and
/// call it.
///
/// It never touches a configuration file. Constructing it starts nothing.
class Bench : public QObject
{
    Q_OBJECT

public:
    /// One step of the present or last phase, as it was reported.
    struct Progress
    {
        Statement step;
        double ms = -1; ///< Negative: it has only begun.
        QDateTime time;
    };

    explicit Bench(QObject *parent = nullptr);
    ~Bench() override;

    void start(const StartOptions &options);

    [[nodiscard]] job::Session &session() { return m_session; }
    [[nodiscard]] const job::Session &session() const { return m_session; }
    [[nodiscard]] Conversation &conversation() { return m_conversation; }
    [[nodiscard]] Trials &trials() { return m_trials; }

    // Where we work.
    [[nodiscard]] Where where() const { return m_where; }
    void setWhere(Where where);
    void startPractice(const QByteArray &lesson);
    [[nodiscard]] const practice::Lesson *lesson() const { return m_lesson; }
    [[nodiscard]] bool practiceStarting() const { return m_practiceStarting; }
    [[nodiscard]] const practice::PracticeSite *practiceSite() const { return m_practice.get(); }
    /// What is typed at the moment; it becomes the session's target with the next diagnosis or test.
    [[nodiscard]] const job::Target &draft() const { return m_draft; }
    void setDraft(const job::Target &draft);
    /// What is wrong with the draft's URL, or nothing.
    [[nodiscard]] std::optional<Error> draftProblem() const;

    // The guide.
    [[nodiscard]] Step step() const { return m_step; }
    void goTo(Step step);
    [[nodiscard]] bool canGoTo(Step step) const;
    [[nodiscard]] bool isDone(Step step) const;

    // The job, as the buttons name it.
    void diagnose();
    void planAndShow(job::Method method);
    void planByHandAndShow(const QMap<QByteArray, QByteArray> &texts);
    void apply();
    void testNow();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasUnconfirmedChange() const;
    /// Whole seconds until the change reverts by itself; 0 when it is over or there is none.
    [[nodiscard]] int secondsLeft() const;
    /// It waits a minute longer, an hour at most.
    void waitLonger();

    // Choices; they live here so that leaving a page loses nothing.
    [[nodiscard]] job::Service service() const { return m_service; }
    void setService(job::Service service);
    [[nodiscard]] int confirmSeconds() const { return m_confirmSeconds; }
    void setConfirmSeconds(int seconds);
    [[nodiscard]] qsizetype selectedFinding() const { return m_selectedFinding; }
    void selectFinding(qsizetype index);

    [[nodiscard]] const QList<Progress> &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Shows what went wrong, in every room, until it is dismissed.
    void showError(const Error &error);
    void dismissError();
    /// The error is that polkit did not let the helper start, and sudo is there and may do it.
    [[nodiscard]] bool canUseSudo() const;
    /// From now on the helper is started by sudo; what failed for want of rights is begun again.
    void useSudo();
    /// The method that was chosen when none was asked for.
    [[nodiscard]] std::optional<job::Method> recommended() const { return m_recommended; }
    /// Opens a file of the configuration in the editor room at a line (0: where it was).
    void openInEditor(const QByteArray &file, int line = 0);
    void showRoom(Room room);

Q_SIGNALS:
    /// Something that a page shows has changed; pages refresh themselves.
    void changed();
    void stepChanged(gate101::ui::Step step);
    void roomRequested(gate101::ui::Room room);
    void editorRequested(const QByteArray &file, int line);
    /// Once a second while a change waits for its confirmation.
    void ticked();

private:
    void connectSession();
    void practiceReady(const practice::PracticeState &state);
    void takeDraft();
    void beginPhase(job::Session::Phase phase);

    job::Session m_session;
    Conversation m_conversation;
    Trials m_trials;
    std::unique_ptr<practice::PracticeSite> m_practice;
    const practice::Lesson *m_lesson = nullptr;
    Where m_where = Where::ThisComputer;
    job::Target m_draft;
    job::Target m_ownTarget; ///< What was typed before the practice site took over.
    Step m_step = Step::Where;
    job::Service m_service = job::Service::Reload;
    int m_confirmSeconds = 60;
    qsizetype m_selectedFinding = 0;
    QList<Progress> m_progress;
    std::optional<Error> m_error;
    job::Session::Phase m_lastPhase = job::Session::Phase::Idle; ///< The last one that was not idle.
    QTimer m_tick;
    std::optional<job::Method> m_recommended;
    job::Method m_wantedMethod = job::Method::Auto;
    bool m_practiceStarting = false;
    bool m_showPlan = false; ///< The plan being made is to be shown on the Fix page.
    bool m_testAfterApply = false;
};

} // namespace gate101::ui
