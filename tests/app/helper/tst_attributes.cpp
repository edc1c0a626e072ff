// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::test;

/// Files with owners, access lists, attributes and marks, on an ext4 of their own that only the helper under
/// test sees.
class TestAttributes : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperSite> m_site;
    std::unique_ptr<HelperProcess> m_helper;
    QTemporaryDir m_image;

    /// Runs where the helper runs.
    [[nodiscard]] QByteArray inside(const QString &script) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"nsenter"_s,
                      {u"--target"_s, QString::number(m_helper->process.processId()), u"--mount"_s, u"sh"_s,
                       u"-c"_s, u"cd \"$0\" && "_s + script, m_site->folder()});
        process.waitForFinished(20000);
        const QByteArray said = process.readAll();
        return process.exitCode() == 0 ? said : "failed: " + said;
    }

    [[nodiscard]] QByteArray everythingOf(const QString &file) const
    {
        return inside(
            u"stat -c '%u %g %a' \"%1\"; getfacl -pn \"%1\"; getfattr -d -m - -e hex \"%1\""_s.arg(file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0) {
            QSKIP("needs root");
        }
        for (const char *program :
             {"unshare", "nsenter", "mkfs.ext4", "losetup", "setfacl", "setfattr", "chattr"}) {
            const QString name = QString::fromLatin1(program);
            if (QStandardPaths::findExecutable(name).isEmpty() &&
                QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty()) {
                QSKIP(QByteArray("not possible here: files on an ext4 (" + QByteArray(program) + ")")
                          .constData());
            }
        }
        if (!hasNginx()) {
            QSKIP("nginx is not installed");
        }
    }

    void init()
    {
        m_site = std::make_unique<HelperSite>();
        m_helper = std::make_unique<HelperProcess>();
        const QString image = m_image.filePath(u"ext4"_s);
        QFile::remove(image);
        const QString script =
            u"export PATH=$PATH:/usr/sbin:/sbin; truncate -s 16M \"$0\" && "
            "mkfs.ext4 -q -F \"$0\" && "
            "mount -o loop \"$0\" /mnt && rmdir /mnt/lost+found && cp -a \"$1\"/. /mnt/ && "
            "umount /mnt && mount -o loop \"$0\" \"$1\" && chmod 755 \"$1\" && shift && exec \"$@\""_s;
        const QStringList words{u"--mount"_s, u"--propagation"_s, u"private"_s, u"sh"_s, u"-c"_s, script,
                                image,        m_site->folder()};
        const bool started =
            m_helper->start(u"unshare"_s, words + QStringList{HelperSite::program()} + m_site->arguments());
        const QByteArray said = started ? QByteArray() : m_helper->process.readAllStandardError();
        if (said.contains("loop")) {
            QSKIP("not possible here: files on an ext4 (no loop device)");
        }
        QVERIFY2(started, said.constData());
    }

    void cleanup()
    {
        if (m_helper) {
            m_helper->close();
        }
    }

    void attack44_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("attack 44: owner and mode") << u"chown 33:4 $F && chmod 640 $F"_s;
        QTest::newRow("attack 44: set-id bits") << u"chown 33:4 $F && chmod 6644 $F"_s;
        QTest::newRow("attack 44: access list")
            << u"chown 0:33 $F && chmod 640 $F && setfacl -m u:1234:rw,g:4:r $F"_s;
        QTest::newRow("attack 44: access list with a mask") << u"setfacl -m u:1234:rw,m::r $F"_s;
        QTest::newRow("attack 44: user attributes")
            << u"setfattr -n user.note -v kept $F && setfattr -n user.empty $F"_s;
        QTest::newRow("attack 44: security and trusted attributes")
            << u"setfattr -n security.label -v kept $F && setfattr -n trusted.note -v kept $F"_s;
        QTest::newRow("attack 44: a folder that gives access lists")
            << u"setfacl -d -m u:1234:rwx conf.d && chmod 640 $F"_s;
        QTest::newRow("attack 44: all of it")
            << u"setfacl -d -m u:4321:rwx conf.d && chown 33:4 $F && chmod 640 $F && setfacl -m u:1234:r $F "
               u"&& "
               "setfattr -n user.note -v kept $F && setfattr -n security.label -v kept $F"_s;
    }

    /// What was not asked to change is the same after an apply, after taking it back, and after an undo.
    void attack44()
    {
        QFETCH(const QString, script);
        const QString file = u"conf.d/site.conf"_s;
        QCOMPARE(inside(u"F="_s + file + u"; "_s + script), QByteArray());
        const QByteArray before = everythingOf(file);
        QVERIFY2(before.contains("user::") && !before.startsWith("failed"), before.constData());
        const QByteArray old = m_site->site("old");

        QString tx = m_helper->begin();
        QCOMPARE(m_helper->put(tx, file, old, "# new\n" + old), u"ok"_s);
        QCOMPARE(m_helper->apply(tx, u"none"_s), u"ok"_s);
        QCOMPARE(everythingOf(file), before);
        QCOMPARE(inside(u"head -n 1 "_s + file), "# new\n"_ba);
        QCOMPARE(m_helper->code(u"tx_rollback"_s, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(everythingOf(file), before);
        QCOMPARE(inside(u"cat "_s + file), old);

        tx = m_helper->begin();
        QCOMPARE(m_helper->put(tx, file, old, "# new\n" + old), u"ok"_s);
        QCOMPARE(m_helper->apply(tx, u"none"_s), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
        const QString undo = m_helper->result(u"tx_undo"_s, {{u"tx"_s, tx}})["tx"_L1].toString();
        QCOMPARE(m_helper->apply(undo, u"none"_s), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_confirm"_s, {{u"tx"_s, undo}}), u"ok"_s);
        QCOMPARE(everythingOf(file), before);
        QCOMPARE(inside(u"cat "_s + file), old);
    }

    void attack45_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("after");
        QTest::newRow("attack 45: immutable")
            << u"chattr +i nginx.conf"_s << u"E_PERMISSION"_s << u"immutable"_s << u"chattr -i nginx.conf"_s;
        QTest::newRow("attack 45: append only")
            << u"chattr +a nginx.conf"_s << u"E_PERMISSION"_s << u"immutable"_s << u"chattr -a nginx.conf"_s;
        QTest::newRow("attack 45: immutable folder") << u"chattr +i sites-available"_s << u"E_PERMISSION"_s
                                                     << u"immutable"_s << u"chattr -i sites-available"_s;
        QTest::newRow("attack 45: mounted on its own")
            << u"cp nginx.conf logs/other && mount --bind logs/other nginx.conf"_s << u"E_PERMISSION"_s
            << u"mount-point"_s << u"umount nginx.conf"_s;
        QTest::newRow("attack 45: read-only")
            << u"mount -o remount,ro ."_s << u"E_READONLY"_s << QString() << u"mount -o remount,rw ."_s;
        QTest::newRow("attack 45: folder read-only")
            << u"mount --bind sites-available sites-available && mount -o remount,bind,ro sites-available"_s
            << u"E_READONLY"_s << QString() << u"umount sites-available"_s;
    }

    /// Three files, of which one cannot be exchanged: none of them is, and nothing is left beside them.
    void attack45()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, after);
        QCOMPARE(inside(u"echo '# spare' >sites-available/spare"_s), QByteArray());
        const QByteArray main = inside(u"cat nginx.conf"_s);
        const QString tx = m_helper->begin();
        QCOMPARE(m_helper->put(tx, u"conf.d/site.conf"_s, m_site->site("old"), m_site->site("new")), u"ok"_s);
        QCOMPARE(m_helper->put(tx, u"sites-available/spare"_s, "# spare\n", "# other\n"), u"ok"_s);
        QCOMPARE(m_helper->put(tx, u"nginx.conf"_s, main, main + "# new\n"), u"ok"_s);
        QCOMPARE(inside(u"PATH=$PATH:/usr/sbin:/sbin; "_s + script), QByteArray());
        const QString code = m_helper->apply(tx, u"none"_s);
        QTEST(code, "code");
        QFETCH(const QString, reason);
        if (!reason.isEmpty()) {
            QCOMPARE(m_helper->fact(u"reason"_s), reason);
        }
        QVERIFY(m_helper->fact(u"state"_s) != u"conflict"_s);
        QCOMPARE(inside(after), QByteArray());
        QCOMPARE(inside(u"cat nginx.conf"_s), main);
        QCOMPARE(inside(u"cat conf.d/site.conf"_s), m_site->site("old"));
        QCOMPARE(inside(u"cat sites-available/spare"_s), "# spare\n"_ba);
        QCOMPARE(inside(u"find . -path ./.gate101 -prune -o -name '.gate101*' -print"_s), QByteArray());
        // And when the obstacle is gone the same change is possible.
        const QString again = m_helper->begin();
        QCOMPARE(m_helper->put(again, u"nginx.conf"_s, main, main + "# new\n"), u"ok"_s);
        QCOMPARE(m_helper->apply(again, u"none"_s), u"ok"_s);
        QCOMPARE(m_helper->code(u"tx_rollback"_s, {{u"tx"_s, again}}), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
