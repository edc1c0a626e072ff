// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/practicecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/explain.h"
#include "job/practice/backend.h"
#include "job/probejson.h"
#include "nginx/edits/diff.h"

namespace gate101::cli {

namespace {

constexpr int confirmSeconds = 60;

} // namespace

PracticeCommand::PracticeCommand(const Options &given)
    : Command(given)
{
}

PracticeCommand::~PracticeCommand() = default;

void PracticeCommand::start()
{
    if (m_leaving) {
        return;
    }
    m_clock.start();
    m_lesson = options.lesson.isEmpty() ? &practice::lessons().first()
                                        : practice::findLesson(options.lesson.toLatin1());
    if (m_lesson == nullptr) {
        QStringList names;
        for (const practice::Lesson &lesson : practice::lessons()) {
            names.append(QString::fromLatin1(lesson.name));
        }
        fail(Error{{"lesson-unknown",
                    {{"lesson", options.lesson}, {"names", names.join(QStringLiteral(", "))}}}},
             Usage);
        return;
    }
    connect(&m_site, &practice::PracticeSite::failed, this,
            [this](const Error &error) { fail(error, exitCodeOf(error)); });
    connect(&m_site, &practice::PracticeSite::ready, this, &PracticeCommand::ready);
    m_site.create(*m_lesson);
}

void PracticeCommand::ready(const practice::PracticeState &state)
{
    if (!options.demo) {
        serve(state);
        return;
    }
    sayTime({"demo-ready", {{"url", state.url.toString()}, {"folder", state.folder}}});
    say(u"    " + job::messageOf(m_lesson->symptom()));
    say();

    connect(&m_session, &job::Session::failed, this, &PracticeCommand::refused);
    connect(&m_session, &job::Session::diagnosed, this, &PracticeCommand::diagnosed);
    connect(&m_session, &job::Session::planned, this, &PracticeCommand::planned);
    connect(&m_session, &job::Session::settled, this, &PracticeCommand::settled);
    connect(&m_session, &job::Session::progressed, this, [this](const Statement &step, double ms) {
        if (m_session.phase() == job::Session::Phase::Applying && ms >= 0) {
            say(QString::number(ms, 'f', 0).rightJustified(9) + u" ms    " + job::messageOf(step));
        }
    });
    connect(
        &m_session, &job::Session::applied, this, [this] { m_session.test(); }, Qt::QueuedConnection);
    connect(&m_session, &job::Session::tested, this, [this] {
        m_json.insert(QStringLiteral("after"), job::probeJson(*m_session.after()));
        sayTime({"demo-tested", {}});
        if (!options.json) {
            printProbe(*m_session.after());
            print();
        }
        m_session.after()->works ? m_session.confirm() : m_session.revert();
    });

    job::Target target;
    target.url = state.url.toString();
    target.backend = state.backend;
    target.mainFile = state.mainFile;
    target.prefix = state.folder;
    target.caFile = state.caFile;
    m_session.shareHelper(m_site.client());
    m_session.setHost({job::Host::Kind::Practice});
    m_session.setTarget(target);
    m_session.diagnose();
}

void PracticeCommand::serve(const practice::PracticeState &state)
{
    connect(&m_site.backend(), &practice::Backend::logLine, this, [this](const QString &line) { say(line); });
    if (options.json) {
        printJson(QJsonObject{{QStringLiteral("url"), state.url.toString()},
                              {QStringLiteral("backend"), state.backend},
                              {QStringLiteral("conf"), state.mainFile},
                              {QStringLiteral("cafile"), state.caFile}});
        return;
    }
    print(job::messageOf(m_lesson->symptom()));
    print(job::messageOf(m_lesson->goal()));
    print();
    const QString common =
        u" --conf " + state.mainFile + u" --prefix " + state.folder + u" --cafile " + state.caFile;
    for (const char *verb : {"diagnose", "fix --apply"}) {
        const QStringList words = QString::fromLatin1(verb).split(u' ');
        print(u"    gate101 " + words.first() + u' ' + state.url.toString() + common + u" --helper self" +
              (words.size() > 1 ? QString(u' ' + words.last()) : QString()));
    }
    print();
    print(job::messageOf({"practice-running", {}}));
}

void PracticeCommand::diagnosed()
{
    const job::Diagnosis &diagnosis = *m_session.diagnosis();
    m_json.insert(QStringLiteral("before"),
                  diagnosis.probe ? QJsonValue(job::probeJson(*diagnosis.probe)) : QJsonValue::Null);
    sayTime({"demo-diagnosed", {}});
    if (!options.json) {
        printDiagnosis(diagnosis);
        print();
    }
    m_session.makePlan(job::Method::Auto);
}

void PracticeCommand::planned()
{
    const job::Plan &plan = *m_session.plan();
    m_json.insert(QStringLiteral("method"), QString::fromLatin1(nginx::methodName(plan.method)));
    m_json.insert(QStringLiteral("diff"), QString::fromUtf8(nginx::unifiedDiff(plan.changes)));
    sayTime({"demo-planned", {}});
    if (!options.json) {
        print(job::messageOf(plan.why));
        printBytes(nginx::unifiedDiff(plan.changes));
        print();
    }
    sayTime({"demo-applying", {}});
    m_session.apply(job::Service::Restart, confirmSeconds);
}

void PracticeCommand::settled()
{
    const bool works = m_session.after() && m_session.after()->works;
    m_json.insert(QStringLiteral("transaction"), transactionJson(*m_session.change()));
    sayTime(
        {works ? "demo-kept" : "confirm-not-working", {{"id", QString::fromLatin1(m_session.change()->id)}}});
    end(works ? Done : Fails);
}

/// A lesson whose answer is advice ends here as it should: nothing to edit, and the diagnosis has said what
/// to do.
void PracticeCommand::refused(const Error &error)
{
    const bool advised = m_lesson->remedy == practice::Remedy::Advice && m_session.diagnosis() &&
                         m_session.diagnosis()->verdict == job::Verdict::Broken;
    if (!advised) {
        fail(error, exitCodeOf(error));
        return;
    }
    const job::Explanation words = job::explain(error);
    say(words.message);
    say(u"    " + words.next);
    say();
    sayTime({"demo-advice", {}});
    m_json.insert(QStringLiteral("advice"), QString::fromLatin1(error.id));
    end(Done);
}

void PracticeCommand::end(int exitCode)
{
    if (options.json) {
        m_json.insert(QStringLiteral("ms"), static_cast<double>(m_clock.elapsed()));
        printJson(m_json);
    }
    leave(exitCode);
}

/// The helper may be in the middle of a change: the folder goes only after it has ended.
void PracticeCommand::interrupt()
{
    leave(Fails);
}

void PracticeCommand::leave(int exitCode)
{
    if (m_leaving) {
        return;
    }
    m_leaving = true;
    m_session.disconnect(this);
    m_site.disconnect(this);
    connect(&m_site, &practice::PracticeSite::finished, this,
            [this, exitCode] { Q_EMIT finished(exitCode); });
    m_session.shareHelper(nullptr);
    m_site.shutdown();
}

void PracticeCommand::say(const QString &line)
{
    if (!options.json) {
        print(line);
    }
}

void PracticeCommand::sayTime(const Statement &step)
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    say(u'[' + QString::number(seconds, 'f', 2) + u" s] " + job::messageOf(step));
}

} // namespace gate101::cli

#include "moc_practicecommand.cpp"
