// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/changeset.h"
#include "helper/fileio.h"
#include "helper/tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <tuple>
#include <unistd.h>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const char *who, int number)
{
    return QByteArray(who) + ' ' + QByteArray::number(number) + '\n';
}

int numberIn(const QByteArray &text)
{
    return text.mid(text.indexOf(' ') + 1).trimmed().toInt();
}

void write(const QByteArray &path, const QByteArray &bytes)
{
    const Fd fd(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    QVERIFY(writeAll(fd.get(), bytes));
}

/// Saves a file over and over as vi does, under another name that then takes the place; by exchanging the two
/// names it learns which of its own versions it has replaced itself.
class Writer
{
public:
    explicit Writer(QByteArray folder)
        : m_folder(std::move(folder))
        , m_thread([this] { run(); })
    {
    }
    ~Writer() { stop(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void stop()
    {
        m_end = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    int last = 0;       ///< Versions 1 to this were written; to be read after stop().
    QSet<int> replaced; ///< By the writer itself.

private:
    void run()
    {
        const QByteArray path = m_folder + "/a";
        const QByteArray other = m_folder + "/a.swp";
        while (!m_end) {
            write(other, textOf("theirs", last + 1));
            if (::renameat2(AT_FDCWD, other.constData(), AT_FDCWD, path.constData(), RENAME_EXCHANGE) == 0) {
                ++last;
                const QByteArray out = readSmall(other);
                if (out.startsWith("theirs")) {
                    replaced.insert(numberIn(out));
                }
            } else {
                write(path, textOf("theirs", ++last));
            }
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        }
        ::unlink(other.constData());
    }

    QByteArray m_folder;
    std::atomic<bool> m_end = false;
    std::thread m_thread;
};

/// Exchanges two names without a pause.
class Swapper
{
public:
    Swapper(QByteArray one, QByteArray other)
        : m_thread([this, one = std::move(one), other = std::move(other)] {
            while (!m_end) {
                ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE);
                ++swaps;
            }
        })
    {
    }
    ~Swapper()
    {
        m_end = true;
        m_thread.join();
    }
    Swapper(const Swapper &) = delete;
    Swapper &operator=(const Swapper &) = delete;

    std::atomic<int> swaps = 0;

private:
    std::atomic<bool> m_end = false;
    std::thread m_thread;
};

} // namespace

/// Somebody else at the same files at the same time. What is tried is the code that the helper runs, without
/// the process around it, so that thousands of rounds take seconds.
class TestRace : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QByteArray at(const QByteArray &name) const { return QFile::encodeName(m_dir->path()) + '/' + name; }

    static Change put(const Root &root, const QByteArray &path, const QByteArray &bytes)
    {
        const Image before = root.look(path).value_or(Image{});
        return {Change::Put, path, {}, before, Image{Image::File, bytes, {}, before.meta}};
    }

private Q_SLOTS:
    void init()
    {
        const bool memory = QFileInfo(u"/dev/shm"_s).isWritable();
        m_dir = std::make_unique<QTemporaryDir>((memory ? u"/dev/shm"_s : QDir::tempPath()) +
                                                u"/gate101-race-XXXXXX"_s);
    }

    void attack21_nothingThatAWriterSavesIsLost()
    {
        constexpr int rounds = 20000;
        const auto tree = Root::open(QFile::encodeName(m_dir->path()));
        QVERIFY(tree);
        write(at("a"), textOf("theirs", 0));
        QSet<int> seen; // versions that we have replaced with open eyes
        QSet<int> kept;
        const Keep keep = [&](qsizetype, const Image &theirs) {
            kept.insert(theirs.bytes.startsWith("theirs") ? numberIn(theirs.bytes) : -1);
            return Result<void>();
        };
        int conflicts = 0;
        Writer writer(QFile::encodeName(m_dir->path()));
        for (int round = 0; round < rounds; ++round) {
            const QByteArray tx = QByteArray::number(round);
            const ChangeSet changes{put(*tree, "a", textOf("ours", round))};
            const QByteArray before = changes.constFirst().before.bytes;
            const auto applied = applyChanges(*tree, tx, changes);
            if (applied) {
                QVERIFY(*applied == Swap::Atomic);
                QVERIFY(dropTemporaries(*tree, tx, changes, keep));
                if (before.startsWith("theirs")) {
                    seen.insert(numberIn(before));
                }
            } else {
                QCOMPARE(applied.error().id, QByteArray(code::conflict));
                QVERIFY(restoreChanges(*tree, tx, changes, keep));
                ++conflicts;
            }
        }
        writer.stop();
        const QByteArray live = readSmall(at("a"));
        int lost = 0;
        for (int version = 1; version <= writer.last; ++version) {
            const bool accounted = writer.replaced.contains(version) || seen.contains(version) ||
                                   kept.contains(version) || live == textOf("theirs", version);
            lost += accounted ? 0 : 1;
        }
        qInfo("%d rounds, %d versions by the writer, %d conflicts, %d kept aside, %d lost", rounds,
              writer.last, conflicts, static_cast<int>(kept.size()), lost);
        QCOMPARE(lost, 0);
        QVERIFY(!kept.contains(-1));
        QVERIFY(conflicts > 0);
        QVERIFY(conflicts < rounds);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"a"_s}));
    }

    void attack04_folderThatTurnsIntoALinkIsNeverLeft()
    {
        constexpr int rounds = 10000;
        QTemporaryDir victim(m_dir->path() + u"-victim-XXXXXX"_s);
        const QByteArray outside = QFile::encodeName(victim.path());
        write(outside + "/x", "do not touch\n");
        QCOMPARE(::mkdir(at("conf.d").constData(), 0755), 0);
        write(at("conf.d/x"), "first\n");
        QCOMPARE(::symlink(outside.constData(), at("link").constData()), 0);
        const auto tree = Root::open(QFile::encodeName(m_dir->path()));
        QVERIFY(tree);
        const Fd watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        QVERIFY(::inotify_add_watch(watch.get(), outside.constData(),
                                    IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_MOVE | IN_DELETE) >= 0);

        QMap<QByteArray, ChangeSet> unfinished;
        QMap<QByteArray, int> answers;
        {
            const Swapper swapper(at("conf.d"), at("link"));
            for (int round = 0; round < rounds; ++round) {
                const QByteArray tx = QByteArray::number(round);
                const ChangeSet changes{put(*tree, "conf.d/x", textOf("ours", round))};
                const auto applied = applyChanges(*tree, tx, changes);
                ++answers[applied ? QByteArray("done") : applied.error().id];
                const auto cleared =
                    applied ? dropTemporaries(*tree, tx, changes) : restoreChanges(*tree, tx, changes);
                // While the name leads elsewhere, what is in the folder cannot be cleared up; that is said.
                if (!cleared || !cleared->isEmpty()) {
                    unfinished.insert(tx, changes);
                }
            }
            QVERIFY(swapper.swaps > rounds / 10);
        }
        if (QFileInfo(QFile::decodeName(at("conf.d"))).isSymLink()) {
            QCOMPARE(::renameat2(AT_FDCWD, at("conf.d").constData(), AT_FDCWD, at("link").constData(),
                                 RENAME_EXCHANGE),
                     0);
        }
        for (auto it = unfinished.cbegin(); it != unfinished.cend(); ++it) {
            QVERIFY(dropTemporaries(*tree, it.key(), it.value()));
        }
        QByteArray events(4096, '\0');
        QCOMPARE(::read(watch.get(), events.data(), static_cast<size_t>(events.size())), -1);
        QCOMPARE(QDir(victim.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({u"x"_s}));
        QCOMPARE(readSmall(outside + "/x"), QByteArray("do not touch\n"));
        qInfo() << rounds << "puts:" << answers << "- cleared up later:" << unfinished.size();
        QVERIFY(answers.value("done") > 0);
        QVERIFY(answers.value(code::symlink) > 0);
        // What is left of a round that could not be cleared up is found by its name, and nothing else is
        // there.
        const QStringList left = QDir(QFile::decodeName(at("conf.d"))).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList({u"x"_s}));
    }

    /// The same with a file that turns into a link to a file outside, and back.
    void attack04_fileThatTurnsIntoALinkIsNeverFollowed()
    {
        constexpr int rounds = 10000;
        QTemporaryDir victim(m_dir->path() + u"-victim-XXXXXX"_s);
        const QByteArray outside = QFile::encodeName(victim.path()) + "/x";
        write(outside, "do not touch\n");
        write(at("x"), "first\n");
        QCOMPARE(::symlink(outside.constData(), at("link").constData()), 0);
        const auto tree = Root::open(QFile::encodeName(m_dir->path()));
        QVERIFY(tree);
        const Fd watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        QVERIFY(::inotify_add_watch(watch.get(), QFile::encodeName(victim.path()).constData(),
                                    IN_OPEN | IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_MOVE | IN_DELETE) >= 0);
        QList<std::tuple<QByteArray, ChangeSet, bool>> unfinished;
        QMap<QByteArray, int> answers;
        {
            const Swapper swapper(at("x"), at("link"));
            for (int round = 0; round < rounds; ++round) {
                const QByteArray tx = QByteArray::number(round);
                const auto read = readTreeFile(*tree, "x");
                ++answers[read ? QByteArray("read") : read.error().id];
                if (const auto place = tree->resolve("x"); !place) {
                    ++answers[place.error().id];
                    continue;
                }
                const ChangeSet changes{put(*tree, "x", textOf("ours", round))};
                if (changes.constFirst().before.kind != Image::File) {
                    continue;
                }
                const auto applied = applyChanges(*tree, tx, changes);
                ++answers[applied ? QByteArray("done") : applied.error().id];
                const auto cleared =
                    applied ? dropTemporaries(*tree, tx, changes) : restoreChanges(*tree, tx, changes);
                // Between two looks at it the name may have changed once more; that is said, and tried again.
                if (!cleared) {
                    unfinished.append({tx, changes, applied.has_value()});
                }
            }
        }
        for (const auto &[tx, changes, applied] : std::as_const(unfinished)) {
            QVERIFY(applied ? dropTemporaries(*tree, tx, changes) : restoreChanges(*tree, tx, changes));
        }
        QVERIFY(unfinished.size() < rounds / 100);
        QByteArray events(4096, '\0');
        QCOMPARE(::read(watch.get(), events.data(), static_cast<size_t>(events.size())), -1);
        QCOMPARE(readSmall(outside), QByteArray("do not touch\n"));
        qInfo() << rounds << "rounds:" << answers;
        QVERIFY(answers.value("done") > 0);
        QVERIFY(answers.value(code::symlink) > 0);
    }
};

QTEST_GUILESS_MAIN(TestRace)
#include "tst_race.moc"
