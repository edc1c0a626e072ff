// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/secondopinion.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Opinion::Kind;

Q_DECLARE_METATYPE(Kind)

/// Qt's own client as an independent check of the probe.
class TestSecondOpinion : public QObject
{
    Q_OBJECT

    static ProbeRequest requestFor(quint16 port, const QString &scheme = u"ws"_s)
    {
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(scheme + u"://127.0.0.1:%1/chat?a=b"_s.arg(port));
        return request;
    }

    static Opinion ask(const ProbeRequest &request, std::chrono::milliseconds deadline = 10s)
    {
        SecondOpinion second;
        QSignalSpy finished(&second, &SecondOpinion::finished);
        second.ask(request, deadline);
        if (!second.isAsking() || !finished.isEmpty() || !finished.wait(20000)) {
            return {};
        }
        QTest::qWait(20);
        return finished.size() == 1 && !second.isAsking() ? finished[0][0].value<Opinion>() : Opinion{};
    }

private Q_SLOTS:
    void connects()
    {
        QWebSocketServer server(u"peer"_s, QWebSocketServer::NonSecureMode);
        server.setSupportedSubprotocols({u"two"_s});
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ProbeRequest request = requestFor(server.serverPort());
        request.origin = "https://origin.example";
        request.headers = {{"X-Token", "abc"}};
        request.subprotocols = {"one", "two"};
        const Opinion opinion = ask(request);
        QCOMPARE(opinion.kind, Kind::Connects);
        QCOMPARE(opinion.statement.id, "second-opinion-connects"_ba);
        QVERIFY(opinion.ms > 0);
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
        QCOMPARE(peer->origin(), u"https://origin.example"_s);
        QCOMPARE(peer->subprotocol(), u"two"_s);
        QCOMPARE(peer->request().rawHeader("X-Token"), "abc"_ba);
        QCOMPARE(peer->requestUrl().path(), u"/chat"_s);
        QCOMPARE(peer->requestUrl().query(), u"a=b"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("a page") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba;
        QTest::newRow("a wrong accept")
            << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"_ba;
        QTest::newRow("the end") << QByteArray();
    }

    void refusals()
    {
        QFETCH(QByteArray, answer);
        const ScriptedServer server([answer](QTcpSocket *socket, const QByteArray &) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        const Opinion opinion = ask(requestFor(server.port()));
        QCOMPARE(opinion.kind, Kind::Refused);
        QCOMPARE(opinion.statement.id, "second-opinion-refused"_ba);
        QVERIFY(!opinion.statement.facts.value("reason").isEmpty());
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        QCOMPARE(ask(requestFor(port)).kind, Kind::Refused);
    }

    void silence()
    {
        const ScriptedServer server(stayQuiet);
        const Opinion opinion = ask(requestFor(server.port()), 300ms);
        QCOMPARE(opinion.kind, Kind::Silent);
        QCOMPARE(opinion.statement.facts.value("seconds"), u"0.3"_s);
        QVERIFY(opinion.ms > 200);
    }

    void certificates()
    {
        QTemporaryDir folder;
        const QString cert = folder.filePath(u"cert.pem"_s);
        const QString key = folder.filePath(u"key.pem"_s);
        if (!openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                      u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                      u"-keyout"_s, key, u"-out"_s, cert})) {
            QSKIP("openssl is missing");
        }
        const ScriptedServer server(echo, cert, key);
        ProbeRequest request = requestFor(server.port(), u"wss"_s);
        QCOMPARE(ask(request).kind, Kind::Refused);
        request.caFile = cert;
        QCOMPARE(ask(request).kind, Kind::Connects);
        request.caFile = folder.filePath(u"none.pem"_s);
        QCOMPARE(ask(request).kind, Kind::NotAsked);
        QCOMPARE(ask(request).statement.id, "ca-file-unreadable"_ba);
        request.caFile.clear();
        request.insecure = true;
        QCOMPARE(ask(request).kind, Kind::Connects);
    }

    void pinsAreSaid()
    {
        const ScriptedServer server(echo);
        ProbeRequest request = requestFor(server.port());
        request.pins = {*Pin::parse(u"127.0.0.1:%1:127.0.0.2"_s.arg(server.port()))};
        const Opinion opinion = ask(request);
        QCOMPARE(opinion.kind, Kind::NotAsked);
        QCOMPARE(opinion.statement.id, "second-opinion-pins"_ba);
        request.pins = {*Pin::parse(u"elsewhere:80:127.0.0.2"_s)};
        QCOMPARE(ask(request).kind, Kind::Connects);
    }

    void anotherQuestionDropsTheFirst()
    {
        const ScriptedServer quiet(stayQuiet);
        const ScriptedServer server(echo);
        SecondOpinion second;
        QSignalSpy finished(&second, &SecondOpinion::finished);
        second.ask(requestFor(quiet.port()), 200ms);
        second.ask(requestFor(server.port()));
        QVERIFY(finished.wait(20000));
        QTest::qWait(300); // past the first one's deadline
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<Opinion>().kind, Kind::Connects);
    }

    void disagreements_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<bool>>("reached");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("both connect") << Kind::Connects << QList<bool>{true} << QByteArray();
        QTest::newRow("neither") << Kind::Refused << QList<bool>{false} << QByteArray();
        QTest::newRow("only the stock client")
            << Kind::Connects << QList<bool>{false, false} << "second-opinion-only-stock"_ba;
        QTest::newRow("only ours") << Kind::Refused << QList<bool>{true, true}
                                   << "second-opinion-only-ours"_ba;
        QTest::newRow("only ours, silence")
            << Kind::Silent << QList<bool>{true} << "second-opinion-only-ours"_ba;
        QTest::newRow("one address of two") << Kind::Refused << QList<bool>{true, false} << QByteArray();
        QTest::newRow("the other of two") << Kind::Connects << QList<bool>{true, false} << QByteArray();
        QTest::newRow("not asked") << Kind::NotAsked << QList<bool>{true} << QByteArray();
        QTest::newRow("no address") << Kind::Connects << QList<bool>{} << QByteArray();
    }

    void disagreements()
    {
        QFETCH(Kind, kind);
        QFETCH(QList<bool>, reached);
        QFETCH(QByteArray, said);
        ProbeReport report;
        for (const bool one : std::as_const(reached)) {
            AddressReport address;
            address.status = one ? 101 : 404;
            address.acceptValid = address.upgradeHeader = address.connectionToken = one;
            report.seen.addresses.append(address);
        }
        const auto statement = disagreement({kind, {}, 1}, report);
        QCOMPARE(statement ? statement->id : QByteArray(), said);
        report.cancelled = true;
        QVERIFY(!disagreement({kind, {}, 1}, report));
    }
};

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_secondopinion.moc"
