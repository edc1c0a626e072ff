// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/backend.h"
#include "probe/frames.h"
#include "tests/app/job/practice/exchange.h"
#include "tests/support/expressbackend.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::test;
using probe::Frame;
using probe::Opcode;

namespace {

struct Case
{
    QByteArray name;
    QByteArray text;
    bool compareEnd = true; ///< After a Close frame the two differ only in how long they wait for ours.
};

const QByteArray host = "Host: localhost\r\n";
const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";

QByteArray request(const QByteArray &line, const QByteArray &headers = host)
{
    return line + "\r\n" + headers + "\r\n";
}

QByteArray masked(const Frame &frame)
{
    return probe::encodeFrame(probe::Role::Client, frame, probe::Mask{1, 2, 3, 4});
}

QByteArray session(const QByteArray &frames)
{
    return upgradeRequest("/api/ws") + frames;
}

QList<Case> httpCases()
{
    return {
        {"page", request("GET / HTTP/1.1")},
        {"head", request("HEAD / HTTP/1.1")},
        {"slash and query", request("GET /api/?x=1 HTTP/1.1")},
        {"case", request("GET /API/Health HTTP/1.1")},
        {"json", request("GET /api/health HTTP/1.1")},
        {"http 1.0", request("GET /api/health HTTP/1.0", {})},
        {"http 1.0 as nginx sends it", request("GET /api/ws HTTP/1.0", "Host: b\r\nConnection: close\r\n")},
        {"http 1.0 keep-alive", request("GET /api/health HTTP/1.0", "Connection: keep-alive\r\n")},
        {"http 2.0", request("GET / HTTP/2.0")},
        {"close", request("GET /api HTTP/1.1", host + "Connection: close\r\n")},
        {"no host", request("GET / HTTP/1.1", {})},
        {"two hosts", request("GET / HTTP/1.1", "Host: a\r\nHost: b\r\n")},
        {"plain get on the websocket path", request("GET /api/ws HTTP/1.1")},
        {"old path", request("GET /ws HTTP/1.1")},
        {"escaped", request("GET /api/%3Cb%3E?a=<b> HTTP/1.1")},
        {"to escape", request("GET /a&b'c\"<d>`{e}|^[] HTTP/1.1")},
        {"broken escapes", request("GET /a%zz%f%ff%4 HTTP/1.1")},
        {"not ascii", request("GET /caf\xc3\xa9 HTTP/1.1")},
        {"double slash", request("GET //ws HTTP/1.1")},
        {"absolute", request("GET http://localhost/api/health HTTP/1.1")},
        {"head 404", request("HEAD /x HTTP/1.1")},
        {"post", request("POST /api HTTP/1.1", host + "Content-Length: 3\r\n") + "abc"},
        {"post then get", request("POST / HTTP/1.1", host + "Content-Length: 3\r\n") + "abc" +
                              request("GET /api HTTP/1.1", host + "Connection: close\r\n")},
        {"pipelined", request("GET /api/health HTTP/1.1") + request("GET /api HTTP/1.1")},
        {"options", request("OPTIONS /api HTTP/1.1")},
        {"options 404", request("OPTIONS /x HTTP/1.1")},
        {"not modified", request("GET /api/health HTTP/1.1",
                                 host + "If-None-Match: W/\"f-VaSQ4oDUiZblZNAEkkN+sX+q3Sg\"\r\n")},
        {"modified", request("GET /api/health HTTP/1.1", host + "If-None-Match: \"x\"\r\n")},
        {"unknown method", request("BREW / HTTP/1.1")},
        {"space before colon", request("GET / HTTP/1.1", "Host : x\r\n")},
        {"garbage", "garbage\r\n\r\n"},
        {"tls to a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n"},
        {"huge header", request("GET / HTTP/1.1", host + "X: " + QByteArray(17000, 'a') + "\r\n")},
    };
}

QList<Case> upgradeCases()
{
    const QByteArray both = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    const QByteArray ws = "GET /api/ws HTTP/1.1";
    return {
        {"upgrade", upgradeRequest("/api/ws")},
        {"upgrade with query", upgradeRequest("/api/ws?token=1")},
        {"upgrade http 1.0", request("GET /api/ws HTTP/1.0", host + both + key)},
        {"upgrade without host", request(ws, both + key)},
        {"upgrade old path", upgradeRequest("/ws")},
        {"upgrade trailing slash", upgradeRequest("/api/ws/")},
        {"upgrade other case", upgradeRequest("/API/ws")},
        {"upgrade with keep-alive",
         request(ws, host + "Upgrade: WebSocket\r\nConnection: keep-alive, upgrade\r\n" + key)},
        {"connection only", request(ws, host + "Connection: Upgrade\r\n" + key)},
        {"upgrade only", request(ws, host + "Upgrade: websocket\r\n" + key)},
        {"connection close", request(ws, host + "Upgrade: websocket\r\nConnection: close\r\n" + key)},
        {"hard-coded connection without upgrade",
         request("GET /api HTTP/1.1", host + "Connection: upgrade\r\n")},
        {"h2c", request(ws, host + "Upgrade: h2c\r\nConnection: Upgrade\r\n" + key)},
        {"upgrade as the map's value",
         request(ws, host + "Upgrade: upgrade\r\nConnection: Upgrade\r\n" + key)},
        {"no key", request(ws, host + both + "Sec-WebSocket-Version: 13\r\n")},
        {"bad key", request(ws, host + both + "Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n")},
        {"two keys", request(ws, host + both + key + key)},
        {"old version", request(ws, host + both +
                                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                        "Sec-WebSocket-Version: 7\r\n")},
        {"post", request("POST /api/ws HTTP/1.1", host + both + key)},
        {"protocols", upgradeRequest("/api/ws", "Sec-WebSocket-Protocol: chat, b\r\n")},
        {"bad protocols", upgradeRequest("/api/ws", "Sec-WebSocket-Protocol: ,,\r\n")},
        {"extension", upgradeRequest("/api/ws", "Sec-WebSocket-Extensions: permessage-deflate\r\n")},
    };
}

QList<Case> frameCases()
{
    const Frame text{Opcode::Text, true, "gate"};
    return {
        {"text", session(masked(text))},
        {"empty", session(masked({Opcode::Text, true, {}}))},
        {"binary 70000", session(masked({Opcode::Binary, true, QByteArray(70000, 'x')}))},
        {"fragments with a ping between",
         session(masked({Opcode::Text, false, "ga"}) + masked({Opcode::Ping, true, "p"}) +
                 masked({Opcode::Continuation, true, "te"}))},
        {"ping", session(masked({Opcode::Ping, true, "12345"}))},
        {"pong", session(masked({Opcode::Pong, true, "12345"}) + masked(text))},
        {"close", session(masked({Opcode::Close, true, probe::closePayload(1000, "bye")})), false},
        {"close without code", session(masked({Opcode::Close, true, {}})), false},
        {"close with a bad code", session(masked({Opcode::Close, true, QByteArray("\x03\xe7", 2)})), false},
        {"unmasked", session(probe::encodeFrame(probe::Role::Server, text)), false},
        {"bad utf-8", session(masked({Opcode::Text, true, "\xff"})), false},
        {"reserved bit", session(QByteArray("\xc1\x80\x01\x02\x03\x04", 6)), false},
        {"continuation of nothing", session(masked({Opcode::Continuation, true, "x"})), false},
        {"too big", session(masked({Opcode::Binary, true, QByteArray(1024 * 1024 + 1, 'x')})), false},
        {"echo, then close", session(masked(text) + masked({Opcode::Close, true, probe::closePayload(1001)})),
         false},
    };
}

} // namespace

class TestExpressDifferential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameBytes_data();
    void sameBytes();
    void sameLogLine();
    void cleanupTestCase();

private:
    ExpressBackend m_node;
    QByteArray m_nodeLog;
    QStringList m_ourLog;
    practice::Backend m_backend;
    QList<Case> m_cases = httpCases() + upgradeCases() + frameCases();
    QList<Exchange> m_theirs;
    QList<Exchange> m_ours;
};

void TestExpressDifferential::initTestCase()
{
    if (const QByteArray missing = ExpressBackend::missing(); !missing.isEmpty()) {
        QSKIP(QByteArray("missing: " + missing).constData());
    }
    QVERIFY(m_node.start());
    const auto port = static_cast<quint16>(m_node.port());

    connect(&m_backend, &practice::Backend::logLine, this,
            [this](const QString &line) { m_ourLog.append(line); });
    const Result<quint16> ours = m_backend.start();
    QVERIFY(ours);

    QByteArrayList texts;
    for (const Case &each : std::as_const(m_cases)) {
        texts.append(each.text);
    }
    m_theirs = exchangeAll(port, texts);
    m_ours = exchangeAll(*ours, texts);
    m_nodeLog = m_node.process.readAll();
}

void TestExpressDifferential::sameBytes_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        QTest::addRow("%02d %s", int(i), m_cases.at(i).name.constData()) << int(i);
    }
}

void TestExpressDifferential::sameBytes()
{
    QFETCH(const int, index);
    static const QRegularExpression date(u"\r\nDate: [^\r]+"_s);
    const auto withoutDate = [](const QByteArray &bytes) {
        return QString::fromLatin1(bytes).replace(date, u"\r\nDate: *"_s);
    };
    const Exchange &theirs = m_theirs.at(index);
    const Exchange &ours = m_ours.at(index);
    QVERIFY2(!theirs.bytes.isEmpty(), "the real server is silent");
    QCOMPARE(withoutDate(ours.bytes), withoutDate(theirs.bytes));
    if (m_cases.at(index).compareEnd) {
        QCOMPARE(ours.closed, theirs.closed);
    }
}

void TestExpressDifferential::sameLogLine()
{
    static const QRegularExpression id(u"client_[0-9a-z]+"_s);
    const QStringList theirs = QString::fromUtf8(m_nodeLog).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(theirs.size() > 15);
    QCOMPARE(m_ourLog.size(), theirs.size());
    const QString expected = u"[WebSocket] ✅ 클라이언트 연결됨: id=client_xxx, remoteAddress=127.0.0.1"_s;
    for (const QString &line : theirs + m_ourLog) {
        QCOMPARE(QString(line).replace(id, u"client_xxx"_s), expected);
    }
}

void TestExpressDifferential::cleanupTestCase()
{
    m_node.stop();
    QCOMPARE(m_node.process.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TestExpressDifferential)
#include "tst_expressdifferential.moc"
