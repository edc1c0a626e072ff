// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expressbackend.h"
#include "tests/support/gate101.h"
#include "tests/support/realnginx.h"

#include <QTest>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The load test from the command line, through a real Nginx to the real Express and ws.
class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsAndCounts();
    void tellsPeople_data();
    void tellsPeople();
    void tellsWhyNot();
    void refuses_data();
    void refuses();
    void interrupted();

private:
    [[nodiscard]] QStringList line(const QString &url, const QStringList &more) const
    {
        return QStringList{u"load"_s, url, u"--mine"_s, u"--for"_s, u"1s"_s} + more;
    }

    std::unique_ptr<ExpressBackend> m_backend;
    std::unique_ptr<RealNginx> m_nginx;
    QString m_url;    ///< Through Nginx.
    QString m_broken; ///< Through Nginx without the upgrade headers.
};

void TestLoad::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("missing: nginx");
    }
    if (const QByteArray missing = ExpressBackend::missing(); !missing.isEmpty()) {
        QSKIP(QByteArray("missing: " + missing).constData());
    }
    m_backend = std::make_unique<ExpressBackend>();
    QVERIFY(m_backend->start());
    const int port = freeLoopbackPort();
    const QByteArray pass = "proxy_pass http://127.0.0.1:" + QByteArray::number(m_backend->port());
    m_nginx = std::make_unique<RealNginx>();
    m_nginx->write("nginx.conf", RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
                                     "    server {\n        listen 127.0.0.1:" + QByteArray::number(port) +
                                     ";\n        location /api/ws { " + pass +
                                     "; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; "
                                     "proxy_set_header Connection upgrade; }\n        location /plain/ { " +
                                     pass + "/api/ws; }\n    }\n}\n");
    QVERIFY2(m_nginx->start(port), m_nginx->complaints().constData());
    const QString site = u"ws://127.0.0.1:"_s + QString::number(port);
    m_url = site + u"/api/ws"_s;
    m_broken = site + u"/plain/"_s;
}

void TestLoad::cleanupTestCase()
{
    m_nginx.reset();
    m_backend.reset();
}

void TestLoad::holdsAndCounts()
{
    const Run run =
        Gate101::run(line(m_url, {u"--json"_s, u"--connections"_s, u"60"_s, u"--rate"_s, u"200"_s}));
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"url"_s].toString(), m_url);
    QCOMPARE(json[u"works"_s].toBool(), true);
    QCOMPARE(json[u"measure"_s].toString(), u"echo"_s);
    QCOMPARE(json[u"causes"_s].toArray().size(), 0);
    const QJsonObject connections = json[u"connections"_s].toObject();
    for (const QString &key : {u"wanted"_s, u"opened"_s, u"held"_s}) {
        QCOMPARE(connections[key].toInt(), 60);
    }
    QCOMPARE(connections[u"failed"_s].toInt(), 0);
    QCOMPARE(connections[u"times"_s][u"count"_s].toInt(), 60);
    const QJsonObject messages = json[u"messages"_s].toObject();
    const QJsonObject times = messages[u"round_trips"_s].toObject();
    QVERIFY(messages[u"answered"_s].toInt() > 0);
    QVERIFY(messages[u"sent"_s].toInt() <= 201);
    QCOMPARE(times[u"count"_s], messages[u"answered"_s]);
    QVERIFY(times[u"p50_ms"_s].toDouble() > 0);
    QVERIFY(times[u"p50_ms"_s].toDouble() <= times[u"p99_ms"_s].toDouble());
    QVERIFY(times[u"p99_ms"_s].toDouble() <= times[u"slowest_ms"_s].toDouble());
    int inBuckets = 0;
    for (const QJsonValue bucket : times[u"buckets_ms"_s].toArray()) {
        QVERIFY(bucket[0].toDouble() < bucket[1].toDouble());
        inBuckets += bucket[2].toInt();
    }
    QCOMPARE(inBuckets, times[u"count"_s].toInt());
}

void TestLoad::tellsPeople_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Korean") << u"ko"_s;
}

void TestLoad::tellsPeople()
{
    QFETCH(const QString, language);
    const Run run = Gate101::run(
        line(m_url, {u"--lang"_s, language, u"--connections"_s, u"3"_s, u"--measure"_s, u"ping"_s}));
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(rawWords(run.output), QByteArray());
    QCOMPARE(hasHangul(run.output), language == u"ko");
    QVERIFY2(run.output.contains("3/3") || run.output.contains("3 of 3"), run.output.constData());
}

/// Without the upgrade headers: every connection fails, by one cause that is counted.
void TestLoad::tellsWhyNot()
{
    const Run run = Gate101::run(line(m_broken, {u"--json"_s, u"--connections"_s, u"30"_s}));
    QCOMPARE(run.exitCode, 1);
    const QJsonArray causes = run.json()[u"causes"_s].toArray();
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes[0][u"id"_s].toString(), u"load-status"_s);
    QCOMPARE(causes[0][u"count"_s].toInt(), 30);
    QVERIFY(causes[0][u"facts"_s][u"status"_s].toString().startsWith(u'4'));
    QVERIFY(!causes[0][u"message"_s].toString().isEmpty());
}

void TestLoad::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("not said to be one's own") << QStringList{u"load"_s, u"ws://127.0.0.1:1/"_s} << 2;
    QTest::newRow("no URL") << QStringList{u"load"_s, u"--mine"_s} << 2;
    QTest::newRow("not a WebSocket") << QStringList{u"load"_s, u"ftp://127.0.0.1/"_s, u"--mine"_s} << 2;
    QTest::newRow("nobody listens") << QStringList{u"load"_s, u"ws://127.0.0.1:1/"_s, u"--mine"_s, u"--for"_s,
                                                   u"1"_s}
                                    << 1;
}

void TestLoad::refuses()
{
    QFETCH(const QStringList, words);
    const Run run = Gate101::run(words);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!run.text().isEmpty());
    QCOMPARE(rawWords(run.text()), QByteArray());
}

/// Ctrl-C ends the test, and what was seen until then is told.
void TestLoad::interrupted()
{
    QProcess process;
    process.setProcessEnvironment(Gate101::environment());
    process.start(Gate101::program(), {u"load"_s, m_url, u"--mine"_s, u"--connections"_s, u"3"_s, u"--rate"_s,
                                       u"50"_s, u"--for"_s, u"1h"_s});
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += process.readAllStandardOutput()).contains("3 of 3"), 20000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Run run = Gate101::ended(process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains("Stopped early") && run.output.contains("Held to the end: 3"),
             run.output.constData());
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
