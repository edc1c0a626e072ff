// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fixcommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/connections.h"
#include "job/explain.h"
#include "job/probejson.h"
#include "nginx/edits/diff.h"
#include "nginx/files/configset.h"

namespace gate101::cli {

namespace {

constexpr int confirmSeconds = 120;

} // namespace

FixCommand::FixCommand(const Options &given)
    : Command(given)
{
}

void FixCommand::start()
{
    job::Target target = options.target;
    // The plan rests on the files and the application's own path; the endpoint is asked after applying.
    target.askBackend = target.probe;
    target.probe = false;
    connect(&m_session, &job::Session::failed, this, &FixCommand::failed);
    connect(&m_session, &job::Session::planned, this, &FixCommand::planned);
    connect(&m_session, &job::Session::applied, this, &FixCommand::applied);
    connect(&m_session, &job::Session::tested, this, &FixCommand::tested);
    connect(&m_session, &job::Session::settled, this, &FixCommand::settled);
    connect(&m_session, &job::Session::diagnosed, this, [this] { m_session.makePlan(options.method); });
    if (options.apply && !options.json) {
        connect(&m_session, &job::Session::progressed, this, [this](const Statement &step, double ms) {
            if (m_session.phase() == job::Session::Phase::Applying && ms >= 0) {
                print(QString::number(ms, 'f', 0).rightJustified(7) + u" ms  " + job::messageOf(step));
            }
        });
    }
    if (!options.json) {
        connect(&m_session, &job::Session::noticed, this,
                [this](const Statement &what) { printExplained(what); });
    }
    m_session.setHost(options.host);
    m_session.setTarget(target);
    m_session.diagnose();
}

void FixCommand::interrupt()
{
    if (m_session.change() && m_session.change()->state == "unconfirmed") {
        printError(Error{unconfirmed()});
    } else if (m_session.phase() == job::Session::Phase::Applying) {
        printError(Error{{"interrupted-applying", {{"seconds", QString::number(confirmSeconds)}}}});
    }
    Command::interrupt();
}

void FixCommand::failed(const Error &error)
{
    m_error = errorJson(error).value(QLatin1StringView("error")).toObject();
    const bool nothingWrong = error.id == "nothing-to-fix" &&
                              m_session.diagnosis()->verdict == job::Verdict::Works && !options.apply;
    if (nothingWrong && !options.json) {
        printExplained(error);
    } else {
        printError(error);
        if (error.id == "config-incomplete") {
            printProblems(*m_session.diagnosis()->config);
        }
    }
    end(nothingWrong ? Done : exitCodeOf(error));
}

Statement FixCommand::unconfirmed() const
{
    const job::Change &change = *m_session.change();
    return {"change-unconfirmed",
            {{"id", QString::fromLatin1(change.id)},
             {"time", change.deadline.toString(QStringLiteral("HH:mm:ss"))},
             {"command", sameNginx(verbName(Verb::Confirm), change.id)}}};
}

void FixCommand::planned()
{
    const job::Plan &plan = *m_session.plan();
    if (!options.json) {
        if (!options.diff) {
            printExplained(plan.why);
            print();
        }
        printBytes(nginx::unifiedDiff(plan.changes));
    }
    const int open = options.service == job::Service::Restart && m_session.diagnosis()->config
                         ? job::openConnections(m_session.diagnosis()->config)
                         : 0;
    if (open > 0 && !options.json && !options.diff) {
        printExplained({"restart-cuts", {{"count", QString::number(open)}}});
    }
    if (!options.apply) {
        end(Done);
        return;
    }
    m_session.apply(options.service, confirmSeconds);
}

void FixCommand::applied()
{
    if (!options.target.probe) {
        tested();
        return;
    }
    // The session becomes idle first; the test is its next run.
    QMetaObject::invokeMethod(
        this, [this] { m_session.test(); }, Qt::QueuedConnection);
}

bool FixCommand::works() const
{
    return m_session.after() && m_session.after()->works;
}

void FixCommand::tested()
{
    if (!options.json && m_session.after()) {
        print();
        printProbe(*m_session.after());
    }
    if (options.confirm) {
        m_reverting = !works();
        QMetaObject::invokeMethod(
            this, [this] { m_reverting ? m_session.revert() : m_session.confirm(); }, Qt::QueuedConnection);
        return;
    }
    if (!options.json) {
        print();
        printExplained(unconfirmed());
    }
    end(works() || !options.target.probe ? Done : Fails);
}

void FixCommand::settled()
{
    if (m_reverting) {
        failed(Error{{"confirm-not-working", {}}});
        return;
    }
    if (!options.json) {
        print();
        const QByteArray id = m_session.change()->id;
        printExplained({"change-kept",
                        {{"id", QString::fromLatin1(id)}, {"command", sameNginx(verbName(Verb::Undo), id)}}});
    }
    end(Done);
}

void FixCommand::end(int exitCode)
{
    if (options.json) {
        QJsonObject object{{QStringLiteral("method"), QJsonValue::Null},
                           {QStringLiteral("why"), QJsonValue::Null},
                           {QStringLiteral("diff"), QString()},
                           {QStringLiteral("transaction"), QJsonValue::Null},
                           {QStringLiteral("probe"), QJsonValue::Null}};
        if (m_session.plan()) {
            const job::Plan &plan = *m_session.plan();
            object.insert(QStringLiteral("method"), QString::fromLatin1(nginx::methodName(plan.method)));
            object.insert(QStringLiteral("why"), job::messageOf(plan.why));
            object.insert(QStringLiteral("diff"), QString::fromUtf8(nginx::unifiedDiff(plan.changes)));
        }
        if (m_session.change()) {
            object.insert(QStringLiteral("transaction"), transactionJson(*m_session.change()));
        }
        if (m_session.after()) {
            object.insert(QStringLiteral("probe"), job::probeJson(*m_session.after()));
        }
        if (!m_error.isEmpty()) {
            object.insert(QStringLiteral("error"), m_error);
        }
        printJson(object);
    }
    Q_EMIT finished(exitCode);
}

} // namespace gate101::cli

#include "moc_fixcommand.cpp"
