// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/installedsite.h"

#include <csignal>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// What stays behind: the records of the journal, the name on the lock, and what a dry run may not leave.
class TestRecord : public QObject
{
    Q_OBJECT

    static QList<QJsonObject> records(const QByteArray &match)
    {
        QList<QJsonObject> found;
        for (const QByteArray &line :
             outputOf("/usr/bin/journalctl", {"--quiet", "--output=json", match}).split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            if (!one.isEmpty()) {
                found.append(one);
            }
        }
        return found;
    }

    static QString stageNew(HelperProcess &helper)
    {
        QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        return tx;
    }

    static bool startThroughSudo(HelperProcess &helper)
    {
        return helper.start(u"/usr/bin/setpriv"_s,
                            {u"--reuid=www-data"_s, u"--regid=www-data"_s, u"--init-groups"_s,
                             u"/usr/bin/sudo"_s, u"-n"_s, InstalledSite::program(), u"--admin"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!whyNotBooted().isEmpty()) {
            QSKIP(qPrintable(whyNotBooted()));
        }
        if (!hasNginx() || !QFile::exists(u"/usr/bin/sudo"_s)) {
            QSKIP("nginx or sudo is not installed");
        }
        QVERIFY(InstalledSite::install());
        writeFile(u"/etc/sudoers.d/gate101-test"_s,
                  "www-data ALL=(root) NOPASSWD: " + InstalledSite::program().toLatin1() + " --admin\n");
        QFile::setPermissions(u"/etc/sudoers.d/gate101-test"_s, QFile::ReadOwner);
    }

    void init() { QVERIFY(InstalledSite::reset()); }

    void routes_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("attack 16: root himself") << u"direct"_s << u"root"_s << QStringList();
        QTest::newRow("attack 16: forged PKEXEC_UID")
            << u"direct"_s << u"root"_s << QStringList{u"PKEXEC_UID=33"_s};
        QTest::newRow("attack 16: forged SUDO_UID")
            << u"direct"_s << u"root"_s << QStringList{u"SUDO_UID=33"_s};
        QTest::newRow("attack 16: nonsense")
            << u"direct"_s << u"root"_s
            << QStringList{u"PKEXEC_UID=x\nGATE101_ROUTE=pkexec"_s, u"SUDO_UID=-1"_s};
        QTest::newRow("sudo") << u"sudo"_s << u"www-data"_s << QStringList();
    }

    void routes()
    {
        QFETCH(const QString, route);
        QFETCH(const QString, who);
        QFETCH(const QStringList, environment);
        HelperProcess helper;
        QVERIFY(route == u"sudo"_s
                    ? startThroughSudo(helper)
                    : helper.start(u"/usr/bin/env"_s,
                                   environment + QStringList{InstalledSite::program(), u"--admin"_s}));
        const QString tx = stageNew(helper);
        QCOMPARE(helper.apply(tx), u"ok"_s);
        QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        const QByteArray match = "GATE101_TX=" + tx.toLatin1();
        QTRY_COMPARE(records(match).size(), 3);
        const QList<QJsonObject> all = records(match);
        const QStringList operations{all[0]["GATE101_OP"_L1].toString(), all[1]["GATE101_OP"_L1].toString(),
                                     all[2]["GATE101_OP"_L1].toString()};
        QCOMPARE(operations, QStringList({u"begin"_s, u"applied"_s, u"end"_s}));
        for (const QJsonObject &one : all) {
            QCOMPARE(one["GATE101_ROUTE"_L1].toString(), route);
            QCOMPARE(one["GATE101_WHO"_L1].toString(), who);
            QCOMPARE(one["GATE101_UID"_L1].toString(), who == u"root"_s ? u"0"_s : u"33"_s);
            QCOMPARE(one["GATE101_PATHS"_L1].toString(), u"conf.d/site.conf"_s);
            QVERIFY(!QJsonDocument(one).toJson().contains("return 200"));
        }
        QCOMPARE(all[2]["GATE101_RESULT"_L1].toString(), u"committed"_s);
        QCOMPARE(helper.result(u"tx_list"_s)["transactions"_L1][0]["who"_L1].toString(), who);
    }

    void deadlineIsRecorded()
    {
        HelperProcess helper;
        QVERIFY(startThroughSudo(helper));
        const QString tx = stageNew(helper);
        QCOMPARE(helper.apply(tx, u"reload"_s, 1), u"ok"_s);
        QVERIFY(InstalledSite::becomes("old"));
        const QByteArray match = "GATE101_TX=" + tx.toLatin1();
        QTRY_COMPARE(records(match).size(), 3);
        const QJsonObject last = records(match).constLast();
        QCOMPARE(last["GATE101_ROUTE"_L1].toString(), u"timer"_s);
        QCOMPARE(last["GATE101_WHO"_L1].toString(), u"www-data"_s);
        QCOMPARE(last["GATE101_RESULT"_L1].toString(), u"rolled-back deadline"_s);
    }

    void secondUser_data()
    {
        QTest::addColumn<int>("x"), QTest::newRow("attack 19: second user at once") << 0;
    }
    void secondUser()
    {
        HelperProcess first;
        HelperProcess second;
        QVERIFY(startThroughSudo(first));
        QVERIFY(second.start(InstalledSite::program(), {u"--admin"_s}));
        const QString theirs = second.begin();
        second.put(theirs, u"conf.d/other.conf"_s, {}, "# other\n");
        const auto pid =
            static_cast<pid_t>(outputOf("/usr/bin/pgrep", {"--full", "--exact",
                                                           InstalledSite::program().toLatin1() + " --admin"})
                                   .split('\n')
                                   .constFirst()
                                   .toInt());
        QVERIFY(pid > 1);
        QString code;
        first.onPhase = [&](const QString &phase) {
            if (phase == u"write"_s) {
                ::kill(pid, SIGSTOP);
                code = second.apply(theirs, u"none"_s);
                ::kill(pid, SIGCONT);
                // sudo stops together with what it runs.
                ::kill(static_cast<pid_t>(first.process.processId()), SIGCONT);
            }
        };
        const QString tx = stageNew(first);
        QCOMPARE(first.apply(tx), u"ok"_s);
        QCOMPARE(code, u"E_LOCKED"_s);
        QCOMPARE(second.fact(u"who"_s), u"www-data"_s);
        QCOMPARE(second.fact(u"pid"_s).toInt(), pid);
        // Still unconfirmed, so the second one waits for that too.
        QCOMPARE(second.apply(theirs, u"none"_s), u"E_UNCONFIRMED"_s);
        QCOMPARE(first.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(second.apply(theirs, u"none"_s), u"ok"_s);
        QCOMPARE(second.code(u"tx_rollback"_s, {{u"tx"_s, theirs}}), u"ok"_s);
    }

    void hostileModule_data()
    {
        QTest::addColumn<int>("x"), QTest::newRow("attack 40: load_module runs code in the dry run") << 0;
    }
    void hostileModule()
    {
        const auto traces = []() -> QByteArray {
            return outputOf("/usr/bin/find", {"/", "-xdev", "-name", "gate101-hostile"}) +
                   outputOf("/usr/bin/find", {"/run", "/tmp", "/dev/shm", "-name", "gate101-hostile"});
        };
        const QByteArray evil = "load_module " HOSTILE_MODULE ";\n";
        HelperProcess helper;
        QVERIFY(helper.start(InstalledSite::program(), {u"--admin"_s}));
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"nginx.conf"_s, InstalledSite::mainFile(), evil + InstalledSite::mainFile()),
                 u"ok"_s);
        const QJsonObject check = helper.result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(check["verdict"_L1].toString(), u"fail"_s);
        QVERIFY2(check["message"_L1].toString().contains(u"hostile"),
                 qPrintable(check["message"_L1].toString()));
        QCOMPARE(check["sensitive"_L1][0]["directive"_L1].toString(), u"load_module"_s);
        QCOMPARE(traces(), QByteArray());
        QCOMPARE(helper.apply(tx), u"E_TEST"_s);
        QCOMPARE(traces(), QByteArray());
        // The module is as hostile as it says: outside the private copy it leaves its traces.
        writeFile(InstalledSite::path(u"nginx.conf"_s), evil + InstalledSite::mainFile());
        outputOf("/usr/sbin/nginx", {"-t"});
        QVERIFY(traces().count('\n') > 4);
        for (const QByteArray &path : traces().split('\n')) {
            QFile::remove(QString::fromUtf8(path));
        }
    }

    void secretsStayWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("attack 41: include /etc/shadow") << QByteArray("root:$6$geheim$words;more {\n");
        QTest::newRow("attack 42: escapes in the included text")
            << QByteArray("\x1b[31mgeheim\xe2\x80\xae;\nMESSAGE=geheim\n");
    }

    void secretsStayWhereTheyAre()
    {
        QFETCH(const QByteArray, text);
        writeFile(u"/etc/geheim"_s, text);
        QFile::setPermissions(u"/etc/geheim"_s, QFile::ReadOwner);
        HelperProcess helper;
        QVERIFY(helper.start(InstalledSite::program(), {u"--admin"_s}));
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/more.conf"_s, {}, "include /etc/geheim;\n");
        const QJsonObject check = helper.result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(check["verdict"_L1].toString(), u"fail"_s);
        QCOMPARE(check["message"_L1].toString(), u"unknown directive \"...\" in /etc/geheim:1"_s);
        QCOMPARE(check["sensitive"_L1][0]["directive"_L1].toString(), u"include"_s);
        QCOMPARE(helper.apply(tx), u"E_TEST"_s);
        QVERIFY(!QJsonDocument(helper.lastAnswer).toJson().contains("$6$"));
        QVERIFY(!outputOf("/usr/bin/journalctl", {"--quiet", "SYSLOG_IDENTIFIER=gate101-helper"})
                     .contains("words"));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
