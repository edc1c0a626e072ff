// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"
#include "probe/remarks.h"
#include "scriptedserver.h"
#include "tests/support/realnginx.h"

#include <QQueue>
#include <QSignalSpy>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gate101::test::freeLoopbackPort;
using gate101::test::RealNginx;

namespace {

constexpr auto delay = 100ms;

/// A hop that passes everything on, and each piece of it later: a far proxy, or one that gathers bytes.
class SlowHop : public QObject
{
public:
    explicit SlowHop(int to)
        : m_to(to)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *from = m_server.nextPendingConnection();
            auto *onward = new QTcpSocket(from);
            onward->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_to));
            pass(from, onward);
            pass(onward, from);
        });
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
    }
    [[nodiscard]] int port() const { return m_server.serverPort(); }

private:
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        auto late = std::make_shared<QQueue<QByteArray>>();
        connect(from, &QTcpSocket::readyRead, to, [from, to, late] {
            late->enqueue(from->readAll());
            QTimer::singleShot(delay, to, [to, late] { to->write(late->dequeue()); });
        });
        connect(from, &QTcpSocket::disconnected, to,
                [to] { QTimer::singleShot(delay, to, [to] { to->disconnectFromHost(); }); });
    }

    QTcpServer m_server;
    int m_to;
};

/// An application that thinks before each of its frames, and before its 101.
void slowEcho(QTcpSocket *socket, const QByteArray &request)
{
    auto decoder = std::make_shared<FrameDecoder>(Role::Server);
    const auto later = [socket](const QByteArray &bytes) {
        QTimer::singleShot(2 * delay, socket, [socket, bytes] { socket->write(bytes); });
    };
    later(switchingFor(request));
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder, later] {
        decoder->feed(socket->readAll());
        while (auto frame = decoder->next()) {
            if (frame->opcode == Opcode::Ping) {
                frame->opcode = Opcode::Pong;
            }
            later(encodeFrame(Role::Server, *frame));
        }
    });
}

} // namespace

/// Where the time is lost, behind a real Nginx: the remark is made of a slow way to the backend and of
/// nothing else.
class TestSlowHop : public QObject
{
    Q_OBJECT

    static ProbeReport run(int port, int backend)
    {
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"ws://127.0.0.1:%1/api/ws"_s.arg(port));
        request.direct = DirectProbe{};
        request.direct->backend = *Backend::parse(QString::number(backend));
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        return finished.wait(30000) ? finished.first().first().value<ProbeReport>() : ProbeReport{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!RealNginx::isThere()) {
            QSKIP("missing: nginx");
        }
    }

    void whereTheTimeIsLost_data()
    {
        QTest::addColumn<bool>("beforeNginx");
        QTest::addColumn<bool>("behindNginx");
        QTest::addColumn<bool>("slowApplication");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nowhere") << false << false << false << false;
        QTest::newRow("between the client and Nginx") << true << false << false << true;
        QTest::newRow("between Nginx and the backend") << false << true << false << true;
        QTest::newRow("on both sides of Nginx") << true << true << false << true;
        QTest::newRow("in the application") << false << false << true << false;
    }

    void whereTheTimeIsLost()
    {
        QFETCH(const bool, beforeNginx);
        QFETCH(const bool, behindNginx);
        QFETCH(const bool, slowApplication);
        QFETCH(const bool, expected);
        const ScriptedServer application(slowApplication ? Answer(slowEcho) : Answer(echo));
        const SlowHop behind(application.port());
        const int port = freeLoopbackPort();
        const SlowHop before(port);
        RealNginx nginx;
        nginx.write("nginx.conf",
                    RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
                        "    server {\n        listen 127.0.0.1:" + QByteArray::number(port) +
                        ";\n        location / {\n            proxy_pass http://127.0.0.1:" +
                        QByteArray::number(behindNginx ? behind.port() : application.port()) +
                        ";\n            proxy_http_version 1.1;\n"
                        "            proxy_set_header Upgrade $http_upgrade;\n"
                        "            proxy_set_header Connection upgrade;\n        }\n    }\n}\n");
        QVERIFY2(nginx.start(port), nginx.complaints().constData());
        QList<Statement> told;
        // A machine that stalls loses time of its own; it does not do so each time.
        for (int i = 0; i < 5; ++i) {
            const ProbeReport report = run(beforeNginx ? before.port() : port, application.port());
            QVERIFY(report.works);
            QVERIFY(report.seen.direct && report.seen.direct->switched());
            told = remarksOn(report.seen);
            if (told.isEmpty() != expected) {
                break;
            }
        }
        QCOMPARE(told.size(), expected ? 1 : 0);
        if (expected) {
            QCOMPARE(told.first().id, "remark-slow-before-backend"_ba);
            // There and back over each slow hop, of which a timer may take a little off.
            const int hops = (beforeNginx ? 1 : 0) + (behindNginx ? 1 : 0);
            const double ms = told.first().facts.value("proxy_ms").toDouble();
            QVERIFY2(ms > 1.8 * hops * static_cast<double>(delay.count()),
                     QByteArray::number(ms).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSlowHop)
#include "tst_slowhop.moc"
