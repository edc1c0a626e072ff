// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"
#include "probe/protocol.h"

#include "tests/support/expressbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace Qt::StringLiterals;

/// The libraries themselves judge what we say of their protocols.
class TestProtocolPeers : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ExpressBackend> m_backend;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray missing = test::ExpressBackend::missing(); !missing.isEmpty()) {
            QSKIP(QByteArray("missing: " + missing).constData());
        }
        m_backend = std::make_unique<test::ExpressBackend>(u"protocols.js"_s);
        QVERIFY2(m_backend->start(), m_backend->process.readAll().constData());
    }

    void cleanupTestCase() { m_backend.reset(); }

    void recognised_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArrayList>("subprotocols");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QString &target, const QByteArrayList &subprotocols,
                            int status, const QByteArray &expected) {
            QTest::newRow(name) << target << subprotocols << status << expected;
        };
        row("socket.io", u"/socket.io/?EIO=4&transport=websocket"_s, {}, 101, "socketio by greeting:");
        row("socket.io without its query", u"/socket.io/"_s, {}, 400,
            "socketio by answer: protocol-lacks-query protocol-lacks-query");
        row("socket.io with a bogus session", u"/socket.io/?EIO=4&transport=websocket&sid=bogus"_s, {}, 400,
            "socketio by answer:");
        // It opens and is dropped at once.
        row("socket.io asked for polling", u"/socket.io/?EIO=4&transport=polling"_s, {}, 101,
            "socketio by path: protocol-lacks-query");
        row("SockJS", u"/echo/000/abcdefgh/websocket"_s, {}, 101, "sockjs by greeting:");
        row("GraphQL", u"/graphql"_s, {"graphql-transport-ws"}, 101, "graphql by agreed:");
        row("GraphQL without its subprotocol", u"/graphql"_s, {}, 101,
            "graphql by answer: protocol-lacks-subprotocol");
        row("MQTT", u"/mqtt"_s, {"mqtt"}, 101, "mqtt by agreed:");
        row("MQTT without its subprotocol", u"/mqtt"_s, {}, 101, "mqtt by path: protocol-lacks-subprotocol");
    }

    void recognised()
    {
        QFETCH(const QString, target);
        QFETCH(const QByteArrayList, subprotocols);
        QFETCH(const int, status);
        const auto endpoint = Endpoint::parse(u"ws://127.0.0.1:%1"_s.arg(m_backend->port()) + target);
        QVERIFY(endpoint);
        ProbeRequest request;
        request.endpoint = *endpoint;
        request.subprotocols = subprotocols;
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        QVERIFY(finished.wait(20000));
        const auto report = finished[0][0].value<ProbeReport>();
        QCOMPARE(report.seen.addresses.size(), 1);
        QCOMPARE(report.seen.addresses[0].status, status);
        const auto found = recogniseProtocol(report.seen);
        QVERIFY(found);
        QByteArray said = protocolName(found->kind) + " by " + signName(found->sign) + ':';
        for (const Statement &each : found->missing) {
            said += ' ' + each.id;
        }
        QTEST(said, "expected");
    }
};

QTEST_GUILESS_MAIN(TestProtocolPeers)
#include "tst_protocolpeers.moc"
