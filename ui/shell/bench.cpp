// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bench.h"

#include "probe/endpoint.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using job::Session;

namespace {

/// What one press of the button adds to the time in which a change is to be confirmed, and the most there is.
constexpr int longerSeconds = 60;
constexpr int mostSeconds = 3600;

} // namespace

Bench::Bench(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!hasUnconfirmedChange())
            m_tick.stop();
        Q_EMIT ticked();
    });
    connect(&m_conversation, &Conversation::changed, this, &Bench::changed);
    connectSession();
}

Bench::~Bench() = default;

void Bench::start(const StartOptions &options)
{
    m_ownTarget = m_draft = options.target;
    m_session.setHost({options.helper});
    m_where = options.helper == job::Host::Kind::Self ? Where::OwnNginx : Where::ThisComputer;
    m_session.setTarget(options.target);
    if (options.practice)
        startPractice(options.lesson.toUtf8());
}

void Bench::connectSession()
{
    connect(&m_session, &Session::phaseChanged, this, &Bench::beginPhase);
    connect(&m_session, &Session::progressed, this, [this](const Statement &step, double ms) {
        // A step is first announced and then reported with its time: one line for both.
        if (ms >= 0 && !m_progress.isEmpty() && m_progress.last().ms < 0 &&
            m_progress.last().step.id == step.id)
            m_progress.removeLast();
        m_progress.append({step, ms, QDateTime::currentDateTime()});
        Q_EMIT changed();
    });
    connect(&m_session, &Session::noticed, this, [this](const Statement &what) {
        m_progress.append({what, -1, QDateTime::currentDateTime()});
        Q_EMIT changed();
    });
    connect(&m_session, &Session::diagnosed, this, [this] {
        m_selectedFinding = 0;
        Q_EMIT changed();
    });
    connect(&m_session, &Session::planned, this, [this] {
        if (m_wantedMethod == job::Method::Auto && m_session.plan())
            m_recommended = m_session.plan()->method;
        if (std::exchange(m_showPlan, false))
            goTo(Step::Fix);
        Q_EMIT changed();
    });
    connect(&m_session, &Session::applied, this, [this] {
        m_tick.start();
        m_testAfterApply = true;
        Q_EMIT changed();
    });
    connect(&m_session, &Session::settled, this, [this] {
        if (!hasUnconfirmedChange())
            m_tick.stop();
        Q_EMIT changed();
    });
    connect(&m_session, &Session::tested, this, [this] {
        // The proof goes on: the connection that was refused before is opened and pinged, which costs the
        // application nothing.
        if (hasUnconfirmedChange() && m_session.after() && m_session.after()->works &&
            !m_conversation.isOpen())
            m_conversation.open(m_session.target());
        Q_EMIT changed();
    });
    for (const auto signal : {&Session::targetChanged, &Session::pathChanged, &Session::extended})
        connect(&m_session, signal, this, &Bench::changed);
    connect(&m_session, &Session::failed, this, &Bench::showError);
}

void Bench::beginPhase(Session::Phase phase)
{
    if (phase != Session::Phase::Idle && phase != Session::Phase::ReadingHistory &&
        phase != Session::Phase::CheckingServer) {
        m_progress.clear();
        m_error.reset();
    }
    if (phase != Session::Phase::Idle)
        m_lastPhase = phase;
    // The proof follows the change at once. It waits for the end of the applying phase, because a session
    // does one thing at a time.
    if (phase == Session::Phase::Idle && std::exchange(m_testAfterApply, false)) {
        goTo(Step::Test);
        m_session.test();
    }
    Q_EMIT changed();
}

void Bench::showError(const Error &error)
{
    m_error = error;
    m_showPlan = false;
    m_practiceStarting = false;
    Q_EMIT changed();
}

void Bench::dismissError()
{
    m_error.reset();
    Q_EMIT changed();
}

bool Bench::canUseSudo() const
{
    const job::Host::Kind kind = m_session.host().kind;
    const bool byPolkit = kind == job::Host::Kind::Auto || kind == job::Host::Kind::Pkexec;
    const bool refused = m_error &&
                         (m_error->id.startsWith("helper-refused-") || m_error->id == "host-missing") &&
                         m_error->facts.value("program").endsWith("/pkexec"_L1);
    return byPolkit && refused && QFileInfo(u"/usr/bin/sudo"_s).isExecutable();
}

void Bench::useSudo()
{
    m_session.setHost({job::Host::Kind::Sudo});
    dismissError();
    if (isBusy())
        return;
    if (m_lastPhase == Session::Phase::Applying)
        apply();
    else if (m_lastPhase == Session::Phase::ReadingHistory)
        m_session.loadHistory();
    else if (m_lastPhase == Session::Phase::CheckingServer)
        m_session.checkServer(job::Asking::WithRights);
}

void Bench::setWhere(Where where)
{
    if (where == m_where)
        return;
    if (where == Where::Practice) {
        startPractice({});
        return;
    }
    if (m_where == Where::Practice) {
        m_session.shareHelper(nullptr);
        m_practice.reset();
        m_lesson = nullptr;
        m_draft = m_ownTarget;
        m_session.setTarget(m_draft);
    }
    m_where = where;
    m_session.setHost({where == Where::OwnNginx ? job::Host::Kind::Self : job::Host::Kind::Auto});
    goTo(Step::Where);
    Q_EMIT changed();
}

void Bench::startPractice(const QByteArray &name)
{
    if (m_practiceStarting || hasUnconfirmedChange())
        return;
    const practice::Lesson *wanted = practice::findLesson(name);
    m_lesson = wanted ? wanted : &practice::lessons().front();
    if (m_where != Where::Practice)
        m_ownTarget = m_draft;
    m_where = Where::Practice;
    m_practiceStarting = true;
    m_error.reset();
    m_progress.clear();
    if (!m_practice) {
        m_practice = std::make_unique<practice::PracticeSite>();
        connect(m_practice.get(), &practice::PracticeSite::ready, this, &Bench::practiceReady);
        connect(m_practice.get(), &practice::PracticeSite::failed, this, &Bench::showError);
        connect(m_practice.get(), &practice::PracticeSite::progress, this, [this](const Statement &step) {
            m_progress.append({step, -1, QDateTime::currentDateTime()});
            Q_EMIT changed();
        });
        m_practice->create(*m_lesson);
    } else {
        m_practice->setLesson(*m_lesson);
    }
    goTo(Step::Where);
    Q_EMIT changed();
}

void Bench::practiceReady(const practice::PracticeState &state)
{
    m_practiceStarting = false;
    m_progress.clear();
    m_session.setHost({job::Host::Kind::Practice});
    m_session.shareHelper(m_practice->client());
    job::Target target;
    target.url = state.url.toString();
    target.mainFile = state.mainFile;
    target.caFile = state.caFile;
    m_draft = target;
    m_session.setTarget(target);
    Q_EMIT changed();
}

void Bench::setDraft(const job::Target &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    Q_EMIT changed();
}

std::optional<Error> Bench::draftProblem() const
{
    const auto endpoint = probe::Endpoint::parse(m_draft.url);
    return endpoint ? std::nullopt : std::optional(endpoint.error());
}

void Bench::takeDraft()
{
    if (!(m_draft == m_session.target()) && !hasUnconfirmedChange())
        m_session.setTarget(m_draft);
}

void Bench::goTo(Step step)
{
    if (!canGoTo(step))
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
    Q_EMIT changed();
}

bool Bench::canGoTo(Step step) const
{
    const Session::Phase phase = m_session.phase();
    const bool changing = phase == Session::Phase::Applying || phase == Session::Phase::Confirming ||
                          phase == Session::Phase::Reverting;
    const bool diagnosing = phase == Session::Phase::Diagnosing;
    const bool diagnosed = m_session.diagnosis().has_value();
    const bool planned = m_session.plan().has_value() && !m_session.plan()->isEmpty();
    switch (step) {
    case Step::Where:
    case Step::Diagnose:
    case Step::Fix:
        // A change in suspension is kept or taken back first: what stands before it describes files that no
        // longer are.
        if (changing || hasUnconfirmedChange())
            return false;
        return step == Step::Where || (step == Step::Diagnose && (diagnosing || diagnosed)) ||
               (step == Step::Fix && m_session.plan() && !m_session.plan()->offered.isEmpty());
    case Step::Apply:
        return planned;
    case Step::Test:
    case Step::Report:
        return diagnosed && !changing;
    }
    return false;
}

bool Bench::isDone(Step step) const
{
    const auto change = m_session.change();
    switch (step) {
    case Step::Where:
        return m_session.diagnosis().has_value() || m_session.phase() == Session::Phase::Diagnosing;
    case Step::Diagnose:
        return m_session.diagnosis().has_value() && m_step > Step::Diagnose;
    case Step::Fix:
        return m_session.plan().has_value() && m_step > Step::Fix;
    case Step::Apply:
        return change.has_value() && m_step > Step::Apply;
    case Step::Test:
        return m_session.after().has_value() && !hasUnconfirmedChange() && m_step > Step::Test;
    case Step::Report:
        break;
    }
    return false;
}

void Bench::diagnose()
{
    takeDraft();
    m_recommended.reset();
    m_session.diagnose();
    goTo(Step::Diagnose);
}

void Bench::planAndShow(job::Method method)
{
    m_showPlan = true;
    m_wantedMethod = method;
    m_session.makePlan(method);
}

void Bench::planByHandAndShow(const QMap<QByteArray, QByteArray> &texts)
{
    m_showPlan = true;
    showRoom(Room::Guide);
    m_session.makePlanByHand(texts);
}

void Bench::apply()
{
    m_session.apply(m_service, m_confirmSeconds);
}

void Bench::testNow()
{
    if (isBusy())
        return;
    takeDraft();
    m_session.test();
}

bool Bench::isBusy() const
{
    return m_practiceStarting || m_session.phase() != Session::Phase::Idle;
}

bool Bench::hasUnconfirmedChange() const
{
    const auto &change = m_session.change();
    return change.has_value() && change->state == "unconfirmed";
}

int Bench::secondsLeft() const
{
    if (!hasUnconfirmedChange() || !m_session.change()->deadline.isValid())
        return 0;
    const qint64 ms = QDateTime::currentDateTime().msecsTo(m_session.change()->deadline);
    return static_cast<int>(std::max<qint64>(0, (ms + 999) / 1000));
}

void Bench::waitLonger()
{
    m_session.extend(std::min(secondsLeft() + longerSeconds, mostSeconds));
}

void Bench::setService(job::Service service)
{
    m_service = service;
    Q_EMIT changed();
}

void Bench::setConfirmSeconds(int seconds)
{
    m_confirmSeconds = std::clamp(seconds, 1, mostSeconds);
    Q_EMIT changed();
}

void Bench::selectFinding(qsizetype index)
{
    m_selectedFinding = index;
    Q_EMIT changed();
}

void Bench::openInEditor(const QByteArray &file, int line)
{
    Q_EMIT roomRequested(Room::Editor);
    Q_EMIT editorRequested(file, line);
}

void Bench::showRoom(Room room)
{
    Q_EMIT roomRequested(room);
}

} // namespace gate101::ui

#include "moc_bench.cpp"
