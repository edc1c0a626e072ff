// SPDX-License-Identifier: GPL-3.0-or-later
#include "observations.h"
#include "probe/prober.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gate101::probe::test::Answer)

namespace {

Deadlines shortDeadlines()
{
    return {.resolve = 300ms,
            .connect = 300ms,
            .tls = 300ms,
            .upgrade = 300ms,
            .quiet = 40ms,
            .companion = 200ms,
            .pong = 200ms,
            .echo = 80ms,
            .close = 100ms};
}

ProbeRequest requestTo(quint16 port, bool secure = false, const QString &host = u"127.0.0.1"_s)
{
    ProbeRequest request;
    request.endpoint = *Endpoint::parse((secure ? u"wss://"_s : u"ws://"_s) + host + u':' +
                                        QString::number(port) + u"/api/ws"_s);
    request.deadlines = shortDeadlines();
    return request;
}

ProbeReport run(const ProbeRequest &request)
{
    Prober prober;
    QSignalSpy finished(&prober, &Prober::finished);
    prober.start(request);
    if (!finished.wait(8000)) {
        QTest::qFail("the prober did not finish", __FILE__, __LINE__);
        return {};
    }
    return finished.first().first().value<ProbeReport>();
}

/// The stages as "connect+ upgrade-(answer-not-101)".
QByteArray told(const AddressReport &report)
{
    QByteArrayList all;
    for (const StageResult &stage : report.stages) {
        all.append(stageName(stage.stage) + (stage.ok ? "+" : "-") +
                   (stage.problem ? "(" + stage.problem->id + ")" : QByteArray()));
    }
    return all.join(' ');
}

QByteArray causeOf(const ProbeReport &report)
{
    return report.cause ? report.cause->id : QByteArray("none");
}

/// Answers, then one byte at a time.
Answer slowly(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) {
        auto *timer = new QTimer(socket);
        auto at = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, at, answer] {
            socket->write(answer.mid((*at)++, 1));
            socket->flush();
            if (*at == answer.size()) {
                timer->stop();
            }
        });
        timer->start(1);
    };
}

void endless(QTcpSocket *socket, const QByteArray &)
{
    socket->write("HTTP/1.1 200 OK\r\n");
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket] { socket->write(QByteArray("X-More: y\r\n").repeated(500)); });
    timer->start(0);
}

void endlessBody(QTcpSocket *socket, const QByteArray &)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n");
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] {
        if (socket->bytesToWrite() < 1000000) {
            socket->write(QByteArray(100000, 'x'));
        }
    });
    timer->start(0);
}

void reset(QTcpSocket *socket, const QByteArray &)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

Answer thenClose(const QByteArray &frames)
{
    return [frames](QTcpSocket *socket, const QByteArray &request) {
        socket->write(switchingFor(request) + frames);
        socket->disconnectFromHost();
    };
}

Answer thenStay(const QByteArray &frames)
{
    return [frames](QTcpSocket *socket, const QByteArray &request) {
        socket->write(switchingFor(request) + frames);
    };
}

} // namespace

class TestProber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QByteArray>("stages");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char *name, const Answer &answer, const char *stages, const char *cause) {
            QTest::newRow(name) << answer << QByteArray(stages) << QByteArray(cause);
        };
        const char *not101 = "connect+ upgrade-(answer-not-101)";
        row("echo", echo, "connect+ upgrade+ echo+", "none");
        row("express 404", bytes(express404("/api/ws")), not101, "answered-404-by-app");
        row("other path", bytes(express404("/ws")), not101, "path-rewritten");
        row("html 200", bytes(page("200 OK\r\nContent-Type: text/html", "<html>")), not101,
            "answered-200-html");
        row("body without length", bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"), not101,
            "answered-200-html");
        row("301", bytes(nginx("301 Moved Permanently", "Location: https://127.0.0.1/api/ws")), not101,
            "https-redirect");
        row("interim 103", bytes("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + nginx("403 Forbidden")),
            not101, "nginx-forbidden");
        row("byte by byte", slowly("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), not101,
            "answered-403");
        row("silence", stayQuiet, "connect+ upgrade-(answer-timeout)", "no-answer");
        row("half a head", bytes("HTTP/1.1 101 Swi"), "connect+ upgrade-(answer-timeout)", "no-answer");
        row("endless headers", endless, "connect+ upgrade-(answer-head-too-large)", "answer-endless");
        row("endless body", endlessBody, not101, "answered-200");
        row("garbage", bytes("SSH-2.0-OpenSSH_9.2p1\r\n"), "connect+ upgrade-(answer-not-http)",
            "endpoint-not-http");
        row(
            "early close", [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); },
            "connect+ upgrade-(answer-closed)", "closed-without-answer");
        row("reset", reset, "connect+ upgrade-(answer-reset)", "reset-without-answer");
        row("wrong accept",
            bytes("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: "
                  "x\r\n\r\n"),
            "connect+ upgrade-(accept-wrong)", "accept-wrong");
        row("no accept", bytes("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"),
            "connect+ upgrade-(accept-missing)", "accept-missing");
        row("no pong", thenStay({}), "connect+ upgrade+ echo-(pong-missing)", "none");
        row("dropped at once", thenClose({}), "connect+ upgrade+ echo-(closed-after-101)",
            "dropped-after-101");
        row("closed with a code",
            thenClose(encodeFrame(Role::Server, {Opcode::Close, true, closePayload(4401, "login")})),
            "connect+ upgrade+ echo-(closed-after-101)", "closed-by-app-after-101");
        row("masked frame", thenStay(encodeFrame(Role::Client, {Opcode::Text, true, "x"})),
            "connect+ upgrade+ echo-(stream-broken)", "stream-broken");
        row("http in the stream",
            thenStay(
                "HTTP/1.1 400 Bad Request\r\n\r\n{\"code\":5,\"message\":\"Unsupported protocol version\"}"),
            "connect+ upgrade+ echo-(stream-broken)", "socketio-version");
    }

    void answers()
    {
        QFETCH(Answer, answer);
        QFETCH(QByteArray, cause);
        const ScriptedServer server(answer);
        QElapsedTimer clock;
        clock.start();
        const ProbeReport report = run(requestTo(server.port()));
        QCOMPARE(report.seen.addresses.size(), 1);
        QTEST(told(report.seen.addresses.first()), "stages");
        QCOMPARE(causeOf(report), cause);
        QCOMPARE(report.works, cause == "none");
        QVERIFY2(clock.elapsed() < 1500, "every bad peer is given up within its deadline");
        QVERIFY(report.seen.addresses.first().bodyHead.size() <= 4096);
        QVERIFY(report.seen.addresses.first().responseHead.size() <= headLimit);
    }

    void echoFacts()
    {
        const ScriptedServer server(echo);
        const ProbeReport report = run(requestTo(server.port()));
        const AddressReport &address = report.seen.addresses.first();
        QVERIFY(address.ponged && address.echoed);
        const Facts facts = address.stage(Stage::Echo)->facts;
        QVERIFY(facts.value("pong_ms").toDouble() > 0);
        QCOMPARE(facts.value("echo"), u"yes"_s);
        QCOMPARE(facts.value("close_answered"), u"yes"_s);
        QVERIFY(address.request.startsWith("GET /api/ws HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(address.responseHead.startsWith("HTTP/1.1 101 "));
        QCOMPARE(report.seen.resolve.facts.value("source"), u"literal"_s);
        QVERIFY(!report.seen.companion);
    }

    void refusedConnection()
    {
        quint16 port = 0;
        {
            const ScriptedServer server(echo);
            port = server.port();
        }
        const ProbeReport report = run(requestTo(port));
        QCOMPARE(told(report.seen.addresses.first()), "connect-(connect-refused)"_ba);
        QCOMPARE(causeOf(report), "tcp-refused"_ba);
    }

    void everyPinnedAddressIsProbed()
    {
        const ScriptedServer v4(echo);
        ProbeRequest request = requestTo(v4.port(), false, u"ws.example"_s);
        request.pins = {{u"ws.example"_s, v4.port(), QHostAddress(u"127.0.0.1"_s)},
                        {u"ws.example"_s, v4.port(), QHostAddress(u"::1"_s)}};
        ProbeReport report = run(request);
        QCOMPARE(report.seen.addresses.size(), 2);
        QVERIFY(report.seen.addresses[0].switched());
        QVERIFY(report.seen.addresses[0].request.contains("\r\nHost: ws.example:"));
        QVERIFY(!report.works);
        QCOMPARE(causeOf(report), "ipv6-not-listening"_ba);

        const ScriptedServer v6(echo, QHostAddress(QHostAddress::LocalHostIPv6), v4.port());
        if (!v6.isListening()) {
            QSKIP("::1 is not available here");
        }
        report = run(request);
        QVERIFY(report.works);
        QVERIFY(report.seen.addresses[1].switched());
    }

    void unknownName()
    {
        const ProbeReport report = run(requestTo(9, false, u"no-such-name.invalid"_s));
        QVERIFY(report.seen.addresses.isEmpty());
        QVERIFY(!report.seen.resolve.ok);
        QVERIFY(!report.works);
        QVERIFY(report.cause.has_value());
        QCOMPARE(report.cause->hop, Hop::Name);
    }

    void backendIsComparedDirectly()
    {
        const ScriptedServer nginxLike(bytes(express404("/api/ws")));
        const ScriptedServer app(echo);
        ProbeRequest request = requestTo(nginxLike.port());
        request.direct = DirectProbe{{.host = u"127.0.0.1"_s, .port = app.port()}, "/ws", "app"};
        const ProbeReport report = run(request);
        QVERIFY(report.seen.direct && report.seen.direct->switched());
        QVERIFY(report.seen.direct->request.startsWith("GET /ws HTTP/1.1\r\nHost: app\r\n"));
        QVERIFY(report.seen.companion);
        QVERIFY(!report.seen.companion->request.contains("Upgrade"));
        QCOMPARE(causeOf(report), "nginx-upgrade-not-forwarded"_ba);
        QCOMPARE(report.cause->facts.value("direct_status"), u"101"_s);
    }

    void backendOnAUnixSocket()
    {
        QTemporaryDir folder;
        const ScriptedServer nginxLike(bytes(nginx("502 Bad Gateway")));
        QLocalServer app;
        connect(&app, &QLocalServer::newConnection, &app, [&app] {
            QLocalSocket *socket = app.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, [socket] {
                const QByteArray request = socket->readAll();
                if (request.startsWith("GET")) {
                    socket->write(switchingFor(request));
                }
            });
        });
        ProbeRequest request = requestTo(nginxLike.port());
        request.direct = DirectProbe{{.socketPath = folder.filePath(u"app.sock"_s)}, {}, {}};
        QCOMPARE(causeOf(run(request)), "backend-socket-missing"_ba);
        QVERIFY(app.listen(folder.filePath(u"app.sock"_s)));
        const ProbeReport report = run(request);
        QVERIFY(report.seen.direct->switched());
        QCOMPARE(causeOf(report), "nginx-502-backend-works"_ba);
    }

    void holdTellsWhoClosed()
    {
        const auto cutAfter = [](int ms) -> Answer {
            return [ms](QTcpSocket *socket, const QByteArray &request) {
                socket->write(switchingFor(request));
                QTimer::singleShot(ms, socket, [socket] { socket->disconnectFromHost(); });
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    if (socket->bytesAvailable() > 0 && socket->peek(1) == "\x89") {
                        socket->readAll();
                        socket->write(encodeFrame(Role::Server, {Opcode::Pong, true, "gate101"}));
                    }
                });
            };
        };
        const ScriptedServer server(cutAfter(400));
        ProbeRequest request = requestTo(server.port());
        request.hold = 2s;
        const ProbeReport report = run(request);
        QCOMPARE(causeOf(report), "idle-cut"_ba);
        QCOMPARE(report.seen.addresses.first().stage(Stage::Echo)->facts.value("closed_by"), u"peer-fin"_s);
        const double held =
            report.seen.addresses.first().stage(Stage::Echo)->facts.value("held_ms").toDouble();
        QVERIFY2(held > 350 && held < 600, QByteArray::number(held).constData());

        const ScriptedServer good(echo);
        request = requestTo(good.port());
        request.hold = 300ms;
        const ProbeReport held2 = run(request);
        QVERIFY(held2.works);
        QCOMPARE(held2.seen.addresses.first().stage(Stage::Echo)->facts.value("closed_by"), u"us"_s);
    }

    void cancelAnswersAtOnce()
    {
        const ScriptedServer server(stayQuiet);
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.cancel();
        QCOMPARE(finished.size(), 0);
        prober.start(requestTo(server.port()));
        QTest::qWait(50);
        prober.cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<ProbeReport>().cancelled);
        QVERIFY(!prober.isRunning());
        QTest::qWait(400);
        QCOMPARE(finished.size(), 1);
    }

    void anOlderRunSaysNothingMore()
    {
        const ScriptedServer quiet(stayQuiet);
        const ScriptedServer good(echo);
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(requestTo(quiet.port()));
        QTest::qWait(50);
        prober.start(requestTo(good.port()));
        QVERIFY(finished.wait(3000));
        QTest::qWait(500);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<ProbeReport>().works);
    }

    void cancelInsideAStage()
    {
        const ScriptedServer good(echo);
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        connect(&prober, &Prober::stageFinished, &prober, [&prober] { prober.cancel(); });
        prober.start(requestTo(good.port()));
        QVERIFY(finished.wait(3000));
        QCOMPARE(finished.size(), 1);
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestProber)
#include "tst_prober.moc"
