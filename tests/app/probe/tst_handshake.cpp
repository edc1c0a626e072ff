// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/dechunk.h"
#include "probe/handshake.h"

#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

} // namespace

class TestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptIsThatOfTheRfc() { QCOMPARE(acceptFor(key), accept); }

    void keysAreSixteenFreshBytes()
    {
        const QByteArray one = makeKey();
        QCOMPARE(QByteArray::fromBase64(one).size(), 16);
        QVERIFY(one != makeKey());
    }

    void upgradeRequest()
    {
        HandshakeRequest request;
        request.target = "/api/ws?x=1";
        request.host = "h:81";
        request.key = key;
        request.origin = "https://h";
        request.subprotocols = {"a", "b"};
        request.extra = {{"Cookie", "s=1"}};
        QCOMPARE(buildRequest(request), "GET /api/ws?x=1 HTTP/1.1\r\n"
                                        "Host: h:81\r\n"
                                        "Upgrade: websocket\r\n"
                                        "Connection: Upgrade\r\n"
                                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                        "Sec-WebSocket-Version: 13\r\n"
                                        "Sec-WebSocket-Protocol: a, b\r\n"
                                        "Origin: https://h\r\n"
                                        "User-Agent: Gate101/" GATE101_VERSION "\r\n"
                                        "Cookie: s=1\r\n\r\n"_ba);
    }

    void plainRequestAsksForNoUpgrade()
    {
        const QByteArray bytes = buildRequest({.target = "/a", .host = "h", .subprotocols = {"a"}});
        QVERIFY(bytes.startsWith("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"));
        QVERIFY(!bytes.contains("Upgrade"));
        QVERIFY(!bytes.contains("Sec-WebSocket"));
    }

    void callersHeaderReplacesOurs()
    {
        const QByteArray bytes = buildRequest(
            {.host = "h", .key = key, .extra = {{"host", "other"}, {"connection", "keep-alive, Upgrade"}}});
        QVERIFY(!bytes.contains("Host: h\r\n"));
        QVERIFY(bytes.contains("host: other\r\n"));
        QCOMPARE(bytes.toLower().count("connection:"), 1);
    }

    void noHeaderCanSmuggleInAnother()
    {
        const QByteArray bytes =
            buildRequest({.target = "/a\r\nX: 1", .host = "h", .key = key, .extra = {{"Y", "1\r\nZ: 2"}}});
        QVERIFY(!bytes.contains("\r\nX:"));
        QVERIFY(!bytes.contains("\r\nZ:"));
    }

    void headerOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("usual") << u"Authorization: Bearer a:b"_s << "Authorization=Bearer a:b"_ba;
        QTest::newRow("no space") << u"A:b"_s << "A=b"_ba;
        QTest::newRow("empty value") << u"A:"_s << "A="_ba;
        QTest::newRow("no colon") << u"A"_s << ""_ba;
        QTest::newRow("no name") << u": b"_s << ""_ba;
        QTest::newRow("space in name") << u"A b: c"_s << ""_ba;
        QTest::newRow("line end") << u"A: b\r\nC: d"_s << ""_ba;
    }

    void headerOfTheCommandLine()
    {
        QFETCH(QString, text);
        const auto header = parseHeader(text);
        QTEST(header ? QByteArray(header->first + "=" + header->second) : QByteArray(), "read");
    }

    void responses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("101") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81"_ba
                             << "101|Switching Protocols|Upgrade=websocket|56"_ba;
        QTest::newRow("no reason") << "HTTP/1.1 404\r\n\r\n"_ba
                                   << "404|||16"_ba;
        QTest::newRow("bare line ends") << "HTTP/1.0 200 OK\nA: b\n\n"_ba
                                        << "200|OK|A=b|22"_ba;
        QTest::newRow("folded") << "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n"_ba
                                << "200|OK|A=b c|29"_ba;
        QTest::newRow("twice") << "HTTP/1.1 200 OK\r\nA: b\r\nA: c\r\n\r\n"_ba
                               << "200|OK|A=b,A=c|31"_ba;
        QTest::newRow("line without colon") << "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"_ba
                                            << "200|OK||29"_ba;
        QTest::newRow("nothing yet") << ""_ba
                                     << "more"_ba;
        QTest::newRow("beginning") << "HTT"_ba
                                   << "more"_ba;
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nA: b\r\n"_ba
                                     << "more"_ba;
        QTest::newRow("ssh") << "SSH-2.0-OpenSSH_9.2\r\n"_ba
                             << "answer-not-http"_ba;
        QTest::newRow("http/2 settings") << QByteArray("\0\0\x12\4\0\0\0\0\0", 9) << "answer-not-http"_ba;
        QTest::newRow("one wrong byte") << "X"_ba
                                        << "answer-not-http"_ba;
        QTest::newRow("status of letters") << "HTTP/1.1 abc"_ba
                                           << "answer-not-http"_ba;
        QTest::newRow("cut status line") << "HTTP/1.1\r\n\r\n"_ba
                                         << "answer-not-http"_ba;
        QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(20000))
                                 << "answer-head-too-large"_ba;
        QTest::newRow("endless line")
            << QByteArray("HTTP/1.1 200 " + QByteArray(headLimit, 'x')) << "answer-head-too-large"_ba;
    }

    void responses()
    {
        QFETCH(QByteArray, bytes);
        const Result<ResponseHead> head = parseResponse(bytes);
        QByteArray read = head ? QByteArray("more") : head.error().id;
        if (head && head->size > 0) {
            QByteArrayList headers;
            for (const auto &[name, value] : head->headers) {
                headers.append(name + "=" + value);
            }
            read = QByteArray::number(head->status) + '|' + head->reason + '|' + headers.join(',') + '|' +
                   QByteArray::number(head->size);
        }
        QTEST(read, "read");
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("faults");
        const QByteArray up = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
        const QByteArray right = "Sec-WebSocket-Accept: " + accept + "\r\n";
        QTest::newRow("right") << QByteArray(up + right) << ""_ba;
        QTest::newRow("token list")
            << QByteArray("Upgrade: WebSocket\r\nConnection: keep-alive, upgrade\r\n" + right) << ""_ba;
        QTest::newRow("offered protocol")
            << QByteArray(up + right + "Sec-WebSocket-Protocol: chat\r\n") << ""_ba;
        QTest::newRow("accept missing") << up << "accept-missing "_ba;
        QTest::newRow("accept wrong")
            << QByteArray(up + "Sec-WebSocket-Accept: abc\r\n") << "accept-wrong "_ba;
        QTest::newRow("no upgrade") << QByteArray("Connection: Upgrade\r\n" + right) << "upgrade "_ba;
        QTest::newRow("no connection") << QByteArray("Upgrade: websocket\r\n" + right) << "connection "_ba;
        QTest::newRow("foreign protocol")
            << QByteArray(up + right + "Sec-WebSocket-Protocol: other\r\n") << "protocol "_ba;
        QTest::newRow("extension") << QByteArray(up + right +
                                                 "Sec-WebSocket-Extensions: permessage-deflate\r\n")
                                   << "extension "_ba;
    }

    void checks()
    {
        QFETCH(QByteArray, headers);
        const Result<ResponseHead> head = parseResponse("HTTP/1.1 101 S\r\n" + headers + "\r\n");
        QVERIFY(head.has_value());
        const HandshakeCheck check = checkHandshake(*head, key, {"chat"});
        QByteArray faults;
        faults += !check.acceptPresent ? "accept-missing " : !check.acceptValid ? "accept-wrong " : "";
        faults += check.upgradeHeader ? "" : "upgrade ";
        faults += check.connectionToken ? "" : "connection ";
        faults += check.foreignProtocol.isEmpty() ? "" : "protocol ";
        faults += check.foreignExtension.isEmpty() ? "" : "extension ";
        QTEST(faults, "faults");
        QCOMPARE(check.valid(), faults.isEmpty());
    }

    void chunks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("complete");
        QTest::newRow("two") << "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"_ba
                             << "abcde"_ba << true;
        QTest::newRow("empty") << "0\r\n\r\n"_ba
                               << ""_ba << true;
        QTest::newRow("half") << "5\r\nab"_ba
                              << "ab"_ba << false;
        QTest::newRow("no chunks") << "<html>\r\n"_ba
                                   << "<html>\r\n"_ba << false;
        QTest::newRow("huge size") << "ffffffff\r\nab"_ba
                                   << "ab"_ba << false;
    }

    void chunks()
    {
        QFETCH(QByteArray, body);
        const Dechunked result = dechunk(body);
        QTEST(result.content, "content");
        QTEST(result.complete, "complete");
    }
};

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
