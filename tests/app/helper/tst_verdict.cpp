// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/audit.h"
#include "helper/errorlog.h"
#include "helper/listeners.h"
#include "helper/manager.h"
#include "helper/master.h"
#include "helper/reload.h"
#include "helper/sockdiag.h"
#include "helper/verdict.h"

#include "tests/app/helper/helpersite.h"

#include <QtEndian>

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

    /// What Nginx quotes from a file that is not of the configuration may be a secret.
    void foreignFilesAreNotQuoted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("attack 41: one word of another file")
            << QByteArray("nginx: [emerg] unknown directive \"root:$6$s4lt$hash\" in /etc/shadow:1\n")
            << u"unknown directive \"...\" in /etc/shadow:1"_s;
        QTest::newRow("attack 41: two words")
            << QByteArray("nginx: [emerg] unexpected \"a\" after \"b c\" in /r/../etc/shadow:1\n")
            << u"unexpected \"...\" in /r/../etc/shadow:1"_s;
        QTest::newRow("attack 41: a quotation mark inside")
            << QByteArray("nginx: [emerg] unknown directive \"a\"b\" in /etc/x:7\n")
            << u"unknown directive \"...\" in /etc/x:7"_s;
        QTest::newRow("attack 41: a line feed inside")
            << QByteArray("nginx: [emerg] unknown directive \"secret\nrest\" in /etc/x:7\n")
            << u"unknown directive \"...\""_s;
        QTest::newRow("attack 41: our own file is quoted")
            << QByteArray("nginx: [emerg] unknown directive \"loc\" in /r/x:7\n")
            << u"unknown directive \"loc\" in /r/x:7"_s;
        QTest::newRow("attack 41: a long word is cut")
            << QByteArray("nginx: [emerg] unknown directive \"" + QByteArray(10000, 'a')) << QString();
    }

    void foreignFilesAreNotQuoted()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, message);
        Paths paths;
        paths.root = "/r";
        const Verdict verdict = verdictOf({1, 0, {}, line}, paths, true);
        QVERIFY(verdict.message.size() <= 4096);
        if (!message.isEmpty()) {
            QCOMPARE(verdict.message, message);
        }
    }

    void controlCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("attack 42: ANSI escape") << u"a\u001b[31mb"_s << u"a\\x1b[31mb"_s;
        QTest::newRow("attack 42: line feed and bell") << u"a\n\u0007"_s << u"a\\x0a\\x07"_s;
        QTest::newRow("attack 42: C1 control") << u"a\u009b2J"_s << u"a\\x9b2J"_s;
        QTest::newRow("attack 42: right-to-left override") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("attack 42: isolates and marks")
            << u"\u2066\u200f\u061c"_s << u"\\u2066\\u200f\\u061c"_s;
        QTest::newRow("attack 42: Korean stays") << u"설정 \"가\""_s << u"설정 \"가\""_s;
    }

    void controlCharactersAreShown()
    {
        QFETCH(const QString, text);
        QTEST(harmless(text), "shown");
    }

    void unitOfAControlGroup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &unit) {
            QTest::newRow(name) << text << unit;
        };
        row("unified", "0::/system.slice/nginx.service\n", "nginx.service");
        row("hybrid", "4:memory:/system.slice/x\n1:name=systemd:/system.slice/nginx.service\n0::/\n",
            "nginx.service");
        row("of a session", "0::/user.slice/user-1000.slice/session-3.scope\n", "session-3.scope");
        row("below a service", "0::/system.slice/docker.service/child\n", "docker.service");
        row("none", "0::/\n", "");
        row("nothing", "", "");
    }

    void unitOfAControlGroup()
    {
        QFETCH(const QByteArray, text);
        QTEST(unitIn(text), "unit");
    }

    /// However the values look, there is one record with these fields and no other.
    void auditCannotBeForged()
    {
        const QByteArray hostile = "x\nMESSAGE=forged\n\nPRIORITY=0\n";
        const QByteArray datagram = journalDatagram({{"GATE101_PATHS", hostile}, {"MESSAGE", "true"}});
        QMap<QByteArray, QByteArray> read;
        qsizetype at = 0;
        while (at < datagram.size()) {
            const qsizetype end = datagram.indexOf('\n', at);
            const QByteArray name = datagram.mid(at, end - at);
            QVERIFY(!name.contains('='));
            const auto size = qFromLittleEndian<quint64>(datagram.constData() + end + 1);
            read.insert(name, datagram.mid(end + 9, static_cast<qsizetype>(size)));
            at = end + 9 + static_cast<qsizetype>(size);
            QCOMPARE(datagram.at(at++), '\n');
        }
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.value("GATE101_PATHS"), hostile);
        QCOMPARE(read.value("MESSAGE"), QByteArray("true"));
        // The same in a file: one line each, in bounds, for nobody else to read.
        QTemporaryDir folder;
        Paths paths;
        paths.state = QFile::encodeName(folder.path());
        for (int round = 0; round < 3; ++round) {
            audit(paths, {"tx", "end", hostile, {hostile}, "committed"});
        }
        const QString file = folder.filePath(u"audit.log"_s);
        const QByteArrayList lines = test::readFile(file).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.constLast())["who"_L1].toString(),
                 QString::fromLatin1(hostile));
        QCOMPARE(QFile::permissions(file),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        test::writeFile(file, QByteArray(1024 * 1024, '\n'));
        audit(paths, {"tx", "end", "me", {}, "committed"});
        QVERIFY(QFileInfo(file).size() < 1000);
        QCOMPARE(QFileInfo(file + u".1"_s).size(), qint64(1024 * 1024));
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

    /// Both ways of asking the kernel tell the same.
    void listeningSocketsAgreeWithTheTables()
    {
        const test::Listener listener;
        const auto asked = askListeningSockets();
        QVERIFY(asked);
        const auto own = [&](const QList<TcpSocket> &sockets) {
            QStringList found;
            for (const TcpSocket &one : sockets) {
                if (one.listening && one.port == listener.port()) {
                    found.append(
                        u"%1 %2 %3"_s.arg(QString::fromLatin1(one.address)).arg(one.inode).arg(one.uid));
                }
            }
            return found;
        };
        QCOMPARE(own(*asked).size(), 1);
        QCOMPARE(own(*asked), own(tcpSockets()));
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
