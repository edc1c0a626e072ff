// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

#include <fcntl.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The program with the fixed paths, as root, in a mount namespace of its own: its /etc/nginx is a folder of
/// this test, and its logs, its state and /run are in memory. The machine's own Nginx is not seen and not
/// touched.
class TestInstalled : public QObject
{
    Q_OBJECT

    static QString program() { return QStringLiteral("/usr/libexec/gate101/gate101-helper"); }

    static QByteArray mainFile(int port)
    {
        return "worker_processes 1;\npid /run/nginx.pid;\nerror_log /var/log/nginx/error.log notice;\n"
               "events { worker_connections 64; }\nhttp {\n    access_log /var/log/nginx/access.log;\n"
               "    include conf.d/*.conf;\n    " +
               HelperSite::site("old", port) + "}\n";
    }

    /// Words that run a command where the fixed paths lead to the site.
    static QStringList inside(const HelperSite &site, const QStringList &command)
    {
        const QString script =
            u"mount -t tmpfs -o mode=755 tmpfs /usr/libexec && mkdir /usr/libexec/gate101 && "
            "cp '" GATE101_BIN_DIR "/gate101-helper' /usr/libexec/gate101 && mount --bind \"$0\" /etc/nginx "
            "&& mount -t tmpfs tmpfs /var/lib && "
            "mkdir -m 755 /var/lib/nginx && mount -t tmpfs tmpfs /run && "
            "mount -t tmpfs tmpfs /var/log && mkdir /var/log/nginx && exec \"$@\""_s;
        return QStringList{u"--mount"_s, u"--propagation"_s, u"private"_s, u"sh"_s, u"-c"_s,
                           script,       site.folder()} +
               command;
    }

    static QPair<int, QString> ends(const QString &command, const QStringList &words)
    {
        QProcess process;
        process.start(command, words);
        process.closeWriteChannel();
        process.waitForFinished(10000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0) {
            QSKIP("needs root");
        }
        if (!hasNginx() || !QFileInfo(u"/etc/nginx"_s).isDir()) {
            QSKIP("nginx is not installed");
        }
        if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty() ||
            ends(u"unshare"_s, {u"--mount"_s, u"true"_s}).first != 0) {
            QSKIP("unshare --mount is refused here");
        }
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no mode") << program() << QStringList();
        QTest::newRow("unknown mode") << program() << QStringList{u"--conf"_s};
        QTest::newRow("two modes") << program() << QStringList{u"--admin"_s, u"--inspect"_s};
        QTest::newRow("options") << program() << QStringList{u"--admin"_s, u"--conf"_s, u"/tmp/x"_s};
        QTest::newRow("not root") << u"setpriv"_s
                                  << QStringList{u"--reuid"_s, u"65534"_s, u"--clear-groups"_s, program(),
                                                 u"--admin"_s};
    }

    void strangersAreRefused()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, words);
        const HelperSite site;
        const auto [code, text] = ends(u"unshare"_s, inside(site, QStringList{command} + words));
        QCOMPARE(code, 3);
        QVERIFY2(text.startsWith(u"gate101-helper: "_s), qPrintable(text));
        QVERIFY2(!text.contains(u"may replace"_s), qPrintable(text));
    }

    /// Whoever may replace the program would be root with its next start.
    void replaceableProgramDoesNotRun_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("part");
        const QString helper = u"/usr/libexec/gate101/gate101-helper"_s;
        const QString folder = u"/usr/libexec/gate101"_s;
        QTest::newRow("attack 47: program writable for others") << u"chmod o+w "_s + helper << helper;
        QTest::newRow("attack 47: program writable for its group") << u"chmod g+w "_s + helper << helper;
        QTest::newRow("attack 47: program of another owner") << u"chown 65534 "_s + helper << helper;
        QTest::newRow("attack 47: folder writable for others") << u"chmod 777 "_s + folder << folder;
        QTest::newRow("attack 47: folder with sticky bit") << u"chmod 1777 "_s + folder << folder;
        QTest::newRow("attack 47: folder of another owner") << u"chown 65534 "_s + folder << folder;
        QTest::newRow("attack 47: folder above writable") << u"chmod 775 /usr/libexec"_s << u"/usr/libexec"_s;
    }

    void replaceableProgramDoesNotRun()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, part);
        const HelperSite site;
        for (const QString &mode : {u"--admin"_s, u"--inspect"_s, u"--recover-all"_s}) {
            const auto [code, text] =
                ends(u"unshare"_s,
                     inside(site, {u"sh"_s, u"-c"_s, change + u" && exec \"$0\" \"$1\""_s, program(), mode}));
            QCOMPARE(code, 3);
            QCOMPARE(text, u"gate101-helper: somebody else than root may replace "_s + part + u'\n');
        }
    }

    void otherProgramsLocks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("holder");
        QTest::newRow("attack 20: certbot holds its lock") << u"/etc/nginx/.certbot.lock"_s << u"certbot"_s;
        QTest::newRow("attack 20: dpkg holds its lock") << u"/run/dpkg/lock-frontend"_s << u"dpkg"_s;
    }

    /// The holder lives in the same private file system; this process cannot see the locked file itself.
    void otherProgramsLocks()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, holder);
        const HelperSite site;
        writeFile(site.path(u"nginx.conf"_s), mainFile(site.port));
        HelperProcess helper;
        QVERIFY(helper.start(
            u"unshare"_s,
            inside(site, {u"sh"_s, u"-c"_s,
                          u"mkdir -p /var/lib/dpkg /run/dpkg; mount --bind /run/dpkg /var/lib/dpkg; "
                          "\"$0\" --hold \"$2\" <&0 >/run/held & "
                          "while [ ! -s /run/held ]; do sleep 0.02; done; exec \"$1\" --admin"_s,
                          QCoreApplication::applicationFilePath(), program(), file})));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"conf.d/x.conf"_s, {}, "# x\n"), u"ok"_s);
        QCOMPARE(helper.apply(tx, u"none"_s), u"E_BUSY"_s);
        QCOMPARE(helper.fact(u"holder"_s), holder);
        QVERIFY(helper.fact(u"pid"_s).toInt() > 1);
        QCOMPARE(helper.fact(u"state"_s), u"untouched"_s);
        QVERIFY(!QFile::exists(site.path(u"conf.d/x.conf"_s)));
        // The holder lets go after four seconds, certbot's way: the file goes first.
        QTest::qSleep(2500);
        QCOMPARE(helper.apply(tx, u"none"_s), u"ok"_s);
        QVERIFY(!QFile::exists(site.path(u".certbot.lock"_s)));
        QCOMPARE(helper.code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"stop"_s}}), u"ok"_s);
    }

    void wholeChangeOnTheFixedPaths()
    {
        const HelperSite site;
        writeFile(site.path(u"nginx.conf"_s), mainFile(site.port));
        QFile::remove(site.path(u"conf.d/site.conf"_s));
        HelperProcess helper;
        QVERIFY(helper.start(u"unshare"_s, inside(site, {program(), u"--admin"_s})));
        QCOMPARE(helper.hello["root"_L1].toString(), u"/etc/nginx"_s);
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        QCOMPARE(ask(site.port), QByteArray("old"));

        const QByteArray old = mainFile(site.port);
        const QByteArray fresh = QByteArray(old).replace("\"old\"", "\"new\"");
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"nginx.conf"_s, old, fresh), u"ok"_s);
        const QJsonObject verdict = helper.result(u"tx_check"_s, {{u"tx"_s, tx}});
        QVERIFY2(verdict["verdict"_L1].toString() == u"pass"_s,
                 qPrintable(verdict["reason"_L1].toString() + verdict["message"_L1].toString()));
        QCOMPARE(readFile(site.path(u"nginx.conf"_s)), old);
        QCOMPARE(helper.apply(tx), u"ok"_s);
        QCOMPARE(ask(site.port), QByteArray("new"));
        QCOMPARE(helper.code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(ask(site.port), QByteArray("old"));
        QCOMPARE(readFile(site.path(u"nginx.conf"_s)), old);
        QVERIFY(!QFile::exists(site.path(u".gate101"_s)));

        // A log where nothing may be written inside the dry run is no failure of the configuration.
        const QString far = helper.begin();
        QCOMPARE(helper.put(far, u"conf.d/far.conf"_s, {}, "access_log /opt/far.log;\n"), u"ok"_s);
        QCOMPARE(helper.result(u"tx_check"_s, {{u"tx"_s, far}})["verdict"_L1].toString(), u"cannot-verify"_s);
        QVERIFY(!QFile::exists(u"/opt/far.log"_s));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"stop"_s}}), u"ok"_s);
        QVERIFY(helper.close());
        QCOMPARE(ask(site.port), QByteArray());
    }

    void inspectingChangesNothing()
    {
        const HelperSite site;
        writeFile(site.path(u"nginx.conf"_s), mainFile(site.port));
        HelperProcess helper;
        QVERIFY(helper.start(u"unshare"_s, inside(site, {program(), u"--inspect"_s})));
        QCOMPARE(helper.code(u"status"_s), u"ok"_s);
        QCOMPARE(helper.code(u"read_file"_s, {{u"path"_s, u"nginx.conf"_s}}), u"ok"_s);
        for (const QString &op :
             {u"tx_begin"_s, u"tx_apply"_s, u"tx_rollback"_s, u"tx_confirm"_s, u"service"_s}) {
            QCOMPARE(helper.code(op), u"E_PERMISSION"_s);
        }
    }
};

/// With `--hold FILE` this program is certbot: it locks the file, says so, and after four seconds removes it
/// while it is still locked.
int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--hold") {
        struct flock lock
        {
        };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int fd = ::open(argv[2], O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const bool held = fd >= 0 && ::fcntl(fd, F_SETLK, &lock) == 0;
        static_cast<void>(!held || ::write(STDOUT_FILENO, "held", 4) != 4);
        ::sleep(4);
        ::unlink(argv[2]);
        return 0;
    }
    QCoreApplication app(argc, argv);
    TestInstalled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_installed.moc"
