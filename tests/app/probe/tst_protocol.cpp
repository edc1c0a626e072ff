// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/protocol.h"

#include "tests/app/probe/observations.h"

#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

namespace {

/// An answer to an upgrade that offered these subprotocols.
AddressReport offering(const QByteArray &names, AddressReport report)
{
    report.request = "GET / HTTP/1.1\r\nHost: x\r\nSec-WebSocket-Protocol: " + names + "\r\n\r\n";
    return report;
}

AddressReport greeting(const QByteArray &text, AddressReport report = works())
{
    for (StageResult &stage : report.stages) {
        if (stage.stage == Stage::Echo) {
            stage.facts.insert("first_message", QString::fromUtf8(text));
        }
    }
    return report;
}

AddressReport choosing(const QByteArray &name)
{
    AddressReport report = works();
    report.headers.append({"Sec-WebSocket-Protocol", name});
    return offering(name, report);
}

AddressReport closing(int code)
{
    AddressReport report = works();
    report.closeCode = code;
    return report;
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<AddressReport>("answer");
        QTest::addColumn<QByteArray>("expected"); ///< "NAME by SIGN: what is missing"; empty: none.
        const auto row = [](const char *name, const QByteArray &target, const AddressReport &answer,
                            const QByteArray &expected) {
            QTest::newRow(name) << target << answer << expected;
        };
        const auto express404 = [](const QByteArray &path) {
            return answered(probe::test::express404(path));
        };
        const auto engineIo = [](const QByteArray &body) { return answered(probe::test::engineIo(body)); };
        const auto page = [](const QByteArray &head, const QByteArray &body) {
            return answered(probe::test::page(head, body));
        };
        const auto nginx = [](const QByteArray &status) { return answered(probe::test::nginx(status)); };
        const QByteArray open =
            R"(0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000})";
        row("an application of its own", "/api/ws", works(), "");
        row("a greeting of its own", "/api/ws", greeting("{\"type\":\"hello\"}"), "");
        row("an object behind a digit", "/api/ws", greeting("0{\"sid\":1}"), "");

        row("socket.io as it should be", "/socket.io/?EIO=4&transport=websocket", greeting(open),
            "socketio by greeting: ");
        row("socket.io refuses", "/socket.io/", engineIo(R"({"code":0,"message":"Transport unknown"})"),
            "socketio by answer: protocol-lacks-query EIO=4, protocol-lacks-query transport=websocket");
        row("socket.io 2 refuses", "/x/?EIO=3", page("400 Bad Request", "Transport unknown"),
            "socketio by answer: protocol-lacks-query transport=websocket");
        row("socket.io by polling", "/socket.io/?EIO=4&transport=polling",
            engineIo(R"({"code":3,"message":"Bad request"})"),
            "socketio by answer: protocol-lacks-query transport=websocket");
        row("socket.io without its slash", "/socket.io?EIO=4&transport=websocket", endedBy(Ending::Closed),
            "socketio by path: protocol-lacks-slash /socket.io/");
        row("socket.io elsewhere", "/ws/?EIO=4&transport=websocket", express404("/ws/"),
            "socketio by path: ");
        row("bare engine.io", "/engine.io/?EIO=4&transport=websocket", greeting(open),
            "engineio by greeting: ");
        row("an API with codes", "/api", engineIo(R"({"code":3,"message":"No such user"})"), "");

        row("SockJS opens", "/echo/000/abcdefgh/websocket", greeting("o"), "sockjs by greeting: ");
        row("SockJS welcomes", "/echo", page("200 OK", "Welcome to SockJS!\n"),
            "sockjs by answer: protocol-lacks-ending /000/abcdefgh/websocket");
        row("SockJS by its path", "/echo/437/k3jd9w2x/websocket", express404("/echo"), "sockjs by path: ");
        row("websocket alone is no SockJS", "/websocket", express404("/websocket"), "");
        row("letters are no server number", "/v/abc/x/websocket", express404("/v"), "");

        row("SignalR wants an id", "/hubs/chat", page("400 Bad Request", "Connection ID required"),
            "signalr by answer: protocol-lacks-query id=…");
        row("SignalR knows it no more", "/chat?id=x", page("404 Not Found", "No Connection with that ID"),
            "signalr by answer: ");
        row("SignalR by its path", "/chatHub?id=x", nginx("404 Not Found"), "signalr by path: ");
        row("a hub alone is none", "/hub", nginx("404 Not Found"), "");

        row("GraphQL agreed", "/x", choosing("graphql-transport-ws"), "graphql by agreed: ");
        row("GraphQL of old", "/x", choosing("graphql-ws"), "graphql by agreed: ");
        row("GraphQL without a subprotocol", "/graphql", closing(4406),
            "graphql by answer: protocol-lacks-subprotocol graphql-transport-ws");
        row("GraphQL by its path", "/api/graphql", express404("/api/graphql"),
            "graphql by path: protocol-lacks-subprotocol graphql-transport-ws");
        row("GraphQL asked for", "/x", offering("graphql-transport-ws", express404("/x")),
            "graphql by asked: ");
        row("MQTT agreed", "/mqtt", choosing("mqtt"), "mqtt by agreed: ");
        row("MQTT without a subprotocol", "/mqtt", works(), "mqtt by path: protocol-lacks-subprotocol mqtt");
        row("MQTT among several", "/x", offering("chat, MQTT", works()), "mqtt by asked: ");
    }

    void recognised()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const AddressReport, answer);
        Observation seen;
        seen.endpoint.target = target;
        seen.addresses.append(answer);
        const auto found = recogniseProtocol(seen);
        QByteArray said;
        if (found) {
            QByteArrayList missing;
            for (const Statement &each : found->missing) {
                missing.append(each.id + ' ' + each.facts.first().toUtf8());
            }
            said = protocolName(found->kind) + " by " + signName(found->sign) + ": " + missing.join(", ");
        }
        QTEST(said, "expected");
    }

    /// The backend, asked directly, tells what Nginx hides.
    void theBackendTells()
    {
        Observation seen;
        seen.endpoint.target = "/live";
        seen.addresses.append(nginx404());
        seen.direct = engineIoRefusal();
        const auto found = recogniseProtocol(seen);
        QVERIFY(found);
        QCOMPARE(protocolName(found->kind), QByteArray("socketio"));
    }

    void factsOfTheGreeting()
    {
        Observation seen;
        seen.endpoint.target = "/socket.io/?EIO=4&transport=websocket";
        seen.addresses.append(greeting(R"(0{"sid":"a","pingInterval":25000,"pingTimeout":20000})"));
        const auto found = recogniseProtocol(seen);
        QVERIFY(found);
        QCOMPARE(found->facts.value("ping_interval_ms"), u"25000"_s);
        QCOMPARE(found->facts.value("ping_timeout_ms"), u"20000"_s);
        QCOMPARE(found->facts.value("version"), u"4"_s);
    }

private:
    static AddressReport nginx404() { return answered(probe::test::nginx("404 Not Found")); }
    static AddressReport engineIoRefusal()
    {
        return answered(engineIo(R"({"code":0,"message":"Transport unknown"})"));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
