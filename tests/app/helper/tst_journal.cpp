// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/history.h"
#include "helper/journal.h"
#include "helper/lock.h"

#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    Journal journal() const { return Journal(QFile::encodeName(m_dir->filePath(u"state"_s))); }

    static Plan plan(const QByteArray &tx)
    {
        const Meta meta{0640, 33, 4, {{"user.note", QByteArray("a\0b", 3)}}, true};
        const Change change{Change::Put, "conf.d/a", "sites-enabled/a",
                            Image{Image::File, "old\r\n\xff", {}, meta},
                            Image{Image::File, QByteArray("new\0", 4), {}, meta}};
        const Change link{Change::Symlink, "l", {}, {}, Image{Image::Link, {}, "../t", {}}};
        return {tx,        QDateTime::fromSecsSinceEpoch(1795399446, Qt::UTC),
                u"anna"_s, u"reload"_s,
                "u",       {change, link}};
    }

private Q_SLOTS:
    /// In memory: thousands of small files, and the disk is not what is tried.
    void init()
    {
        const bool memory = QFileInfo(u"/dev/shm"_s).isWritable();
        m_dir = std::make_unique<QTemporaryDir>((memory ? u"/dev/shm"_s : QDir::tempPath()) +
                                                u"/gate101-journal-XXXXXX"_s);
    }

    void planComesBackWhole()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        const QByteArray tx = log.freshId();
        QVERIFY(log.prepare(plan(tx)));
        QVERIFY(log.setState(tx, {Phase::Unconfirmed, Journal::bootId(), Journal::now() + 5000, {}, {}}));
        const auto read = log.plan(tx);
        QVERIFY(read);
        QCOMPARE(read->who, u"anna"_s);
        QCOMPARE(read->action, u"reload"_s);
        QCOMPARE(read->undoes, QByteArray("u"));
        QCOMPARE(read->time.toSecsSinceEpoch(), 1795399446);
        QCOMPARE(read->changes.size(), 2);
        const Change &first = read->changes.constFirst();
        QCOMPARE(first.before.bytes, QByteArray("old\r\n\xff"));
        QCOMPARE(first.after.bytes, QByteArray("new\0", 4));
        QCOMPARE(first.before.meta.mode, 0640U);
        QCOMPARE(first.before.meta.uid, 33U);
        QCOMPARE(first.before.meta.attributes.value("user.note"), QByteArray("a\0b", 3));
        QCOMPARE(first.via, QByteArray("sites-enabled/a"));
        QCOMPARE(read->changes.at(1).after.target, QByteArray("../t"));
        const QJsonObject shown = *showTransaction(log, tx, "conf.d/a");
        QCOMPARE(shown["changes"_L1].toArray().size(), 1);
        QVERIFY(shown["remaining_ms"_L1].toInteger() > 3000);
        QCOMPARE(shown["changes"_L1][0]["old"_L1]["bytes"_L1].toString(), u"b2xkDQr/"_s);
    }

    void damageIsNamedAndNothingDeleted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn plan") << u"plan.json"_s << QByteArray("{\"format\":1,");
        QTest::newRow("newer plan") << u"plan.json"_s << QByteArray("{\"format\":2}");
        QTest::newRow("flipped bit") << u"before-0"_s << QByteArray("ole\r\n\xff");
        QTest::newRow("empty copy") << u"after-0"_s << QByteArray();
    }

    void damageIsNamedAndNothingDeleted()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const Journal log = journal();
        QVERIFY(log.open());
        QVERIFY(log.prepare(plan("20261123T020406-1a2b")));
        test::writeFile(QFile::decodeName(log.folderOf("20261123T020406-1a2b")) + u'/' + file, bytes);
        QCOMPARE(log.plan("20261123T020406-1a2b").error().id, QByteArray(code::journal));
        log.prune();
        QCOMPARE(log.transactions().size(), 1);
    }

    void fiftyEndedOnesAreKeptAndNoOpenOneIsRemoved()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        for (int number = 0; number < 55; ++number) {
            const QByteArray tx = "20261123T020406-" + QByteArray::number(number).rightJustified(4, '0');
            QVERIFY(log.prepare(plan(tx)));
            const Phase phase = number == 0 ? Phase::Unconfirmed : Phase::Committed;
            QVERIFY(log.setState(tx, {phase, {}, 0, {}, {}}));
        }
        QDir(m_dir->path()).mkpath(u"state/tx/20261123T020406-9999"_s);
        log.prune();
        const QByteArrayList kept = log.transactions();
        QCOMPARE(kept.size(), 51);
        QCOMPARE(kept.constFirst(), QByteArray("20261123T020406-0000"));
        QCOMPARE(kept.at(1), QByteArray("20261123T020406-0005"));
    }

    void idsSortAndDiffer()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        QByteArrayList ids;
        for (int number = 0; number < 20; ++number) {
            ids.append(log.freshId());
            QDir(m_dir->path()).mkpath(u"state/tx/"_s + QString::fromLatin1(ids.constLast()));
            QTest::qSleep(2);
        }
        QByteArrayList sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, ids);
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 20);
    }

    /// A dropped transaction leaves no folder, and its id must not come again.
    void idsThatNobodyUsedDiffer()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        for (int number = 0; number < 40; ++number) {
            const QByteArray one = log.freshId();
            QVERIFY(log.freshId() > one);
        }
    }

    void attack49_thousandOldTransactions()
    {
        const Journal log(QFile::encodeName(m_dir->filePath(u"state"_s)));
        QVERIFY(log.open());
        for (int number = 0; number < 1000; ++number) {
            const QByteArray tx = "20261123T020406-" + QByteArray::number(number).rightJustified(4, '0');
            QVERIFY(log.prepare(plan(tx)));
            const Phase phase = number % 100 == 7   ? Phase::Unconfirmed
                                : number % 100 == 8 ? Phase::Applying
                                                    : Phase::Committed;
            QVERIFY(log.setState(tx, {phase, {}, 0, {}, {}}));
        }
        const Image theirs{Image::File, "theirs", {}, {}};
        QVERIFY(log.keepTheirs("20261123T020406-0001", 0, theirs));
        QVERIFY(log.keepTheirs("20261123T020406-0001", 0, theirs));
        QVERIFY(log.keepTheirs("20261123T020406-0001", 0, Image{Image::File, "theirs again", {}, {}}));
        QElapsedTimer clock;
        clock.start();
        log.prune();
        qInfo("pruned in %lld ms", clock.elapsed());
        // Fifty by age, the twenty open ones, and the one that holds somebody's edit.
        const QByteArrayList kept = log.transactions();
        QCOMPARE(kept.size(), 50 + 20 + 1);
        QCOMPARE(kept.constFirst(), QByteArray("20261123T020406-0001"));
        const QDir folder(QFile::decodeName(log.folderOf(kept.constFirst())));
        QCOMPARE(folder.entryList({u"theirs*"_s}), QStringList({u"theirs-0"_s, u"theirs-0-1"_s}));
        QCOMPARE(test::readFile(folder.filePath(u"theirs-0-1"_s)), QByteArray("theirs again"));
    }

    void planThatCouldNotBeReadBackIsNotBegun()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        Plan large = plan(log.freshId());
        large.changes[0].before.meta.attributes.insert("user.large", QByteArray(4 << 20, 'x'));
        QCOMPARE(log.prepare(large).error().id, QByteArray(code::tooLarge));
        QVERIFY(log.transactions().isEmpty());
    }

    void folderOpenToOthersIsRefused()
    {
        const Journal log = journal();
        QVERIFY(log.open());
        QFile::setPermissions(m_dir->filePath(u"state"_s), QFile::Permissions(0x7755));
        QCOMPARE(log.open().error().id, QByteArray(code::journal));
    }

    void lockIsHeldByOne()
    {
        const QByteArray folder = QFile::encodeName(m_dir->path());
        {
            const auto lock = Lock::take(folder, 0ms);
            QVERIFY(lock);
            const auto second = Lock::take(folder, 50ms);
            QVERIFY(!second);
            QCOMPARE(second.error().id, QByteArray(code::locked));
            QCOMPARE(second.error().facts.value("pid"), QString::number(::getpid()));
        }
        QVERIFY(Lock::take(folder, 0ms));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
