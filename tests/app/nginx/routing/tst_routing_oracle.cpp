// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"
#include "tests/app/nginx/routing/routingconfigs.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QSysInfo>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

constexpr int portsPerRound = 30;
constexpr int questionsPerPort = 60;
constexpr int questionsPerRound = portsPerRound * questionsPerPort;
constexpr Version version{1, 22, 1};

/// An answer with the parts that tell who gave it.
struct Told
{
    QByteArray status;
    QByteArray body;     ///< Of an answer that a location wrote itself.
    QByteArray location; ///< Of a redirect.

    bool operator==(const Told &) const = default;
    [[nodiscard]] QByteArray toText() const { return status + " [" + body + "] " + location; }
};

Told told(const Answer &answer)
{
    Told told{QByteArray::number(answer.status), answer.body, {}};
    const qsizetype start = answer.head.indexOf("\r\nLocation: ");
    if (start >= 0) {
        told.location = answer.head.mid(start + 12, answer.head.indexOf('\r', start + 12) - start - 12);
    }
    // Nginx writes pages of its own for statuses that nobody gives a text.
    if (answer.body.startsWith("<html>")) {
        told.body.clear();
    }
    // A folder that is there and empty answers 403.
    if (answer.status == 403 || answer.status == 404) {
        told.status = "403/404";
    }
    return told;
}

Told predicted(const Resolution &resolution)
{
    const Route &route = resolution.route;
    // A redirect that an error_page answers keeps its Location.
    Told told{QByteArray::number(route.status), {}, route.redirectUrl};
    switch (route.handler) {
    case Route::Handler::Return:
        told.body = resolution.text;
        break;
    case Route::Handler::Redirect:
        break;
    case Route::Handler::Static:
        // We take the last file of try_files to be there; here no file is, so it is a cycle.
        told.status = resolution.tryFiles && !resolution.scope->own("try_files").isNull() ? "500" : "404";
        break;
    case Route::Handler::Proxy: {
        if (resolution.refusal == Refusal::Access) {
            break;
        }
        told.status = route.status != 0 ? told.status : "200";
        QByteArray id;
        for (const auto &[name, value] : route.backendRequest->headers) {
            id = name == "X-Id" ? value : id;
        }
        const QByteArray line = route.backendRequest->line;
        const QByteArray target = line.mid(4, line.lastIndexOf(' ') - 4);
        // Nginx trims a header that it receives, and refuses a request line whose path holds a space or
        // begins with no slash.
        while (id.endsWith(' ')) {
            id.chop(1);
        }
        told.body = id + ' ' + target;
        if (target.contains(' ') || !target.startsWith('/')) {
            told.status = route.status != 0 ? told.status : "400";
            told.body.clear();
        }
        break;
    }
    default:
        told.status = handlerName(route.handler);
    }
    if (told.status == "403" || told.status == "404") {
        told.status = "403/404";
    }
    return told;
}

quint32 numberFrom(const char *variable, quint32 otherwise)
{
    const QByteArray given = qgetenv(variable);
    return given.isEmpty() ? otherwise : given.toUInt();
}

QString traceText(const Route &route)
{
    QString text;
    for (const Statement &step : route.trace) {
        text += u"\n      "_qs + QString::fromLatin1(step.id);
        for (auto it = step.facts.cbegin(); it != step.facts.cend(); ++it) {
            text += u' ' + QString::fromLatin1(it.key()) + u'=' + it.value();
        }
    }
    return text;
}

/// Ports P and P + 1 are both free, as some listens take two.
int freePortPair()
{
    for (;;) {
        const int port = freeLoopbackPort();
        if (isLoopbackPortFree(port + 1)) {
            return port;
        }
    }
}

} // namespace

/// The real Nginx decides which server and location answer, and with what; we must say the same, every time.
/// GATE101_SEED repeats a run, GATE101_QUESTIONS makes it longer.
class TestRoutingOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNginx();

private:
    void runRound(quint32 seed);
    void ask(RoutingConfigs &make, const HttpModel &model, const QByteArray &config, int port, quint32 seed);

    int m_questions = 0;
    int m_disagreements = 0;
    int m_undecided = 0;
    int m_foreign = 0;
    QMap<QByteArray, int> m_kinds;
};

void TestRoutingOracle::agreesWithNginx()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const quint32 first = numberFrom("GATE101_SEED", QRandomGenerator::system()->generate());
    const int wanted = static_cast<int>(numberFrom("GATE101_QUESTIONS", 20'000));
    qInfo("seed %u", first);
    for (quint32 round = 0; m_questions < wanted && round < 10'000; ++round) {
        runRound(first + round);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QByteArray summary;
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        summary += ' ' + it.key() + ':' + QByteArray::number(it.value());
    }
    qInfo("%d questions, %d disagreements, %d undecided; answers%s", m_questions, m_disagreements,
          m_undecided, summary.constData());
    QVERIFY(m_questions >= wanted);
    QVERIFY(m_undecided < m_questions / 30);
    QVERIFY2(m_foreign <= m_questions / 1000, QByteArray::number(m_foreign).constData());
    QCOMPARE(m_disagreements, 0);
}

void TestRoutingOracle::runRound(quint32 seed)
{
    const int backendPort = freeLoopbackPort();
    RoutingConfigs make(seed, backendPort);
    QList<int> ports;
    QMap<int, QByteArrayList> patterns;
    QByteArray text = RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() + RoutingConfigs::maps();
    while (ports.size() < portsPerRound) {
        const int port = freePortPair();
        if (port == backendPort || port + 1 == backendPort || ports.contains(port) ||
            ports.contains(port + 1) || ports.contains(port - 1)) {
            continue;
        }
        ports.append(port);
        text += make.servers(port);
        patterns.insert(port, make.patterns());
    }
    // Nginx opens its ports in this order, and is taken to be ready when the last one answers.
    text += make.backendServer() + "}\n";

    RealNginx nginx;
    nginx.write("nginx.conf", text);
    nginx.write("map.inc", RoutingConfigs::mapInclude());
    QByteArrayList lines = nginx.complaints().split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.contains("[emerg]"); });
    QVERIFY2(lines.isEmpty(), lines.join('\n').constData());
    QVERIFY2(nginx.start(backendPort), nginx.log().constData());

    MemoryReader reader{{"/n/nginx.conf", text}, {"/n/map.inc", RoutingConfigs::mapInclude()}};
    const auto model = HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
    for (const int port : std::as_const(ports)) {
        make.aimAt(patterns.value(port));
        ask(make, *model, text, port, seed);
    }
}

void TestRoutingOracle::ask(RoutingConfigs &make, const HttpModel &model, const QByteArray &config, int port,
                            quint32 seed)
{
    QMap<std::pair<QByteArray, int>, std::shared_ptr<Asker>> askers;
    for (int i = 0; i < questionsPerPort; ++i) {
        RouteRequest request;
        request.host = make.host();
        request.port = static_cast<quint16>(make.coin(8) ? port + 1 : port);
        request.address = make.address();
        request.target = make.target();
        request.upgrade = false;
        request.clientAddress = request.address == "::1" ? "::1" : "127.0.0.1";
        request.machineName = QSysInfo::machineHostName().toUtf8();
        const Resolution resolution = resolve(model, request, version);
        const QByteArray host = request.host + ':' + QByteArray::number(request.port);
        auto &asker = askers[{request.address, request.port}];
        if (!asker) {
            asker = std::make_shared<Asker>(request.address, request.port);
        }
        const QByteArray head = "GET " + request.target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        Answer answer = asker->ask(head);
        if (answer.status == 0 && resolution.route.handler != Route::Handler::None) {
            QTest::qSleep(
                700); // Nginx tries again half a second after a port was taken by a program that has gone.
            answer = asker->ask(head);
        }
        if (resolution.route.handler == Route::Handler::None) {
            m_foreign += answer.status == 0 ? 0 : 1; // Another test may have taken the port since.
            continue;
        }
        ++m_questions;
        if (!resolution.route.undecided.isEmpty()) {
            ++m_undecided;
            continue;
        }
        const Told theirs = told(answer);
        Told ours = predicted(resolution);
        if (resolution.errorDocument) {
            // The page that is to be shown is not there either.
            ours = {theirs.status == "500" ? "500" : "403/404", {}, theirs.location};
        }
        ++m_kinds[theirs.status];
        if (ours != theirs && ++m_disagreements <= 8) {
            qWarning("seed %u: GET %s Host: %s at %s:%d\n  nginx: %s\n  we:    %s%s", seed,
                     request.target.constData(), request.host.constData(), request.address.constData(),
                     request.port, theirs.toText().constData(), ours.toText().constData(),
                     qPrintable(traceText(resolution.route)));
            QFile file(QDir::tempPath() + u"/gate101-routing-failure.conf"_qs);
            if (m_disagreements == 1 && qEnvironmentVariableIsSet("GATE101_KEEP") &&
                file.open(QIODevice::WriteOnly)) {
                file.write(config);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRoutingOracle)
#include "tst_routing_oracle.moc"
