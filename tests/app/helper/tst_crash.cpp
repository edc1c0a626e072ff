// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/crashsite.h"

#include <cstring>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Kills the helper before every system call that it makes from its hello to the end of an apply, and before
/// every call of the recovery that follows such a crash; and lets every call that can fail do so once.
/// Afterwards the tree must be all old or all new as the journal says, with nothing of ours left in it, and
/// settling it once more must change nothing.
class TestCrash : public QObject
{
    Q_OBJECT

    int m_cases = 0;
    int m_old = 0;
    int m_new = 0;

    /// The calls of an undisturbed run.
    static QList<long> callsOfChange(const QString &end)
    {
        const CrashSite place;
        const QString log = place.site.path(u"logs/calls"_s);
        HelperProcess helper;
        if (startFaulty(helper, {u"--after"_s, u"hello"_s, u"--log"_s, log}, place.words)) {
            place.change(helper, end);
        }
        helper.close();
        return callsIn(log);
    }

    /// The oracle, twice: what is settled stays as it is.
    void judge(const CrashSite &place, const QString &label)
    {
        for (int time = 0; time < 2; ++time) {
            const QString wrong = place.settle();
            QVERIFY2(wrong.isEmpty(), qPrintable(label + u": "_s + wrong));
        }
        ++m_cases;
        ++(place.site.snapshot() == place.before ? m_old : m_new);
    }

    void oneCase(const QString &end, const QString &fault, int at, long call)
    {
        const CrashSite place;
        {
            HelperProcess helper;
            if (startFaulty(helper,
                            {u"--after"_s, u"hello"_s, u"--at"_s, QString::number(at), u"--nr"_s,
                             QString::number(call), u"--fault"_s, fault},
                            place.words)) {
                place.change(helper, end);
            }
            helper.close();
        }
        judge(place, u"%1 %2 at %3 (call %4)"_s.arg(end, fault).arg(at).arg(call));
    }

    /// Leaves a site as a crash at that call leaves it, with nobody who would mend it.
    /// Killed at the `nth` call of a number; which call of all that is varies with how often it waits.
    static std::unique_ptr<CrashSite> crashed(long call, qsizetype nth, bool rebooted)
    {
        auto place = std::make_unique<CrashSite>();
        HelperProcess helper;
        if (startFaulty(helper,
                        {u"--after"_s, u"hello"_s, u"--nth"_s, QString::number(nth), u"--nr"_s,
                         QString::number(call), u"--fault"_s, u"kill"_s, u"--alone"_s, place->site.folder()},
                        place->words)) {
            place->change(helper, u"tx_confirm"_s);
        }
        helper.close();
        if (rebooted) {
            const QDir journal(place->site.path(u".gate101/tx"_s));
            const QString path =
                journal.filePath(journal.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)) +
                u"/state.json"_s;
            QJsonObject state = QJsonDocument::fromJson(readFile(path)).object();
            state[u"boot"_s] = u"an earlier one"_s;
            writeFile(path, QJsonDocument(state).toJson());
        }
        return place;
    }

    void report(const char *what) const
    {
        qInfo("%s: %d cases: %d all old, %d all new, 0 mixed", what, m_cases, m_old, m_new);
    }

private Q_SLOTS:
    void init() { m_cases = m_old = m_new = 0; }

    void attack23_killedAtEverySystemCall_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("apply and confirm") << u"tx_confirm"_s;
        QTest::newRow("apply and roll back") << u"tx_rollback"_s;
    }

    void attack23_killedAtEverySystemCall()
    {
        QFETCH(const QString, end);
        const QList<long> calls = callsOfChange(end);
        QVERIFY(calls.count(SYS_renameat2) >= 4);
        const QList<int> tried = sampleOf(indexes(calls), 100);
        for (const int index : tried) {
            oneCase(end, u"kill"_s, index + 1, calls.at(index));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY(m_old > 0);
        QVERIFY(m_new > 0 || end != u"tx_confirm"_s);
        report(qPrintable(end));
    }

    /// The same with the real Nginx, at a handful of places: the running server must serve what the tree
    /// says.
    void attack23_killedWithARealNginx()
    {
        if (!hasNginx()) {
            QSKIP("nginx is not installed");
        }
        const auto ofCall = [](const CrashSite &place) {
            const QString log = place.site.path(u"logs/calls"_s);
            HelperProcess helper;
            if (startFaulty(helper, {u"--after"_s, u"hello"_s, u"--log"_s, log}, place.words)) {
                helper.result(u"service"_s, {{u"action"_s, u"start"_s}});
                place.change(helper, u"tx_confirm"_s, u"reload"_s);
                helper.result(u"service"_s, {{u"action"_s, u"stop"_s}});
            }
            helper.close();
            return callsIn(log);
        };
        const CrashSite model(u"/usr/sbin/nginx"_s);
        const QList<long> calls = ofCall(model);
        const qsizetype first = calls.indexOf(SYS_renameat2);
        QVERIFY(first > 0);
        // From the first live write to the stop at the end, through the tests and the reload.
        for (int step = 0; step < 8; ++step) {
            const qsizetype at = first + step * (calls.size() - first) / 8;
            const CrashSite place(u"/usr/sbin/nginx"_s);
            HelperProcess helper;
            if (startFaulty(
                    helper,
                    {u"--after"_s, u"hello"_s, u"--at"_s, QString::number(at + 1), u"--fault"_s, u"kill"_s},
                    place.words)) {
                helper.result(u"service"_s, {{u"action"_s, u"start"_s}});
                place.change(helper, u"tx_confirm"_s, u"reload"_s);
            }
            helper.close();
            judge(place, u"real nginx, call %1"_s.arg(at));
            const bool isNew = place.site.snapshot() == place.after;
            HelperProcess last;
            QVERIFY(last.start(HelperSite::program(), place.words));
            const QByteArray answer = ask(place.site.port);
            last.code(u"service"_s, {{u"action"_s, u"stop"_s}});
            QCOMPARE(answer, QByteArray(isNew ? "new" : "old"));
            QCOMPARE(ask(place.site.port), QByteArray());
        }
        report("real nginx");
    }

    void attack25_failedAtEverySystemCall_data()
    {
        QTest::addColumn<int>("error");
        for (const int error : {ENOSPC, EIO, EDQUOT, EROFS, EMFILE, EINTR}) {
            QTest::newRow(std::strerror(error)) << error;
        }
    }

    void attack25_failedAtEverySystemCall()
    {
        QFETCH(const int, error);
        const QList<long> calls = callsOfChange(u"tx_confirm"_s);
        QList<int> all = indexes(calls);
        all.removeIf([&](int index) { return !canFail(calls.at(index), error); });
        QVERIFY(!all.isEmpty());
        const QList<int> tried = sampleOf(all, 40);
        for (const int index : tried) {
            oneCase(u"tx_confirm"_s, QString::number(error), index + 1, calls.at(index));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        report(std::strerror(error));
    }

    /// A file system without an exchange of names: looked at and renamed, and the answer says so.
    void attack21_fileSystemThatCannotExchange_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("end");
        QTest::newRow("flag unknown, kept") << EINVAL << u"tx_confirm"_s;
        QTest::newRow("call unknown, kept") << ENOSYS << u"tx_confirm"_s;
        QTest::newRow("flag unknown, taken back") << EINVAL << u"tx_rollback"_s;
    }

    void attack21_fileSystemThatCannotExchange()
    {
        QFETCH(const int, error);
        QFETCH(const QString, end);
        const CrashSite place;
        HelperProcess helper;
        QVERIFY(startFaulty(helper,
                            {u"--after"_s, u"hello"_s, u"--nr"_s, QString::number(SYS_renameat2),
                             u"--fault"_s, QString::number(error)},
                            place.words));
        const QString tx = place.apply(helper);
        QVERIFY(!tx.isEmpty());
        QVERIFY(helper.lastAnswer["result"_L1]["weak"_L1].toBool());
        QCOMPARE(helper.code(end, {{u"tx"_s, tx}}), u"ok"_s);
        QCOMPARE(place.site.snapshot(), end == u"tx_confirm"_s ? place.after : place.before);
        QVERIFY(place.settle().isEmpty());
    }

    void attack24_recoveryKilledOrFailedAtEverySystemCall_data()
    {
        QTest::addColumn<int>("renames"); ///< Of the tree, that the first helper was allowed.
        QTest::addColumn<bool>("rebooted");
        QTest::newRow("staged only") << 0 << false;
        QTest::newRow("half written") << 2 << false;
        QTest::newRow("written") << 4 << false;
        QTest::newRow("unconfirmed at a power cut") << 4 << true;
    }

    void attack24_recoveryKilledOrFailedAtEverySystemCall()
    {
        QFETCH(const int, renames);
        QFETCH(const bool, rebooted);
        const QList<long> first = callsOfChange(u"tx_confirm"_s);
        // The call at which the first helper dies: the next rename of the tree, or the last call of all.
        qsizetype crash = -1;
        for (int seen = 0; seen <= renames && seen < 4; ++seen) {
            crash = first.indexOf(SYS_renameat2, crash + 1);
        }
        crash = rebooted       ? first.indexOf(SYS_unlinkat, crash)
                : renames == 4 ? first.indexOf(SYS_fsync, crash) + 3
                               : crash;
        QVERIFY(crash > 0);
        const long call = first.at(crash);
        const qsizetype nth = first.first(crash + 1).count(call);

        QList<long> calls;
        {
            const auto place = crashed(call, nth, rebooted);
            const QString log = place->site.path(u"logs/calls"_s);
            HelperProcess helper;
            QVERIFY(startFaulty(helper, {u"--after"_s, u"hardened"_s, u"--log"_s, log}, place->words));
            helper.close();
            calls = callsIn(log);
            QCOMPARE(place->site.snapshot(), place->before);
        }
        struct Fault
        {
            int index;
            QString name;
        };
        QList<Fault> faults;
        const QList<int> killed = sampleOf(indexes(calls), 40);
        for (const int index : killed) {
            faults.append({index, u"kill"_s});
        }
        for (const int error : {ENOSPC, EIO, EDQUOT, EROFS, EMFILE, EINTR}) {
            QList<int> failing = indexes(calls);
            failing.removeIf([&](int index) { return !canFail(calls.at(index), error); });
            const QList<int> tried = sampleOf(failing, 6);
            for (const int index : tried) {
                faults.append({index, QString::number(error)});
            }
        }
        for (const Fault &fault : std::as_const(faults)) {
            const auto place = crashed(call, nth, rebooted);
            {
                HelperProcess helper;
                startFaulty(helper,
                            {u"--after"_s, u"hardened"_s, u"--at"_s, QString::number(fault.index + 1),
                             u"--nr"_s, QString::number(calls.at(fault.index)), u"--fault"_s, fault.name},
                            place->words);
                helper.close();
            }
            judge(*place, u"recovery, %1 at %2 (call %3)"_s.arg(fault.name)
                              .arg(fault.index + 1)
                              .arg(calls.at(fault.index)));
            QCOMPARE(place->site.snapshot(), place->before);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        report(QTest::currentDataTag());
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
