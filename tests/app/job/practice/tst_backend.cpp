// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/backend.h"
#include "job/practice/backendconnection.h"
#include "job/practice/httprequest.h"
#include "probe/frames.h"
#include "tests/app/job/practice/exchange.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::practice;
using namespace gate101::test;

/// What tst_expressdifferential proves against the real one, in short for machines without Node; and what
/// only ours has: limits, and the stop and start of a lesson.
class TestBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void answers_data();
    void answers();
    void echoes();
    void stopsAndStartsOnItsPort();
    void refusesTheOneTooMany();
    void saysWhenThePortIsTaken();
    void stopsReadingWhenNobodyListens();
};

void TestBackend::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("upgrade");
    QTest::addColumn<bool>("keepsAlive");
    const auto row = [](const char *name, const QByteArray &bytes, ParseState state,
                        const QByteArray &path = {}, bool upgrade = false, bool keepsAlive = false) {
        QTest::newRow(name) << bytes << int(state) << path << upgrade << keepsAlive;
    };
    row("half", "GET / HTTP/1.1\r\nHost: a\r\n", ParseState::Incomplete);
    row("plain", "GET /a?b=/c HTTP/1.1\r\nHost: a\r\n\r\n", ParseState::Complete, "/a", false, true);
    row("absolute", "GET http://h HTTP/1.0\r\n\r\n", ParseState::Complete, "/");
    row("upgrade", "GET /a HTTP/1.1\r\nconnection: keep-alive,\tUPGRADE\r\nupgrade: x\r\n\r\n",
        ParseState::Complete, "/a", true, true);
    row("empty upgrade", "GET /a HTTP/1.1\r\nConnection: upgrade\r\nUpgrade:\r\n\r\n", ParseState::Complete,
        "/a", false, true);
    row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", ParseState::Complete, "/");
    row("chunked and length", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
        ParseState::Malformed);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n",
        ParseState::Malformed);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", ParseState::Malformed);
    row("no version", "GET /\r\n\r\n", ParseState::Malformed);
    row("no target", "GET  HTTP/1.1\r\n\r\n", ParseState::Malformed);
    row("folded", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", ParseState::Malformed);
    row("endless", "GET / HTTP/1.1\r\nA: " + QByteArray(20000, 'b'), ParseState::TooLarge);
}

void TestBackend::reads()
{
    QFETCH(const QByteArray, bytes);
    const ParsedRequest parsed = parseRequest(bytes);
    QTEST(int(parsed.state), "state");
    if (parsed.state == ParseState::Complete) {
        QTEST(parsed.request.path(), "path");
        QTEST(parsed.request.isUpgrade(), "upgrade");
        QTEST(parsed.request.keepsAlive(), "keepsAlive");
        QCOMPARE(parsed.request.headSize, bytes.size());
    }
}

void TestBackend::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("holds");
    const auto get = [](const QByteArray &path) -> QByteArray {
        return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
    };
    QTest::newRow("page") << get("/") << 200 << QByteArray("text/html");
    QTest::newRow("json") << get("/api/health") << 200 << QByteArray(R"({"status":"ok"})");
    QTest::newRow("guide's 404") << get("/api/ws") << 404 << QByteArray("Content-Length: 145\r\n");
    QTest::newRow("guide's 404 text") << get("/api/ws") << 404 << QByteArray("<pre>Cannot GET /api/ws</pre>");
    QTest::newRow("101") << upgradeRequest("/api/ws") << 101 << QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    QTest::newRow("old path") << upgradeRequest("/ws") << 400 << QByteArray("\r\n\r\nBad Request");
    QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n\r\n") << 400 << QByteArray("Connection: close");
}

void TestBackend::answers()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, holds);
    Backend backend;
    const Result<quint16> port = backend.start();
    QVERIFY(port);
    const Exchange got = exchange(*port, request);
    QTEST(statusOf(got.bytes), "status");
    QVERIFY2(got.bytes.contains(holds), got.bytes.constData());
}

void TestBackend::echoes()
{
    Backend backend;
    QStringList log;
    connect(&backend, &Backend::logLine, this, [&log](const QString &line) { log.append(line); });
    const Result<quint16> port = backend.start();
    QVERIFY(port);
    const QByteArray frame = probe::encodeFrame(probe::Role::Client, {probe::Opcode::Text, true, "안녕"});
    const Exchange got = exchange(*port, upgradeRequest("/api/ws") + frame);
    QVERIFY(got.bytes.endsWith(probe::encodeFrame(probe::Role::Server, {probe::Opcode::Text, true, "안녕"})));
    QVERIFY(!got.closed);
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().startsWith(u"[WebSocket] ✅ 클라이언트 연결됨: id=client_"_s));
    QVERIFY(log.first().endsWith(u", remoteAddress=127.0.0.1"_s));
}

void TestBackend::stopsAndStartsOnItsPort()
{
    Backend backend;
    const Result<quint16> port = backend.start();
    QVERIFY(port);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, *port);
    QTRY_COMPARE(backend.connectionCount(), 1);
    for (int i = 0; i < 3; ++i) {
        backend.stop();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(backend.connectionCount(), 0);
        QVERIFY(!backend.isRunning());
        QCOMPARE(exchange(*port, "x").bytes, QByteArray());

        const Result<quint16> again = backend.start(*port);
        QVERIFY(again);
        QCOMPARE(*again, *port);
        QCOMPARE(statusOf(exchange(*port, upgradeRequest("/api/ws")).bytes), 101);
    }
}

void TestBackend::refusesTheOneTooMany()
{
    Backend backend;
    const Result<quint16> port = backend.start();
    QVERIFY(port);
    const QList<Exchange> all = exchangeAll(*port, QByteArrayList(Backend::connectionLimit + 5, "GET / HTT"));
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Exchange &each) { return each.closed; }), 5);
    QTRY_COMPARE(backend.connectionCount(), 0);
}

void TestBackend::saysWhenThePortIsTaken()
{
    Backend first;
    Backend second;
    const Result<quint16> port = first.start();
    QVERIFY(port);
    const Result<quint16> refused = second.start(*port);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, QByteArray("practice-backend-not-started"));
    QCOMPARE(refused.error().facts.value("port"), QString::number(*port));
}

void TestBackend::stopsReadingWhenNobodyListens()
{
    Backend backend;
    const Result<quint16> port = backend.start();
    QVERIFY(port);
    QTcpSocket client;
    client.setReadBufferSize(1024); // It sends and hardly reads.
    client.connectToHost(u"127.0.0.1"_s, *port);
    QVERIFY(client.waitForConnected());
    client.write(upgradeRequest("/api/ws"));
    const QByteArray frame =
        probe::encodeFrame(probe::Role::Client, {probe::Opcode::Binary, true, QByteArray(1000000, 'x')});
    for (int i = 0; i < 40; ++i) {
        client.write(frame);
    }
    QTest::qWait(500);
    // The backend holds at most its limit and a message or two; the rest waits on the client's side.
    QVERIFY2(client.bytesToWrite() > 10000000, qPrintable(QString::number(client.bytesToWrite())));
    client.setReadBufferSize(0);
    qsizetype got = 0;
    QTRY_VERIFY_WITH_TIMEOUT((got += client.readAll().size()) > qsizetype{40} * 1000000, 10000);
}

QTEST_GUILESS_MAIN(TestBackend)
#include "tst_backend.moc"
