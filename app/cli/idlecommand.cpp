// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/idlecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/explain.h"
#include "job/probejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gate101::cli {

using namespace Qt::StringLiterals;
using probe::HoldEnd;

namespace {

QJsonObject statementJson(const Statement &statement)
{
    const job::Explanation words = job::explain(statement);
    return {{u"id"_s, QString::fromLatin1(statement.id)},
            {u"message"_s, words.message},
            {u"why"_s, words.why},
            {u"next"_s, words.next}};
}

QJsonValue holdJson(const std::optional<HoldEnd> &hold)
{
    if (!hold) {
        return QJsonValue::Null;
    }
    static constexpr const char *names[] = {"us", "close", "fin", "reset"};
    return QJsonObject{{u"ended_by"_s, QString::fromLatin1(names[static_cast<int>(hold->by)])},
                       {u"silent_ms"_s, hold->silentMs},
                       {u"held_ms"_s, hold->heldMs},
                       {u"pings"_s, hold->pings},
                       {u"messages"_s, hold->messages}};
}

QJsonObject idleJson(const job::IdleReport &report)
{
    QJsonArray settings;
    for (const nginx::TimeSetting &limit : report.limits) {
        settings.append(QJsonObject{{u"name"_s, QString::fromLatin1(limit.name)},
                                    {u"ms"_s, static_cast<qint64>(limit.value.count())},
                                    {u"file"_s, QString::fromUtf8(limit.place.file)},
                                    {u"line"_s, limit.place.line},
                                    {u"default"_s, limit.isDefault}});
    }
    QJsonArray notes;
    for (const Statement &note : report.notes) {
        notes.append(statementJson(note));
    }
    return {{u"url"_s, job::shownText(report.probe.seen.endpoint.toString(), job::Secrets::Masked)},
            {u"asked_ms"_s, static_cast<qint64>(report.asked.count())},
            {u"closed_by"_s, QString::fromLatin1(job::idleEnderName(report.ender))},
            {u"conclusion"_s, statementJson(report.conclusion)},
            {u"notes"_s, notes},
            {u"proxy"_s, holdJson(report.proxy)},
            {u"direct"_s, holdJson(report.direct)},
            {u"settings"_s, settings},
            {u"probe"_s, job::probeJson(report.probe)}};
}

} // namespace

IdleCommand::IdleCommand(const Options &given)
    : Command(given)
{
}

void IdleCommand::start()
{
    connect(&m_test, &job::IdleTest::failed, this,
            [this](const Error &error) { fail(error, exitCodeOf(error)); });
    connect(&m_test, &job::IdleTest::finished, this, &IdleCommand::report);
    if (!options.json) {
        const QString seconds = QString::number(static_cast<double>(options.span.count()) / 1000);
        printExplained({"idle-began", {{"url", options.target.url}, {"seconds", seconds}}});
    }
    m_test.start(options.target, options.span);
}

void IdleCommand::report(const job::IdleReport &report)
{
    if (options.json) {
        printJson(idleJson(report));
    } else {
        printExplained(report.conclusion);
        for (const Statement &note : report.notes) {
            printExplained(note);
        }
    }
    Q_EMIT finished(report.ender == job::IdleEnder::Nobody ? Done : Fails);
}

void IdleCommand::interrupt()
{
    const bool again = std::exchange(m_interrupted, true);
    m_test.stop();
    if (again || !m_test.isRunning()) {
        Command::interrupt();
    }
}

} // namespace gate101::cli

#include "moc_idlecommand.cpp"
