// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expressbackend.h"
#include "tests/support/gate101.h"
#include "tests/support/realnginx.h"

#include <QTest>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The idle test from the command line, through a real Nginx to the real Express and ws.
class TestIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void json();
    void tellsPeople_data();
    void tellsPeople();
    void refuses_data();
    void refuses();
    void interrupted();

private:
    [[nodiscard]] QStringList line(const QStringList &more) const
    {
        return QStringList{u"idle"_s, m_url, u"--conf"_s, m_conf} + more;
    }

    std::unique_ptr<ExpressBackend> m_backend;
    std::unique_ptr<RealNginx> m_nginx;
    QString m_url;
    QString m_conf;
};

void TestIdle::initTestCase()
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
    m_nginx = std::make_unique<RealNginx>();
    m_nginx->write("nginx.conf",
                   RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
                       "    server {\n        listen 127.0.0.1:" + QByteArray::number(port) +
                       ";\n        location /api/ws {\n            proxy_pass http://127.0.0.1:" +
                       QByteArray::number(m_backend->port()) +
                       ";\n            proxy_http_version 1.1;\n            proxy_set_header "
                       "Upgrade $http_upgrade;\n            proxy_set_header Connection "
                       "upgrade;\n            proxy_read_timeout 2s;\n        }\n    }\n}\n");
    QVERIFY2(m_nginx->start(port), m_nginx->complaints().constData());
    m_url = u"ws://127.0.0.1:"_s + QString::number(port) + u"/api/ws"_s;
    m_conf = QFile::decodeName(m_nginx->path("nginx.conf"));
}

void TestIdle::cleanupTestCase()
{
    m_nginx.reset();
    m_backend.reset();
}

void TestIdle::json()
{
    QJsonObject json;
    for (int attempt = 0; attempt < 3 && json[u"closed_by"_s].toString() != u"nginx"; ++attempt) {
        const Run run = Gate101::run(line({u"--json"_s, u"--for"_s, u"30s"_s}));
        QCOMPARE(run.exitCode, 1);
        json = run.json();
    }
    QCOMPARE(json[u"closed_by"_s].toString(), u"nginx"_s);
    QCOMPARE(json[u"url"_s].toString(), m_url);
    QCOMPARE(json[u"asked_ms"_s].toInt(), 30000);
    QCOMPARE(json[u"conclusion"_s][u"id"_s].toString(), u"idle-cut-by-nginx"_s);
    QCOMPARE(json[u"proxy"_s][u"ended_by"_s].toString(), u"fin"_s);
    QCOMPARE(json[u"direct"_s][u"ended_by"_s].toString(), u"us"_s);
    QVERIFY(json[u"direct"_s][u"silent_ms"_s].toDouble() > json[u"proxy"_s][u"silent_ms"_s].toDouble());
    QCOMPARE(json[u"notes"_s][0][u"id"_s].toString(), u"idle-direct-stayed"_s);
    const QJsonValue setting = json[u"settings"_s][0];
    QCOMPARE(setting[u"name"_s].toString(), u"proxy_read_timeout"_s);
    QCOMPARE(setting[u"ms"_s].toInt(), 2000);
    QCOMPARE(setting[u"default"_s].toBool(), false);
    QCOMPARE(setting[u"file"_s].toString(), m_conf);
    QVERIFY(json[u"settings"_s][1][u"default"_s].toBool());
    QVERIFY(json[u"probe"_s][u"accept_valid"_s].toBool());
}

void TestIdle::tellsPeople_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Korean") << u"ko"_s;
}

void TestIdle::tellsPeople()
{
    QFETCH(const QString, language);
    for (const QString &span : {u"500ms"_s, u"30s"_s}) {
        const Run run = Gate101::run(line({u"--lang"_s, language, u"--for"_s, span}));
        QCOMPARE(run.exitCode, span == u"30s" ? 1 : 0);
        QCOMPARE(rawWords(run.output), QByteArray());
        QCOMPARE(hasHangul(run.output), language == u"ko");
        QVERIFY2(run.output.contains("proxy_read_timeout"), run.output.constData());
    }
}

void TestIdle::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no URL") << QStringList{u"idle"_s} << 2;
    QTest::newRow("not a WebSocket") << QStringList{u"idle"_s, u"ftp://127.0.0.1/"_s} << 2;
    QTest::newRow("bad backend") << QStringList{u"idle"_s, u"ws://127.0.0.1:1/"_s, u"--backend"_s, u"a b"_s}
                                 << 2;
    QTest::newRow("no such configuration")
        << QStringList{u"idle"_s, u"ws://127.0.0.1:1/"_s, u"--conf"_s, u"/nonexistent"_s} << 3;
    QTest::newRow("nobody listens") << QStringList{u"idle"_s, u"ws://127.0.0.1:1/"_s} << 1;
}

void TestIdle::refuses()
{
    QFETCH(const QStringList, words);
    const Run run = Gate101::run(words);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!run.text().isEmpty());
    QCOMPARE(rawWords(run.text()), QByteArray());
}

/// Ctrl-C ends the silence, and what was seen until then is told.
void TestIdle::interrupted()
{
    QProcess process;
    process.setProcessEnvironment(Gate101::environment());
    process.start(Gate101::program(), line({u"--for"_s, u"1h"_s}));
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += process.readAllStandardOutput()).contains("Idle test"), 20000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Run run = Gate101::ended(process);
    QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.text().constData());
    QCOMPARE(rawWords(run.output), QByteArray());
}

QTEST_GUILESS_MAIN(TestIdle)
#include "tst_idle.moc"
