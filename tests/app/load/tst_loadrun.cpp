// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loadrun.h"
#include "load/wire.h"
#include "tests/app/probe/scriptedserver.h"
#include "tests/support/sockets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::load;
using namespace Qt::StringLiterals;
using probe::test::Answer;
using probe::test::ScriptedServer;

namespace {

constexpr int patienceMs = 30000;

QString worker()
{
    return QStringLiteral(GATE101_BIN_DIR "/gate101-load");
}

LoadPlan planFor(quint16 port, int connections = 5)
{
    LoadPlan plan;
    plan.addresses = {"127.0.0.1"};
    plan.port = port;
    plan.serverName = "localhost";
    plan.host = "localhost";
    plan.connections = connections;
    plan.seconds = 1;
    plan.rate = 100;
    return plan;
}

/// The end of a run as one line: "opened/failed measure: cause(count) ...", or the id of the error.
QByteArray ended(const LoadReport &report)
{
    QByteArray line = QByteArray::number(report.opened) + '/' + QByteArray::number(report.failed) + ' ' +
                      measureName(report.measure);
    for (const LoadCause &cause : report.causes) {
        line += ' ' + cause.id;
        for (auto it = cause.facts.cbegin(); it != cause.facts.cend(); ++it) {
            line += ' ' + it.key() + '=' + it.value().toUtf8();
        }
        line += " x" + QByteArray::number(cause.count);
    }
    return line;
}

struct Outcome
{
    LoadReport report;
    QByteArray line;
    qsizetype progress = 0;
};

Outcome run(const LoadPlan &plan, const QString &program = worker())
{
    LoadRun run;
    QSignalSpy progress(&run, &LoadRun::progressed);
    Outcome outcome;
    QObject::connect(&run, &LoadRun::finished, &run, [&outcome](const LoadReport &report) {
        outcome.report = report;
        outcome.line = ended(report);
    });
    QObject::connect(&run, &LoadRun::failed, &run,
                     [&outcome](const Error &error) { outcome.line = error.id; });
    run.start(plan, program);
    if (!QTest::qWaitFor([&outcome] { return !outcome.line.isEmpty(); }, patienceMs)) {
        outcome.line = "nothing came";
    }
    outcome.progress = progress.size();
    return outcome;
}

/// 101, then `bytes`, then what `after` does.
Answer switching(const QByteArray &bytes, const std::function<void(QTcpSocket *)> &after = {})
{
    return [bytes, after](QTcpSocket *socket, const QByteArray &request) {
        socket->write(probe::test::switchingFor(request) + bytes);
        if (after) {
            after(socket);
        }
    };
}

/// Answers pings and nothing else.
void onlyPongs(QTcpSocket *socket, const QByteArray &request)
{
    auto decoder = std::make_shared<probe::FrameDecoder>(probe::Role::Server);
    socket->write(probe::test::switchingFor(request));
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder] {
        decoder->feed(socket->readAll());
        while (const auto frame = decoder->next()) {
            if (frame->opcode == probe::Opcode::Ping) {
                socket->write(
                    probe::encodeFrame(probe::Role::Server, {probe::Opcode::Pong, true, frame->payload}));
            } else if (frame->opcode == probe::Opcode::Close) {
                socket->disconnectFromHost();
            }
        }
    });
}

void reset(QTcpSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

/// An end and nothing else: a socket that is closed over a ping that nobody has read resets the connection.
void end(QTcpSocket *socket)
{
    socket->flush();
    ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
}

} // namespace

/// The worker as a process, against servers that misbehave in every way.
class TestLoadRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoes()
    {
        const ScriptedServer server(probe::test::echo);
        const Outcome outcome = run(planFor(server.port(), 20));
        QCOMPARE(outcome.line, "20/0 echo"_ba);
        const LoadReport &report = outcome.report;
        QCOMPARE(report.open, 20);
        QVERIFY(report.answered > 0 && report.sent >= report.answered);
        QVERIFY(report.sent <= 101); // 100 a second for a second, and no more.
        QCOMPARE(report.roundTrips.count(), report.answered);
        QCOMPARE(report.opening.count(), quint64{20});
        QVERIFY(report.exchangeMs >= 1000);
        QVERIFY(outcome.progress > 0);
        QVERIFY(report.memoryPerOpen < 1024 * 1024);
    }

    /// Without a rate each message goes as soon as the last one came back.
    void asFastAsPossible()
    {
        const ScriptedServer server(probe::test::echo);
        LoadPlan plan = planFor(server.port(), 3);
        plan.rate = 0;
        plan.messageSize = 20000; // Longer than one read of the socket may bring.
        const Outcome outcome = run(plan);
        QCOMPARE(outcome.line, "3/0 echo"_ba);
        QVERIFY(outcome.report.answered >= 3);
        QVERIFY(outcome.report.sent - outcome.report.answered <= 3);
    }

    void pingsWhereNothingEchoes()
    {
        const ScriptedServer server(onlyPongs);
        const Outcome outcome = run(planFor(server.port()));
        QCOMPARE(outcome.line, "5/0 ping"_ba);
        QVERIFY(outcome.report.answered > 0);
    }

    void onlyHeld()
    {
        const ScriptedServer server(onlyPongs);
        LoadPlan plan = planFor(server.port());
        plan.measure = Measure::None;
        const Outcome outcome = run(plan);
        QCOMPARE(outcome.line, "5/0 none"_ba);
        QCOMPARE(outcome.report.sent, quint64{0});
        QCOMPARE(outcome.report.open, 5);
    }

    /// A broadcast of what another connection sent is no answer.
    void broadcastsAreNoAnswers()
    {
        std::vector<QTcpSocket *> members;
        const ScriptedServer server([&members](QTcpSocket *socket, const QByteArray &request) {
            auto decoder = std::make_shared<probe::FrameDecoder>(probe::Role::Server);
            socket->write(probe::test::switchingFor(request));
            members.push_back(socket);
            QObject::connect(socket, &QTcpSocket::disconnected, socket,
                             [socket, &members] { std::erase(members, socket); });
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder, &members] {
                decoder->feed(socket->readAll());
                while (const auto frame = decoder->next()) {
                    if (frame->opcode == probe::Opcode::Close) {
                        socket->disconnectFromHost();
                        break;
                    }
                    for (QTcpSocket *member : members) {
                        member->write(probe::encodeFrame(probe::Role::Server, *frame));
                    }
                }
            });
        });
        const Outcome outcome = run(planFor(server.port(), 4));
        QCOMPARE(outcome.line, "4/0 echo"_ba);
        QVERIFY(outcome.report.answered > 0);
        QVERIFY(outcome.report.unasked >= outcome.report.answered * 2);
    }

    void causes_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Answer &answer, const char *expected) {
            QTest::newRow(name) << answer << QByteArray(expected);
        };
        using probe::test::bytes;
        row("404", bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
            "0/5 auto load-status status=404 x5");
        row("502", bytes("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
            "0/5 auto load-status status=502 x5");
        row("wrong accept",
            bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: AAAA\r\n\r\n"),
            "0/5 auto load-accept-wrong x5");
        row("not HTTP", bytes("SSH-2.0-OpenSSH_9.2\r\n"), "0/5 auto load-answer-not-http x5");
        row("endless head", bytes("HTTP/1.1 101 X\r\nA: " + QByteArray(70000, 'x')),
            "0/5 auto load-answer-too-large x5");
        row("silence", probe::test::stayQuiet, "0/5 auto load-answer-timeout seconds=0.4 x5");
        row("half a head", bytes("HTTP/1.1 101 Switching"), "0/5 auto load-answer-timeout seconds=0.4 x5");
        row(
            "end before the answer",
            [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); },
            "0/5 auto load-answer-closed x5");
        row(
            "reset before the answer", [](QTcpSocket *socket, const QByteArray &) { reset(socket); },
            "0/5 auto load-answer-reset x5");
        row("close frame", switching(QByteArray::fromHex("880203f0")),
            "5/5 ping load-held-closed code=1008 x5");
        row("close frame without a code", switching(QByteArray::fromHex("8800")),
            "5/5 ping load-held-closed code=1005 x5");
        row("end after the 101", switching({}, end), "5/5 ping load-held-dropped x5");
        row("masked frame", switching(QByteArray::fromHex("818537fa213d7f9f4d5158")),
            "5/5 ping load-held-broken rule=frame-masked x5");
        row("no answer to anything", switching({}), "5/5 ping load-held-silent seconds=0.5 x5");
    }

    void causes()
    {
        QFETCH(const Answer, answer);
        const ScriptedServer server(answer);
        LoadPlan plan = planFor(server.port());
        plan.limits.upgrade = 400;
        plan.limits.answer = 500;
        plan.limits.echo = 100;
        plan.seconds = 5; // It ends as soon as nothing is open any more.
        const Outcome outcome = run(plan);
        QTEST(outcome.line, "expected");
    }

    void resetWhileHeld()
    {
        const ScriptedServer server(switching(
            {}, [](QTcpSocket *socket) { QTimer::singleShot(300, socket, [socket] { reset(socket); }); }));
        LoadPlan plan = planFor(server.port());
        plan.measure = Measure::None;
        QCOMPARE(run(plan).line, "5/5 none load-held-reset x5"_ba);
    }

    void refused()
    {
        QCOMPARE(run(planFor(static_cast<quint16>(test::freeLoopbackPort()))).line,
                 "0/5 auto load-refused x5"_ba);
    }

    /// What the limit leaves is opened, and the rest is told by its own cause.
    void tooManyFiles()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(u"worker"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nulimit -n 20\nexec " + worker().toUtf8() + "\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const ScriptedServer server(probe::test::echo);
        const Outcome outcome = run(planFor(server.port(), 40), program);
        const LoadReport &report = outcome.report;
        QCOMPARE(report.fileLimit, 20);
        QCOMPARE(report.opened + report.failed, 40);
        QVERIFY2(report.opened > 5 && report.opened < 20, outcome.line.constData());
        QCOMPARE(report.causes.size(), 1);
        QCOMPARE(report.causes[0].id, "load-files-exhausted"_ba);
        QCOMPARE(report.causes[0].facts.value("limit"), u"20"_s);
    }

    void tls_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("insecure");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("trusted") << true << false << QByteArray("localhost") << QByteArray("5/0 echo");
        QTest::newRow("by number") << true << false << QByteArray("127.0.0.1") << QByteArray("5/0 echo");
        QTest::newRow("unknown issuer") << false << false << QByteArray("localhost")
                                        << QByteArray("0/5 auto load-tls-untrusted reason=self-signed "
                                                      "certificate x5");
        QTest::newRow("other name") << true << false << QByteArray("other.example")
                                    << QByteArray("0/5 auto load-tls-untrusted reason=hostname mismatch x5");
        QTest::newRow("insecure") << false << true << QByteArray("other.example") << QByteArray("5/0 echo");
    }

    void tls()
    {
        QFETCH(const bool, trusted);
        QFETCH(const bool, insecure);
        QFETCH(const QByteArray, name);
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(u"cert.pem"_s);
        const QString key = folder.filePath(u"key.pem"_s);
        if (!probe::test::openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                                   u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                   u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, key,
                                   u"-out"_s, certificate})) {
            QSKIP("not possible here: openssl");
        }
        const ScriptedServer server(probe::test::echo, certificate, key);
        LoadPlan plan = planFor(server.port());
        plan.secure = true;
        plan.serverName = name;
        plan.insecure = insecure;
        plan.caFile = trusted ? certificate : QString();
        QTEST(run(plan).line, "expected");
    }

    void tlsToAPlainPort()
    {
        const ScriptedServer server(probe::test::stayQuiet);
        LoadPlan plan = planFor(server.port());
        plan.secure = true;
        plan.limits.tls = 300;
        QCOMPARE(run(plan).line, "0/5 auto load-tls-timeout seconds=0.3 x5"_ba);
    }

    void refusals()
    {
        LoadPlan plan = planFor(1);
        plan.connections = mostConnections + 1;
        QCOMPARE(run(plan).line, "load-bad-plan"_ba);
        plan = planFor(1);
        plan.secure = true;
        plan.caFile = u"/nonexistent.pem"_s;
        QCOMPARE(run(plan).line, "load-ca-unreadable"_ba);
        QCOMPARE(run(planFor(1), u"/nonexistent/worker"_s).line, "load-worker-missing"_ba);
        QCOMPARE(run(planFor(1), u"/bin/true"_s).line, "load-worker-ended"_ba);
    }

    /// A stopped test says what it saw until then.
    void stops()
    {
        const ScriptedServer server(probe::test::echo);
        LoadPlan plan = planFor(server.port());
        plan.seconds = 600;
        LoadRun run;
        QSignalSpy finished(&run, &LoadRun::finished);
        QObject::connect(&run, &LoadRun::progressed, &run, [&run](const LoadReport &report) {
            if (report.answered > 0) {
                run.stop();
            }
        });
        run.start(plan, worker());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const auto report = finished[0][0].value<LoadReport>();
        QVERIFY(report.stopped);
        QCOMPARE(ended(report), "5/0 echo"_ba);
        QVERIFY(!run.isRunning());
    }

    /// Whether its parent is killed or just closes the pipe, the worker sees the same: the end of its input.
    void endsWithItsParent()
    {
        const ScriptedServer server(onlyPongs);
        LoadPlan plan = planFor(server.port());
        plan.seconds = 600;
        QProcess process;
        process.start(worker(), QStringList());
        process.write(runLine(plan));
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), patienceMs);
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(TestLoadRun)
#include "tst_loadrun.moc"
