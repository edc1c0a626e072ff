// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/crashsite.h"

#include <fcntl.h>
#include <limits>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Cuts the power at the system calls of an apply: the file system, an ext4 in a file, is shut down without
/// writing out its journal, the helper is killed, the file system is mounted again (checked first, where it
/// has no journal to replay), and the next helper decides. What a kill alone cannot show is seen here: a
/// missing fsync, of a file or of a folder.
class TestPowerCut : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    int m_old = 0;
    int m_new = 0;
    static constexpr long none = -1; ///< No system call has this number, so the cut comes after all of them.

    QString image() const { return m_dir->filePath(u"disk"_s); }
    QString mountPoint() const { return m_dir->filePath(u"mnt"_s); }

    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit;
        // e2fsck says 1 when it has mended something.
        const bool good =
            ended && (process.exitCode() == 0 || (program.endsWith(u"e2fsck"_s) && process.exitCode() == 1));
        if (!good) {
            qWarning("%s: %s", qPrintable(program), process.readAll().constData());
        }
        return good;
    }

    static QString tool(const QString &name)
    {
        return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/bin"_s});
    }

    bool mountIt() const
    {
        return run(tool(u"mount"_s),
                   {u"-n"_s, u"-t"_s, u"ext4"_s, u"-o"_s, u"loop,noauto_da_alloc"_s, image(), mountPoint()});
    }

    /// True when nothing holds the file system any more: a watchdog looks about ten times a second whether it
    /// is still needed, and a dry run that was under way has a namespace of its own.
    bool unmountIt() const
    {
        const QByteArray folder = QFile::encodeName(mountPoint());
        for (int attempt = 0; attempt < 500; ++attempt) {
            if ((::umount(folder.constData()) == 0 || errno == EINVAL) && !isOnLoop()) {
                return true;
            }
            QTest::qSleep(10);
        }
        return false;
    }

    bool isOnLoop() const
    {
        const QDir blocks(u"/sys/block"_s);
        const QStringList loops = blocks.entryList({u"loop*"_s});
        return std::any_of(loops.begin(), loops.end(), [&](const QString &loop) {
            return readFile(blocks.filePath(loop + u"/loop/backing_file"_s)).trimmed() == image().toUtf8();
        });
    }

    bool make(const QStringList &options) const
    {
        QFile disk(image());
        return disk.open(QIODevice::WriteOnly | QIODevice::Truncate) && disk.resize(qint64(8) << 20) &&
               run(tool(u"mkfs.ext4"_s), QStringList{u"-q"_s, u"-F"_s} + options + QStringList{image()}) &&
               mountIt();
    }

    static void syncAll(const QString &folder)
    {
        const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        ::syncfs(fd);
        ::close(fd);
    }

    /// A power cut ends whatever worked on the folder, also what had only begun to.
    static void endAllOn(const QString &folder)
    {
        const QStringList pids = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &pid : pids) {
            const bool isOther = pid.toInt() > 1 && pid.toLongLong() != ::getpid();
            if (isOther && readFile(u"/proc/"_s + pid + u"/cmdline"_s).contains(QFile::encodeName(folder))) {
                ::kill(pid.toInt(), SIGKILL);
            }
        }
    }

    /// Nothing that was not made durable so far reaches the disk any more.
    static void cutNow(const QString &folder)
    {
        const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        quint32 without = 2; // EXT4_GOING_FLAGS_NOLOGFLUSH
        QCOMPARE(::ioctl(fd, _IOR('X', 125, quint32), &without), 0);
        ::close(fd);
    }

    /// The calls of an undisturbed run.
    QList<long> calls() const
    {
        const CrashSite place(u"/bin/true"_s, mountPoint());
        const QString log = m_dir->filePath(u"calls"_s);
        HelperProcess helper;
        if (startFaulty(helper, {u"--after"_s, u"hello"_s, u"--log"_s, log}, place.words)) {
            place.change(helper, u"tx_confirm"_s);
        }
        helper.close();
        return callsIn(log);
    }

    void oneCut(int at, long call, bool journal)
    {
        const CrashSite place(u"/bin/true"_s, mountPoint());
        syncAll(mountPoint());
        bool confirmed = false;
        {
            HelperProcess helper;
            if (startFaulty(helper,
                            {u"--after"_s, u"hello"_s, u"--at"_s, QString::number(at), u"--nr"_s,
                             QString::number(qMax(0L, call)), u"--fault"_s, u"cut:"_s + mountPoint(),
                             u"--alone"_s, place.site.folder()},
                            place.words)) {
                confirmed = place.change(helper, u"tx_confirm"_s);
            }
            helper.close();
        }
        endAllOn(place.site.folder());
        if (call == none) {
            cutNow(mountPoint());
        }
        const QString label = u"cut at %1 (call %2)"_s.arg(at).arg(call);
        QVERIFY2(unmountIt(), qPrintable(label));
        QVERIFY2(journal || run(tool(u"e2fsck"_s), {u"-f"_s, u"-y"_s, image()}), qPrintable(label));
        QVERIFY2(mountIt(), qPrintable(label));
        for (int time = 0; time < 2; ++time) {
            const QString wrong = place.settle();
            QVERIFY2(wrong.isEmpty(), qPrintable(label + u": "_s + wrong));
        }
        const bool isNew = place.site.snapshot() == place.after;
        QVERIFY2(isNew || !confirmed, qPrintable(label + u": a confirmed change is lost"_s));
        ++(isNew ? m_new : m_old);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0) {
            QSKIP("needs root, for mounts in a namespace of its own");
        }
        for (const QString &name : {u"mkfs.ext4"_s, u"e2fsck"_s, u"mount"_s}) {
            if (tool(name).isEmpty()) {
                QSKIP(qPrintable(name + u" is not installed"_s));
            }
        }
        if (!QFile::exists(u"/dev/loop-control"_s)) {
            QSKIP("this system has no loop devices");
        }
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
            QSKIP("this system refuses a mount namespace");
        }
        m_dir = std::make_unique<QTemporaryDir>(u"/dev/shm/gate101-disk-XXXXXX"_s);
        QVERIFY(QDir(m_dir->path()).mkdir(u"mnt"_s));
    }

    /// Also after a failure.
    void cleanup() { ::umount2(QFile::encodeName(mountPoint()).constData(), MNT_DETACH); }

    void cleanupTestCase() { m_dir.reset(); }

    void attack49_fullStateDiskIsMetBeforeTheTree()
    {
        const CrashSite place(u"/bin/true"_s, m_dir->path());
        const QByteArray state = QFile::encodeName(place.site.path(u".gate101"_s));
        QCOMPARE(::mkdir(state.constData(), 0700), 0);
        QCOMPARE(::mount("tmpfs", state.constData(), "tmpfs", 0, "size=64k,mode=0700"), 0);
        {
            HelperProcess helper;
            QVERIFY(helper.start(HelperSite::program(), place.words));
            writeFile(place.site.path(u".gate101/fill"_s), QByteArray(1 << 20, 'x'));
            QVERIFY(place.apply(helper).isEmpty());
            QCOMPARE(helper.lastAnswer["error"_L1]["code"_L1].toString(), u"E_SPACE"_s);
            QCOMPARE(helper.fact(u"state"_s), u"untouched"_s);
            QCOMPARE(place.site.snapshot(), place.before);
            // The next one, with space, is as good as the first would have been.
            QVERIFY(QFile::remove(place.site.path(u".gate101/fill"_s)));
            QVERIFY(place.change(helper, u"tx_confirm"_s));
            QCOMPARE(place.site.snapshot(), place.after);
        }
        QTRY_VERIFY(::umount(state.constData()) == 0 || errno == EINVAL);
    }

    void attack26_powerCutAtEverySystemCall_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("journal");
        QTest::newRow("ext4 with a journal") << QStringList{} << true;
        QTest::newRow("ext4 without a journal") << QStringList{u"-O"_s, u"^has_journal"_s} << false;
    }

    void attack26_powerCutAtEverySystemCall()
    {
        QFETCH(const QStringList, options);
        QFETCH(const bool, journal);
        m_old = m_new = 0;
        QVERIFY(make(options));
        const QList<long> all = calls();
        QVERIFY(unmountIt());
        QVERIFY(all.count(SYS_renameat2) >= 4);
        const QList<int> tried = sampleOf(indexes(all), 80);
        for (const int index : tried) {
            QVERIFY(make(options));
            oneCut(index + 1, all.at(index), journal);
            QVERIFY(unmountIt());
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        // And behind the last call, whose number varies a little: a confirmed change is there.
        QVERIFY(make(options));
        oneCut(std::numeric_limits<int>::max(), none, journal);
        QVERIFY(unmountIt());
        QVERIFY(m_old > 0);
        QVERIFY(m_new > 0);
        qInfo("%s: %d cuts: %d all old, %d all new, 0 mixed", QTest::currentDataTag(), m_old + m_new, m_old,
              m_new);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
