// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

#include <sys/stat.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Whole changes through the pipe, over a real Nginx.
class TestTransaction : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperSite> m_site;
    std::unique_ptr<HelperProcess> m_helper;
    QMap<QString, QByteArray> m_before;

    QByteArray old() const { return m_site->site("old"); }
    QString stageSite(const QString &tx, const QByteArray &bytes)
    {
        return m_helper->put(tx, u"conf.d/site.conf"_s, old(), bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasNginx()) {
            QSKIP("nginx is not installed");
        }
    }

    void init()
    {
        m_site = std::make_unique<HelperSite>();
        m_helper = std::make_unique<HelperProcess>();
        m_before = m_site->snapshot();
        QVERIFY(m_helper->start(*m_site, {u"--ephemeral"_s}));
        const QJsonObject started = m_helper->result(u"service"_s, {{u"action"_s, u"start"_s}});
        QVERIFY(started["master"_L1].toInt() > 1);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
    }

    void cleanup()
    {
        if (m_helper) {
            QVERIFY(m_helper->close());
            QVERIFY(!QFile::exists(m_site->path(u".gate101"_s)));
            QCOMPARE(ask(m_site->port), QByteArray());
        }
        m_helper.reset();
        m_site.reset();
    }

    void statusTellsWhatRuns()
    {
        const QJsonObject status = m_helper->result(u"status"_s);
        QCOMPARE(status["running"_L1].toBool(), true);
        QCOMPARE(status["workers"_L1].toArray().size(), 1);
        QCOMPARE(status["listeners"_L1][0]["port"_L1].toInt(), m_site->port);
        QVERIFY(status["version"_L1].toString().startsWith("nginx version"_L1));
        QCOMPARE(m_helper->result(u"ports"_s, {{u"port"_s, m_site->port}})["listeners"_L1][0]["pid"_L1],
                 status["master"_L1]);
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"start"_s}}), u"E_RUNNING"_s);
    }

    void applyConfirmUndo()
    {
        const QString tx = m_helper->begin();
        QCOMPARE(stageSite(tx, m_site->site("new")), u"ok"_s);
        QCOMPARE(m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}})["verdict"_L1].toString(), u"pass"_s);
        QCOMPARE(m_site->snapshot(), m_before);
        QCOMPARE(m_helper->apply(tx), u"ok"_s);
        QCOMPARE(m_helper->phases, QStringList({u"compare"_s, u"check"_s, u"journal"_s, u"arm"_s, u"write"_s,
                                                u"test"_s, u"reload"_s, u"watch"_s, u"unconfirmed"_s}));
        QCOMPARE(ask(m_site->port), QByteArray("new"));
        const QString second = m_helper->begin();
        QCOMPARE(m_helper->put(second, u"conf.d/x.conf"_s, {}, "# x\n"), u"ok"_s);
        QCOMPARE(m_helper->apply(second), u"E_UNCONFIRMED"_s);
        QCOMPARE(m_helper->fact(u"tx"_s), tx);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"E_STATE"_s);
        QCOMPARE(m_site->snapshot().keys(), m_before.keys());

        const QJsonObject shown = m_helper->result(u"tx_show"_s, {{u"tx"_s, tx}});
        QCOMPARE(QByteArray::fromBase64(shown["changes"_L1][0]["old"_L1]["bytes"_L1].toString().toLatin1()),
                 old());
        const QString undo = m_helper->result(u"tx_undo"_s, {{u"tx"_s, tx}})["tx"_L1].toString();
        QCOMPARE(m_helper->apply(undo), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, undo}}), u"ok"_s);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        QCOMPARE(m_site->snapshot(), m_before);
        const QJsonArray list = m_helper->result(u"tx_list"_s)["transactions"_L1].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["undoes"_L1].toString(), tx);
    }

    void undoRefusesWhenSomebodyEditedSince()
    {
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new"));
        QCOMPARE(m_helper->apply(tx), u"ok"_s);
        m_helper->code(u"tx_confirm"_s, {{u"tx"_s, tx}});
        writeFile(m_site->path(u"conf.d/site.conf"_s), m_site->site("theirs"));
        QCOMPARE(m_helper->code(u"tx_undo"_s, {{u"tx"_s, tx}}), u"E_CONFLICT"_s);
        QCOMPARE(m_helper->fact(u"file"_s), u"conf.d/site.conf"_s);
        QCOMPARE(readFile(m_site->path(u"conf.d/site.conf"_s)), m_site->site("theirs"));
    }

    void dryRunTouchesNothing()
    {
        const QString path = m_site->path(u"conf.d/site.conf"_s);
        const auto times = [&] {
            QStringList all;
            for (const QString &name : {QString(), u"conf.d"_s, u"conf.d/site.conf"_s, u"logs/error.log"_s,
                                        u"run"_s, u"run/nginx.pid"_s, u"nginx.conf"_s, u"tmp"_s}) {
                struct stat info
                {
                };
                ::stat(QFile::encodeName(m_site->path(name)).constData(), &info);
                all.append(QString::number(info.st_mtim.tv_sec) + u'.' +
                           QString::number(info.st_mtim.tv_nsec));
            }
            return all;
        };
        const QStringList before = times();
        const QString tx = m_helper->begin();
        stageSite(tx, "server { listen 127.0.0.1:1; }\nbroken\n");
        m_helper->put(tx, u"conf.d/more.conf"_s, {}, "# more\n");
        const QJsonObject verdict = m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(verdict["verdict"_L1].toString(), u"fail"_s);
        QCOMPARE(verdict["file"_L1].toString(), path);
        QCOMPARE(verdict["line"_L1].toInt(), 3);
        QCOMPARE(m_helper->apply(tx), u"E_TEST"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(m_site->snapshot(), m_before);
        QCOMPARE(times(), before);
    }

    void linksAreWrittenThroughMadeAndRemoved()
    {
        writeFile(m_site->path(u"sites-available/two"_s), "# two\n");
        QFile::link(u"../sites-available/two"_s, m_site->path(u"sites-enabled/two"_s));
        const QMap<QString, QByteArray> before = m_site->snapshot();
        const int port = freePort();
        const QString tx = m_helper->begin();
        QCOMPARE(m_helper->put(tx, u"sites-enabled/two"_s, "# two\n", HelperSite::site("two", port)),
                 u"ok"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["path"_L1].toString(), u"sites-available/two"_s);
        QCOMPARE(m_helper->lastAnswer["result"_L1]["via"_L1].toString(), u"sites-enabled/two"_s);
        const auto link = [&](const QString &path, const QString &target) {
            return m_helper->code(u"tx_stage"_s, {{u"tx"_s, tx},
                                                  {u"action"_s, u"symlink"_s},
                                                  {u"path"_s, path},
                                                  {u"base"_s, u"absent"_s},
                                                  {u"target"_s, target}});
        };
        QCOMPARE(link(u"sites-enabled/bad"_s, u"../../etc/passwd"_s), u"E_SYMLINK"_s);
        QCOMPARE(link(u"sites-enabled/bad"_s, u"/etc/passwd"_s), u"E_SYMLINK"_s);
        const int third = freePort();
        QCOMPARE(m_helper->put(tx, u"sites-available/three"_s, {}, HelperSite::site("three", third)),
                 u"ok"_s);
        QCOMPARE(link(u"sites-enabled/three"_s, u"../sites-available/three"_s), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_stage"_s, {{u"tx"_s, tx},
                                                {u"action"_s, u"delete"_s},
                                                {u"path"_s, u"conf.d/site.conf"_s},
                                                {u"base"_s, helper::Client::baseOf(old())}}),
                 u"ok"_s);
        QCOMPARE(m_helper->apply(tx), u"ok"_s);
        QCOMPARE(ask(port), QByteArray("two"));
        QCOMPARE(ask(third), QByteArray("three"));
        QVERIFY(QFileInfo(m_site->path(u"sites-enabled/two"_s)).isSymLink());
        QVERIFY(!QFile::exists(m_site->path(u"conf.d/site.conf"_s)));
        const QJsonObject back = m_helper->result(u"tx_rollback"_s, {{u"tx"_s, tx}});
        QCOMPARE(back["state"_L1].toString(), u"rolled-back"_s);
        QCOMPARE(m_site->snapshot(), before);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        QCOMPARE(ask(third), QByteArray());
    }

    void busyPortIsNamedBefore_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("attack 33: busy port, reload") << u"reload"_s;
        QTest::newRow("attack 33: busy port, restart") << u"restart"_s;
    }

    void busyPortIsNamedBefore()
    {
        QFETCH(const QString, action);
        const Listener other;
        const QString address = u"127.0.0.1:"_s + QString::number(other.port());
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new") + HelperSite::site("busy", other.port()));
        const QJsonObject check = m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(check["verdict"_L1].toString(), u"pass"_s);
        QCOMPARE(check["obstacles"_L1][0]["problem"_L1].toString(), u"busy"_s);
        QCOMPARE(check["obstacles"_L1][0]["address"_L1].toString(), address);
        QCOMPARE(check["obstacles"_L1][0]["pid"_L1].toInteger(), qint64(::getpid()));
        QCOMPARE(m_helper->apply(tx, action), u"E_BIND"_s);
        QCOMPARE(m_helper->fact(u"address"_s), address);
        QVERIFY(m_helper->fact(u"holder"_s).contains(QString::number(::getpid())));
        QCOMPARE(m_helper->fact(u"step"_s), u"check"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        QCOMPARE(m_site->snapshot(), m_before);
    }

    void busyPortIsTakenBack_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("attack 33: taken after the check, reload") << u"reload"_s;
        QTest::newRow("attack 33: taken after the check, restart") << u"restart"_s;
    }

    void busyPortIsTakenBack()
    {
        QFETCH(const QString, action);
        const int port = freePort();
        std::unique_ptr<Listener> other;
        m_helper->onPhase = [&](const QString &phase) {
            if (phase == u"journal"_s) {
                other = std::make_unique<Listener>(port);
            }
        };
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new") + HelperSite::site("busy", port));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_helper->apply(tx, action), u"E_BIND"_s);
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_helper->fact(u"address"_s), u"127.0.0.1:"_s + QString::number(port));
        QVERIFY(m_helper->fact(u"holder"_s).contains(QString::number(::getpid())));
        QCOMPARE(m_helper->fact(u"step"_s), action);
        QCOMPARE(m_helper->fact(u"state"_s), u"rolled-back"_s);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        QCOMPARE(m_site->snapshot(), m_before);
    }

    /// Our own listener is in the way of a wider one on its port, and the other way round.
    void ownPortNeedsARestart()
    {
        const QByteArray port = QByteArray::number(m_site->port);
        const QByteArray wide = "server { listen " + port + "; return 200 \"new\"; }\n";
        const QString tx = m_helper->begin();
        stageSite(tx, wide);
        const QJsonObject check = m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(check["obstacles"_L1][0]["problem"_L1].toString(), u"needs-restart"_s);
        QCOMPARE(m_helper->apply(tx, u"reload"_s), u"E_NEEDS_RESTART"_s);
        QCOMPARE(m_helper->fact(u"address"_s), u"0.0.0.0:"_s + QString::fromLatin1(port));
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(m_site->snapshot(), m_before);
        QCOMPARE(m_helper->apply(tx, u"restart"_s), u"ok"_s);
        QCOMPARE(ask(m_site->port), QByteArray("new"));
        QCOMPARE(m_helper->code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        // Edited by hand, it is the reload itself that tells.
        writeFile(m_site->path(u"conf.d/site.conf"_s), wide);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"reload"_s}}), u"E_NEEDS_RESTART"_s);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(ask(m_site->port), QByteArray("old"));
        writeFile(m_site->path(u"conf.d/site.conf"_s), m_site->site("old"));
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"reload"_s}}), u"ok"_s);
    }

    void otherFileChangesMeanwhile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("phase");
        for (const QString &phase : {u"check"_s, u"journal"_s}) {
            QTest::addRow("attack 22: edited, found in phase %s", qPrintable(phase))
                << u"conf.d/other.conf"_s << phase;
            QTest::addRow("attack 22: main file edited, found in phase %s", qPrintable(phase))
                << u"nginx.conf"_s << phase;
        }
        QTest::newRow("attack 22: a new file is included") << u"conf.d/fresh.conf"_s << u"check"_s;
    }

    void otherFileChangesMeanwhile()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, phase);
        writeFile(m_site->path(u"conf.d/other.conf"_s), "# other\n");
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new"));
        QCOMPARE(m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}})["verdict"_L1].toString(), u"pass"_s);
        const QByteArray before = readFile(m_site->path(file));
        const auto edit = [&] { writeFile(m_site->path(file), before + "# edited\n"); };
        if (phase == u"check"_s) {
            edit();
        } else {
            m_helper->onPhase = [&](const QString &name) {
                if (name == u"journal"_s) {
                    edit();
                }
            };
        }
        QCOMPARE(m_helper->apply(tx), u"E_TREE_CHANGED"_s);
        QCOMPARE(m_helper->fact(u"file"_s), m_site->path(file));
        QCOMPARE(m_helper->fact(u"step"_s), phase == u"check"_s ? phase : u"write"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(readFile(m_site->path(u"conf.d/site.conf"_s)), old());
        m_helper->onPhase = {};
        // After another look it may go on; a log that grows is no change of the tree.
        QCOMPARE(m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}})["verdict"_L1].toString(), u"pass"_s);
        writeFile(m_site->path(u"logs/extra.log"_s), "x\n");
        QCOMPARE(m_helper->apply(tx), u"ok"_s);
    }

    void leftoversAndSensitiveLinesAreShown()
    {
        writeFile(m_site->path(u"sites-enabled/site.dpkg-new"_s), "# left\n");
        writeFile(m_site->path(u"sites-enabled/.hidden~"_s), "nonsense\n");
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new") + "include /dev/null;\n");
        const QJsonObject check = m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(check["leftovers"_L1].toArray(), QJsonArray{m_site->path(u"sites-enabled/site.dpkg-new"_s)});
        QCOMPARE(check["sensitive"_L1].toArray().size(), 1);
        QCOMPARE(check["sensitive"_L1][0]["directive"_L1].toString(), u"include"_s);
        QCOMPARE(check["sensitive"_L1][0]["line"_L1].toInt(), 2);
        // The pid file is nobody's to move.
        const QByteArray main = readFile(m_site->path(u"nginx.conf"_s));
        QCOMPARE(m_helper->put(tx, u"nginx.conf"_s, main,
                               QByteArray(main).replace("pid run/nginx.pid", "pid run/other.pid")),
                 u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_check"_s, {{u"tx"_s, tx}}), u"E_SENSITIVE"_s);
        QCOMPARE(m_helper->apply(tx), u"E_SENSITIVE"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
    }

    void editInBetweenIsAConflict()
    {
        const QString tx = m_helper->begin();
        QCOMPARE(stageSite(tx, m_site->site("new")), u"ok"_s);
        writeFile(m_site->path(u"conf.d/site.conf"_s), m_site->site("theirs"));
        QCOMPARE(m_helper->code(u"tx_check"_s, {{u"tx"_s, tx}}), u"E_CONFLICT"_s);
        QCOMPARE(m_helper->apply(tx), u"E_CONFLICT"_s);
        QCOMPARE(m_helper->fact(u"state"_s), u"untouched"_s);
        QCOMPARE(readFile(m_site->path(u"conf.d/site.conf"_s)), m_site->site("theirs"));
        QCOMPARE(stageSite(m_helper->begin(), m_site->site("new")), u"E_CONFLICT"_s);
    }

    void editWhileUnconfirmedIsKept()
    {
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new"));
        m_helper->put(tx, u"conf.d/more.conf"_s, {}, "# more\n");
        QCOMPARE(m_helper->apply(tx), u"ok"_s);
        writeFile(m_site->path(u"conf.d/site.conf"_s), m_site->site("theirs"));
        const QJsonObject back = m_helper->result(u"tx_rollback"_s, {{u"tx"_s, tx}});
        QCOMPARE(back["state"_L1].toString(), u"conflict"_s);
        QCOMPARE(back["kept"_L1].toArray(), QJsonArray({u"conf.d/site.conf"_s}));
        QCOMPARE(ask(m_site->port), QByteArray("theirs"));
        QVERIFY(!QFile::exists(m_site->path(u"conf.d/more.conf"_s)));
    }

    void stoppedNginxIsNamed()
    {
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"stop"_s}}), u"ok"_s);
        const QString tx = m_helper->begin();
        stageSite(tx, m_site->site("new"));
        QCOMPARE(m_helper->apply(tx), u"E_NOT_RUNNING"_s);
        // What has no title is just ending, or the kernel's own: no Nginx runs.
        if (readFile(u"/proc/2/cmdline"_s).isEmpty()) {
            writeFile(m_site->path(u"run/nginx.pid"_s), "2\n");
            QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"reload"_s}}), u"E_NOT_RUNNING"_s);
        }
        // A pid file that names an innocent process must not get it a signal.
        writeFile(m_site->path(u"run/nginx.pid"_s), QByteArray::number(::getpid()) + '\n');
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"reload"_s}}), u"E_NOT_MASTER"_s);
        QCOMPARE(m_helper->fact(u"pid"_s), QString::number(::getpid()));
        QCOMPARE(m_helper->apply(tx, u"restart"_s), u"ok"_s);
        QCOMPARE(ask(m_site->port), QByteArray("new"));
    }

    void crashingTestIsAFailure()
    {
        const QString tx = m_helper->begin();
        stageSite(tx, "include conf.d/site.conf;\n");
        const QJsonObject verdict = m_helper->result(u"tx_check"_s, {{u"tx"_s, tx}});
        QCOMPARE(verdict["verdict"_L1].toString(), u"fail"_s);
    }

    void wrongOrderIsRefused()
    {
        const QString tx = m_helper->begin();
        QCOMPARE(m_helper->apply(tx), u"E_STATE"_s);
        QCOMPARE(m_helper->apply(u"20261123T020406-1a2b"_s), u"E_NO_TX"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, u"20261123T020406-1a2b"_s}}), u"E_NO_TX"_s);
        QCOMPARE(
            m_helper->code(u"tx_apply"_s, {{u"tx"_s, tx}, {u"confirm_s"_s, 0}, {u"action"_s, u"reload"_s}}),
            u"E_ARG"_s);
        QCOMPARE(m_helper->code(u"service"_s, {{u"action"_s, u"kill"_s}}), u"E_ARG"_s);
        QCOMPARE(m_helper->code(u"status"_s, {{u"unit"_s, u"sshd"_s}}), u"E_ARG"_s);
        QCOMPARE(m_helper->put(tx, u"missing/x.conf"_s, {}, "x"), u"E_NOT_FOUND"_s);
        QCOMPARE(m_helper->put(tx, u"../x.conf"_s, {}, "x"), u"E_PATH"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
