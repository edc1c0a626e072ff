// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/installedsite.h"

#include <csignal>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The deadline of an unconfirmed change, where systemd owns it: whatever else ends, it is kept.
class TestConfirm : public QObject
{
    Q_OBJECT

    static constexpr int seconds = 3;

    /// Applies old -> new with a deadline; the transaction, or empty.
    static QString applyNew(HelperProcess &helper)
    {
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        const bool applied = helper.apply(tx, u"reload"_s, seconds) == u"ok"_s;
        return applied && InstalledSite::becomes("new") ? tx : QString();
    }

    static QByteArray watchOf(const QString &tx, const char *kind)
    {
        return "gate101-watch-" + tx.toLatin1() + kind;
    }

    /// A helper in a login session, which ends with that session.
    static bool startInSession(HelperProcess &helper)
    {
        return helper.start(u"/usr/bin/su"_s, {u"--login"_s, u"root"_s, u"--command"_s,
                                               u"exec "_s + InstalledSite::program() + u" --admin"_s});
    }

    static QByteArray newestSession()
    {
        QByteArray session;
        for (const QByteArray &line :
             outputOf("/usr/bin/loginctl", {"list-sessions", "--no-legend"}).split('\n')) {
            session = line.trimmed().split(' ').constFirst();
        }
        return session;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!whyNotBooted().isEmpty()) {
            QSKIP(qPrintable(whyNotBooted()));
        }
        if (!hasNginx()) {
            QSKIP("nginx is not installed");
        }
        QVERIFY(InstalledSite::install());
    }

    void init() { QVERIFY(InstalledSite::reset()); }

    void deadlineIsKept_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("attack 28: helper and client killed") << u"kill"_s;
        QTest::newRow("attack 28: client gone, input closed") << u"close"_s;
        QTest::newRow("attack 28: watchdog killed again and again") << u"watchdog"_s;
        QTest::newRow("attack 28: watchdog stopped as a service") << u"stop"_s;
        QTest::newRow("attack 28: systemd started anew meanwhile") << u"reexec"_s;
        QTest::newRow("attack 29: session terminated") << u"session"_s;
    }

    void deadlineIsKept()
    {
        QFETCH(const QString, end);
        HelperProcess helper;
        QVERIFY(end == u"session"_s ? startInSession(helper)
                                    : helper.start(InstalledSite::program(), {u"--admin"_s}));
        const QString tx = applyNew(helper);
        const QByteArray service = watchOf(tx, ".service");
        QElapsedTimer clock;
        clock.start();
        QVERIFY2(!tx.isEmpty(), QJsonDocument(helper.lastAnswer).toJson().constData());
        QVERIFY(InstalledSite::watching().contains(watchOf(tx, ".timer")));
        if (end == u"kill"_s) {
            helper.kill();
        } else if (end == u"close"_s) {
            QVERIFY(helper.close());
        } else if (end == u"session"_s) {
            outputOf("/usr/bin/loginctl", {"terminate-session", newestSession()});
            QVERIFY(helper.process.waitForFinished(5000));
        } else if (end == u"watchdog"_s) {
            helper.kill();
            for (int round = 0; round < 8; ++round) {
                const pid_t pid = InstalledSite::mainPid(service);
                if (pid > 1) {
                    ::kill(pid, round % 2 == 0 ? SIGKILL : SIGTERM);
                }
                QTest::qSleep(200);
            }
        } else if (end == u"stop"_s) {
            systemctl({"stop", service});
        } else {
            systemctl({"daemon-reexec"});
        }
        QCOMPARE(ask(InstalledSite::port), QByteArray("new"));
        QVERIFY(InstalledSite::becomes("old"));
        const qint64 took = clock.elapsed();
        qInfo("%lld ms after the apply, of %d", took, seconds * 1000);
        QVERIFY2(took > (seconds - 1) * 1000 && took < (seconds + 1) * 1000,
                 qPrintable(QString::number(took)));
        QTRY_COMPARE(InstalledSite::newestState(), u"rolled-back"_s);
        QTRY_COMPARE(InstalledSite::watching(), QByteArrayList());
        QCOMPARE(systemctl({"is-active", "nginx.service"}), QByteArray("active"));
        QCOMPARE(readFile(InstalledSite::path(u"conf.d/site.conf"_s)), InstalledSite::site("old"));
    }

    /// Whatever was done by then is taken back at once, or it ends and is taken back at the deadline.
    void sessionEndsInTheMiddle_data()
    {
        QTest::addColumn<int>("pause");
        for (const int pause : {0, 40, 80, 120, 160, 250}) {
            QTest::addRow("attack 29: session terminated %d ms into the apply", pause) << pause;
        }
    }

    void sessionEndsInTheMiddle()
    {
        QFETCH(const int, pause);
        HelperProcess helper;
        QVERIFY(startInSession(helper));
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        const QJsonObject apply{{u"tx"_s, tx}, {u"confirm_s"_s, 1}, {u"action"_s, u"reload"_s}};
        helper.process.write(
            helper::toLine({{u"v"_s, 1}, {u"id"_s, 100}, {u"op"_s, u"tx_apply"_s}, {u"args"_s, apply}}));
        helper.process.waitForBytesWritten(1000);
        QTest::qSleep(pause);
        outputOf("/usr/bin/loginctl", {"terminate-session", newestSession()});
        QVERIFY(helper.process.waitForFinished(5000));
        QTRY_COMPARE_WITH_TIMEOUT(InstalledSite::watching(), QByteArrayList(), 8000);
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(readFile(InstalledSite::path(u"conf.d/site.conf"_s)), InstalledSite::site("old"));
        QCOMPARE(QDir(InstalledSite::path(u"conf.d"_s)).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"site.conf"_s});
    }

    void confirmedChangeStays()
    {
        HelperProcess helper;
        QVERIFY(helper.start(InstalledSite::program(), {u"--admin"_s}));
        const QString tx = applyNew(helper);
        QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QTRY_COMPARE(InstalledSite::watching(), QByteArrayList());
        QTest::qSleep(seconds * 1000 + 500);
        QCOMPARE(ask(InstalledSite::port), QByteArray("new"));
        QCOMPARE(InstalledSite::newestState(), u"committed"_s);
    }

    /// What counts the time, as systemd tells it: the monotonic clock, which no change of the date moves.
    void timerIsMonotonic()
    {
        HelperProcess helper;
        QVERIFY(helper.start(InstalledSite::program(), {u"--admin"_s}));
        const QString tx = applyNew(helper);
        const QByteArray timer = watchOf(tx, ".timer");
        const QByteArray monotonic = systemctl({"show", "--property=TimersMonotonic", "--value", timer});
        QVERIFY2(monotonic.contains("OnActiveUSec=0") && monotonic.contains("OnUnitInactiveUSec=500ms"),
                 monotonic.constData());
        QCOMPARE(systemctl({"show", "--property=TimersCalendar", "--value", timer}), QByteArray());
        QCOMPARE(helper.code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestConfirm)
#include "tst_confirm.moc"
