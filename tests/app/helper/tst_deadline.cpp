// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/engine.h"

#include "helper/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

/// Two processes want the end of one transaction at the same moment.
class TestDeadline : public QObject
{
    Q_OBJECT

    /// An unconfirmed change of `site.conf` whose deadline is in `lead` milliseconds.
    static qint64 unconfirmed(const Engine &engine, const Root &root, const QByteArray &tx, qint64 lead)
    {
        const auto live = root.look("site.conf");
        Image after = *live;
        after.bytes = "new\n";
        const Plan plan{tx,        QDateTime::currentDateTimeUtc(),
                        u"test"_s, u"none"_s,
                        {},        {{Change::Put, "site.conf", {}, *live, after}}};
        const qint64 deadline = Journal::now() + lead;
        const bool ready =
            engine.journal().prepare(plan) && applyChanges(root, tx, plan.changes) &&
            engine.journal().setState(tx, {Phase::Unconfirmed, Journal::bootId(), deadline, {}, {}});
        return ready ? deadline : 0;
    }

    static void waitUntil(qint64 moment, int microseconds)
    {
        while (Journal::now() < moment) {
        }
        ::usleep(static_cast<useconds_t>(microseconds));
    }

    /// What the watchdog does from the deadline on.
    static pid_t forkWatchdog(const Paths &paths, const QByteArray &tx, qint64 deadline)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const Engine engine(paths);
            waitUntil(deadline, 0);
            while (!engine.settle(tx)) {
                ::usleep(500);
            }
            ::_exit(0);
        }
        return child;
    }

private Q_SLOTS:
    void oneWins_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::newRow("attack 30: confirm and deadline in the same millisecond")
            << (qEnvironmentVariableIsSet("GATE101_TEST_FULL") ? 5000 : 500);
    }

    void oneWins()
    {
        QFETCH(const int, rounds);
        const bool inMemory = QFileInfo(u"/dev/shm"_s).isWritable();
        QTemporaryDir folder((inMemory ? u"/dev/shm"_s : QDir::tempPath()) + u"/gate101-test-XXXXXX"_s);
        Paths paths;
        paths.root = QFile::encodeName(folder.path());
        paths.mainFile = paths.root + "/site.conf";
        paths.nginx = "/usr/sbin/nginx";
        paths.state = paths.root + "/.gate101";
        const Engine engine(paths);
        QVERIFY(engine.journal().open());
        const auto root = Root::open(paths.root);
        QVERIFY(root);
        int confirmed = 0;
        // The moment of the question goes back and forth around the one at which its answer changes, however
        // fast this machine is.
        qint64 lead = 12;
        int early = 1000;
        for (int round = 0; round < rounds; ++round) {
            QVERIFY(writeDurably(paths.root, "site.conf", "old\n"));
            const QByteArray tx = engine.journal().freshId();
            const qint64 deadline = unconfirmed(engine, *root, tx, lead);
            QVERIFY(deadline > 0);
            const pid_t child = forkWatchdog(paths, tx, deadline);
            QVERIFY(child > 0);
            const bool late = Journal::now() >= deadline - early / 1000 - 1;
            waitUntil(deadline - early / 1000 - 1, 1000 - early % 1000);
            const auto answer = engine.confirm(tx);
            int status = -1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
            const auto state = engine.journal().state(tx);
            QVERIFY(state);
            QCOMPARE(phaseName(state->phase), answer ? u"committed"_s : u"rolled-back"_s);
            QCOMPARE(readSmall(paths.mainFile), answer ? QByteArray("new\n") : QByteArray("old\n"));
            if (!answer) {
                QCOMPARE(answer.error().id, QByteArray(code::state));
            }
            confirmed += answer ? 1 : 0;
            lead = late ? qMin(lead * 2, qint64(1000)) : lead;
            early = qBound(0, early + (answer ? -97 : 101), static_cast<int>(lead) * 500);
        }
        qInfo("%d rounds: %d confirmed, %d taken back", rounds, confirmed, rounds - confirmed);
        QVERIFY2(confirmed > 0 && confirmed < rounds, "the two never met");
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
