// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/websocketsession.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocketServer>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebSocketSession : public QObject
{
    Q_OBJECT

    static QString url(quint16 port) { return u"ws://127.0.0.1:%1/"_s.arg(port); }

private Q_SLOTS:
    void messagesGoBothWays()
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

        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        QSignalSpy binary(&session, &WebSocketSession::binaryReceived);
        QSignalSpy ponged(&session, &WebSocketSession::ponged);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        QVERIFY(!session.sendText(u"too early"_s));
        session.open(url(server.serverPort()), {});
        QVERIFY(opened.wait(2000));
        QVERIFY(session.sendText(u"안녕"_s));
        QVERIFY(session.sendBinary("\x00\xff"_ba));
        QVERIFY(session.ping("p"));
        QTRY_COMPARE(text.size(), 1);
        QTRY_COMPARE(binary.size(), 1);
        QTRY_COMPARE(ponged.size(), 1);
        QCOMPARE(text.first().first().toString(), u"안녕"_s);
        session.close(1000, u"done"_s);
        QTRY_COMPARE(closed.size(), 1);
        const auto how = closed.first().first().value<WebSocketSession::Closed>();
        QCOMPARE(how.by, "us"_ba);
        QCOMPARE(how.code, 1000);
        QVERIFY(!session.isOpen());
        QVERIFY(!session.sendText(u"too late"_s));
    }

    /// QWebSocket itself reports 1000 for a connection that was dropped without a word.
    void endsAreToldTruly_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("close frame") << encodeFrame(Role::Server,
                                                    {Opcode::Close, true, closePayload(4001, "bye")})
                                     << "peer"_ba << 4001 << u"bye"_s;
        QTest::newRow("dropped") << QByteArray() << "network"_ba << 0 << QString();
    }

    void endsAreToldTruly()
    {
        QFETCH(QByteArray, frames);
        const ScriptedServer server([frames](QTcpSocket *socket, const QByteArray &request) {
            socket->write(switchingFor(request));
            QTimer::singleShot(100, socket, [socket, frames] {
                socket->write(frames);
                socket->disconnectFromHost();
            });
        });
        WebSocketSession session;
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(url(server.port()), {});
        QVERIFY(closed.wait(3000));
        const auto how = closed.first().first().value<WebSocketSession::Closed>();
        QTEST(how.by, "by");
        QTEST(how.code, "code");
        if (how.code != 0) {
            QTEST(how.reason, "reason");
        } else {
            QVERIFY(!how.reason.isEmpty());
        }
    }

    void refusedHandshakeIsTold()
    {
        const ScriptedServer server(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
        WebSocketSession session;
        QSignalSpy failed(&session, &WebSocketSession::failed);
        session.open(url(server.port()), {});
        QVERIFY(failed.wait(2000));
        QCOMPARE(failed.first().first().value<Error>().id, "session-refused"_ba);
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1);
    }

    void silentHandshakeHasADeadline()
    {
        const ScriptedServer server(stayQuiet);
        WebSocketSession session;
        QSignalSpy failed(&session, &WebSocketSession::failed);
        session.open(url(server.port()), {.handshakeDeadline = 200ms});
        QVERIFY(failed.wait(2000));
        QCOMPARE(failed.first().first().value<Error>().id, "session-timeout"_ba);
    }

    void openingAgainSilencesTheFirst()
    {
        const ScriptedServer quiet(stayQuiet);
        const ScriptedServer good(echo);
        WebSocketSession session;
        QSignalSpy failed(&session, &WebSocketSession::failed);
        QSignalSpy opened(&session, &WebSocketSession::opened);
        session.open(url(quiet.port()), {.handshakeDeadline = 200ms});
        session.open(url(good.port()), {});
        QVERIFY(opened.wait(2000));
        QTest::qWait(300);
        QCOMPARE(failed.size(), 0);
        QVERIFY(session.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestWebSocketSession)
#include "tst_websocketsession.moc"
