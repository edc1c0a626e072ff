// SPDX-License-Identifier: GPL-3.0-or-later
#include "badpeer.h"
#include "probe/prober.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gate101::probe::test::Script)

namespace {

constexpr Deadlines deadlines{.resolve = 500ms,
                              .connect = 500ms,
                              .tls = 500ms,
                              .upgrade = 700ms,
                              .quiet = 60ms,
                              .body = 400ms,
                              .companion = 500ms,
                              .pong = 400ms,
                              .echo = 100ms,
                              .close = 200ms};

/// The address sanitizer keeps what was freed, so its memory says nothing.
#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// Memory of this process in KiB that is in use now.
qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmRSS:") + 6).simplified().split(' ').value(0).toLongLong();
}

/// From now on peakKiB() tells of what comes.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

/// The most memory in KiB that this process has used.
qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmHWM:") + 6).simplified().split(' ').value(0).toLongLong();
}

const QByteArray hello = "HTTP/1.1 200 OK\r\n";
const QByteArray continues = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

/// Servers that misbehave at every stage: the answer comes within the deadlines, the memory stays bounded and
/// the event loop goes on.
class TestBadPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAllTheSame_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char *name, const Script &script, const char *cause, bool secure = false) {
            QTest::newRow(name) << script << secure << QByteArray(cause);
        };
        const auto plain = [](const auto &then) -> Script {
            return [then](BadPeer &peer) {
                peer.readHead();
                then(peer);
            };
        };
        const auto switched = [](const auto &then) -> Script {
            return [then](BadPeer &peer) {
                peer.send(switchingTo(peer.readHead()));
                then(peer);
            };
        };
        const auto silence = [](BadPeer &peer) { peer.wait(); };
        const auto close = [](BadPeer &) {};
        const auto reset = [](BadPeer &peer) { peer.reset(); };
        const auto says = [](const QByteArray &bytes) {
            return [bytes](BadPeer &peer) {
                peer.send(bytes);
                peer.wait();
            };
        };
        const auto forEver = [](const QByteArray &bytes) {
            return [bytes](BadPeer &peer) { peer.sendForEver(bytes.repeated(200)); };
        };
        const auto dribbles = [](const QByteArray &bytes) {
            return [bytes](BadPeer &peer) { peer.dribble(bytes); };
        };

        row("TLS: silence", silence, "tls-silent", true);
        row("TLS: closed", close, "tls-closed", true);
        row("TLS: reset", reset, "tls-closed", true);
        row("TLS: garbage", says("SSH-2.0-OpenSSH_9.2p1\r\n"), "tls-to-plain-port", true);
        row("TLS: zeroes without end", forEver(QByteArray(50, '\0')), "tls-to-plain-port", true);
        row("TLS: half a record", says(QByteArray::fromHex("160303400002")), "tls-silent", true);
        row("TLS: one byte at a time", dribbles(QByteArray::fromHex("16030300400200003c0303")), "tls-silent",
            true);

        row("answer: silence", plain(silence), "no-answer");
        row("answer: closed", plain(close), "closed-without-answer");
        row("answer: reset", plain(reset), "reset-without-answer");
        row("answer: before the request", says("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
            "answered-differently");
        row("answer: one byte at a time", plain(dribbles("HTTP/1.1 200 OK\r\nX: " + QByteArray(9000, 'y'))),
            "no-answer");
        row("answer: half a head", plain(says("HTTP/1.1 101 Swi")), "no-answer");
        row("answer: half a head, closed", plain([](BadPeer &peer) { peer.send("HTTP/1.1 101 Swi"); }),
            "closed-without-answer");
        row("answer: headers without end", plain([](BadPeer &peer) {
                peer.send(hello);
                peer.sendForEver(QByteArray("X-More: y\r\n").repeated(300));
            }),
            "answer-endless");
        row("answer: a header without end", plain([](BadPeer &peer) {
                peer.send(hello + "X: ");
                peer.sendForEver(QByteArray(60000, 'y'));
            }),
            "answer-endless");
        row("answer: interim answers without end", plain(forEver(continues)), "answer-endless");
        row("answer: interim answers slowly", plain(dribbles(continues.repeated(500))), "no-answer");
        row("answer: garbage", plain(says("+OK Dovecot ready.\r\n")), "endpoint-not-http");
        row("answer: binary", plain(says(QByteArray::fromHex("ff00fe01fd02"))), "endpoint-not-http");
        row("answer: garbage without end", plain(forEver("garbage ")), "endpoint-not-http");
        row("answer: status that is none", plain(says("HTTP/1.1 abc Hello\r\n\r\n")), "endpoint-not-http");

        row("body: 100 MB", plain([](BadPeer &peer) {
                peer.send(hello + "Content-Length: 104857600\r\n\r\n");
                peer.sendForEver(QByteArray(60000, 'x'));
            }),
            "answered-200");
        row("body: chunks without end", plain([](BadPeer &peer) {
                peer.send(hello + "Transfer-Encoding: chunked\r\n\r\n");
                peer.sendForEver(QByteArray("1\r\nx\r\n").repeated(1000));
            }),
            "answered-200");
        row("body: one byte at a time", plain([](BadPeer &peer) {
                peer.send(hello + "Content-Length: 4000\r\n\r\n");
                peer.dribble(QByteArray(4000, 'x'));
            }),
            "answered-200");
        row("body: never comes", plain(says(hello + "Content-Length: 4000\r\n\r\n")), "answered-200");
        row("body: shorter than said, reset", plain([](BadPeer &peer) {
                peer.send(hello + "Content-Length: 4000\r\n\r\nx");
                peer.reset();
            }),
            "answered-200");
        row("body: a length that is none", plain(says(hello + "Content-Length: -5\r\n\r\nx")),
            "answered-200");
        row("body: a length beyond all numbers",
            plain(says(hello + "Content-Length: 99999999999999999999999\r\n\r\nx")), "answered-200");

        row("switch: wrong Accept",
            plain(says("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: "
                       "x\r\n\r\n")),
            "accept-wrong");
        row("switch: closed", switched(close), "dropped-after-101");
        row("switch: reset", switched(reset), "dropped-after-101");
        row("switch: silence", switched(silence), "none");
        row("frames: garbage", switched(says("garbage")), "stream-broken");
        row("frames: garbage without end", switched(forEver(QByteArray::fromHex("ff"))), "stream-broken");
        row("frames: half a frame", switched(says(QByteArray::fromHex("8105486565"))), "none");
        row("frames: half a frame, closed",
            switched([](BadPeer &peer) { peer.send(QByteArray::fromHex("8105486565")); }),
            "dropped-after-101");
        row("frames: masked", switched(says(QByteArray::fromHex("818537fa213d7f9f4d5158"))), "stream-broken");
        row("frames: RSV1", switched(says(QByteArray::fromHex("c10161"))), "stream-broken");
        row("frames: 64-bit length announced", switched(says(QByteArray::fromHex("827f0000010000000000"))),
            "stream-broken");
        row("frames: longest length announced", switched(says(QByteArray::fromHex("827f7fffffffffffffff"))),
            "stream-broken");
        row("frames: a message in parts without end", switched([](BadPeer &peer) {
                peer.send(QByteArray::fromHex("020161"));
                peer.sendForEver(
                    QByteArray(QByteArray::fromHex("007e0200") + QByteArray(512, 'a')).repeated(100));
            }),
            "stream-broken");
        row("frames: empty parts without end", switched([](BadPeer &peer) {
                peer.send(QByteArray::fromHex("0200"));
                peer.sendForEver(QByteArray::fromHex("0000").repeated(10000));
            }),
            "none");
        row("frames: pings without end, nothing read",
            switched(forEver(QByteArray::fromHex("897d") + QByteArray(125, 'p'))), "none");
        row("frames: texts without end", switched(forEver(QByteArray::fromHex("810161"))), "none");
        row("frames: one byte at a time",
            switched(dribbles(QByteArray::fromHex("817d") + QByteArray(125, 'x'))), "none");
        row("frames: bad UTF-8", switched(says(QByteArray::fromHex("8102c328"))), "stream-broken");
        row("frames: a Close code that nobody may send", switched(says(QByteArray::fromHex("880203ed"))),
            "stream-broken");
    }

    void answersAllTheSame()
    {
        QFETCH(Script, script);
        QFETCH(bool, secure);
        QFETCH(QByteArray, cause);
        BadServer server(script);
        ProbeRequest request;
        request.endpoint = *Endpoint::parse((secure ? u"wss://127.0.0.1:"_s : u"ws://127.0.0.1:"_s) +
                                            QString::number(server.port()) + u"/api/ws"_s);
        request.deadlines = deadlines;

        qint64 longestGap = 0;
        QElapsedTimer sinceBeat;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { longestGap = qMax(longestGap, sinceBeat.restart()); });
        const qint64 before = residentKiB();
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        QElapsedTimer clock;
        clock.start();
        sinceBeat.start();
        beat.start(5);
        prober.start(request);
        QVERIFY(finished.wait(20000));

        // All deadlines together are some two seconds; the rest is for a slow machine.
        QVERIFY2(clock.elapsed() < 8000, QByteArray::number(clock.elapsed()).constData());
        QVERIFY2(longestGap < 2000, QByteArray::number(longestGap).constData());
        const qint64 grown = residentKiB() - before;
        QVERIFY2(isSanitized || grown < 24 * 1024, QByteArray::number(grown).constData());
        const auto report = finished.first().first().value<ProbeReport>();
        QCOMPARE(report.cause ? report.cause->id : QByteArray("none"), cause);
        QVERIFY(report.seen.addresses.first().bodyHead.size() <= 4096);
        QVERIFY(report.seen.addresses.first().responseHead.size() <= headLimit);
    }

    /// A peer that pings without end and reads nothing: the pongs wait in our memory, and only a few may.
    void pongsDoNotPileUp()
    {
        if (isSanitized) {
            QSKIP("the address sanitizer keeps what was freed");
        }
        constexpr int many = 200000; // The kernel's buffers hold the answers of fewer than half of them.
        std::atomic<int> sent = 0;
        BadServer server([&sent](BadPeer &peer) {
            const QByteArray pings =
                QByteArray(QByteArray::fromHex("897d") + QByteArray(125, 'p')).repeated(200);
            peer.send(switchingTo(peer.readHead()));
            while (peer.send(pings)) {
                sent += 200;
            }
        });
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"ws://127.0.0.1:%1/"_s.arg(server.port()));
        request.deadlines = deadlines;
        request.hold = 15s;
        Prober prober;
        QTimer enough;
        connect(&enough, &QTimer::timeout, &prober, [&] {
            if (sent > many) {
                prober.endHold();
            }
        });
        enough.start(20);
        QSignalSpy finished(&prober, &Prober::finished);
        forgetPeak();
        const qint64 before = peakKiB();
        prober.start(request);
        QVERIFY(finished.wait(20000));
        const auto report = finished.first().first().value<ProbeReport>();
        const std::optional<HoldEnd> hold = report.seen.addresses.first().hold;
        QVERIFY(hold && sent > many);
        const qint64 grown = peakKiB() - before;
        QVERIFY2(grown < 8 * 1024, QByteArray::number(grown).constData());
    }
};

QTEST_GUILESS_MAIN(TestBadPeers)
#include "tst_badpeers.moc"
