// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::test;

/// A worker that has just been forked is called like its master until it comes to run. On a busy machine that
/// takes longer than anything else in a reload.
class TestSlowWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasNginx()) {
            QSKIP("missing: nginx");
        }
    }

    void applies_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("reload") << u"reload"_s;
        QTest::newRow("restart") << u"restart"_s;
    }

    void applies()
    {
        QFETCH(const QString, action);
        const HelperSite site;
        QByteArray conf = readFile(site.path(u"nginx.conf"_s));
        writeFile(site.path(u"nginx.conf"_s), conf.replace("worker_processes 1;", "worker_processes 4;"));
        QProcess nginx;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SLOW_FORK));
        nginx.setProcessEnvironment(environment);
        nginx.start(u"/usr/sbin/nginx"_s, {u"-c"_s, site.path(u"nginx.conf"_s), u"-p"_s, site.folder(),
                                           u"-e"_s, site.path(u"logs/error.log"_s)});
        QVERIFY(nginx.waitForFinished(10000));
        QTRY_COMPARE(ask(site.port), QByteArray("old"));
        HelperProcess helper;
        QVERIFY(helper.start(site, {u"--ephemeral"_s}));
        for (int round = 0; round < 3; ++round) {
            const QString tx = helper.begin();
            helper.put(tx, u"conf.d/site.conf"_s, readFile(site.path(u"conf.d/site.conf"_s)),
                       site.site("round " + QByteArray::number(round)));
            QCOMPARE(helper.apply(tx, action), u"ok"_s);
            QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
            QCOMPARE(ask(site.port), QByteArray("round " + QByteArray::number(round)));
            // A question in the very moment in which workers start.
            QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"reload"_s}}), u"ok"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestSlowWorkers)
#include "tst_slowworkers.moc"
