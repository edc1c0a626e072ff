// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/loadcommand.h"

#include "cli/output.h"
#include "job/explain.h"
#include "job/loadsummary.h"
#include "job/probejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gate101::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject timesJson(const load::Histogram &times)
{
    QJsonArray buckets;
    for (int bucket = 0; bucket < load::Histogram::size; ++bucket) {
        if (times.at(bucket) > 0) {
            buckets.append(QJsonArray{static_cast<double>(load::Histogram::lowerBound(bucket)) / 1e6,
                                      static_cast<double>(load::Histogram::upperBound(bucket)) / 1e6,
                                      static_cast<qint64>(times.at(bucket))});
        }
    }
    return {{u"count"_s, static_cast<qint64>(times.count())},
            {u"mean_ms"_s, times.meanNs() / 1e6},
            {u"p50_ms"_s, times.percentileMs(50)},
            {u"p90_ms"_s, times.percentileMs(90)},
            {u"p99_ms"_s, times.percentileMs(99)},
            {u"p999_ms"_s, times.percentileMs(99.9)},
            {u"slowest_ms"_s, static_cast<double>(times.slowest()) / 1e6},
            {u"buckets_ms"_s, buckets}};
}

QJsonArray causesJson(const QList<load::LoadCause> &causes)
{
    QJsonArray array;
    for (const load::LoadCause &cause : causes) {
        const job::Explanation words = job::explain(cause);
        array.append(QJsonObject{{u"id"_s, QString::fromLatin1(cause.id)},
                                 {u"count"_s, static_cast<qint64>(cause.count)},
                                 {u"facts"_s, job::factsJson(cause.facts)},
                                 {u"message"_s, words.message},
                                 {u"next"_s, words.next}});
    }
    return array;
}

QJsonObject loadJson(const QString &url, const load::LoadReport &report)
{
    return {{u"url"_s, job::shownText(url, job::Secrets::Masked)},
            {u"works"_s, report.failed == 0 && !report.stopped},
            {u"stopped"_s, report.stopped},
            {u"measure"_s, QString::fromLatin1(load::measureName(report.measure))},
            {u"connections"_s, QJsonObject{{u"wanted"_s, report.wanted},
                                           {u"opened"_s, report.opened},
                                           {u"held"_s, report.open},
                                           {u"failed"_s, report.failed},
                                           {u"opening_ms"_s, report.openingMs},
                                           {u"per_second"_s, report.openedPerSecond()},
                                           {u"times"_s, timesJson(report.opening)}}},
            {u"messages"_s, QJsonObject{{u"sent"_s, static_cast<qint64>(report.sent)},
                                        {u"answered"_s, static_cast<qint64>(report.answered)},
                                        {u"unasked"_s, static_cast<qint64>(report.unasked)},
                                        {u"exchange_ms"_s, report.exchangeMs},
                                        {u"per_second"_s, report.answersPerSecond()},
                                        {u"round_trips"_s, timesJson(report.roundTrips)}}},
            {u"causes"_s, causesJson(report.causes)},
            {u"file_limit"_s, report.fileLimit},
            {u"bytes_per_connection"_s, report.memoryPerOpen}};
}

} // namespace

LoadCommand::LoadCommand(const Options &given)
    : Command(given)
{
}

void LoadCommand::start()
{
    connect(&m_test, &job::LoadTest::failed, this,
            [this](const Error &error) { fail(error, exitCodeOf(error)); });
    connect(&m_test, &job::LoadTest::progressed, this, &LoadCommand::progressed);
    connect(&m_test, &job::LoadTest::finished, this, &LoadCommand::report);
    if (!options.json) {
        printExplained({"load-began",
                        {{"connections", QString::number(options.load.connections)},
                         {"url", options.target.url},
                         {"seconds", QString::number(options.load.seconds)}}});
    }
    m_test.start(options.target, options.load);
}

void LoadCommand::progressed(const load::LoadReport &report)
{
    if (!options.json && !m_openingTold && report.phase != load::Phase::Opening) {
        m_openingTold = true;
        printExplained(job::loadSummary(report).first());
    }
}

void LoadCommand::report(const load::LoadReport &report)
{
    if (options.json) {
        printJson(loadJson(options.target.url, report));
    } else {
        const QList<Statement> summary = job::loadSummary(report);
        for (const Statement &line : summary.mid(m_openingTold ? 1 : 0)) {
            printExplained(line);
        }
        for (const load::LoadCause &cause : report.causes) {
            printExplained(cause, QString::number(cause.count).rightJustified(6) + QStringLiteral(" × "));
        }
    }
    Q_EMIT finished(report.failed == 0 && !report.stopped ? Done : Fails);
}

void LoadCommand::interrupt()
{
    if (m_interrupted || !m_test.isRunning()) {
        Command::interrupt();
        return;
    }
    m_interrupted = true;
    m_test.stop();
    if (!m_test.isRunning()) {
        Command::interrupt();
    }
}

} // namespace gate101::cli

#include "moc_loadcommand.cpp"
