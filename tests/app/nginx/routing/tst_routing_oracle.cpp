// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"
#include "tests/app/nginx/routing/routingconfigs.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QTest>
#include <algorithm>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

constexpr int rounds = 16;
constexpr int portsPerRound = 30;
constexpr int questionsPerPort = 60;
constexpr Version version{1, 22, 1};

/// What Nginx answers, as one line: the status, and which location spoke.
QByteArray told(const Answer &answer)
{
    const QByteArray status = QByteArray::number(answer.status);
    if (answer.status == 200 || answer.status == 202) {
        return status + ' ' + answer.body;
    }
    if (answer.status == 301) {
        const qsizetype start = answer.head.indexOf("\r\nLocation: ") + 12;
        QByteArray path = answer.head.mid(start, answer.head.indexOf('\r', start) - start);
        path = path.mid(path.indexOf('/', 8));
        return status + ' ' + path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    }
    // An empty folder answers 403 for a path with a slash at its end.
    return answer.status == 403 || answer.status == 404 ? QByteArray("403/404") : status;
}

QByteArray predicted(const Resolution &resolution)
{
    const Route &route = resolution.route;
    switch (route.handler) {
    case Route::Handler::Return:
        if (route.status == 403 || route.status == 404) {
            return "403/404";
        }
        if (route.status == 444) {
            return "0";
        }
        return QByteArray::number(route.status) +
               (route.status < 300 ? ' ' + resolution.handler.arg(1) : QByteArray());
    case Route::Handler::Redirect:
        return QByteArray::number(route.status) + ' ' + route.redirectTo;
    case Route::Handler::Static:
        if (resolution.tryFiles && !resolution.scope->own("try_files").isNull()) {
            return "500"; // We take the last file of try_files to be there; here no file is, so it is a
                          // cycle.
        }
        return "403/404";
    case Route::Handler::Proxy: {
        QByteArray id;
        for (const auto &[name, value] : route.backendRequest->headers) {
            id = name == "X-Id" ? value : id;
        }
        const QByteArray line = route.backendRequest->line;
        return "200 " + id + ' ' + line.mid(4, line.lastIndexOf(' ') - 4);
    }
    default:
        return handlerName(route.handler);
    }
}

quint32 seed()
{
    const QByteArray given = qgetenv("GATE101_SEED");
    return given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
}

} // namespace

/// The real Nginx decides which server and location answer; we must say the same, every time. Set
/// GATE101_SEED to repeat a run.
class TestRoutingOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNginx();
};

void TestRoutingOracle::agreesWithNginx()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const quint32 first = seed();
    qInfo("seed %u", first);
    int questions = 0;
    int disagreements = 0;
    int undecided = 0;
    QMap<QByteArray, int> kinds;
    for (int round = 0; round < rounds; ++round) {
        const quint32 roundSeed = first + static_cast<quint32>(round);
        const int backendPort = freeLoopbackPort();
        RoutingConfigs make(roundSeed, backendPort);
        QList<int> ports;
        QMap<int, QByteArrayList> patterns;
        QByteArray text = RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
                          "server {\n    listen 127.0.0.1:" + QByteArray::number(backendPort) +
                          ";\n    return 200 \"$http_x_id $request_uri\";\n}\n";
        while (ports.size() < portsPerRound) {
            const int port = freeLoopbackPort();
            if (port == backendPort || ports.contains(port)) {
                continue;
            }
            ports.append(port);
            text += make.servers(port);
            patterns.insert(port, make.patterns());
        }
        text += "}\n";

        RealNginx nginx;
        nginx.write("nginx.conf", text);
        QByteArray complaints = nginx.complaints();
        QByteArrayList lines = complaints.split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.contains("[emerg]"); });
        QVERIFY2(lines.isEmpty(), lines.join('\n').constData());
        QVERIFY2(nginx.start(backendPort), nginx.log().constData());

        MemoryReader reader{{"/n/nginx.conf", text}};
        const auto model = HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
        for (const int port : std::as_const(ports)) {
            QMap<QByteArray, std::shared_ptr<Asker>> askers;
            make.aimAt(patterns.value(port));
            for (int i = 0; i < questionsPerPort; ++i) {
                RouteRequest request;
                request.host = make.host();
                request.port = static_cast<quint16>(port);
                request.address = make.address();
                request.target = make.target();
                request.upgrade = false;
                const QByteArray host = request.host + ':' + QByteArray::number(port);
                auto &asker = askers[request.address];
                if (!asker) {
                    asker = std::make_shared<Asker>(request.address, port);
                }
                const Answer answer =
                    asker->ask("GET " + request.target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
                const Resolution resolution = resolve(*model, request, version);
                if (resolution.route.handler == Route::Handler::None) {
                    QCOMPARE(answer.status, 0);
                    continue;
                }
                ++questions;
                undecided += resolution.route.undecided.isEmpty() ? 0 : 1;
                const QByteArray theirs = told(answer);
                const QByteArray ours = predicted(resolution);
                ++kinds[theirs.left(3)];
                if (ours != theirs && ++disagreements <= 8) {
                    QString trace;
                    for (const Statement &step : resolution.route.trace) {
                        trace += u"\n      "_qs + QString::fromLatin1(step.id);
                        for (auto it = step.facts.cbegin(); it != step.facts.cend(); ++it) {
                            trace += u' ' + QString::fromLatin1(it.key()) + u'=' + it.value();
                        }
                    }
                    qWarning("seed %u: GET %s Host: %s at %s:%d\n  nginx: %s\n  we:    %s%s", roundSeed,
                             request.target.constData(), request.host.constData(),
                             request.address.constData(), port, theirs.constData(), ours.constData(),
                             qPrintable(trace));
                    if (disagreements == 1) {
                        QFile file(QDir::tempPath() + u"/gate101-routing-failure.conf"_qs);
                        if (qEnvironmentVariableIsSet("GATE101_KEEP") && file.open(QIODevice::WriteOnly)) {
                            file.write(text);
                        }
                    }
                }
            }
        }
    }
    QByteArray summary;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        summary += ' ' + it.key() + ':' + QByteArray::number(it.value());
    }
    qInfo("%d questions, %d disagreements, %d undecided; answers%s", questions, disagreements, undecided,
          summary.constData());
    QVERIFY(questions >= 20000);
    QCOMPARE(disagreements, 0);
}

QTEST_GUILESS_MAIN(TestRoutingOracle)
#include "tst_routing_oracle.moc"
