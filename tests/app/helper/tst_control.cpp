// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/installedsite.h"

#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Reload, restart and status tell the truth about the Nginx of a machine with systemd.
class TestControl : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperProcess> m_helper;

    QString service(const QString &action) { return m_helper->code(u"service"_s, {{u"action"_s, action}}); }
    QJsonObject status() { return m_helper->result(u"status"_s); }

    /// Edits as an administrator does, beside us.
    static void writeSite(const QByteArray &bytes)
    {
        writeFile(InstalledSite::path(u"conf.d/site.conf"_s), bytes);
    }

    static bool isAlive(const QProcess &process)
    {
        return process.state() == QProcess::Running &&
               ::kill(static_cast<pid_t>(process.processId()), 0) == 0;
    }

    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished(5000);
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

    void init()
    {
        QVERIFY(InstalledSite::reset());
        m_helper = std::make_unique<HelperProcess>();
        QVERIFY(m_helper->start(InstalledSite::program(), {u"--admin"_s}));
    }

    void cleanup() { m_helper.reset(); }

    void statusNamesTheManager()
    {
        const QJsonObject now = status();
        QCOMPARE(now["manager"_L1].toString(), u"systemd"_s);
        QCOMPARE(now["unit"_L1].toString(), u"nginx.service"_s);
        QCOMPARE(now["trouble"_L1].toString(), QString());
        QCOMPARE(service(u"restart"_s), u"ok"_s);
        QCOMPARE(systemctl({"is-active", "nginx.service"}), QByteArray("active"));
        QCOMPARE(status()["unit"_L1].toString(), u"nginx.service"_s);
    }

    void strangersPort_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("attack 33: stranger's port, reload") << u"reload"_s;
        QTest::newRow("attack 33: stranger's port, restart") << u"restart"_s;
    }

    void strangersPort()
    {
        QFETCH(const QString, action);
        const Listener other;
        writeSite(InstalledSite::site("old") + InstalledSite::site("busy", other.port()));
        // What everybody else is told.
        QCOMPARE(systemctl({"reload", "nginx.service"}), QByteArray());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(service(action), u"E_BIND"_s);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(m_helper->fact(u"holder"_s).contains(QString::number(::getpid())));
        QCOMPARE(ask(InstalledSite::port), QByteArray("old"));
        QCOMPARE(systemctl({"is-active", "nginx.service"}), QByteArray("active"));
    }

    void ownPortNeedsARestart_data()
    {
        QTest::addColumn<QByteArray>("listen");
        QTest::newRow("attack 33: wildcard on own port") << QByteArray("8080");
        QTest::newRow("attack 33: wildcard of both families on own port")
            << QByteArray("[::]:8080 ipv6only=off");
    }

    void ownPortNeedsARestart()
    {
        QFETCH(const QByteArray, listen);
        writeSite("server { listen " + listen + "; return 200 \"new\"; }\n");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(service(u"reload"_s), u"E_NEEDS_RESTART"_s);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(ask(InstalledSite::port), QByteArray("old"));
        QCOMPARE(service(u"restart"_s), u"ok"_s);
        QVERIFY(InstalledSite::becomes("new"));
    }

    void hangingAndCrashingTests_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("attack 34: FIFO among the included files") << true;
        QTest::newRow("attack 34: file that includes itself") << false;
    }

    void hangingAndCrashingTests()
    {
        QFETCH(const bool, hangs);
        const QString tx = m_helper->begin();
        if (hangs) {
            QCOMPARE(::mkfifo("/etc/nginx/conf.d/pipe.conf", 0644), 0);
            m_helper->put(tx, u"conf.d/more.conf"_s, {}, "# more\n");
        } else {
            m_helper->put(tx, u"conf.d/more.conf"_s, {}, "include conf.d/more.conf;\n");
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}})["verdict"_L1].toString(), u"fail"_s);
        QVERIFY2(clock.elapsed() < 25000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!outputOf("/usr/bin/pgrep", {"--full", "nginx -T"}).contains('\n'));
        QCOMPARE(outputOf("/usr/bin/pgrep", {"--full", "--exact", "/usr/sbin/nginx -T.*"}), QByteArray());
        QVERIFY(!QFile::exists(InstalledSite::path(u"conf.d/more.conf"_s)));
        QFile::remove(InstalledSite::path(u"conf.d/pipe.conf"_s));
    }

    void stalePidFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("attack 35: pid file names another process")
            << QByteArray("PID\n") << u"E_NOT_MASTER"_s;
        QTest::newRow("attack 35: pid file is empty") << QByteArray() << u"E_NOT_RUNNING"_s;
        QTest::newRow("attack 35: pid 0") << QByteArray("0\n") << u"E_NOT_RUNNING"_s;
        QTest::newRow("attack 35: pid -1") << QByteArray("-1\n") << u"E_NOT_RUNNING"_s;
        QTest::newRow("attack 35: pid 1") << QByteArray("1\n") << u"E_NOT_RUNNING"_s;
        QTest::newRow("attack 35: pid of nobody") << QByteArray("4194303\n") << u"E_NOT_RUNNING"_s;
    }

    void stalePidFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(const QString, code);
        QProcess innocent;
        innocent.start(u"/usr/bin/sleep"_s, {u"1000"_s});
        QVERIFY(innocent.waitForStarted());
        text.replace("PID", QByteArray::number(innocent.processId()));
        // Nginx does not run: nobody gets a signal.
        QCOMPARE(service(u"stop"_s), u"ok"_s);
        writeFile(u"/run/nginx.pid"_s, text);
        for (const QString &action : {u"reload"_s, u"stop"_s}) {
            QCOMPARE(service(action), code);
        }
        QVERIFY(isAlive(innocent));
        QCOMPARE(service(u"start"_s), u"ok"_s);
        QVERIFY(isAlive(innocent));
        // Nginx runs, and somebody has overwritten its file: it is found, and nobody else is touched.
        writeFile(u"/run/nginx.pid"_s, text);
        QCOMPARE(status()["trouble"_L1].toString(), code == u"E_NOT_MASTER"_s ? code : QString());
        QCOMPARE(service(u"reload"_s), u"ok"_s);
        QCOMPARE(service(u"restart"_s), u"ok"_s);
        QVERIFY(isAlive(innocent));
        QVERIFY(InstalledSite::becomes("old"));
        end(innocent);
    }

    void workersCrashWhileReloading_data()
    {
        QTest::addColumn<bool>("master");
        QTest::newRow("attack 36: workers crash during the reload") << false;
        QTest::newRow("attack 36: the master dies during the reload") << true;
    }

    void workersCrashWhileReloading()
    {
        QFETCH(const bool, master);
        const pid_t pid = InstalledSite::mainPid("nginx.service");
        QVERIFY(pid > 1);
        std::atomic<bool> going = true;
        std::thread killer;
        m_helper->onPhase = [&](const QString &phase) {
            if (phase == u"reload"_s && !killer.joinable()) {
                if (master) {
                    ::kill(pid, SIGKILL);
                }
                killer = std::thread([&] {
                    const QString children = u"/proc/%1/task/%1/children"_s.arg(pid);
                    while (going && !master) {
                        for (const QByteArray &child : readFile(children).simplified().split(' ')) {
                            if (child.toInt() > 1) {
                                ::kill(child.toInt(), SIGSEGV);
                            }
                        }
                        std::this_thread::sleep_for(std::chrono::milliseconds(40));
                    }
                });
            }
            if (phase == u"rollback"_s) {
                going = false;
            }
        };
        const QString tx = m_helper->begin();
        m_helper->put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        const QString code = m_helper->apply(tx);
        going = false;
        killer.join();
        const QStringList expected = master ? QStringList{u"E_MASTER_DIED"_s, u"E_NOT_RUNNING"_s}
                                            : QStringList{u"E_AMBIGUOUS"_s, u"E_RELOAD_SILENT"_s};
        QVERIFY2(expected.contains(code), qPrintable(code));
        QCOMPARE(m_helper->fact(u"state"_s), u"rolled-back"_s);
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(readFile(InstalledSite::path(u"conf.d/site.conf"_s)), InstalledSite::site("old"));
    }

    void startedByHand_data()
    {
        QTest::addColumn<int>("x"), QTest::newRow("attack 37: started by hand") << 0;
    }
    void startedByHand()
    {
        systemctl({"stop", "nginx.service"});
        QCOMPARE(outputOf("/usr/sbin/nginx", {}), QByteArray());
        QVERIFY(InstalledSite::becomes("old"));
        const QJsonObject now = status();
        QCOMPARE(now["running"_L1].toBool(), true);
        QCOMPARE(now["unit"_L1].toString(), u"gate101-test.service"_s);
        QCOMPARE(now["trouble"_L1].toString(), u"E_OUTSIDE_UNIT"_s);
        QCOMPARE(now["trouble_facts"_L1]["unit"_L1].toString(), u"gate101-test.service"_s);
        QCOMPARE(service(u"reload"_s), u"ok"_s);
        QCOMPARE(service(u"restart"_s), u"E_OUTSIDE_UNIT"_s);
        QVERIFY(InstalledSite::becomes("old"));
        const QString tx = m_helper->begin();
        m_helper->put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        QCOMPARE(m_helper->apply(tx, u"restart"_s), u"E_OUTSIDE_UNIT"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(m_helper->apply(tx, u"reload"_s), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(service(u"stop"_s), u"ok"_s);
    }

    void twoMasters_data() { QTest::addColumn<int>("x"), QTest::newRow("attack 37: two masters") << 0; }
    void twoMasters()
    {
        // A second one on the same main file, which another pid file and other ports let live.
        writeSite(InstalledSite::site("two", 8099));
        QCOMPARE(outputOf("/usr/sbin/nginx", {"-g", "lock_file /run/two.lock;"}), QByteArray());
        writeSite(InstalledSite::site("old"));
        QTRY_COMPARE(ask(8099), QByteArray("two"));
        QCOMPARE(status()["trouble"_L1].toString(), u"E_TWO_MASTERS"_s);
        for (const QString &action : {u"reload"_s, u"restart"_s, u"stop"_s, u"start"_s}) {
            QCOMPARE(service(action), u"E_TWO_MASTERS"_s);
        }
        QCOMPARE(ask(8099), QByteArray("two"));
        QCOMPARE(ask(InstalledSite::port), QByteArray("old"));
        const pid_t second = readFile(u"/run/nginx.pid"_s).trimmed().toInt();
        QVERIFY(second > 1 && second != InstalledSite::mainPid("nginx.service"));
        ::kill(second, SIGTERM);
        QTRY_COMPARE(ask(8099), QByteArray());
    }

    void inAContainer_data() { QTest::addColumn<int>("x"), QTest::newRow("attack 37: in a container") << 0; }
    void inAContainer()
    {
        QCOMPARE(service(u"stop"_s), u"ok"_s);
        QCOMPARE(service(u"reload"_s), u"E_NOT_RUNNING"_s);
        QProcess container;
        container.start(u"/usr/bin/unshare"_s, {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s,
                                                u"/usr/sbin/nginx"_s, u"-g"_s, u"daemon off;"_s});
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(status()["trouble"_L1].toString(), u"E_CONTAINER"_s);
        QCOMPARE(service(u"reload"_s), u"E_CONTAINER"_s);
        const QString tx = m_helper->begin();
        m_helper->put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        QCOMPARE(m_helper->apply(tx), u"E_CONTAINER"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(ask(InstalledSite::port), QByteArray("old"));
        end(container);
    }

    void startLimit_data()
    {
        QTest::addColumn<int>("x"), QTest::newRow("attack 38: too many failed starts") << 0;
    }
    void startLimit()
    {
        QCOMPARE(service(u"stop"_s), u"ok"_s);
        writeSite("nonsense;\n");
        for (int attempt = 0; attempt < 7; ++attempt) {
            systemctl({"start", "nginx.service"});
        }
        writeSite(InstalledSite::site("old"));
        // Even the mended configuration is refused now.
        QVERIFY(systemctl({"start", "nginx.service"}).contains("failed"));
        QCOMPARE(service(u"start"_s), u"ok"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["notes"_L1].toArray(), QJsonArray{u"start-limit-reset"_s});
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(service(u"stop"_s), u"ok"_s);
        QCOMPARE(service(u"start"_s), u"ok"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["notes"_L1].toArray(), QJsonArray());
    }

    void reloadThatAlwaysSaysYes_data()
    {
        QTest::addColumn<int>("x"), QTest::newRow("attack 39: ExecReload=kill -HUP, invalid configuration")
                                        << 0;
    }
    void reloadThatAlwaysSaysYes()
    {
        QDir().mkpath(u"/etc/systemd/system/nginx.service.d"_s);
        writeFile(u"/etc/systemd/system/nginx.service.d/reload.conf"_s,
                  "[Service]\nExecReload=\nExecReload=/bin/kill -s HUP $MAINPID\n");
        systemctl({"daemon-reload"});
        writeSite("nonsense;\n");
        const auto trusting = runProcess({"/usr/bin/systemctl", {"reload", "nginx.service"}});
        QVERIFY(trusting);
        QCOMPARE(trusting->exitCode, 0);
        QCOMPARE(service(u"reload"_s), u"E_TEST"_s);
        QCOMPARE(m_helper->fact(u"line"_s), u"1"_s);
        QCOMPARE(service(u"restart"_s), u"E_TEST"_s);
        QCOMPARE(ask(InstalledSite::port), QByteArray("old"));
        QDir(u"/etc/systemd/system/nginx.service.d"_s).removeRecursively();
        systemctl({"daemon-reload"});
    }

    /// Connections that outlive a reload, and those that a restart would cut.
    void connectionsAreCounted()
    {
        writeSite("server { listen 127.0.0.1:8080; location / { return 200 \"old\"; } "
                  "location /slow { limit_rate 1; root /usr/share/nginx; } }\n");
        QCOMPARE(service(u"reload"_s), u"ok"_s);
        QFile::resize(u"/usr/share/nginx/slow"_s, 0);
        writeFile(u"/usr/share/nginx/slow"_s, QByteArray(100000, 'x'));
        QProcess client;
        client.start(u"/bin/bash"_s,
                     {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/8080; "
                               "printf 'GET /slow HTTP/1.0\\r\\n\\r\\n' >&3; exec cat <&3"_s});
        QTRY_COMPARE(status()["established"_L1].toInt(), 1);
        QCOMPARE(service(u"reload"_s), u"ok"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["draining"_L1].toInt(), 1);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["dropped"_L1].toInt(), 0);
        QCOMPARE(status()["draining"_L1].toInt(), 1);
        QCOMPARE(status()["established"_L1].toInt(), 1);
        QCOMPARE(service(u"restart"_s), u"ok"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["dropped"_L1].toInt(), 1);
        QTRY_COMPARE(status()["established"_L1].toInt(), 0);
        end(client);
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
