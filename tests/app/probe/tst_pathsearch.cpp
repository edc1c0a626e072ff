// SPDX-License-Identifier: GPL-3.0-or-later
#include "observations.h"
#include "probe/likelypaths.h"
#include "probe/prober.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

namespace {

ProbeReport run(const ProbeRequest &request)
{
    Prober prober;
    QSignalSpy finished(&prober, &Prober::finished);
    prober.start(request);
    return finished.wait(8000) ? finished.first().first().value<ProbeReport>() : ProbeReport();
}

/// An application that upgrades at one path alone.
Answer at(const QByteArray &path, QByteArrayList *asked = nullptr)
{
    return [path, asked](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray target = request.split(' ').value(1);
        if (asked != nullptr) {
            asked->append(target);
        }
        if (before(target, '?') == path) {
            echo(socket, request);
        } else {
            socket->write(ws("400 Bad Request", "Bad Request"));
        }
    };
}

ProbeRequest requestTo(quint16 proxy, quint16 app, const QByteArrayList &paths)
{
    ProbeRequest request;
    request.endpoint = *Endpoint::parse(u"ws://127.0.0.1:"_s + QString::number(proxy) + u"/ws"_s);
    request.direct = DirectProbe{{.host = u"127.0.0.1"_s, .port = app}, {}, {}, {}, paths};
    return request;
}

} // namespace

/// The search for the path at which an application upgrades.
class TestPathSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void guessesAreBounded();
    void finds();
    void asksNothingMore_data();
    void asksNothingMore();
    void theBackendAlone();
    void givesUpInTime();
};

void TestPathSearch::guesses_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArrayList>("known");
    QTest::addColumn<QByteArrayList>("first"); ///< How the list begins.
    QTest::addColumn<QByteArrayList>("among"); ///< What it holds further on.
    const auto row = [](const char *name, const char *asked, const char *sent, const char *prefix,
                        const QByteArrayList &known, const QByteArrayList &first,
                        const QByteArrayList &among) {
        QTest::newRow(name) << QByteArray(asked) << QByteArray(sent) << QByteArray(prefix) << known << first
                            << among;
    };
    row("the guide's", "/ws", "", "", {}, {"/ws/", "/api/ws"}, {"/websocket"});
    row("the reverse", "/api/ws", "", "", {}, {"/api/ws/", "/ws"}, {"/websocket"});
    row("a prefix to take away", "/app/ws", "/app/ws", "/app/", {}, {"/app/ws/", "/ws", "/api/app/ws"}, {});
    row("a prefix to add", "/ws", "/ws", "/sync", {}, {"/ws/", "/sync/ws"}, {"/api/ws"});
    row("what Nginx sends first", "/api/ws", "/ws", "/api/", {}, {"/ws", "/api/ws/"}, {});
    row("what the configuration names", "/ws", "", "/", {"/chat/ws"}, {"/chat/ws", "/ws/"}, {});
    row("a slash too many", "/ws/", "", "", {}, {"/ws", "/api/ws"}, {});
    row("only the prefix", "/api", "", "/api", {}, {"/api/", "/api/api"}, {"/api/ws", "/ws"});
    row("the root", "/", "", "/", {}, {"/ws"}, {"/api/ws", "/websocket", "/cable", "/graphql"});
    row("the query is kept", "/ws?token=1&b", "", "", {}, {"/ws/?token=1&b", "/api/ws?token=1&b"},
        {"/socket.io/?EIO=4&transport=websocket&token=1&b"});
    row("Rails and others", "/x", "", "", {}, {"/x/"},
        {"/socket.io/?EIO=4&transport=websocket", "/cable", "/graphql"});
}

void TestPathSearch::guesses()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArrayList, known);
    QFETCH(QByteArrayList, first);
    QFETCH(QByteArrayList, among);
    const QByteArrayList paths = likelyPaths({asked, sent, prefix, known});
    QCOMPARE(paths.mid(0, first.size()), first);
    for (const QByteArray &path : among) {
        QVERIFY2(paths.contains(path), QByteArray(path + " is not among " + paths.join(' ')).constData());
    }
}

void TestPathSearch::guessesAreBounded()
{
    for (const char *asked : {"/", "/ws", "/api/ws", "/a/b/c/d/", "", "x", "/?", "//", "/%2e?\x80"}) {
        const QByteArrayList paths =
            likelyPaths({asked, "/sent", "/a", {"/1", "/2", "/3", "/4", "/5", "/6", "/7", "relative"}});
        QCOMPARE(paths.size(), mostLikelyPaths);
        QCOMPARE(QSet<QByteArray>(paths.cbegin(), paths.cend()).size(), paths.size());
        for (const QByteArray &path : paths) {
            QVERIFY(path.startsWith('/'));
            QVERIFY2(before(path, '?') != before(asked, '?'), path.constData());
        }
    }
}

void TestPathSearch::finds()
{
    QByteArrayList asked;
    const ScriptedServer app(at("/api/ws", &asked));
    const ScriptedServer proxy(bytes(ws("400 Bad Request", "Bad Request")));
    const ProbeReport report = run(requestTo(proxy.port(), app.port(), likelyPaths({"/ws", {}, {}, {}})));
    QVERIFY(report.cause);
    QCOMPARE(report.cause->id, "path-other-on-backend"_ba);
    QCOMPARE(report.cause->facts.value("asked"), u"/ws"_s);
    QCOMPARE(report.cause->facts.value("found"), u"/api/ws"_s);
    QCOMPARE(report.cause->hop, Hop::Client);
    QCOMPARE(asked.first(), "/ws"_ba);
    QVERIFY(asked.size() <= mostLikelyPaths + 1);
}

void TestPathSearch::asksNothingMore_data()
{
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<bool>("guesses");
    QTest::newRow("the backend wants a login") << express404("/ws") << page("401 Unauthorized", "x") << true;
    QTest::newRow("the backend is busy") << express404("/ws") << page("503 Busy", "x") << true;
    QTest::newRow("nobody may guess") << express404("/ws") << express404("/ws") << false;
}

void TestPathSearch::asksNothingMore()
{
    QFETCH(QByteArray, proxy);
    QFETCH(QByteArray, app);
    QFETCH(bool, guesses);
    int count = 0;
    const ScriptedServer front(bytes(proxy));
    const ScriptedServer back([&](QTcpSocket *socket, const QByteArray &) {
        ++count;
        socket->write(app);
    });
    const ProbeReport report =
        run(requestTo(front.port(), back.port(), guesses ? QByteArrayList{"/api/ws"} : QByteArrayList()));
    QVERIFY(!report.works);
    QCOMPARE(count, 1);
    QVERIFY(report.seen.paths.isEmpty());
}

void TestPathSearch::theBackendAlone()
{
    int fronted = 0;
    const ScriptedServer front([&](QTcpSocket *, const QByteArray &) { ++fronted; });
    const ScriptedServer back(at("/ws"));
    ProbeRequest request = requestTo(front.port(), back.port(), {"/other"});
    request.onlyBackend = true;
    ProbeReport report = run(request);
    QVERIFY(report.seen.direct && report.seen.direct->switched());
    QVERIFY(report.seen.addresses.isEmpty());
    QVERIFY(report.seen.paths.isEmpty());

    // What Nginx makes of the path is asked for too.
    request.direct->sentTarget = "/changed";
    report = run(request);
    QCOMPARE(report.seen.paths.size(), 1);
    QCOMPARE(report.seen.paths[0].target, "/changed"_ba);
    QVERIFY(!report.seen.paths[0].switched);
    QCOMPARE(fronted, 0);
}

/// engine.io keeps quiet for a second before it drops an upgrade that is not its own.
void TestPathSearch::givesUpInTime()
{
    const ScriptedServer front(bytes(express404("/ws")));
    const ScriptedServer back([](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET /ws ")) {
            socket->write(withoutServer(express404("/ws")));
        }
    });
    QElapsedTimer clock;
    clock.start();
    const QByteArrayList guesses = likelyPaths({"/ws", {}, {}, {}});
    const ProbeReport report = run(requestTo(front.port(), back.port(), guesses));
    QCOMPARE(report.seen.paths.size(), guesses.size());
    QVERIFY2(clock.elapsed() < 3000, QByteArray::number(clock.elapsed()).constData());
    QCOMPARE(report.cause->id, "app-without-websocket"_ba);
}

QTEST_GUILESS_MAIN(TestPathSearch)
#include "tst_pathsearch.moc"
