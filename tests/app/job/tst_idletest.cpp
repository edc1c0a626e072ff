// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/idletest.h"
#include "tests/app/probe/scriptedserver.h"
#include "tests/support/realnginx.h"

#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Opcode;
using probe::Role;
using probe::test::ScriptedServer;
using test::RealNginx;

namespace {

constexpr int patienceMs = 40000;
constexpr int attempts = 3; ///< A machine that stands still for half a second may be late twice.

/// An echo that does something each time it has heard nothing for so long, or again and again.
probe::test::Answer after(int ms, bool again, const std::function<void(QTcpSocket *)> &act)
{
    return [ms, again, act](QTcpSocket *socket, const QByteArray &request) {
        probe::test::echo(socket, request);
        auto *timer = new QTimer(socket);
        timer->setSingleShot(!again);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, act] { act(socket); });
        if (!again) {
            QObject::connect(socket, &QTcpSocket::readyRead, timer, [timer, ms] { timer->start(ms); });
        }
        timer->start(ms);
    };
}

probe::test::Answer saying(Opcode opcode, const QByteArray &payload)
{
    return after(400, true, [opcode, payload](QTcpSocket *socket) {
        socket->write(probe::encodeFrame(Role::Server, {opcode, true, payload}));
    });
}

QByteArray ids(const IdleReport &report)
{
    QByteArray line = idleEnderName(report.ender) + ' ' + report.conclusion.id;
    for (const Statement &note : report.notes) {
        line += ' ' + note.id;
    }
    return line;
}

} // namespace

/// A real Nginx in front of backends that end, speak or stay silent: who did it, and by which line.
class TestIdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_nginx.reset(); }
    void concludes_data();
    void concludes();
    void measuresTheSetting();
    void tellsWhileItRuns();
    void withoutConfiguration();
    void stops();

private:
    QByteArray location(const char *name, const ScriptedServer &backend, const char *timeout) const;
    IdleReport run(const QString &path, std::chrono::milliseconds span, const char *conf = "nginx.conf");
    [[nodiscard]] Target target(const QString &path, const char *conf = "nginx.conf") const;

    std::unique_ptr<RealNginx> m_nginx;
    int m_port = 0;
    ScriptedServer m_quiet{probe::test::echo};
    ScriptedServer m_dropping{after(900, false, [](QTcpSocket *socket) { socket->disconnectFromHost(); })};
    ScriptedServer m_closing{after(900, false, [](QTcpSocket *socket) {
        socket->write(probe::encodeFrame(Role::Server, {Opcode::Close, true, probe::closePayload(1001)}));
        socket->disconnectFromHost();
    })};
    ScriptedServer m_pinging{saying(Opcode::Ping, "p")};
    ScriptedServer m_talking{saying(Opcode::Text, "news")};
};

QByteArray TestIdleTest::location(const char *name, const ScriptedServer &backend, const char *timeout) const
{
    return QByteArray("        location /") + name +
           " {\n            proxy_pass http://127.0.0.1:" + QByteArray::number(backend.port()) +
           ";\n            proxy_http_version 1.1;\n            proxy_set_header Upgrade $http_upgrade;\n"
           "            proxy_set_header Connection upgrade;\n" +
           (*timeout != '\0' ? QByteArray("            proxy_read_timeout ") + timeout + ";\n"
                             : QByteArray()) +
           "        }\n";
}

void TestIdleTest::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("missing: nginx");
    }
    m_port = test::freeLoopbackPort();
    m_nginx = std::make_unique<RealNginx>();
    const auto site = [this](const char *shortTimeout, const char *longTimeout) -> QByteArray {
        return RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
               "    server {\n        listen 127.0.0.1:" + QByteArray::number(m_port) +
               ";\n        server_name 127.0.0.1;\n" + location("short", m_quiet, shortTimeout) +
               location("long", m_quiet, longTimeout) + location("usual", m_quiet, "") +
               location("dropping", m_dropping, longTimeout) + location("closing", m_closing, longTimeout) +
               location("pinging", m_pinging, shortTimeout) + location("talking", m_talking, shortTimeout) +
               "        location /none { return 404; }\n" + "    }\n}\n";
    };
    m_nginx->write("nginx.conf", site("1500ms", "1h"));
    // What somebody has written since, without a reload.
    m_nginx->write("changed.conf", site("1h", "1s"));
    QVERIFY2(m_nginx->start(m_port), m_nginx->complaints().constData());
}

Target TestIdleTest::target(const QString &path, const char *conf) const
{
    Target target;
    target.url = u"ws://127.0.0.1:"_s + QString::number(m_port) + path;
    target.mainFile = QFile::decodeName(m_nginx->path(conf));
    return target;
}

IdleReport TestIdleTest::run(const QString &path, std::chrono::milliseconds span, const char *conf)
{
    IdleTest idle;
    IdleReport report;
    bool done = false;
    connect(&idle, &IdleTest::finished, this, [&](const IdleReport &result) {
        report = result;
        done = true;
    });
    connect(&idle, &IdleTest::failed, this, [&](const Error &error) {
        report.conclusion = error;
        done = true;
    });
    idle.start(target(path, conf), span);
    if (!QTest::qWaitFor([&done] { return done; }, patienceMs)) {
        report.conclusion.id = "nothing came";
    }
    return report;
}

void TestIdleTest::concludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("span");
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *path, int span, const char *expected,
                        const char *conf = "nginx.conf") {
        QTest::newRow(name) << QString::fromLatin1(path) << span << QByteArray(conf) << QByteArray(expected);
    };
    row("Nginx", "/short", 20000, "nginx idle-cut-by-nginx idle-direct-stayed");
    row("the backend", "/dropping", 20000, "backend idle-cut-by-backend idle-direct-ended");
    row("the application", "/closing", 20000, "application idle-closed-by-app");
    row("kept by pings", "/pinging", 3000, "nobody idle-stayed-open idle-kept-by-pings");
    row("kept by messages", "/talking", 3000, "nobody idle-stayed-open idle-kept-by-messages");
    row("too short a test", "/long", 500, "nobody idle-stayed-open idle-open-too-short");
    row("too short for the default", "/usual", 500, "nobody idle-stayed-open idle-open-default");
    row("another configuration runs, a shorter one", "/short", 20000,
        "between idle-cut-between idle-direct-stayed idle-not-read-timeout", "changed.conf");
    row("another configuration runs, a longer one", "/long", 2500, "nobody idle-stayed-open idle-open-beyond",
        "changed.conf");
    row("not opened", "/none", 20000, "not-opened nginx-return-answered");
}

void TestIdleTest::concludes()
{
    QFETCH(const QString, path);
    QFETCH(const int, span);
    QFETCH(const QByteArray, conf);
    QFETCH(const QByteArray, expected);
    QByteArray seen;
    for (int attempt = 0; attempt < attempts && seen != expected; ++attempt) {
        seen = ids(run(path, std::chrono::milliseconds(span), conf.constData()));
    }
    QCOMPARE(seen, expected);
}

/// To within 50 ms, and the very line.
void TestIdleTest::measuresTheSetting()
{
    double nearest = 1e9;
    for (int attempt = 0; attempt < attempts && nearest > 50; ++attempt) {
        const IdleReport report = run(u"/short"_s, 20s);
        QVERIFY(report.proxy);
        nearest = std::min(nearest, std::abs(report.proxy->silentMs - 1500));
        const Facts &facts = report.conclusion.facts;
        QCOMPARE(facts.value("setting"), u"proxy_read_timeout"_s);
        QCOMPARE(facts.value("value"), u"1500ms"_s);
        QCOMPARE(facts.value("file"), QFile::decodeName(m_nginx->path("nginx.conf")));
        const int line = facts.value("line").toInt();
        QFile conf(facts.value("file"));
        QVERIFY(conf.open(QIODevice::ReadOnly));
        QCOMPARE(conf.readAll().split('\n').value(line - 1).trimmed(), "proxy_read_timeout 1500ms;"_ba);
        // The test does not last for what was asked when the answer is known.
        QVERIFY(report.direct && report.direct->heldMs < 15000);
    }
    QVERIFY2(nearest <= 50, QByteArray::number(nearest).constData());
}

/// The window counts down: silence begins on both ways, and anew at each ping.
void TestIdleTest::tellsWhileItRuns()
{
    IdleTest idle;
    QSignalSpy silences(&idle, &IdleTest::silent);
    QSignalSpy ends(&idle, &IdleTest::ended);
    QSignalSpy finished(&idle, &IdleTest::finished);
    idle.start(target(u"/pinging"_s), 2s);
    QVERIFY(idle.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QVERIFY(!idle.isRunning());
    int proxied = 0;
    for (const QList<QVariant> &silence : silences) {
        proxied += silence[0].value<IdleTest::Way>() == IdleTest::Way::Proxy ? 1 : 0;
    }
    QVERIFY2(proxied >= 2, QByteArray::number(proxied).constData());
    QVERIFY(silences.size() - proxied >= 2);
    QCOMPARE(ends.size(), 2);
}

void TestIdleTest::withoutConfiguration()
{
    IdleTest idle;
    QSignalSpy failed(&idle, &IdleTest::failed);
    Target unknown = target(u"/short"_s);
    unknown.mainFile = u"/nonexistent/nginx.conf"_s;
    idle.start(unknown, 1s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);

    // A diagnosis without a configuration: it goes on, and compares nothing.
    QSignalSpy finished(&idle, &IdleTest::finished);
    const Diagnosis nothing;
    idle.start(target(u"/short"_s), 20s, &nothing);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(ids(finished[0][0].value<IdleReport>()),
             "unknown idle-cut-unknown idle-direct-unknown idle-no-configuration"_ba);
}

void TestIdleTest::stops()
{
    IdleTest idle;
    QSignalSpy finished(&idle, &IdleTest::finished);
    connect(&idle, &IdleTest::silent, &idle, &IdleTest::stop);
    idle.start(target(u"/long"_s), 1h);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(ids(finished[0][0].value<IdleReport>()), "nobody idle-stayed-open idle-open-too-short"_ba);

    idle.start(target(u"/long"_s), 1h);
    idle.cancel();
    QVERIFY(!idle.isRunning());
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestIdleTest)
#include "tst_idletest.moc"
