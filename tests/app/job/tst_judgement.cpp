// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/judgement.h"
#include "nginx/files/configset.h"
#include "tests/support/memoryreader.h"

#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace gate101::test;

namespace {

nginx::Finding finding(const char *id, nginx::Severity severity)
{
    return {{id, {}}, severity, {}, false};
}

Diagnosis diagnosisOf(const char *main, nginx::Route::Handler handler, const nginx::Findings &findings)
{
    MemoryReader reader{{"/n/nginx.conf", main}};
    Diagnosis diagnosis;
    diagnosis.config = nginx::ConfigSet::load(reader, "/n/nginx.conf");
    diagnosis.route.handler = handler;
    diagnosis.findings = findings;
    return diagnosis;
}

} // namespace

/// The join of configuration and live test.
class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void aStatusOfNginxItself();
    void factsForTheProbe();
    void theBackendKnowsItsPath();
};

void TestJudgement::verdict_data()
{
    QTest::addColumn<QString>("main");
    QTest::addColumn<bool>("proxied");
    QTest::addColumn<QByteArray>("findings"); // E for an error, W for a warning.
    QTest::addColumn<bool>("undecided");
    QTest::addColumn<QByteArray>("probe"); // "", "works", "fails", "cause", "cancelled"
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("summary");
    const auto row = [](const char *name, const char *main, bool proxied, const char *findings,
                        bool undecided, const char *probe, const char *verdict, const char *summary) {
        QTest::newRow(name) << QString::fromLatin1(main) << proxied << QByteArray(findings) << undecided
                            << QByteArray(probe) << QByteArray(verdict) << QByteArray(summary);
    };
    const char *good = "a;";
    const char *bad = "a";
    row("nothing against it", good, true, "", false, "", "works", "summary-expected");
    row("a warning is no error", good, true, "W", false, "", "works", "summary-expected");
    row("an error", good, true, "WE", false, "", "broken", "E");
    row("not proxied", good, false, "", false, "", "unknown", "summary-unknown");
    row("undecided", good, true, "", true, "", "unknown", "summary-unknown");
    row("an error though undecided", good, true, "E", true, "", "broken", "E");
    row("a part unread", bad, true, "", false, "", "unknown", "summary-unknown");
    row("a live 101 wins", good, true, "E", false, "works", "works", "summary-works");
    row("a live 101 wins over what is unread", bad, true, "", false, "works", "works", "summary-works");
    row("a live failure", good, true, "", false, "fails", "broken", "summary-no-101");
    row("a live failure with its cause", good, true, "", false, "cause", "broken", "the-cause");
    row("a live failure and an error", good, true, "E", false, "fails", "broken", "E");
    row("a failure on an unread tree", bad, true, "", false, "fails", "unknown", "summary-no-101");
    row("a cancelled test says nothing", good, true, "", false, "cancelled", "works", "summary-expected");
}

void TestJudgement::verdict()
{
    QFETCH(QString, main);
    QFETCH(bool, proxied);
    QFETCH(QByteArray, findings);
    QFETCH(bool, undecided);
    QFETCH(QByteArray, probe);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, summary);
    nginx::Findings all;
    for (const char c : findings) {
        all.append(c == 'E' ? finding("E", nginx::Severity::Error) : finding("W", nginx::Severity::Warning));
    }
    Diagnosis diagnosis =
        diagnosisOf(main.toLatin1().constData(),
                    proxied ? nginx::Route::Handler::Proxy : nginx::Route::Handler::Static, all);
    if (undecided) {
        diagnosis.route.undecided.append(Statement{"undecided-if", {}});
    }
    if (!probe.isEmpty()) {
        probe::ProbeReport report;
        report.works = probe == "works";
        report.cancelled = probe == "cancelled";
        if (probe == "cause") {
            report.cause.emplace();
            report.cause->id = "the-cause";
        }
        diagnosis.probe = report;
    }
    judge(diagnosis);
    QCOMPARE(verdictName(diagnosis.verdict), verdict);
    QCOMPARE(diagnosis.summary.id, summary);
    QVERIFY(verdict != "unknown" || !diagnosis.undecided.isEmpty() || !proxied || !probe.isEmpty());
}

void TestJudgement::aStatusOfNginxItself()
{
    Diagnosis diagnosis = diagnosisOf("a;", nginx::Route::Handler::Proxy, {});
    diagnosis.route.status = 401;
    judge(diagnosis);
    QCOMPARE(verdictName(diagnosis.verdict), QByteArray("broken"));
    QCOMPARE(diagnosis.summary.id, QByteArray("summary-own-status"));
    QCOMPARE(diagnosis.summary.facts.value("status"), QStringLiteral("401"));
}

void TestJudgement::factsForTheProbe()
{
    Diagnosis diagnosis = diagnosisOf("a;", nginx::Route::Handler::Proxy,
                                      {finding("http-version-1.0", nginx::Severity::Error)});
    probe::ConfigFacts facts = configFacts(diagnosis);
    QCOMPARE(facts.handler, QByteArray("proxy"));
    QVERIFY(facts.forwardsUpgrade.has_value() && *facts.forwardsUpgrade);
    QVERIFY(facts.http11.has_value() && !*facts.http11);
    QVERIFY(facts.pathKept.has_value() && *facts.pathKept);

    diagnosis.route.undecided.append(Statement{"undecided-if", {}});
    facts = configFacts(diagnosis);
    QVERIFY(!facts.forwardsUpgrade.has_value());
    QCOMPARE(configFacts(diagnosisOf("a", nginx::Route::Handler::Proxy, {})).handler, QByteArray());
}

void TestJudgement::theBackendKnowsItsPath()
{
    const auto findingsAfter = [](std::optional<nginx::BackendPaths> paths) {
        Diagnosis diagnosis = diagnosisOf("a;", nginx::Route::Handler::Proxy,
                                          {finding("other-path-upgrades", nginx::Severity::Error),
                                           finding("proxy-pass-rewrites", nginx::Severity::Warning)});
        diagnosis.paths = std::move(paths);
        judge(diagnosis);
        QByteArray ids;
        for (const nginx::Finding &each : diagnosis.findings) {
            ids += each.statement.id + ' ';
        }
        return QByteArray(ids + verdictName(diagnosis.verdict));
    };
    using nginx::BackendPaths;
    QCOMPARE(findingsAfter(std::nullopt), QByteArray("other-path-upgrades proxy-pass-rewrites broken"));
    QCOMPARE(findingsAfter(BackendPaths{false, false, "/x"}),
             QByteArray("other-path-upgrades proxy-pass-rewrites broken"));
    QCOMPARE(findingsAfter(BackendPaths{true, false, {}}), QByteArray("proxy-pass-rewrites works"));
    QCOMPARE(findingsAfter(BackendPaths{false, true, {}}), QByteArray("works"));
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
