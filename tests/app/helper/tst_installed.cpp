// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The program with the fixed paths, as root, in a mount namespace of its own: its /etc/nginx is a folder of
/// this test, and its logs, its state and /run are in memory. The machine's own Nginx is not seen and not
/// touched.
class TestInstalled : public QObject
{
    Q_OBJECT

    static QString program() { return QStringLiteral(GATE101_BIN_DIR "/gate101-helper"); }

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
        const QString script = u"mount --bind \"$0\" /etc/nginx && mount -t tmpfs tmpfs /var/lib && "
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
        const auto [code, text] = ends(command, words);
        QCOMPARE(code, 3);
        QVERIFY(text.startsWith(u"gate101-helper: "_s));
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

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
