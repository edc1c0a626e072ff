// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/installedsite.h"

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// The machine goes down while a change waits for its confirmation. Each function is one boot on the same
/// disk.
class TestReboot : public QObject
{
    Q_OBJECT

    static bool applyNew(HelperProcess &helper)
    {
        if (!helper.start(InstalledSite::program(), {u"--admin"_s})) {
            return false;
        }
        const QString tx = helper.begin();
        helper.put(tx, u"conf.d/site.conf"_s, InstalledSite::site("old"), InstalledSite::site("new"));
        return helper.apply(tx, u"reload"_s, 600) == u"ok"_s && InstalledSite::becomes("new");
    }

    static qint64 monotonic(const QByteArray &unit, const QByteArray &property)
    {
        return systemctl({"show", "--property=" + property, "--value", unit}).toLongLong();
    }

    /// The old files were there before Nginx was started, and by whom.
    static void checkRestored()
    {
        QVERIFY(InstalledSite::becomes("old"));
        QCOMPARE(readFile(InstalledSite::path(u"conf.d/site.conf"_s)), InstalledSite::site("old"));
        QCOMPARE(systemctl({"show", "--property=Result", "--value", "gate101-recover.service"}),
                 QByteArray("success"));
        const qint64 restored = monotonic("gate101-recover.service", "ExecMainExitTimestampMonotonic");
        const qint64 started = monotonic("nginx.service", "InactiveExitTimestampMonotonic");
        QVERIFY2(restored > 0 && started >= restored,
                 qPrintable(u"restored at %1, Nginx started at %2"_s.arg(restored).arg(started)));
        QCOMPARE(InstalledSite::newestState(), u"rolled-back"_s);
    }

    static void boots(const char *name)
    {
        QTest::addColumn<int>("boot");
        QTest::newRow(name) << qEnvironmentVariableIntValue("GATE101_BOOTED");
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
    }

    void beforePowerCut_data() { boots("attack 31: a change waits, the power is cut"); }
    void beforePowerCut()
    {
        QVERIFY(InstalledSite::install());
        QVERIFY(InstalledSite::reset());
        QVERIFY(QFileInfo(u"/etc/systemd/system/multi-user.target.wants"_s).isDir());
        systemctl({"enable", "nginx.service", "gate101-recover.service"});
        HelperProcess helper;
        QVERIFY(applyNew(helper));
        // Whether what was journalled is on the disk by now is the matter of other tests.
        ::sync();
    }

    void afterPowerCut_data() { boots("attack 31: restored before Nginx starts"); }
    void afterPowerCut()
    {
        checkRestored();
        HelperProcess helper;
        QVERIFY(applyNew(helper));
        helper.kill();
        // The end of this boot is an ordinary shutdown.
    }

    void afterShutdown_data() { boots("attack 31: restored after an ordinary shutdown"); }
    void afterShutdown()
    {
        checkRestored();
        HelperProcess helper;
        QVERIFY(applyNew(helper));
        helper.kill();
        systemctl({"disable", "gate101-recover.service"});
    }

    /// What the unit is for: without it Nginx starts with what nobody confirmed, until a helper comes.
    void withoutUnit_data() { boots("attack 31: without the unit a later helper restores"); }
    void withoutUnit()
    {
        QVERIFY(InstalledSite::becomes("new"));
        HelperProcess helper;
        QVERIFY(helper.start(InstalledSite::program(), {u"--admin"_s}));
        QCOMPARE(helper.hello["recovered"_L1][0]["state"_L1].toString(), u"rolled-back"_s);
        QVERIFY(InstalledSite::becomes("old"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestReboot test;
    const int failed = QTest::qExec(&test, argc, argv);
    if (failed == 0 && whyNotBooted().isEmpty() && app.arguments().contains(u"beforePowerCut"_s)) {
        ::execlp("gate101-power-cut", "gate101-power-cut", static_cast<char *>(nullptr));
    }
    return failed;
}

#include "tst_reboot.moc"
