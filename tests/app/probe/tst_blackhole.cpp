// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"
#include "probe/websocketsession.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <sched.h>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

/// Addresses that swallow every packet, in a network namespace of this process alone.
class TestBlackHole : public QObject
{
    Q_OBJECT

    static bool ip(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"ip"_s, arguments);
        return process.waitForFinished(10000) && process.exitCode() == 0;
    }

    static ProbeReport run(quint16 port, const QStringList &addresses, double &ms)
    {
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"ws://ws.example:%1/"_s.arg(port));
        for (const QString &address : addresses) {
            request.pins.append({u"ws.example"_s, port, QHostAddress(address)});
        }
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        QElapsedTimer clock;
        clock.start();
        prober.start(request);
        const bool ended = finished.wait(40000);
        ms = static_cast<double>(clock.elapsed());
        return ended ? finished.first().first().value<ProbeReport>() : ProbeReport{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) != 0) {
            QSKIP("missing: the right to make a network namespace");
        }
        if (QStandardPaths::findExecutable(u"ip"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/bin"_s})
                .isEmpty()) {
            QSKIP("missing: ip (iproute2)");
        }
        QVERIFY(ip({u"link"_s, u"set"_s, u"lo"_s, u"up"_s}));
        // Without address resolution every packet goes through the pair, and nobody at its other end takes
        // it.
        if (!ip({u"link"_s, u"add"_s, u"hole"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, u"floor"_s})) {
            QSKIP("missing: a kernel with virtual network interfaces");
        }
        QVERIFY(ip({u"link"_s, u"set"_s, u"hole"_s, u"arp"_s, u"off"_s}));
        QVERIFY(ip({u"link"_s, u"set"_s, u"floor"_s, u"up"_s}));
        QVERIFY(ip({u"address"_s, u"add"_s, u"198.18.0.1/24"_s, u"dev"_s, u"hole"_s}));
        QVERIFY(ip({u"address"_s, u"add"_s, u"fd00::1/64"_s, u"dev"_s, u"hole"_s, u"nodad"_s}));
        QVERIFY(ip({u"link"_s, u"set"_s, u"hole"_s, u"up"_s}));
    }

    void besideAGoodAddress_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("IPv6 first") << QStringList{u"fd00::2"_s, u"127.0.0.1"_s};
        QTest::newRow("IPv4 first") << QStringList{u"198.18.0.2"_s, u"127.0.0.1"_s};
        QTest::newRow("several") << QStringList{u"fd00::2"_s, u"fd00::3"_s, u"198.18.0.2"_s, u"127.0.0.1"_s};
    }

    void besideAGoodAddress()
    {
        QFETCH(QStringList, addresses);
        const ScriptedServer good(echo);
        double ms = 0;
        const ProbeReport report = run(good.port(), addresses, ms);
        QCOMPARE(report.seen.addresses.size(), addresses.size());
        QVERIFY(report.seen.addresses.last().switched());
        QVERIFY(!report.works);
        QVERIFY(report.cause);
        QCOMPARE(report.cause->id, QByteArray("one-address-unreachable"));
        for (qsizetype i = 0; i + 1 < addresses.size(); ++i) {
            QCOMPARE(report.seen.addresses[i].stage(Stage::Connect)->problem->id,
                     QByteArray("connect-timeout"));
        }
        // One connect deadline for all of them together; the rest is for a slow machine.
        const auto deadline = static_cast<double>(Deadlines{}.connect.count());
        QVERIFY2(ms >= deadline - 50 && ms < deadline + 3000, QByteArray::number(ms).constData());
    }

    /// The console asks the next address after a head start instead of the whole deadline.
    void theConsoleRaces_data() { besideAGoodAddress_data(); }

    void theConsoleRaces()
    {
        QFETCH(QStringList, addresses);
        const ScriptedServer good(echo);
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        WebSocketSession::Options options;
        for (const QString &address : addresses) {
            options.pins.append({u"ws.example"_s, good.port(), QHostAddress(address)});
        }
        QElapsedTimer clock;
        clock.start();
        session.open(u"ws://ws.example:%1/"_s.arg(good.port()), options);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QVERIFY2(clock.elapsed() < options.deadlines.connect.count(),
                 QByteArray::number(clock.elapsed()).constData());
    }

    void nothingButHoles()
    {
        double ms = 0;
        const ProbeReport report = run(9, {u"fd00::2"_s, u"198.18.0.2"_s}, ms);
        QVERIFY(report.cause);
        QCOMPARE(report.cause->id, QByteArray("tcp-timeout"));
        QVERIFY2(ms < static_cast<double>(Deadlines{}.connect.count()) + 3000,
                 QByteArray::number(ms).constData());
    }
};

QTEST_GUILESS_MAIN(TestBlackHole)
#include "tst_blackhole.moc"
