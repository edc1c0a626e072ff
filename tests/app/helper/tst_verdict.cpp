// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/errorlog.h"
#include "helper/listeners.h"
#include "helper/master.h"
#include "helper/reload.h"
#include "helper/verdict.h"

#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

/// What the helper concludes from the words and traces that Nginx and the kernel leave.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void test_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("shielded");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, int exitCode, bool shielded,
                            const QString &verdict, const QString &file, int line, const QString &message) {
            QTest::newRow(name) << text << exitCode << shielded << verdict << file << line << message;
        };
        row("good", "", 0, true, u"pass"_s, {}, 0, {});
        row("warning only", "nginx: [warn] conflicting server name \"x\" on 0.0.0.0:80, ignored\n", 0, true,
            u"pass"_s, {}, 0, {});
        row("unknown directive",
            "nginx: [emerg] unknown directive \"loc\" in /r/site.conf:12\n"
            "nginx: configuration file /r/nginx.conf test failed\n",
            1, true, u"fail"_s, u"/r/site.conf"_s, 12, u"unknown directive \"loc\" in /r/site.conf:12"_s);
        row("log form",
            "2026/11/23 02:34:43 [emerg] 12#12: host not found in upstream \"a\" in /r/s 1.conf:3\n", 1, true,
            u"fail"_s, u"/r/s 1.conf"_s, 3, u"host not found in upstream \"a\" in /r/s 1.conf:3"_s);
        row("no place", "nginx: [emerg] no \"events\" section in configuration\n", 1, true, u"fail"_s, {}, 0,
            u"no \"events\" section in configuration"_s);
        const QByteArray outside =
            "nginx: [emerg] open() \"/var/log/x.log\" failed (30: Read-only file system)\n";
        row("log outside, shielded", outside, 1, true, u"cannot-verify"_s, {}, 0,
            u"open() \"/var/log/x.log\" failed (30: Read-only file system)"_s);
        row("log outside, live", outside, 1, false, u"fail"_s, {}, 0,
            u"open() \"/var/log/x.log\" failed (30: Read-only file system)"_s);
        row("inside and unreadable", "nginx: [emerg] open() \"/r/x\" failed (13: Permission denied)\n", 1,
            true, u"fail"_s, {}, 0, u"open() \"/r/x\" failed (13: Permission denied)"_s);
        row("crash", "", -1, true, u"fail"_s, {}, 0, u"nginx -t: signal 11"_s);
        row("some other program", "what is -t\n", 2, true, u"fail"_s, {}, 0, u"what is -t"_s);
    }

    void test()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, exitCode);
        QFETCH(const bool, shielded);
        Paths paths;
        paths.root = "/r";
        const ProcessResult result{exitCode, exitCode < 0 ? SIGSEGV : 0, {}, text};
        const QJsonObject verdict = toJson(verdictOf(result, paths, shielded));
        QTEST(verdict["verdict"_L1].toString(), "verdict");
        QTEST(verdict["file"_L1].toString(), "file");
        QTEST(verdict["line"_L1].toInt(), "line");
        QTEST(verdict["message"_L1].toString(), "message");
        QCOMPARE(verdict["warnings"_L1].toArray().size(), text.contains("[warn]") ? 1 : 0);
    }

    void busyPortIsNamed()
    {
        const Error error = errorOfLine(
            "2026/11/23 02:34:43 [emerg] 12#12: bind() to 127.0.0.1:80 failed (98: Address already in use)",
            code::start);
        QCOMPARE(error.id, QByteArray(code::bind));
        QCOMPARE(error.facts.value("address"), u"127.0.0.1:80"_s);
        QCOMPARE(errorOfLine("nginx: [emerg] else", code::start).id, QByteArray(code::start));
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<bool>("ours");
        const QByteArray master = "nginx: master process /usr/sbin/nginx";
        QTest::newRow("our file") << master + " -c /r/nginx.conf -p /r" << true;
        QTest::newRow("our file, last") << master + " -p /r -c /r/nginx.conf" << true;
        QTest::newRow("relative to its prefix") << master + " -p /r/ -c nginx.conf" << true;
        QTest::newRow("another file") << master + " -c /s/nginx.conf" << false;
        QTest::newRow("longer name") << master + " -c /r/nginx.conf.bak" << false;
        QTest::newRow("relative to another prefix") << master + " -p /s -c nginx.conf" << false;
        QTest::newRow("no file named") << master + " -g daemon on;" << false;
    }

    void titles()
    {
        QFETCH(const QByteArray, title);
        Paths paths;
        paths.mainFile = "/r/nginx.conf";
        QTEST(titleBelongs(title, paths, "/etc/nginx/nginx.conf"), "ours");
        paths.mainFile = "/etc/nginx/nginx.conf";
        QCOMPARE(titleBelongs("nginx: master process nginx", paths, "/etc/nginx/nginx.conf"), true);
    }

    void tcpTable()
    {
        const QList<TcpSocket> sockets = parseTcpTable(
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout "
            "inode\n"
            "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  33 0 4711 1 x\n"
            "   1: 0100007F:1F90 0100007F:C000 01 00000000:00000000 00:00000000 00000000  33 0 4712 1 x\n"
            "   2: 00000000000000000000000001000000:0050 00000000000000000000000000000000:0000 0A 0:0 0:0 0 "
            "0 0 9 1\n"
            "   3: nonsense\n");
        QCOMPARE(sockets.size(), 3);
        QCOMPARE(sockets.at(0).address, QByteArray("127.0.0.1"));
        QCOMPARE(sockets.at(0).port, 8080);
        QCOMPARE(sockets.at(0).uid, 33U);
        QCOMPARE(sockets.at(0).inode, 4711U);
        QVERIFY(sockets.at(0).listening);
        QVERIFY(sockets.at(1).established && !sockets.at(1).listening);
        QCOMPARE(sockets.at(2).address, QByteArray("::1"));
    }

    void listenerIsFoundWithItsProcess()
    {
        const test::Listener listener;
        const QJsonArray found = listenersOn(listener.port());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)["pid"_L1].toInteger(), qint64(::getpid()));
        QCOMPARE(found.at(0)["address"_L1].toString(), u"127.0.0.1"_s);
        QCOMPARE(listenersOn(test::freePort()), QJsonArray());
    }

    void logIsReadFromHereOnAndThroughRotation()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"error.log"_s);
        test::writeFile(path, "before\n");
        ErrorLog log(QFile::encodeName(path));
        QCOMPARE(log.newLines(), QByteArrayList());
        test::writeFile(path, "before\nfirst\nhalf");
        QCOMPARE(log.newLines(), QByteArrayList({"first"}));
        test::writeFile(path, "before\nfirst\nhalf done\n");
        QCOMPARE(log.newLines(), QByteArrayList({"half done"}));
        QFile::rename(path, path + u".1"_s);
        test::writeFile(path, "rotated\n");
        QCOMPARE(log.newLines(), QByteArrayList({"rotated"}));
        const auto part = readLog(QFile::encodeName(path), -4, 100);
        QCOMPARE(QByteArray::fromBase64((*part)["bytes"_L1].toString().toLatin1()), QByteArray("ted\n"));
        QVERIFY(!readLog("/dev/null", 0, 100));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
