// SPDX-License-Identifier: GPL-3.0-or-later
#include "badpeer.h"
#include "probe/streamend.h"
#include "probe/websocketsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gate101::probe::test::Script)

namespace {

constexpr qsizetype messageLimit = 1000;

QByteArray said(Opcode opcode, const QByteArray &payload, bool fin = true)
{
    return encodeFrame(Role::Server, {opcode, fin, payload});
}

/// Plays the rest after a right 101; what follows the script is a TCP FIN.
Script switched(const std::function<void(BadPeer &)> &then)
{
    return [then](BadPeer &peer) {
        peer.send(switchingTo(peer.readHead()));
        then(peer);
    };
}

Script says(const QByteArray &bytes)
{
    return switched([bytes](BadPeer &peer) { peer.send(bytes); });
}

/// Stays afterwards, so that only what was said can be the reason of the end.
Script saysAndStays(const QByteArray &bytes)
{
    return switched([bytes](BadPeer &peer) {
        peer.send(bytes);
        peer.wait();
    });
}

QByteArray idsOf(const StreamEnd &how)
{
    QByteArrayList ids;
    const auto told = statementsOf(how, {});
    for (const Statement &each : told) {
        ids.append(each.id);
    }
    return ids.join(' ');
}

} // namespace

/// Every way in which a conversation ends, told with its true reason.
class TestStreamEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrueReason_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Script &script, const char *expected, int code,
                            const QString &reason = {}) {
            QTest::newRow(name) << script << QByteArray(expected) << code << reason;
        };
        const auto close = [](quint16 code, const QByteArray &reason = {}) {
            return said(Opcode::Close, closePayload(code, reason));
        };
        row("close with code and reason", saysAndStays(close(4001, "bye")),
            "console-closed-peer-reason close-code-application", 4001, u"bye"_s);
        row("close with code alone", saysAndStays(close(1001)), "console-closed-peer close-code-1001", 1001);
        row("close, then FIN at once", says(close(1012)), "console-closed-peer close-code-1012", 1012);
        row("close with a Korean reason", saysAndStays(close(1008, "로그인 필요")),
            "console-closed-peer-reason close-code-1008", 1008, u"로그인 필요"_s);
        row("close without code", saysAndStays(said(Opcode::Close, {})),
            "console-closed-peer close-code-1005", 1005);
        row("registered code", saysAndStays(close(3000)), "console-closed-peer close-code-registered", 3000);
        row("FIN", says({}), "console-closed-fin close-code-1006", 1006);
        row("a message, then FIN", says(said(Opcode::Text, "last words")),
            "console-closed-fin close-code-1006", 1006);
        row("RST", switched([](BadPeer &peer) { peer.reset(); }), "console-closed-reset close-code-1006",
            1006);
        row("a message, then RST", switched([](BadPeer &peer) {
                peer.send(said(Opcode::Text, "last words"));
                peer.reset();
            }),
            "console-closed-reset close-code-1006", 1006);
        row("half a frame, then FIN", says(said(Opcode::Text, "not all of it").left(7)),
            "console-closed-fin console-cut-frame close-code-1006", 1006);
        row("a header alone, then FIN", says(said(Opcode::Binary, QByteArray(500, 'x')).left(3)),
            "console-closed-fin console-cut-frame close-code-1006", 1006);
        row("half a message, then FIN", says(said(Opcode::Text, "first", false)),
            "console-closed-fin console-cut-frame close-code-1006", 1006);
        row("masked", saysAndStays(encodeFrame(Role::Client, {Opcode::Text, true, "masked"})),
            "console-closed-broken frame-masked", 1002);
        row("too large", saysAndStays(said(Opcode::Text, QByteArray(messageLimit + 1, 'x'))),
            "console-closed-too-big frame-too-big", 1009);
        row("too large, the header alone", saysAndStays(QByteArray::fromHex("827f7fffffffffffffff")),
            "console-closed-too-big frame-too-big", 1009);
        row("too large in fragments",
            saysAndStays(said(Opcode::Binary, QByteArray(600, 'x'), false) +
                         said(Opcode::Continuation, QByteArray(600, 'x'))),
            "console-closed-too-big frame-too-big", 1009);
        row("not UTF-8", saysAndStays(said(Opcode::Text, "\xff\xfe")), "console-closed-broken frame-utf8",
            1007);
        row("not UTF-8 over fragments",
            saysAndStays(said(Opcode::Text, "\xed\x95", false) + said(Opcode::Continuation, "x")),
            "console-closed-broken frame-utf8", 1007);
        row("compressed", saysAndStays(QByteArray::fromHex("c10161")), "console-closed-broken frame-rsv",
            1002);
        row("a fragment of nothing", saysAndStays(said(Opcode::Continuation, "x")),
            "console-closed-broken frame-continuation-unexpected", 1002);
        row("a code that must not be sent", saysAndStays(close(1006)),
            "console-closed-broken frame-close-code", 1002);
        row("half a code", saysAndStays(said(Opcode::Close, "\x03")),
            "console-closed-broken frame-close-payload", 1002);
        row("HTTP in the stream", saysAndStays("HTTP/1.1 400 Bad Request\r\n\r\n"),
            "console-closed-broken frame-rsv", 1002);
    }

    void theTrueReason()
    {
        QFETCH(const Script, script);
        QFETCH(const QByteArray, expected);
        const BadServer server(script);
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(u"ws://127.0.0.1:%1/"_s.arg(server.port()), {.limits = {.message = messageLimit}});
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        QCOMPARE(opened.size(), 1);
        const auto how = closed.first().first().value<StreamEnd>();
        QCOMPARE(idsOf(how), expected);
        QTEST(how.code, "code");
        QTEST(how.reason, "reason");
        QVERIFY(!session.isOpen());
        QVERIFY(!session.sendText(u"too late"_s));
    }

    /// What the peer hears of it: the code that the RFC asks for, or its own code again.
    void thePeerIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("told");
        QTest::newRow("its own code") << said(Opcode::Close, closePayload(4001, "bye")) << 4001;
        QTest::newRow("no code") << said(Opcode::Close, {}) << 1005;
        QTest::newRow("not UTF-8") << said(Opcode::Text, "\xff\xfe") << 1007;
        QTest::newRow("too large") << said(Opcode::Text, QByteArray(messageLimit + 1, 'x')) << 1009;
        QTest::newRow("masked") << encodeFrame(Role::Client, {Opcode::Text, true, "masked"}) << 1002;
    }

    void thePeerIsTold()
    {
        QFETCH(const QByteArray, bytes);
        std::atomic<int> heard = 0;
        const BadServer server(switched([bytes, &heard](BadPeer &peer) {
            peer.send(bytes);
            const auto frame = peer.readFrame();
            heard = frame && frame->opcode == Opcode::Close ? closeCode(frame->payload) : -1;
        }));
        WebSocketSession session;
        session.open(u"ws://127.0.0.1:%1/"_s.arg(server.port()), {.limits = {.message = messageLimit}});
        QTRY_VERIFY_WITH_TIMEOUT(heard != 0, 10000);
        QTEST(heard.load(), "told");
    }

    void closedFromHere_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("answered") << switched([](BadPeer &peer) {
            peer.readFrame();
            peer.send(said(Opcode::Close, closePayload(1000)));
            peer.wait();
        }) << "console-closed-us close-code-1000"_ba;
        QTest::newRow("answered after a last message") << switched([](BadPeer &peer) {
            peer.readFrame();
            peer.send(said(Opcode::Text, "one more") + said(Opcode::Close, {}));
            peer.wait();
        }) << "console-closed-us close-code-1005"_ba;
        QTest::newRow("never answered") << switched([](BadPeer &peer) { peer.wait(); })
                                        << "console-closed-us-unanswered close-code-1006"_ba;
        QTest::newRow("never answered, but talking")
            << switched([](BadPeer &peer) { peer.sendForEver(said(Opcode::Text, "on and on")); })
            << "console-closed-us-unanswered close-code-1006"_ba;
        QTest::newRow("dropped instead") << switched([](BadPeer &peer) { peer.readFrame(); })
                                         << "console-closed-us-dropped close-code-1006"_ba;
    }

    void closedFromHere()
    {
        QFETCH(const Script, script);
        QFETCH(const QByteArray, expected);
        const BadServer server(script);
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(u"ws://127.0.0.1:%1/"_s.arg(server.port()), {.limits = {.close = 400ms}});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        session.close(1000, u"done"_s);
        session.close(1001); // A second one changes nothing.
        QVERIFY(!session.isOpen());
        QVERIFY(!session.ping());
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        QCOMPARE(idsOf(closed.first().first().value<StreamEnd>()), expected);
    }
};

QTEST_GUILESS_MAIN(TestStreamEnds)
#include "tst_streamends.moc"
