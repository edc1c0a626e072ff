// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// What happens when nobody is left to answer.
class TestWatchdog : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperSite> m_site;

    QString pidOfNginx() const
    {
        return QString::fromLatin1(readFile(m_site->path(u"run/nginx.pid"_s)).trimmed());
    }

    void stopNginx() const
    {
        HelperProcess last;
        QVERIFY(last.start(*m_site));
        last.code(u"service"_s, {{u"action"_s, u"stop"_s}});
        QVERIFY(last.close());
        QVERIFY(becomes({}));
    }

    /// Waits until the site gives this answer.
    bool becomes(const QByteArray &text) const
    {
        QElapsedTimer clock;
        clock.start();
        while (ask(m_site->port) != text) {
            if (clock.elapsed() > 15000) {
                return false;
            }
            QTest::qSleep(20);
        }
        return true;
    }

    static pid_t watchdogOf(const QString &tx)
    {
        const QStringList pids = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &pid : pids) {
            const QByteArray words = readFile(u"/proc/"_s + pid + u"/cmdline"_s);
            if (words.endsWith(QByteArray(QByteArray("--watch\0", 8) + tx.toLatin1() + '\0'))) {
                return pid.toInt();
            }
        }
        return 0;
    }

    /// What journal and error log say, for a failure.
    QString told() const
    {
        HelperProcess reader;
        reader.start(*m_site);
        return QString::fromUtf8(QJsonDocument(reader.result(u"tx_list"_s)).toJson() +
                                 readFile(m_site->path(u"logs/error.log"_s)));
    }

    /// State of the newest transaction as a helper that starts now sees it.
    QString newestState() const
    {
        HelperProcess reader;
        if (!reader.start(*m_site)) {
            return u"no helper"_s;
        }
        return reader.result(u"tx_list"_s)["transactions"_L1][0]["state"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasNginx()) {
            QSKIP("nginx is not installed");
        }
    }

    void init() { m_site = std::make_unique<HelperSite>(); }

    /// A test that failed half-way leaves its Nginx to this.
    void cleanup()
    {
        if (m_site && ask(m_site->port) != QByteArray()) {
            stopNginx();
        }
    }

    void killedHelperIsRevertedAtTheDeadline()
    {
        const QMap<QString, QByteArray> before = m_site->snapshot();
        {
            HelperProcess helper;
            QVERIFY(helper.start(*m_site));
            QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
            const QString tx = helper.begin();
            QCOMPARE(helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new")),
                     u"ok"_s);
            QCOMPARE(helper.apply(tx, u"reload"_s, 2), u"ok"_s);
            helper.kill();
        }
        QElapsedTimer clock;
        clock.start();
        QTest::qWait(1000);
        QCOMPARE(ask(m_site->port), QByteArray("new"));
        if (!becomes("old")) {
            QFAIL(qPrintable(told()));
        }
        QVERIFY2(clock.elapsed() > 1500 && clock.elapsed() < 15000,
                 qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(m_site->snapshot(), before);
        QTRY_COMPARE(newestState(), u"rolled-back"_s);
        stopNginx();
    }

    /// Whoever stops Nginx while a change waits wants it stopped; the deadline brings the files back only.
    void stoppedNginxStaysStoppedAtTheDeadline()
    {
        const QMap<QString, QByteArray> before = m_site->snapshot();
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new")), u"ok"_s);
        QCOMPARE(helper.apply(tx, u"reload"_s, 2), u"ok"_s);
        QCOMPARE(::kill(pidOfNginx().toInt(), SIGTERM), 0);
        QTRY_COMPARE_WITH_TIMEOUT(newestState(), u"rolled-back"_s, 15000);
        QTRY_COMPARE(m_site->snapshot(), before);
        QCOMPARE(ask(m_site->port), QByteArray());
        QVERIFY(helper.result(u"tx_list"_s)["transactions"_L1][0]["reason"_L1].toString().contains(
            u"E_NOT_RUNNING"_s));
    }

    void confirmedChangeStays()
    {
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new"));
        QCOMPARE(helper.apply(tx, u"reload"_s, 1), u"ok"_s);
        QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QTest::qWait(1600);
        QCOMPARE(ask(m_site->port), QByteArray("new"));
        // The folder of state holds nothing that Nginx could take for a part of its configuration.
        writeFile(m_site->path(u"conf.d/wide.conf"_s), "");
        QCOMPARE(QDir(m_site->folder()).entryList({u".gate101"_s}, QDir::Dirs | QDir::Hidden).size(), 1);
        helper.close();
        stopNginx();
    }

    /// More time: the watchdog keeps to the last word, even when the helper is killed behind it.
    void extendedChangeWaitsLonger()
    {
        const QMap<QString, QByteArray> before = m_site->snapshot();
        const auto extend = [](HelperProcess &helper, const QString &tx, int seconds) {
            return helper.code(u"tx_extend"_s, {{u"tx"_s, tx}, {u"confirm_s"_s, seconds}});
        };
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new"));
        QCOMPARE(extend(helper, tx, 5), u"E_NO_TX"_s); // The journal learns of it when it is applied.
        QCOMPARE(helper.apply(tx, u"reload"_s, 3), u"ok"_s);
        for (const int seconds : {0, -1, 3601}) {
            QCOMPARE(extend(helper, tx, seconds), u"E_ARG"_s);
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(extend(helper, tx, 6), u"ok"_s);
        const QJsonValue result = helper.lastAnswer["result"_L1];
        QCOMPARE(result["state"_L1].toString(), u"unconfirmed"_s);
        QVERIFY(result["remaining_ms"_L1].toInteger() > 5000 &&
                result["remaining_ms"_L1].toInteger() <= 6000);
        helper.kill();
        QTest::qWait(4000);
        QCOMPARE(ask(m_site->port), QByteArray("new"));
        QTRY_COMPARE_WITH_TIMEOUT(newestState(), u"rolled-back"_s, 15000);
        QVERIFY2(clock.elapsed() >= 6000, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(m_site->snapshot(), before);
        HelperProcess later;
        QVERIFY(later.start(*m_site));
        QCOMPARE(extend(later, tx, 5), u"E_STATE"_s);
        later.close();
        stopNginx();
    }

    /// Confirmation and deadline meet; whatever the answer is, the tree agrees with it.
    void confirmAtTheDeadlineHasOneWinner()
    {
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QByteArray old = readFile(m_site->path(u"conf.d/site.conf"_s));
        for (int early = 60; early >= -20; early -= 40) {
            const QString tx = helper.begin();
            QCOMPARE(helper.put(tx, u"conf.d/extra.conf"_s, {}, "# extra\n"), u"ok"_s);
            QCOMPARE(helper.apply(tx, u"none"_s, 1), u"ok"_s);
            QTest::qSleep(
                static_cast<int>(helper.lastAnswer["result"_L1]["remaining_ms"_L1].toInteger() - early));
            const bool confirmed = helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}) == u"ok"_s;
            QTRY_COMPARE(newestState(), confirmed ? u"committed"_s : u"rolled-back"_s);
            QCOMPARE(QFile::exists(m_site->path(u"conf.d/extra.conf"_s)), confirmed);
            QFile::remove(m_site->path(u"conf.d/extra.conf"_s));
        }
        QCOMPARE(readFile(m_site->path(u"conf.d/site.conf"_s)), old);
        helper.close();
        stopNginx();
    }

    /// A client that starts an ephemeral helper and is killed: a shell in its place.
    void ephemeralEndsWithItsKilledParent()
    {
        QProcess shell;
        shell.setProgram(u"/bin/sh"_s);
        QStringList words{u"-c"_s, u"\"$@\" <\"$0\" & echo $!; sleep 60 >\"$0\""_s};
        const QString fifo = m_site->path(u"run/in"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        shell.setArguments(words + QStringList{fifo, HelperSite::program()} + m_site->arguments() +
                           QStringList{u"--ephemeral"_s});
        // The shell leads a group of its own, so that its sleeping child ends with the test.
        shell.setChildProcessModifier([] { ::setpgid(0, 0); });
        shell.start();
        QVERIFY(shell.waitForReadyRead(5000));
        const auto helper = static_cast<pid_t>(shell.readLine().trimmed().toInt());
        QVERIFY(helper > 1);
        QVERIFY(shell.waitForReadyRead(5000));
        {
            QFile in(fifo);
            QVERIFY(in.open(QIODevice::WriteOnly));
            in.write(helper::toLine({{u"v"_s, 1},
                                     {u"id"_s, 1},
                                     {u"op"_s, u"service"_s},
                                     {u"args"_s, QJsonObject{{u"action"_s, u"start"_s}}}}));
        }
        QVERIFY(becomes("old"));
        const auto group = static_cast<pid_t>(shell.processId());
        ::kill(group, SIGKILL);
        QVERIFY(shell.waitForFinished(5000));
        QVERIFY(becomes({}));
        QTRY_VERIFY(!QFile::exists(m_site->path(u".gate101"_s)));
        QTRY_VERIFY(::kill(helper, 0) != 0);
        ::kill(-group, SIGKILL);
    }

    void ephemeralTakesBackOnSigterm()
    {
        const QMap<QString, QByteArray> before = m_site->snapshot();
        HelperProcess helper;
        QVERIFY(helper.start(*m_site, {u"--ephemeral"_s}));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new"));
        QCOMPARE(helper.apply(tx), u"ok"_s);
        ::kill(static_cast<pid_t>(helper.process.processId()), SIGTERM);
        QVERIFY(helper.process.waitForFinished(10000));
        QCOMPARE(helper.process.exitCode(), 0);
        QCOMPARE(m_site->snapshot(), before);
        QCOMPARE(ask(m_site->port), QByteArray());
        QVERIFY(!QFile::exists(m_site->path(u".gate101"_s)));
    }

    /// The date jumps by a day while the watchdog waits; the deadline does not.
    void dateJumps_data()
    {
        QTest::addColumn<int>("shift");
        QTest::newRow("attack 32: the clock jumps a day ahead") << 86400;
        QTest::newRow("attack 32: the clock jumps a day back") << -86400;
    }

    void dateJumps()
    {
        QFETCH(const int, shift);
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new"));
        QCOMPARE(helper.apply(tx, u"reload"_s, 3), u"ok"_s);
        QElapsedTimer clock;
        clock.start();
        // In the place of the watchdog that is there, one with another idea of the date.
        const pid_t watchdog = watchdogOf(tx);
        QVERIFY(watchdog > 1);
        ::kill(watchdog, SIGKILL);
        QProcess shifted;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SHIFTED_CLOCK));
        environment.insert(u"SHIFT_SECONDS"_s, QString::number(shift));
        environment.insert(u"SHIFT_AFTER_MS"_s, u"500"_s);
        shifted.setProcessEnvironment(environment);
        shifted.start(HelperSite::program(), m_site->arguments() + QStringList{u"--watch"_s, tx});
        helper.kill();
        QVERIFY(becomes("old"));
        const qint64 took = clock.elapsed();
        QVERIFY2(took > 2000 && took < 4000, qPrintable(QString::number(took)));
        QVERIFY(shifted.waitForFinished(5000));
        QCOMPARE(shifted.exitCode(), 0);
        QCOMPARE(newestState(), u"rolled-back"_s);
        // The library does what it says, or this test would prove nothing.
        QProcess date;
        environment.insert(u"SHIFT_AFTER_MS"_s, u"0"_s);
        date.setProcessEnvironment(environment);
        date.start(u"date"_s, {u"+%s"_s});
        QVERIFY(date.waitForFinished(5000));
        const qint64 seen = date.readAllStandardOutput().trimmed().toLongLong();
        QVERIFY(qAbs(seen - shift - QDateTime::currentSecsSinceEpoch()) < 60);
        stopNginx();
    }

    void secondHelperIsLockedOut()
    {
        HelperProcess helper;
        QVERIFY(helper.start(*m_site));
        QCOMPARE(::mkdir(QFile::encodeName(m_site->path(u".gate101"_s)).constData(), 0700), 0);
        const int fd = ::open(QFile::encodeName(m_site->path(u".gate101/lock"_s)).constData(),
                              O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        QCOMPARE(::flock(fd, LOCK_EX), 0);
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"conf.d/x.conf"_s, {}, "# x\n"), u"ok"_s);
        QCOMPARE(helper.apply(tx, u"none"_s), u"E_LOCKED"_s);
        QCOMPARE(helper.fact(u"state"_s), u"untouched"_s);
        ::close(fd);
        QCOMPARE(helper.apply(tx, u"none"_s), u"ok"_s);
        QCOMPARE(helper.code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
