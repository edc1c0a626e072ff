// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/changeset.h"
#include "helper/fileio.h"
#include "helper/safefile.h"
#include "helper/tree.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

namespace {

Image fileImage(const QByteArray &bytes)
{
    return Image{Image::File, bytes, {}, {}};
}

Change put(const Root &root, const QByteArray &path, const QByteArray &bytes)
{
    const Image before = root.look(path).value_or(Image{});
    return {Change::Put, path, {}, before, Image{Image::File, bytes, {}, before.meta}};
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_folder;

    QByteArray at(const QByteArray &name) const { return m_folder + '/' + name; }
    QByteArray read(const QByteArray &name) const
    {
        QFile file(QFile::decodeName(at(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        QFile file(QFile::decodeName(at(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    QStringList names() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = QFile::encodeName(m_dir->path());
        write("a", "old a");
        write("b", "old b");
    }

    void ownerModeAndAttributesAreKept()
    {
        QCOMPARE(::chmod(at("a").constData(), 0640), 0);
        const bool root = ::geteuid() == 0;
        if (root) {
            QCOMPARE(::chown(at("a").constData(), 33, 4), 0);
        }
        const bool attributes = ::setxattr(at("a").constData(), "user.note", "kept", 4, 0) == 0;
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        const ChangeSet changes{put(*tree, "a", "new a")};
        QVERIFY(applyChanges(*tree, "t", changes));
        struct stat info
        {
        };
        QCOMPARE(::stat(at("a").constData(), &info), 0);
        QCOMPARE(read("a"), QByteArray("new a"));
        QCOMPARE(info.st_mode & 07777U, 0640U);
        if (root) {
            QCOMPARE(info.st_uid, 33U);
            QCOMPARE(info.st_gid, 4U);
        }
        if (attributes) {
            QByteArray value(16, '\0');
            QCOMPARE(::getxattr(at("a").constData(), "user.note", value.data(), 16), 4);
            QVERIFY(value.startsWith("kept"));
        }
        QCOMPARE(restoreChanges(*tree, "t", changes).value(), QByteArrayList());
        QCOMPARE(read("a"), QByteArray("old a"));
        QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    }

    void conflictLeavesTheirBytes()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        const ChangeSet changes{put(*tree, "a", "new a"), put(*tree, "b", "new b"), put(*tree, "c", "new c")};
        write("b", "theirs");
        QCOMPARE(compareWithBefore(*tree, changes).error().id, QByteArray(code::conflict));
        const auto applied = applyChanges(*tree, "t", changes);
        QVERIFY(!applied);
        QCOMPARE(applied.error().id, QByteArray(code::conflict));
        QCOMPARE(applied.error().facts.value("file"), u"b"_s);
        QCOMPARE(restoreChanges(*tree, "t", changes).value(), QByteArrayList({"b"}));
        QCOMPARE(read("a"), QByteArray("old a"));
        QCOMPARE(read("b"), QByteArray("theirs"));
        QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    }

    void restoringTwiceIsOnce()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        QCOMPARE(::symlink("a", at("link").constData()), 0);
        Change removed{Change::Delete, "b", {}, *tree->look("b"), {}};
        Change unlinked{Change::Delete, "link", {}, *tree->look("link"), {}};
        Change linked{Change::Symlink, "to-c", {}, {}, Image{Image::Link, {}, "c", {}}};
        const ChangeSet changes{removed, unlinked, linked, put(*tree, "a", "new a"),
                                put(*tree, "c", "new c")};
        const QStringList before = names();
        QVERIFY(applyChanges(*tree, "t", changes));
        QVERIFY(!QFile::exists(QFile::decodeName(at("b"))));
        QCOMPARE(read("to-c"), QByteArray("new c"));
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(restoreChanges(*tree, "t", changes).value(), QByteArrayList());
            QCOMPARE(names(), before);
            QCOMPARE(read("a"), QByteArray("old a"));
            QCOMPARE(read("b"), QByteArray("old b"));
            QCOMPARE(tree->look("link")->base(), QByteArray("link:a"));
        }
    }

    /// A crash right after a swap that had pulled out somebody's edit.
    void theirsUnderOurNameIsGivenBack()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        const ChangeSet changes{put(*tree, "a", "new a")};
        write("a", "new a");
        write(".gate101-t-0", "theirs");
        QCOMPARE(restoreChanges(*tree, "t", changes).value(), QByteArrayList({"a"}));
        QCOMPARE(read("a"), QByteArray("theirs"));
        QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    }

    void restoringWorksFromTheJournalAlone()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        const ChangeSet changes{put(*tree, "a", "new a")};
        QVERIFY(applyChanges(*tree, "t", changes));
        QVERIFY(dropTemporaries(*tree, "t", changes));
        QCOMPARE(restoreChanges(*tree, "t", changes).value(), QByteArrayList());
        QCOMPARE(read("a"), QByteArray("old a"));
    }

    void temporaryNameIsNeverFollowed()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        QCOMPARE(::symlink("b", at(".gate101-t-0").constData()), 0);
        const auto staged = stageImage(*tree, "a", ".gate101-t-0", fileImage("x"));
        QVERIFY(!staged);
        QCOMPARE(read("b"), QByteArray("old b"));
    }

    void whatIsNoPlainFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("fifo") << QByteArray("fifo") << QByteArray(code::notRegular);
        QTest::newRow("folder") << QByteArray("folder") << QByteArray(code::notRegular);
        QTest::newRow("second name") << QByteArray("hard") << QByteArray(code::hardlink);
        QTest::newRow("too large") << QByteArray("large") << QByteArray(code::tooLarge);
        QTest::newRow("link to outside") << QByteArray("out") << QByteArray(code::symlink);
        QTest::newRow("relative link to outside") << QByteArray("up") << QByteArray(code::symlink);
        QTest::newRow("link through proc") << QByteArray("proc") << QByteArray(code::symlink);
        QTest::newRow("link to itself") << QByteArray("loop") << QByteArray(code::symlink);
        QTest::newRow("private key") << QByteArray("key") << QByteArray(code::secret);
        QTest::newRow("missing") << QByteArray("none") << QByteArray(code::notFound);
    }

    void whatIsNoPlainFileIsRefused()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, code);
        const QByteArray path = at("x");
        if (kind == "fifo") {
            QCOMPARE(::mkfifo(path.constData(), 0644), 0);
        } else if (kind == "folder") {
            QCOMPARE(::mkdir(path.constData(), 0755), 0);
        } else if (kind == "hard") {
            QCOMPARE(::link(at("a").constData(), path.constData()), 0);
        } else if (kind == "large") {
            write("x", QByteArray(caps::file + 1, 'x'));
        } else if (kind == "key") {
            write("x", "-----BEGIN PRIVATE KEY-----\n");
        } else if (kind != "none") {
            const QMap<QByteArray, QByteArray> targets{{"out", "/etc/passwd"},
                                                       {"up", "../x"},
                                                       {"proc", "/proc/self/root/etc/passwd"},
                                                       {"loop", "x"}};
            QCOMPARE(::symlink(targets.value(kind).constData(), path.constData()), 0);
        }
        QElapsedTimer clock;
        clock.start();
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        const auto result = readTreeFile(*tree, "x");
        QVERIFY(!result);
        QCOMPARE(result.error().id, code);
        QVERIFY(clock.elapsed() < 1000);
    }

    void folderReplacedByALinkIsNotEntered()
    {
        QTemporaryDir victim;
        QCOMPARE(::symlink(QFile::encodeName(victim.path()).constData(), at("conf.d").constData()), 0);
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        QCOMPARE(stageImage(*tree, "conf.d/x", ".gate101-t-0", fileImage("x")).error().id,
                 QByteArray(code::symlink));
        QVERIFY(QDir(victim.path()).isEmpty());
        // A listing shows the link and does not go through it.
        QCOMPARE(listTree(*tree)->value("entries"_L1).toArray().size(), 3);
    }

    /// A writer that replaces the file all the time must end up with his bytes live, whenever we are refused.
    void racesLoseNothing()
    {
        const auto tree = Root::open(m_folder);
        QVERIFY(tree);
        int conflicts = 0;
        for (int round = 0; round < 300; ++round) {
            const QByteArray tx = QByteArray::number(round);
            write("a", "old " + tx);
            const ChangeSet changes{put(*tree, "a", "ours " + tx)};
            if (round % 2 == 0) {
                write("theirs", "theirs " + tx);
                QCOMPARE(::rename(at("theirs").constData(), at("a").constData()), 0);
            }
            const auto applied = applyChanges(*tree, tx, changes);
            conflicts += applied ? 0 : 1;
            QVERIFY(restoreChanges(*tree, tx, changes));
            QCOMPARE(read("a"), (round % 2 == 0 ? "theirs " : "old ") + tx);
        }
        QCOMPARE(conflicts, 150);
        QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
