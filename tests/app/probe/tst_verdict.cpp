// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedrows.h"
#include "probe/verdict.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

namespace {

QSet<QByteArray> &seenIds()
{
    static QSet<QByteArray> ids;
    return ids;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QByteArray>("id");
        for (const auto &[problem, id] :
             {std::pair{"resolve-not-found", "name-not-found"}, std::pair{"resolve-timeout", "name-timeout"},
              std::pair{"resolve-failed", "name-lookup-failed"},
              std::pair{"ca-file-unreadable", "ca-file-unreadable"},
              std::pair{"client-certificate-unreadable", "client-certificate-unreadable"},
              std::pair{"client-key-unreadable", "client-key-unreadable"},
              std::pair{"client-key-encrypted", "client-key-encrypted"}}) {
            Observation seen;
            seen.endpoint = *Endpoint::parse(u"ws://example.com/"_s);
            seen.resolve = {Stage::Resolve, false, 1, {}, Statement{problem, {}}};
            QTest::newRow(id) << seen << QByteArray(id);
        }
        addressRows();
        tlsRows();
        pathsOfTheApplication();
        applicationAnswers();
        gatewayAnswers();
        nginxAnswers();
        moreQuestions();
        switchedRows();
    }

    void names()
    {
        QFETCH(Observation, seen);
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause.has_value());
        QTEST(cause->id, "id");
        QVERIFY(!works(seen));
        seenIds().insert(cause->id);
    }

    void everyRowWasReached()
    {
        for (const QByteArray &id : causeIds()) {
            QVERIFY2(seenIds().contains(id), id.constData());
        }
        QVERIFY(causeIds().size() >= 45);
    }

    void doubtsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected,
                            bool direct = false) {
            QTest::newRow(name) << bytes << direct << QByteArray(expected);
        };
        row("6 or 7", cannot, "possible nginx-upgrade-not-forwarded,app-without-websocket part-by-backend");
        row("6", cannot, "certain  ", true);
        row("9", express404("/ws"), "likely path-rewritten,nginx-upgrade-not-forwarded part-by-backend");
        row("9 for certain", express404("/ws"), "certain  ", true);
        row("10 or 11", wsBad, "possible ws-path-differs,ws-path-wrong part-by-backend");
        row("36", express("200 OK", "text/html", "<html>"),
            "possible app-page-instead-of-upgrade,app-without-websocket part-by-backend");
        row("502", bad502, "possible backend-down,backend-closes-upgrade part-by-backend");
        row("503", nginx("503 Service Temporarily Unavailable"),
            "possible rate-limited,nginx-return-answered part-by-log");
        row("403", nginx("403 Forbidden"),
            "possible access-denied-by-rule,nginx-return-answered part-by-log");
        row("404", nginx("404 Not Found"),
            "possible nginx-serves-files,default-server-answered part-by-config");
        row("47", ws("403 Forbidden", "Forbidden"), "possible origin-refused,host-refused part-by-origin");
        row("414", nginx("414 Request-URI Too Large"), "certain  ");
    }

    void doubtsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, direct);
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"ws://example.com/api/ws"_s);
        seen.addresses = {answered(bytes)};
        if (direct) {
            seen.direct = test::works();
        }
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause);
        QTEST(QByteArray(confidenceName(cause->confidence) + ' ' + cause->either.join(',') + ' ' +
                         cause->partedBy),
              "expected");
    }

    void everyDoubtIsBetweenCauses()
    {
        for (const QByteArray &id : doubtIds()) {
            QVERIFY2(id.startsWith("part-by-") || causeIds().contains(id), id.constData());
        }
    }

    void nothingIsNamedWhenItWorks()
    {
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"wss://example.com/"_s);
        seen.addresses = {test::works(), test::works("::1")};
        QVERIFY(works(seen));
        QVERIFY(!judge(seen));
        seen.addresses = {complained("self-signed")};
        QVERIFY(!works(seen));
        seen.insecure = true;
        QVERIFY(works(seen));
        QVERIFY(!judge(seen));
        seen.addresses.clear();
        QVERIFY(!works(seen));
    }

    void factsFillTheSentence()
    {
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"ws://example.com:8080/api/ws?x=1"_s);
        seen.backend = *Backend::parse(u"3030"_s);
        seen.addresses = {answered(express404("/ws?x=1"))};
        seen.config = ConfigFacts{.facts = {{"file", u"site.conf"_s}, {"line", u"42"_s}}};
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause);
        QCOMPARE(cause->id, "path-rewritten"_ba);
        QCOMPARE(cause->hop, Hop::Nginx);
        QCOMPARE(cause->facts.value("path"), u"/api/ws"_s);
        QCOMPARE(cause->facts.value("got"), u"/ws"_s);
        QCOMPARE(cause->facts.value("port"), u"8080"_s);
        QCOMPARE(cause->facts.value("backend"), u"localhost:3030"_s);
        QCOMPARE(cause->facts.value("line"), u"42"_s);
        QCOMPARE(cause->facts.value("status"), u"404"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
