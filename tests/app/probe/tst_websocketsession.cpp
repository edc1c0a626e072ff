// SPDX-License-Identifier: GPL-3.0-or-later
#include "badpeer.h"
#include "probe/websocketsession.h"
#include "scriptedserver.h"
#include "tests/support/expressbackend.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The session against peers that are right, slow or stormy; how it ends is in tst_streamends.
class TestWebSocketSession : public QObject
{
    Q_OBJECT

    static QString url(int port) { return u"ws://127.0.0.1:%1/"_s.arg(port); }

    static QByteArray said(Opcode opcode, const QByteArray &payload, bool fin = true)
    {
        return encodeFrame(Role::Server, {opcode, fin, payload});
    }

    /// Text, binary, an empty message, a large one and a ping to a peer that echoes, then a polite end.
    static void converse(int port, const QString &path)
    {
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy failed(&session, &WebSocketSession::failed);
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        QSignalSpy binary(&session, &WebSocketSession::binaryReceived);
        QSignalSpy ponged(&session, &WebSocketSession::ponged);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        QVERIFY(!session.sendText(u"too early"_s));
        session.open(url(port) + path, {});
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() + failed.size() == 1, 10000);
        QCOMPARE(failed.size(), 0);
        QByteArray large(700 * 1000, '\0');
        for (qsizetype i = 0; i < large.size(); ++i) {
            large[i] = static_cast<char>(i * 7);
        }
        QVERIFY(session.sendText(u"안녕 \U0001F600"_s));
        QVERIFY(session.sendText({}));
        QVERIFY(session.sendBinary("\x00\xff"_ba));
        QVERIFY(session.sendBinary(large));
        QVERIFY(session.ping());
        QTRY_COMPARE_WITH_TIMEOUT(text.size(), 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(binary.size(), 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(ponged.size(), 1, 10000);
        QCOMPARE(text[0][0].toByteArray(), "안녕 \U0001F600"_ba);
        QCOMPARE(text[1][0].toByteArray(), QByteArray());
        QCOMPARE(binary[0][0].toByteArray(), "\x00\xff"_ba);
        QCOMPARE(binary[1][0].toByteArray(), large);
        QVERIFY(ponged[0][0].toDouble() > 0);
        session.close(4321, u"끝"_s);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        const auto how = closed[0][0].value<StreamEnd>();
        QCOMPARE(how.by, StreamEnd::By::Us);
        QCOMPARE(how.code, 4321);
    }

private Q_SLOTS:
    void withQtsOwnServer()
    {
        QWebSocketServer server(u"echo"_s, QWebSocketServer::NonSecureMode);
        connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
            QWebSocket *peer = server.nextPendingConnection();
            peer->setParent(&server);
            connect(peer, &QWebSocket::textMessageReceived, peer,
                    [peer](const QString &text) { peer->sendTextMessage(text); });
            connect(peer, &QWebSocket::binaryMessageReceived, peer,
                    [peer](const QByteArray &data) { peer->sendBinaryMessage(data); });
        });
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        converse(server.serverPort(), {});
    }

    void withNodesWs()
    {
        if (const QByteArray missing = gate101::test::ExpressBackend::missing(); !missing.isEmpty()) {
            QSKIP(QByteArray("missing: " + missing).constData());
        }
        gate101::test::ExpressBackend backend;
        QVERIFY2(backend.start(), backend.process.readAll().constData());
        converse(backend.port(), u"api/ws"_s);
    }

    /// The real ws refuses what is larger than its maxPayload of 1 MiB, with the code of the RFC.
    void nodesWsSaysWhatIsTooLarge()
    {
        if (const QByteArray missing = gate101::test::ExpressBackend::missing(); !missing.isEmpty()) {
            QSKIP(QByteArray("missing: " + missing).constData());
        }
        gate101::test::ExpressBackend backend;
        QVERIFY2(backend.start(), backend.process.readAll().constData());
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(url(backend.port()) + u"api/ws"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QVERIFY(session.sendBinary(QByteArray(1024 * 1024 + 1, 'x')));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        const auto how = closed[0][0].value<StreamEnd>();
        QCOMPARE(how.by, StreamEnd::By::CloseFrame);
        QCOMPARE(how.code, 1009);
    }

    /// A message in three pieces with a ping between them, which is answered at once and with its payload.
    void fragmentsAndPings()
    {
        std::atomic<bool> answered = false;
        const BadServer server([&answered](BadPeer &peer) {
            peer.send(switchingTo(peer.readHead()) + said(Opcode::Text, "an", false) +
                      said(Opcode::Ping, "beat") + said(Opcode::Continuation, {}, false) +
                      said(Opcode::Pong, "of nothing"));
            const auto pong = peer.readFrame();
            answered = pong && pong->opcode == Opcode::Pong && pong->payload == "beat";
            peer.send(said(Opcode::Continuation, "yeong") + said(Opcode::Binary, {}));
            peer.wait();
        });
        WebSocketSession session;
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        QSignalSpy binary(&session, &WebSocketSession::binaryReceived);
        QSignalSpy pinged(&session, &WebSocketSession::pinged);
        QSignalSpy ponged(&session, &WebSocketSession::ponged);
        session.open(url(server.port()), {});
        QTRY_COMPARE_WITH_TIMEOUT(binary.size(), 1, 10000);
        QVERIFY(answered);
        QCOMPARE(text.size(), 1);
        QCOMPARE(text[0][0].toByteArray(), "anyeong"_ba);
        QCOMPARE(pinged.size(), 1);
        QCOMPARE(ponged.size(), 0);
    }

    void aPongThatNeverComes()
    {
        const BadServer server([](BadPeer &peer) {
            peer.send(switchingTo(peer.readHead()));
            peer.wait();
        });
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy missing(&session, &WebSocketSession::pongMissing);
        session.open(url(server.port()), {.limits = {.pong = 100ms}});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        int sent = 0;
        while (session.ping()) {
            ++sent;
        }
        QCOMPARE(sent, 16); // Those that may wait at once.
        QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 1, 10000);
        QVERIFY(session.isOpen());
        QVERIFY(session.ping());
        QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 2, 10000);
    }

    /// Neither messages nor pongs pile up for a peer that does not read.
    void aPeerThatDoesNotRead()
    {
        const BadServer server([](BadPeer &peer) {
            const QByteArray pings = said(Opcode::Ping, QByteArray(125, 'p')).repeated(1000);
            peer.send(switchingTo(peer.readHead()));
            peer.sendForEver(pings);
        });
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        int pings = 0;
        connect(&session, &WebSocketSession::pinged, this, [&pings] { ++pings; });
        session.open(url(server.port()), {.limits = {.unsent = 2 * 1024 * 1024}});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(pings > 100000, 20000);
        const QByteArray block(100 * 1000, 'x');
        int sent = 0;
        while (session.sendBinary(block) && sent < 1000) {
            ++sent;
        }
        QVERIFY2(sent >= 10 && sent < 22, qPrintable(QString::number(sent)));
        QVERIFY(session.isOpen());
    }

    /// A storm of small messages arrives whole and in order, and leaves turns to others.
    void aStorm()
    {
        constexpr int count = 50000;
        const BadServer server([](BadPeer &peer) {
            peer.send(switchingTo(peer.readHead()));
            QByteArray all;
            for (int i = 0; i < count; ++i) {
                all += said(Opcode::Text, QByteArray::number(i));
            }
            peer.send(all);
        });
        WebSocketSession session;
        QSignalSpy closed(&session, &WebSocketSession::closed);
        int next = 0;
        bool ordered = true;
        int longest = 0; // Messages without a turn between them.
        int run = 0;
        connect(&session, &WebSocketSession::textReceived, this, [&](const QByteArray &text) {
            ordered = ordered && text.toInt() == next;
            ++next;
            longest = std::max(longest, ++run);
        });
        QTimer turns;
        connect(&turns, &QTimer::timeout, this, [&run] { run = 0; });
        turns.start(0);
        session.open(url(server.port()), {});
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
        QCOMPARE(next, count);
        QVERIFY(ordered);
        QVERIFY2(longest < 2000, qPrintable(QString::number(longest)));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("answer"); // KEY stands for the right Accept.
        QTest::addColumn<QByteArray>("expected");
        const QByteArray good =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n";
        QTest::newRow("404") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba
                             << "answer-not-101"_ba;
        QTest::newRow("wrong Accept") << good + "Sec-WebSocket-Accept: AAAA\r\n\r\n"
                                      << "accept-wrong"_ba;
        QTest::newRow("no Accept") << good + "\r\n"
                                   << "accept-missing"_ba;
        QTest::newRow("an extension that nobody asked for")
            << good + "Sec-WebSocket-Extensions: permessage-deflate\r\nSec-WebSocket-Accept: KEY\r\n\r\n"
            << "handshake-irregular"_ba;
        QTest::newRow("silence") << QByteArray() << "answer-timeout"_ba;
    }

    void refusals()
    {
        QFETCH(const QByteArray, answer);
        const ScriptedServer server([answer](QTcpSocket *socket, const QByteArray &request) {
            socket->write(QByteArray(answer).replace("KEY", acceptFor(keyOf(request))));
        });
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy failed(&session, &WebSocketSession::failed);
        session.open(url(server.port()), {.deadlines = {.upgrade = 300ms}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QTEST(failed.first().first().value<Error>().id, "expected");
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(opened.size(), 0);
    }

    /// A list of tokens is a legal Connection header, which QWebSocket refuses.
    void aListInConnectionIsLegal()
    {
        const ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
            socket->write(switchingFor(request).replace("upgrade", "keep-alive, Upgrade"));
        });
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        session.open(url(server.port()), {});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
    }

    void theOptionsAreSent()
    {
        QByteArray seen;
        const ScriptedServer server([&seen](QTcpSocket *socket, const QByteArray &request) {
            seen = request;
            socket->write(switchingFor(request).replace("\r\n\r\n", "\r\nSec-WebSocket-Protocol: b\r\n\r\n"));
        });
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        WebSocketSession::Options options;
        options.pins = {{u"ws.example"_s, server.port(), QHostAddress(QHostAddress::LocalHost)}};
        options.headers = {{"Cookie", "session=abc"}};
        options.origin = "https://site.example";
        options.subprotocols = {"a", "b"};
        session.open(u"ws://ws.example:%1/chat?x=1"_s.arg(server.port()), options);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QCOMPARE(opened[0][0].toByteArray(), "b"_ba);
        const QByteArray host = "Host: ws.example:" + QByteArray::number(server.port());
        const QByteArrayList wanted{"GET /chat?x=1 HTTP/1.1", host, "Cookie: session=abc",
                                    "Origin: https://site.example", "Sec-WebSocket-Protocol: a, b"};
        for (const QByteArray &line : wanted) {
            QVERIFY2(seen.split('\n').contains(line + '\r'), seen.constData());
        }
    }

    /// The second address of a name is taken when nothing listens at the first.
    void theNextAddressIsTried()
    {
        const ScriptedServer server(echo);
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        WebSocketSession::Options options;
        options.pins = {{u"ws.example"_s, server.port(), QHostAddress(u"127.0.0.77"_s)},
                        {u"ws.example"_s, server.port(), QHostAddress(QHostAddress::LocalHost)}};
        session.open(u"ws://ws.example:%1/"_s.arg(server.port()), options);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
    }

    void openingAgainSilencesTheFirst()
    {
        const ScriptedServer quiet(stayQuiet);
        const ScriptedServer good(echo);
        WebSocketSession session;
        QSignalSpy failed(&session, &WebSocketSession::failed);
        QSignalSpy opened(&session, &WebSocketSession::opened);
        session.open(url(quiet.port()), {.deadlines = {.upgrade = 200ms}});
        session.open(url(good.port()), {});
        QVERIFY(opened.wait(10000));
        QTest::qWait(300);
        QCOMPARE(failed.size(), 0);
        QVERIFY(session.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestWebSocketSession)
#include "tst_websocketsession.moc"
