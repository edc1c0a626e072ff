// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/configreading.h"
#include "job/localreader.h"
#include "job/nginxlocator.h"
#include "nginx/files/configset.h"
#include "nginx/files/treereader.h"
#include "tests/support/memoryreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace gate101;
using namespace gate101::job;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// What is read from this machine: files of every kind, the words of nginx -V, and a whole configuration.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files();
    void manyFiles();
    void builds_data();
    void builds();
    void ownFiles();
    void requests_data();
    void requests();
    void wholeConfiguration();
    void faults_data();
    void faults();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void TestReading::files()
{
    QTemporaryDir folder;
    const QByteArray base = QFile::encodeName(folder.path());
    write(folder.filePath(u"plain"_qs), "a\r\n\xff\0b"_ba);
    QVERIFY(QFile::link(u"plain"_qs, folder.filePath(u"link"_qs)));
    QVERIFY(QFile::link(u"nowhere"_qs, folder.filePath(u"dangling"_qs)));
    QCOMPARE(::mkfifo(QByteArray(base + "/fifo").constData(), 0600), 0);
    LocalReader reader;
    const auto idOf = [&reader](const QByteArray &path) {
        const Result<QByteArray> bytes = reader.read(path);
        return bytes ? QByteArray("ok") : bytes.error().id;
    };
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(reader.read(base + "/plain").value_or(QByteArray()), "a\r\n\xff\0b"_ba);
    QCOMPARE(idOf(base + "/link"), "ok"_ba);
    QCOMPARE(idOf(base + "/dangling"), "file-missing"_ba);
    QCOMPARE(idOf(base + "/none"), "file-missing"_ba);
    QCOMPARE(idOf(base + "/plain/below"), "file-missing"_ba);
    QCOMPARE(idOf(base), "file-not-regular"_ba);
    QCOMPARE(idOf(base + "/fifo"), "file-not-regular"_ba);
    QCOMPARE(idOf("/dev/zero"), "file-not-regular"_ba);
    QVERIFY(clock.elapsed() < 2000);

    const Result<QByteArrayList> names = reader.list(base);
    QVERIFY(names.has_value());
    QCOMPARE(names->size(), 4);
    QCOMPARE(reader.list(base + "/none").error().id, "folder-missing"_ba);
    QCOMPARE(reader.list(base + "/plain").error().id, "folder-missing"_ba);
    QCOMPARE(reader.canonical(base + "/link"), reader.canonical(base + "/plain"));
    QVERIFY(reader.canonical(base + "/dangling").isEmpty());
}

/// Enough files for several threads: the order and every byte stay, and a missing one is named.
void TestReading::manyFiles()
{
    const QTemporaryDir folder;
    const QByteArray base = QFile::encodeName(folder.path());
    constexpr int files = 1500;
    QByteArrayList paths;
    for (int i = 0; i < files; ++i) {
        paths.append(base + '/' + QByteArray::number(i));
        if (i != 700) {
            QFile file(QFile::decodeName(paths.last()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("site " + QByteArray::number(i) + ';');
        }
    }
    LocalReader reader;
    const auto trees = nginx::readTrees(reader, paths);
    QCOMPARE(trees.size(), size_t(files));
    for (int i = 0; i < files; ++i) {
        const auto &tree = trees[static_cast<size_t>(i)];
        QCOMPARE(tree.has_value(), i != 700);
        if (tree) {
            QCOMPARE((*tree)->path(), paths[i]);
            QCOMPARE((*tree)->topLevel().front().arg(0), QByteArray::number(i));
        } else {
            QCOMPARE(tree.error().id, "file-missing"_ba);
        }
    }
}

void TestReading::builds_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Debian")
        << "nginx version: nginx/1.22.1\nbuilt with OpenSSL\nconfigure arguments: --with-x='-g -O2' "
           "--prefix=/usr/share/nginx --conf-path=/etc/nginx/nginx.conf --pid-path=/run/nginx.pid "
           "--error-log-path=/var/log/nginx/error.log\n"_ba
        << u"1.22.1 /etc/nginx/nginx.conf /run/nginx.pid /var/log/nginx/error.log"_qs;
    QTest::newRow("source") << "nginx version: nginx/1.29.7 (mine)\nconfigure arguments:\n"_ba
                            << u"1.29.7 /usr/local/nginx/conf/nginx.conf /usr/local/nginx/logs/nginx.pid "
                               "/usr/local/nginx/logs/error.log"_qs;
    QTest::newRow("relative")
        << "nginx version: nginx/1.30.0\nconfigure arguments: --prefix=/p --conf-path=c/n.conf\n"_ba
        << u"1.30.0 /p/c/n.conf /p/logs/nginx.pid /p/logs/error.log"_qs;
    QTest::newRow("nothing") << ""_ba
                             << u"0.0.0 /usr/local/nginx/conf/nginx.conf /usr/local/nginx/logs/nginx.pid "
                                "/usr/local/nginx/logs/error.log"_qs;
}

void TestReading::builds()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, expected);
    const NginxBuild build = readBuild(output);
    QCOMPARE(QString(QString::fromLatin1(build.version.toString()) + u' ' + build.mainFile + u' ' +
                     build.pidFile + u' ' + build.errorLog),
             expected);
}

void TestReading::ownFiles()
{
    MemoryReader reader{
        {"/n/nginx.conf", "pid run/x.pid; error_log stderr; error_log logs/e.log; http { error_log /h; }"}};
    NginxInfo info;
    info.prefix = u"/p"_qs;
    readOwnFiles(info, *nginx::ConfigSet::load(reader, "/n/nginx.conf"));
    QCOMPARE(info.pidFile, u"/p/run/x.pid"_qs);
    QCOMPARE(info.errorLog, u"/p/logs/e.log"_qs);
}

void TestReading::requests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"ws://a.test/ws?x=1"_qs << "a.test 80  /ws?x=1 plain"_ba;
    QTest::newRow("TLS") << u"wss://a.test/ws"_qs << "a.test 443  /ws tls"_ba;
    QTest::newRow("address") << u"ws://127.0.0.1:8080/"_qs << "127.0.0.1 8080 127.0.0.1 / plain"_ba;
    QTest::newRow("IPv6") << u"ws://[::1]:8080/"_qs << "::1 8080 ::1 / plain"_ba;
    QTest::newRow("localhost") << u"ws://localhost/"_qs << "localhost 80 127.0.0.1 / plain"_ba;
}

void TestReading::requests()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, expected);
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(url);
    QVERIFY(endpoint.has_value());
    const nginx::RouteRequest request = routeRequest(*endpoint, {});
    QCOMPARE(QByteArray(request.host + ' ' + QByteArray::number(request.port) + ' ' + request.address + ' ' +
                        request.target + ' ' + (request.tls ? "tls" : "plain")),
             expected);
}

void TestReading::wholeConfiguration()
{
    QTemporaryDir folder;
    write(folder.filePath(u"nginx.conf"_qs), "http { include *.site; }");
    write(folder.filePath(u"a.site"_qs),
          "server { listen 8080; location / { proxy_pass http://127.0.0.1:3030; } }");
    Target target;
    target.url = u"ws://localhost:8080/ws"_qs;
    target.mainFile = folder.filePath(u"nginx.conf"_qs);
    target.nginxVersion = u"1.28.0"_qs;
    target.backend = u"3031"_qs;
    const Result<Diagnosis> diagnosis = readConfiguration(target);
    QVERIFY(diagnosis.has_value());
    QCOMPARE(diagnosis->verdict, Verdict::Broken);
    QCOMPARE(diagnosis->nginx.version.toString(), "1.28.0"_ba);
    QByteArrayList ids;
    for (const nginx::Finding &finding : diagnosis->findings) {
        ids.append(finding.statement.id);
    }
    QVERIFY(ids.contains("upgrade-header-missing") && ids.contains("backend-port-mismatch"));
    const Result<nginx::FixPlan> plan = planFor(target, *diagnosis, nginx::Method::Auto);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->changes.size(), 2);
    QFile file(folder.filePath(u"a.site"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("3031")); // A plan writes nothing.
}

void TestReading::faults_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("version") << u"ws://a/"_qs << u"new"_qs << QString() << "version-malformed"_ba;
    QTest::newRow("program") << u"ws://a/"_qs << QString() << u"/nowhere/nginx"_qs
                             << "program-not-started"_ba;
    QTest::newRow("relative program")
        << u"ws://a/"_qs << QString() << u"nginx"_qs << "program-not-absolute"_ba;
}

void TestReading::faults()
{
    QFETCH(QString, url);
    QFETCH(QString, version);
    QFETCH(QString, program);
    QFETCH(QByteArray, id);
    Target target;
    target.url = url;
    target.nginxVersion = version;
    target.nginxProgram = program;
    const Result<Diagnosis> diagnosis = readConfiguration(target);
    QVERIFY(!diagnosis);
    QCOMPARE(diagnosis.error().id, id);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
