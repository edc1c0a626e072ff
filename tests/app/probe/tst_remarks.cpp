// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/remarks.h"

#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AddressReport opened(const QString &pongMs, const QString &firstMessage = {})
{
    AddressReport report;
    report.status = 101;
    report.acceptPresent = report.acceptValid = report.upgradeHeader = report.connectionToken = true;
    Facts facts{{"pong_ms", pongMs}};
    if (!firstMessage.isEmpty()) {
        facts.insert("first_message", firstMessage);
    }
    report.stages = {{Stage::Connect, true, 1, {}, {}},
                     {Stage::Upgrade, true, 1, {}, {}},
                     {Stage::Echo, true, 1, facts, {}}};
    return report;
}

QByteArray logLine(const char *what, const char *upstream)
{
    return QByteArray("2026/01/02 03:04:05 [error] 7#7: *9 ") + what +
           " while connecting to upstream, client: 127.0.0.1, server: , request: \"GET /api/ws HTTP/1.1\", "
           "upstream: \"" +
           upstream + "\", host: \"x\"\n";
}

} // namespace

class TestRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heartbeats_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<int>("timeout"); // Seconds; 0: not known.
        QTest::addColumn<QByteArray>("expected");
        const QString hello =
            u"0{\"sid\":\"x\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000}"_s;
        QTest::newRow("in time") << hello << 60 << "remark-heartbeat-in-time 25 60"_ba;
        QTest::newRow("too slow") << hello << 20 << "remark-heartbeat-too-slow 25 20"_ba;
        QTest::newRow("at the same moment") << hello << 25 << "remark-heartbeat-too-slow 25 25"_ba;
        QTest::newRow("the configuration is not known") << hello << 0 << QByteArray();
        QTest::newRow("no heartbeat is announced") << u"hello"_s << 20 << QByteArray();
    }

    void heartbeats()
    {
        QFETCH(const QString, greeting);
        QFETCH(const int, timeout);
        Observation seen;
        seen.endpoint = Endpoint::parse(u"ws://x/socket.io/?EIO=4&transport=websocket"_s).value();
        seen.addresses = {opened(u"1"_s, greeting)};
        if (timeout > 0) {
            seen.config = ConfigFacts{};
            seen.config->readTimeout = std::chrono::seconds(timeout);
        }
        QByteArrayList told;
        for (const Statement &each : remarksOn(seen)) {
            told.append(each.id + ' ' + each.facts.value("interval").toLatin1() + ' ' +
                        each.facts.value("timeout").toLatin1());
        }
        QTEST(told.join(','), "expected");
    }

    void deadMembers_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<bool>("works");
        QTest::addColumn<QStringList>("expected");
        const QByteArray refused =
            logLine("connect() failed (111: Connection refused)", "http://127.0.0.1:3001/api/ws");
        QTest::newRow("none") << QByteArray() << true << QStringList();
        QTest::newRow("one, said twice")
            << refused + logLine("upstream server temporarily disabled", "http://127.0.0.1:3001/api/ws")
            << true << QStringList{u"127.0.0.1:3001"_s};
        QTest::newRow("two") << refused + logLine("upstream timed out (110: Connection timed out)",
                                                  "http://[::1]:3002/api/ws")
                             << true << QStringList{u"127.0.0.1:3001"_s, u"[::1]:3002"_s};
        QTest::newRow("a socket") << logLine("connect() to unix:/run/a.sock failed (2: No such file)",
                                             "http://unix:/run/a.sock:/api/ws")
                                  << true << QStringList{u"unix:/run/a.sock"_s};
        QTest::newRow("it does not work at all") << refused << false << QStringList();
        QTest::newRow("another error")
            << QByteArray("[error] 7#7: *9 open() \"/x\" failed (2: No such file), upstream: \"http://a/\"\n")
            << true << QStringList();
        QByteArray many;
        for (int i = 0; i < 50; ++i) {
            const QByteArray upstream = "http://127.0.0.1:" + QByteArray::number(4000 + i);
            many += logLine("connect() failed", upstream.constData());
        }
        QTest::newRow("many are cut")
            << many << true
            << QStringList{u"127.0.0.1:4000"_s, u"127.0.0.1:4001"_s, u"127.0.0.1:4002"_s, u"127.0.0.1:4003"_s,
                           u"127.0.0.1:4004"_s};
    }

    void deadMembers()
    {
        QFETCH(const QByteArray, log);
        QFETCH(const bool, works);
        Observation seen;
        seen.errorLog = log;
        seen.addresses = {works ? opened(u"1"_s) : AddressReport()};
        QStringList told;
        for (const Statement &each : remarksOn(seen)) {
            QCOMPARE(each.id, "remark-dead-member"_ba);
            told.append(each.facts.value("upstream"));
        }
        QTEST(told, "expected");
    }

    void slowness_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("direct");
        QTest::addColumn<bool>("expected");
        QTest::newRow("much slower") << u"180.5"_s << u"1.2"_s << true;
        QTest::newRow("both slow") << u"180"_s << u"150"_s << false;
        QTest::newRow("a proxy's price") << u"0.9"_s << u"0.2"_s << false;
        QTest::newRow("noise") << u"40"_s << u"1"_s << false;
        QTest::newRow("faster") << u"1"_s << u"200"_s << false;
        QTest::newRow("no pong directly") << u"180"_s << QString() << false;
    }

    void slowness()
    {
        QFETCH(const QString, proxy);
        QFETCH(const QString, direct);
        Observation seen;
        seen.addresses = {opened(u"500"_s), opened(proxy)}; // The fastest address counts.
        seen.direct = opened(direct);
        const QList<Statement> told = remarksOn(seen);
        QFETCH(const bool, expected);
        QCOMPARE(told.size(), expected ? 1 : 0);
        if (expected) {
            QCOMPARE(told.first(),
                     (Statement{"remark-slow-before-backend", {{"proxy_ms", proxy}, {"direct_ms", direct}}}));
        }
    }
};

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
