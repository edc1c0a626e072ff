// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bootedmachine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gate101;
using namespace gate101::test;

/// The machine that the other tests with systemd lean on is what they take it for.
class TestBooted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!whyNotBooted().isEmpty()) {
            QSKIP(qPrintable(whyNotBooted()));
        }
    }

    void systemdIsProcessOne()
    {
        QFile comm(QStringLiteral("/proc/1/comm"));
        QVERIFY(comm.open(QIODevice::ReadOnly));
        QCOMPARE(comm.readAll(), QByteArray("systemd\n"));
        QVERIFY(QFileInfo(QStringLiteral("/run/systemd/system")).isDir());
        QCOMPARE(systemctl({"is-active", "basic.target"}), QByteArray("active"));
        QCOMPARE(systemctl({"--failed", "--no-legend", "--plain"}), QByteArray());
    }

    /// What would reach through to the kernel of everybody.
    void kernelIsOutOfReach()
    {
        QFile setting(QStringLiteral("/proc/sys/kernel/hostname"));
        QVERIFY(!setting.open(QIODevice::WriteOnly));
        QFile sysfs(QStringLiteral("/sys/kernel/mm/transparent_hugepage/enabled"));
        QVERIFY(!sysfs.open(QIODevice::WriteOnly));
        QCOMPARE(QDir(QStringLiteral("/sys/class/net")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                 QStringList{QStringLiteral("lo")});
    }

    void journalKeepsWhatItIsTold()
    {
        const auto told = runProcess({"/usr/bin/logger", {"--journald"}, "MESSAGE=told\nGATE101_TX=1\n"});
        QVERIFY(told && told->exitCode == 0);
        QTRY_COMPARE(outputOf("/usr/bin/journalctl", {"--quiet", "--output=cat", "GATE101_TX=1"}),
                     QByteArray("told"));
    }

    void busAndLogindAnswer()
    {
        QVERIFY(outputOf("/usr/bin/loginctl", {"list-seats", "--no-legend"}).contains("seat0"));
    }
};

QTEST_GUILESS_MAIN(TestBooted)
#include "tst_booted.moc"
