// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "job/practice/backend.h"
#include "job/practice/certificate.h"
#include "job/practice/folder.h"
#include "job/practice/master.h"
#include "job/practice/ports.h"
#include "job/practice/programs.h"
#include "job/practice/sitefiles.h"
#include "tests/app/job/practice/exchange.h"

#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::practice;
using namespace gate101::test;

/// Every lesson on the real Nginx: no word from `nginx -t`, and the answer before that the table promises.
class TestLessons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void names();
    void answersAsPromised_data();
    void answersAsPromised();
    void http2FollowsTheVersion();
    void certificateIsKept();

private:
    ProcessResult nginx(const QString &folder, const QByteArrayList &more) const;
    void checkTls(quint16 port) const;

    QTemporaryDir m_home;
    QString m_nginx;
    CertificateFiles m_files;
    SitePlaces m_places;
};

void TestLessons::initTestCase()
{
    m_nginx = findProgram(u"nginx"_s);
    if (m_nginx.isEmpty()) {
        QSKIP("missing: nginx");
    }
    if (findProgram(u"openssl"_s).isEmpty()) {
        QSKIP("missing: openssl");
    }
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.path()));
    qunsetenv("XDG_RUNTIME_DIR");

    CertificateMaker maker;
    QSignalSpy ready(&maker, &CertificateMaker::ready);
    connect(&maker, &CertificateMaker::ready, this,
            [this](const CertificateFiles &files) { m_files = files; });
    maker.provide(m_home.path());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);

    m_places.certificate = QFile::encodeName(m_files.certificate);
    m_places.key = QFile::encodeName(m_files.key);
    m_places.ipv6 = hasIpv6Loopback();
    m_places.http2Directive = wantsHttp2Directive(
        runProcess({QFile::encodeName(m_nginx), {"-v"}, {}}).value_or(ProcessResult{}).errors);
    const Result<QList<quint16>> ports = freePorts(4, m_places.ipv6);
    QVERIFY(ports);
    m_places.tlsPort = ports->at(0);
    m_places.plainPort = ports->at(1);
    m_places.backendPort = ports->at(2);
    m_places.unusedPort = ports->at(3);
}

ProcessResult TestLessons::nginx(const QString &folder, const QByteArrayList &more) const
{
    const QByteArray path = QFile::encodeName(folder);
    const ProcessRequest request{
        QFile::encodeName(m_nginx), QByteArrayList{"-p", path + '/', "-c", path + "/nginx.conf"} + more, {}};
    return runProcess(request).value_or(ProcessResult{});
}

void TestLessons::names()
{
    QVERIFY(lessons().size() >= 8);
    QCOMPARE(lessons().first().name, QByteArray("no-upgrade-headers"));
    QSet<QByteArray> seen;
    for (const Lesson &lesson : lessons()) {
        QVERIFY(!seen.contains(lesson.name));
        seen.insert(lesson.name);
        QCOMPARE(findLesson(lesson.name), &lesson);
        QCOMPARE(lesson.before == Before::Works, lesson.status == 101);
    }
    QVERIFY(findLesson("no-such-lesson") == nullptr);
}

void TestLessons::answersAsPromised_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Lesson &lesson : lessons()) {
        QTest::newRow(lesson.name.constData()) << lesson.name;
    }
}

void TestLessons::answersAsPromised()
{
    QFETCH(const QByteArray, name);
    const Lesson &lesson = *findLesson(name);
    Result<std::unique_ptr<PracticeFolder>> folder = PracticeFolder::create();
    QVERIFY(folder);
    const QString path = (*folder)->path();
    Backend backend;
    if (lesson.backend) {
        QVERIFY(backend.start(m_places.backendPort));
    }

    const QList<SiteFile> running = siteFiles(lesson, m_places, true);
    for (const SiteFile &file : running) {
        QVERIFY2(!file.text.contains("{l") && !file.text.contains("_port}"), file.text.constData());
    }
    QVERIFY(writeSite(path, running));
    const ProcessResult check = nginx(path, {"-t", "-q", "-e", "stderr"});
    QCOMPARE(check.output + check.errors, QByteArray());
    QCOMPARE(check.exitCode, 0);
    const ProcessResult started = nginx(path, {"-e", QFile::encodeName(path) + "/logs/error.log"});
    QCOMPARE(started.output + started.errors, QByteArray());
    QTRY_VERIFY_WITH_TIMEOUT(masterOf(path) > 0, 5000);

    if (lesson.testFails) {
        QVERIFY(writeSite(path, siteFiles(lesson, m_places)));
        const ProcessResult refused = nginx(path, {"-t", "-q", "-e", "stderr"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("unknown \"connection_upgrade\" variable"),
                 refused.errors.constData());
    }
    const Exchange answer = exchange(m_places.plainPort, upgradeRequest(lesson.path));
    QVERIFY2(statusOf(answer.bytes) == lesson.status, answer.bytes.constData());
    checkTls(m_places.tlsPort);

    folder->reset();
    QVERIFY(!QFileInfo::exists(path));
    for (const quint16 port : {m_places.tlsPort, m_places.plainPort}) {
        QVERIFY2(QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), port), "the port is still taken");
    }
}

/// The kept certificate is enough to trust the site, by name and by address.
void TestLessons::checkTls(quint16 port) const
{
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_files.certificate));
        socket.setSslConfiguration(configuration);
        QSignalSpy errors(&socket, &QSslSocket::sslErrors);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port, host);
        QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
        QCOMPARE(errors.size(), 0);
    }
}

void TestLessons::http2FollowsTheVersion()
{
    QVERIFY(!wantsHttp2Directive("nginx version: nginx/1.22.1\n"));
    QVERIFY(!wantsHttp2Directive("nginx version: nginx/1.25.0"));
    QVERIFY(wantsHttp2Directive("nginx version: nginx/1.25.1 (Ubuntu)"));
    QVERIFY(wantsHttp2Directive("nginx version: nginx/1.31.4"));
    QVERIFY(!wantsHttp2Directive("something else"));

    SitePlaces places = m_places;
    places.http2Directive = true;
    const QByteArray text = siteFiles(lessons().first(), places).at(2).text;
    QVERIFY(text.contains(" ssl;\n") && text.contains("    http2 on;\n") && !text.contains("ssl http2"));
}

void TestLessons::certificateIsKept()
{
    const std::optional<CertificateFiles> kept = CertificateMaker::kept();
    QVERIFY(kept);
    QCOMPARE(kept->certificate, m_files.certificate);
    QCOMPARE(QFile::permissions(kept->key) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);

    // A broken one is thrown away and another one made.
    QFile file(m_files.certificate);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QVERIFY(!CertificateMaker::kept());
    QVERIFY(!QFileInfo::exists(m_files.certificate));
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
