// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/crashsite.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// A hostile client, and hostile files in the folder, through the pipe. The numbers are those of the list of
/// attacks that the helper was designed against; others of them stand where their subject is tested.
class TestAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<CrashSite> m_place;
    std::unique_ptr<HelperProcess> m_helper;

    QString path(const QString &name) const { return m_place->site.path(name); }
    QByteArray encoded(const QString &name) const { return QFile::encodeName(path(name)); }

    QString stage(const QString &tx, const QString &name, const QString &base = u"absent"_s)
    {
        return m_helper->code(u"tx_stage"_s, {{u"tx"_s, tx},
                                              {u"action"_s, u"put"_s},
                                              {u"path"_s, name},
                                              {u"base"_s, base},
                                              {u"bytes"_s, u"eA=="_s}});
    }
    QString read(const QString &name) { return m_helper->code(u"read_file"_s, {{u"path"_s, name}}); }

    /// The helper's last words before it ended, which must be in good time and in order.
    QJsonObject endedWith(QProcess &process)
    {
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(10000);
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            return {};
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').constLast())
            .object();
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<CrashSite>();
        m_helper = std::make_unique<HelperProcess>();
        QVERIFY(m_helper->start(HelperSite::program(), m_place->words));
    }

    void cleanup()
    {
        m_helper.reset();
        m_place.reset();
    }

    void attack01_pathsOutsideAreRefusedBeforeAnythingIsOpened()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty()) {
            QSKIP("strace is not installed");
        }
        const QString log = path(u"logs/strace"_s);
        HelperProcess helper;
        QVERIFY(helper.start(strace, QStringList{u"-f"_s, u"-qq"_s, u"-s"_s, u"600"_s, u"-o"_s, log, u"-e"_s,
                                                 u"trace=%file,write"_s, HelperSite::program()} +
                                         m_place->words));
        const QString tx = helper.begin();
        // A NUL is refused with the line that holds it (attack 10).
        const QStringList paths{u"../passwd"_s,     u"/etc/passwd"_s,  u"a//b"_s,           u"."_s,
                                QString(),          u".."_s,           u"conf.d/../../x"_s, u"a/"_s,
                                u".gate101/lock"_s, QString(300, u'a')};
        for (const QString &name : paths) {
            QCOMPARE(helper.code(u"read_file"_s, {{u"path"_s, name}}), u"E_PATH"_s);
            for (const QString &action : {u"put"_s, u"delete"_s, u"symlink"_s}) {
                QJsonObject args{
                    {u"tx"_s, tx}, {u"action"_s, action}, {u"path"_s, name}, {u"base"_s, u"absent"_s}};
                if (action == u"put"_s) {
                    args[u"bytes"_s] = u"eA=="_s;
                } else if (action == u"symlink"_s) {
                    args[u"target"_s] = u"x"_s;
                }
                const QString code = helper.code(u"tx_stage"_s, args);
                QVERIFY2(code == u"E_PATH"_s, qPrintable(name + u' ' + code));
            }
        }
        helper.close();
        // Between the hello and the end, nothing but the root itself was looked at.
        const QByteArray root = QFile::encodeName(m_place->site.folder());
        const QByteArray wholeRoot = '"' + root + '"';
        const QByteArray journal = root + "/.gate101";
        const QByteArrayList lines = readFile(log).split('\n');
        bool greeted = false;
        int looks = 0;
        for (const QByteArray &line : lines) {
            const bool answer = line.contains(" write(1, ");
            if (greeted && !answer && line.contains('"')) {
                ++looks;
                QVERIFY2(line.contains(wholeRoot) || line.contains(journal), line.constData());
            }
            greeted = greeted || answer;
        }
        QVERIFY(looks >= paths.size());
    }

    void attack02_folderReplacedByALink()
    {
        const QString tx = m_helper->begin();
        QCOMPARE(stage(tx, u"conf.d/x.conf"_s), u"ok"_s);
        QVERIFY(QDir(m_place->site.folder()).rename(u"conf.d"_s, u"conf.d.real"_s));
        QCOMPARE(::symlink("/etc", encoded(u"conf.d"_s).constData()), 0);
        QCOMPARE(stage(tx, u"conf.d/y.conf"_s), u"E_SYMLINK"_s);
        QCOMPARE(read(u"conf.d/passwd"_s), u"E_SYMLINK"_s);
        QCOMPARE(m_helper->apply(tx, u"none"_s), u"E_SYMLINK"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QVERIFY(!QFile::exists(u"/etc/x.conf"_s));
    }

    void attack03_linkToASecret()
    {
        QCOMPARE(::symlink("/etc/shadow", encoded(u"sites-enabled/default"_s).constData()), 0);
        QCOMPARE(read(u"sites-enabled/default"_s), u"E_SYMLINK"_s);
        QCOMPARE(m_helper->fact(u"target"_s), u"/etc/shadow"_s);
        QCOMPARE(stage(m_helper->begin(), u"sites-enabled/default"_s), u"E_SYMLINK"_s);
        const QJsonArray entries = m_helper->result(u"list_tree"_s)["entries"_L1].toArray();
        const bool shown = std::any_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
            return entry["kind"_L1] == u"link"_s && entry["target"_L1] == u"/etc/shadow"_s;
        });
        QVERIFY(shown);
    }

    void attack05_magicLinks()
    {
        QCOMPARE(::symlink("/proc/self/root", encoded(u"magic"_s).constData()), 0);
        QCOMPARE(::symlink("/proc/self/root/etc/passwd", encoded(u"conf.d/p.conf"_s).constData()), 0);
        QCOMPARE(::symlink("/proc/self/fd/0", encoded(u"conf.d/q.conf"_s).constData()), 0);
        for (const QString &name : {u"magic/etc/passwd"_s, u"conf.d/p.conf"_s, u"conf.d/q.conf"_s}) {
            QCOMPARE(read(name), u"E_SYMLINK"_s);
            QCOMPARE(stage(m_helper->begin(), name), u"E_SYMLINK"_s);
        }
    }

    void attack06_whatIsNoFile_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"fifo"_s, u"socket"_s, u"zero"_s, u"folder"_s}) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }

    void attack06_whatIsNoFile()
    {
        QFETCH(const QString, kind);
        const QByteArray name = encoded(u"conf.d/x.conf"_s);
        if (kind == u"fifo"_s) {
            QCOMPARE(::mkfifo(name.constData(), 0644), 0);
        } else if (kind == u"folder"_s) {
            QCOMPARE(::mkdir(name.constData(), 0755), 0);
        } else if (kind == u"zero"_s) {
            if (::mknod(name.constData(), S_IFCHR | 0644, makedev(1, 5)) != 0) {
                QSKIP("device nodes need root");
            }
        } else {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
            QCOMPARE(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            ::close(fd);
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(read(u"conf.d/x.conf"_s), u"E_NOT_REGULAR"_s);
        QCOMPARE(stage(m_helper->begin(), u"conf.d/x.conf"_s), u"E_NOT_REGULAR"_s);
        QVERIFY(clock.elapsed() < 1000);
    }

    void attack07_secondNameOfAFile()
    {
        const QString victim = path(u"victim"_s);
        writeFile(victim, "do not touch\n");
        QCOMPARE(::link(encoded(u"victim"_s).constData(), encoded(u"conf.d/x.conf"_s).constData()), 0);
        QCOMPARE(read(u"conf.d/x.conf"_s), u"E_HARDLINK"_s);
        QCOMPARE(stage(m_helper->begin(), u"conf.d/x.conf"_s, helper::Client::baseOf("do not touch\n")),
                 u"E_HARDLINK"_s);
        QCOMPARE(readFile(victim), QByteArray("do not touch\n"));
    }

    void attack08_temporaryNameIsTaken_data()
    {
        QTest::addColumn<bool>("link");
        QTest::newRow("a file") << false;
        QTest::newRow("a link to a victim") << true;
    }

    void attack08_temporaryNameIsTaken()
    {
        QFETCH(const bool, link);
        const QString victim = path(u"victim"_s);
        writeFile(victim, "do not touch\n");
        const QString tx = m_helper->begin();
        const QString taken = u"conf.d/.gate101-"_s + tx + u"-0"_s;
        if (link) {
            QCOMPARE(::symlink(encoded(u"victim"_s).constData(), encoded(taken).constData()), 0);
        } else {
            writeFile(path(taken), "somebody's\n");
        }
        QCOMPARE(stage(tx, u"conf.d/x.conf"_s), u"ok"_s);
        QCOMPARE(m_helper->apply(tx, u"none"_s), u"ok"_s);
        QCOMPARE(readFile(path(u"conf.d/x.conf"_s)), QByteArray("x"));
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(readFile(victim), QByteArray("do not touch\n"));
        QCOMPARE(readFile(path(taken)), QByteArray(link ? "do not touch\n" : "somebody's\n"));
        QCOMPARE(QDir(path(u"conf.d"_s))
                     .entryList({u".gate101*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System)
                     .size(),
                 1);
    }

    void attack09_linesThatAreTooMuch_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<qint64>("times");
        QTest::newRow("one GiB without a line feed") << QByteArray(1 << 20, 'a') << qint64(1024);
        QTest::newRow("ten thousand deep") << QByteArray(10000, '[') + '\n' << qint64(1);
        QTest::newRow("ten thousand objects deep") << QByteArray("{\"a\":").repeated(10000) + '\n'
                                                   << qint64(1);
        QByteArray keys("{");
        for (int number = 0; number < 1000000; ++number) {
            keys += '"' + QByteArray::number(number, 36) + "\":1,";
        }
        QTest::newRow("a million keys") << keys + "\"v\":1}\n" << qint64(1);
        QTest::newRow("as many keys as a line holds") << keys.left(4 * 1000 * 1000) + "\"v\":1}\n"
                                                      << qint64(1);
        QTest::newRow("an array as long as a line")
            << "{\"args\":[" + QByteArray("1,").repeated(2000000) + "1]}\n"
            << qint64(1);
        QTest::newRow("a text as long as a line")
            << "{\"v\":1,\"id\":1,\"op\":\"" + QByteArray(4000000, 'a') + "\",\"args\":{}}\n"
            << qint64(1);
    }

    void attack09_linesThatAreTooMuch()
    {
        QFETCH(const QByteArray, piece);
        QFETCH(const qint64, times);
        QProcess &process = m_helper->process;
        QElapsedTimer clock;
        clock.start();
        for (qint64 time = 0; time < times && process.state() == QProcess::Running; ++time) {
            process.write(piece);
            while (process.bytesToWrite() > 0 && process.waitForBytesWritten(5000)) {
            }
        }
        const QJsonObject last = endedWith(process);
        const QString code = last["error"_L1]["code"_L1].toString();
        QVERIFY2(code == u"E_PROTO"_s || code == u"E_OP"_s, qPrintable(code));
        QVERIFY(clock.elapsed() < 10000);
        rusage used{};
        ::getrusage(RUSAGE_CHILDREN, &used);
        qInfo("largest helper so far: %ld KiB", used.ru_maxrss);
        QVERIFY(used.ru_maxrss < 64 * 1024);
    }

    void attack10_linesThatAreNoRequests_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
        row("invalid utf-8", "{\"v\":1,\"id\":1,\"op\":\"sta\xfftus\",\"args\":{}}");
        row("lone surrogate", "{\"v\":1,\"id\":1,\"op\":\"\\ud800\",\"args\":{}}");
        row("duplicate key", "{\"v\":1,\"v\":1,\"id\":1,\"op\":\"status\",\"args\":{}}");
        row("huge number", "{\"v\":1,\"id\":1e400,\"op\":\"status\",\"args\":{}}");
        row("trailing bytes", "{\"v\":1,\"id\":1,\"op\":\"status\",\"args\":{}} x");
        row("nothing", "");
    }

    void attack10_linesThatAreNoRequests()
    {
        QFETCH(const QByteArray, line);
        m_helper->process.write(line + '\n');
        const QJsonObject last = endedWith(m_helper->process);
        QCOMPARE(last["error"_L1]["code"_L1].toString(), u"E_PROTO"_s);
        QCOMPARE(last["id"_L1].toInt(-1), 0);
        QCOMPARE(m_place->site.snapshot(), m_place->before);
    }

    void attack11_requestsOutOfOrder()
    {
        const QString first = m_helper->begin();
        QCOMPARE(stage(first, u"conf.d/x.conf"_s), u"ok"_s);
        // One transaction is open at a time: a second begin drops the first.
        const QString second = m_helper->begin();
        QVERIFY(second != first);
        QCOMPARE(stage(first, u"conf.d/y.conf"_s), u"E_NO_TX"_s);
        QCOMPARE(m_helper->apply(first, u"none"_s), u"E_NO_TX"_s);
        QCOMPARE(m_helper->apply(second, u"none"_s), u"E_STATE"_s);
        QCOMPARE(m_helper->code(u"tx_check"_s, {{u"tx"_s, first}}), u"E_NO_TX"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, second}}), u"E_NO_TX"_s);
        QCOMPARE(m_helper->code(u"tx_stage"_s, {{u"tx"_s, second}, {u"action"_s, u"chmod"_s}}), u"E_ARG"_s);
        QCOMPARE(m_helper->code(u"status"_s, {{u"program"_s, u"/bin/sh"_s}}), u"E_ARG"_s);
        QCOMPARE(m_helper->code(u"ports"_s, {{u"port"_s, u"80"_s}}), u"E_ARG"_s);
        QCOMPARE(m_place->site.snapshot(), m_place->before);
    }

    void attack11_anotherLanguage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown verb")
            << QByteArray("{\"v\":1,\"id\":1,\"op\":\"exec\",\"args\":{}}") << u"E_OP"_s;
        QTest::newRow("version 2") << QByteArray("{\"v\":2,\"id\":1,\"op\":\"status\",\"args\":{}}")
                                   << u"E_VERSION"_s;
        QTest::newRow("unknown member")
            << QByteArray("{\"v\":1,\"id\":1,\"op\":\"status\",\"args\":{},\"as\":\"root\"}") << u"E_PROTO"_s;
    }

    /// Such a client is not answered any further, not even a good request behind it.
    void attack11_anotherLanguage()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, code);
        m_helper->process.write(line + "\n{\"v\":1,\"id\":2,\"op\":\"tx_begin\",\"args\":{}}\n");
        QCOMPARE(endedWith(m_helper->process)["error"_L1]["code"_L1].toString(), code);
        QCOMPARE(m_place->site.snapshot(), m_place->before);
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
