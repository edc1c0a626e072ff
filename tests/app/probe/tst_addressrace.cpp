// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/addressrace.h"
#include "probe/websocketsession.h"
#include "scriptedserver.h"
#include "tests/support/fulladdress.h"
#include "tests/support/sockets.h"

#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gate101::test::FullAddress;

/// Several addresses of one name on one port of 127.0.0.0/8. Where nothing listens the connection is refused.
class TestAddressRace : public QObject
{
    Q_OBJECT

    static QList<QHostAddress> addresses(const QStringList &texts)
    {
        QList<QHostAddress> all;
        for (const QString &text : texts) {
            all.append(QHostAddress(text));
        }
        return all;
    }

    static ConnectionPlan planFor(quint16 port)
    {
        ConnectionPlan plan;
        plan.port = port;
        plan.request.target = "/";
        plan.request.host = "ws.example";
        plan.request.key = makeKey();
        plan.handsOver = true;
        return plan;
    }

private Q_SLOTS:
    void theFirstThatConnectsWins_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("winner");
        // 127.0.0.1 answers, 127.0.0.9 swallows, the others refuse.
        QTest::newRow("one") << QStringList{u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("refused") << QStringList{u"127.0.0.2"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("swallowed") << QStringList{u"127.0.0.9"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("swallowed, then refused")
            << QStringList{u"127.0.0.9"_s, u"127.0.0.2"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("refused, then swallowed")
            << QStringList{u"127.0.0.2"_s, u"127.0.0.9"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("a good one first") << QStringList{u"127.0.0.1"_s, u"127.0.0.9"_s} << u"127.0.0.1"_s;
        // Twenty head starts would be five seconds.
        QStringList many;
        for (int i = 0; i < 20; ++i) {
            many.append(u"127.0.1.%1"_s.arg(i + 1));
        }
        QTest::newRow("many refused") << many + QStringList{u"127.0.0.1"_s} << u"127.0.0.1"_s;
    }

    void theFirstThatConnectsWins()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, winner);
        const ScriptedServer good(echo);
        const FullAddress hole("127.0.0.9", good.port());
        if (!hole.isFull()) {
            QSKIP("missing: a kernel that drops what a full queue cannot take");
        }
        AddressRace race(planFor(good.port()), addresses(names));
        QSignalSpy won(&race, &AddressRace::won);
        QSignalSpy lost(&race, &AddressRace::lost);
        QElapsedTimer clock;
        clock.start();
        race.start();
        QTRY_COMPARE_WITH_TIMEOUT(won.size(), 1, 10000);
        // A swallowed attempt alone would take the deadline.
        QVERIFY2(clock.elapsed() < Deadlines{}.connect.count(),
                 QByteArray::number(clock.elapsed()).constData());
        QCOMPARE(lost.size(), 0);
        auto *connection = won.first().first().value<Connection *>();
        QCOMPARE(connection->plan().address.toString(), winner);
        QTRY_VERIFY_WITH_TIMEOUT(connection->report().switched(), 10000);
    }

    /// The order of the resolver is that of the race, and only the winner says something.
    void theOrderIsKept()
    {
        int heard = 0;
        const ScriptedServer first(echo);
        QTcpServer second;
        connect(&second, &QTcpServer::newConnection, this, [&second, &heard] {
            QTcpSocket *peer = second.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [&heard] { ++heard; });
        });
        QVERIFY(second.listen(QHostAddress(u"127.0.0.2"_s), first.port()));
        AddressRace race(planFor(first.port()), addresses({u"127.0.0.1"_s, u"127.0.0.2"_s}));
        QSignalSpy won(&race, &AddressRace::won);
        race.start();
        QTRY_COMPARE_WITH_TIMEOUT(won.size(), 1, 10000);
        QTest::qWait(400);
        QCOMPARE(won.size(), 1);
        QCOMPARE(won.first().first().value<Connection *>()->plan().address.toString(), u"127.0.0.1"_s);
        QCOMPARE(heard, 0);
    }

    /// The kernel would try again after a second; the loser has ended its attempt before.
    void theLoserNeverComes()
    {
        const ScriptedServer good(echo);
        FullAddress hole("127.0.0.9", good.port());
        if (!hole.isFull()) {
            QSKIP("missing: a kernel that drops what a full queue cannot take");
        }
        AddressRace race(planFor(good.port()), addresses({u"127.0.0.9"_s, u"127.0.0.1"_s}));
        QSignalSpy won(&race, &AddressRace::won);
        race.start();
        QTRY_COMPARE_WITH_TIMEOUT(won.size(), 1, 10000);
        hole.letIn();
        QVERIFY(!hole.isReached(3000));
    }

    void nobodyConnects_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("refused") << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s} << "connect-refused"_ba;
        QTest::newRow("swallowed") << QStringList{u"127.0.0.9"_s, u"127.0.0.9"_s} << "connect-timeout"_ba;
        QTest::newRow("both") << QStringList{u"127.0.0.9"_s, u"127.0.0.2"_s} << "connect-timeout"_ba;
    }

    void nobodyConnects()
    {
        QFETCH(QStringList, names);
        const int port = gate101::test::freeLoopbackPort();
        const FullAddress hole("127.0.0.9", port);
        if (!hole.isFull()) {
            QSKIP("missing: a kernel that drops what a full queue cannot take");
        }
        ConnectionPlan plan = planFor(static_cast<quint16>(port));
        plan.deadlines.connect = 600ms;
        AddressRace race(plan, addresses(names));
        QSignalSpy won(&race, &AddressRace::won);
        QSignalSpy lost(&race, &AddressRace::lost);
        race.start();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10000);
        QTest::qWait(300);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(won.size(), 0);
        QTEST(lost.first().first().value<StageResult>().problem->id, "id");
    }

    /// The console on a name whose first address swallows everything: it talks after the head start.
    void theConsoleTalks()
    {
        const ScriptedServer good(echo);
        const FullAddress hole("127.0.0.9", good.port());
        if (!hole.isFull()) {
            QSKIP("missing: a kernel that drops what a full queue cannot take");
        }
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        WebSocketSession::Options options;
        for (const QHostAddress &address : addresses({u"127.0.0.9"_s, u"127.0.0.1"_s})) {
            options.pins.append({u"ws.example"_s, good.port(), address});
        }
        QElapsedTimer clock;
        clock.start();
        session.open(u"ws://ws.example:%1/"_s.arg(good.port()), options);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QVERIFY2(clock.elapsed() < options.deadlines.connect.count(),
                 QByteArray::number(clock.elapsed()).constData());
        QVERIFY(session.sendText(u"hello"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text.size(), 1, 10000);
        // The winner keeps talking once the other attempts are over.
        QTest::qWait(400);
        QVERIFY(session.isOpen());
    }

    /// A session that is dropped in the middle of the race says nothing more.
    void droppedInTheMiddle()
    {
        const ScriptedServer good(echo);
        const FullAddress hole("127.0.0.9", good.port());
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy failed(&session, &WebSocketSession::failed);
        WebSocketSession::Options options;
        options.pins = {{u"ws.example"_s, good.port(), QHostAddress(u"127.0.0.9"_s)}};
        options.deadlines.connect = 300ms;
        session.open(u"ws://ws.example:%1/"_s.arg(good.port()), options);
        QTest::qWait(50);
        session.open(u"ws://127.0.0.1:%1/"_s.arg(good.port()), {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QTest::qWait(500);
        QCOMPARE(failed.size(), 0);
        QVERIFY(session.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestAddressRace)
#include "tst_addressrace.moc"
