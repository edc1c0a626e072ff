// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/crashsite.h"

#include <unistd.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// A journal that a disk, a newer version or somebody else has bent, found by the next helper.
class TestDamage : public QObject
{
    Q_OBJECT

    using Damage = std::function<QByteArray(const QByteArray &)>;

    /// A site with one finished change in its history and a second one that died half written.
    static void prepare(const CrashSite &place, QString &finished, QString &broken)
    {
        HelperProcess first;
        QVERIFY(first.start(HelperSite::program(), place.words));
        finished = first.begin();
        QCOMPARE(first.put(finished, u"conf.d/earlier.conf"_s, {}, "# earlier\n"), u"ok"_s);
        QCOMPARE(first.apply(finished, u"none"_s), u"ok"_s);
        QCOMPARE(first.code(u"tx_confirm"_s, {{u"tx"_s, finished}}), u"ok"_s);
        QVERIFY(first.close());

        HelperProcess second;
        QVERIFY(startFaulty(second,
                            {u"--after"_s, u"hello"_s, u"--at"_s, u"1"_s, u"--nr"_s,
                             QString::number(SYS_renameat2), u"--fault"_s, u"kill"_s, u"--alone"_s,
                             place.site.folder()},
                            place.words));
        broken = second.begin();
        second.put(broken, u"conf.d/site.conf"_s, place.site.site("old"), place.site.site("new"));
        second.apply(broken, u"none"_s);
        second.close();
    }

private Q_SLOTS:
    void attack27_damagedRecord_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *name, const QString &file, const Damage &damage) {
            QTest::newRow(name) << file << damage;
        };
        const auto half = [](const QByteArray &bytes) { return bytes.left(bytes.size() / 2); };
        const auto none = [](const QByteArray &) { return QByteArray(); };
        const auto flipped = [](const QByteArray &bytes) {
            QByteArray bent = bytes;
            bent[bent.size() / 2] = static_cast<char>(bent.at(bent.size() / 2) ^ 0x10);
            return bent;
        };
        const auto newer = [](const QByteArray &bytes) {
            QByteArray bent = bytes;
            return bent.replace("\"format\":1", "\"format\":2");
        };
        row("torn plan", u"plan.json"_s, half);
        row("empty plan", u"plan.json"_s, none);
        row("plan of a newer version", u"plan.json"_s, newer);
        row("torn state", u"state.json"_s, half);
        row("empty state", u"state.json"_s, none);
        row("flipped bit in the old bytes", u"before-0"_s, flipped);
        row("old bytes cut off", u"before-0"_s, half);
        row("flipped bit in the new bytes", u"after-0"_s, flipped);
        row("owned by somebody else", u"plan.json"_s, {});
    }

    void attack27_damagedRecord()
    {
        QFETCH(const QString, file);
        QFETCH(const Damage, damage);
        const CrashSite place;
        QString finished;
        QString broken;
        prepare(place, finished, broken);
        const QDir folder(place.site.path(u".gate101/tx/"_s + broken));
        const QByteArray whole = readFile(folder.filePath(file));
        QVERIFY(!whole.isEmpty());
        if (damage) {
            writeFile(folder.filePath(file), damage(whole));
            QVERIFY(readFile(folder.filePath(file)) != whole);
        } else if (::chown(QFile::encodeName(folder.filePath(file)).constData(), 12345, 12345) != 0) {
            QSKIP("giving a file away needs root");
        }
        const QStringList files = folder.entryList(QDir::Files);
        const QMap<QString, QByteArray> tree = place.site.snapshot();

        HelperProcess helper;
        QVERIFY(helper.start(HelperSite::program(), place.words));
        // It says so, touches nothing, and goes on with the rest.
        QCOMPARE(helper.hello["recovered"_L1].toArray(),
                 QJsonArray({QJsonObject{{u"tx"_s, broken}, {u"state"_s, u"unreadable"_s}}}));
        QCOMPARE(place.site.snapshot(), tree);
        QCOMPARE(folder.entryList(QDir::Files), files);
        const QJsonArray all = helper.result(u"tx_list"_s)["transactions"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["tx"_L1].toString(), broken);
        QCOMPARE(all[0]["state"_L1].toString(), u"unreadable"_s);
        QCOMPARE(all[0]["reason"_L1].toString(), u"E_JOURNAL"_s);
        QCOMPARE(all[1]["state"_L1].toString(), u"committed"_s);
        for (const QString &op : {u"tx_show"_s, u"tx_rollback"_s, u"tx_undo"_s}) {
            QCOMPARE(helper.code(op, {{u"tx"_s, broken}}), u"E_JOURNAL"_s);
        }
        const QString undo = helper.result(u"tx_undo"_s, {{u"tx"_s, finished}})["tx"_L1].toString();
        QCOMPARE(helper.apply(undo, u"none"_s), u"ok"_s);
        QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, undo}}), u"ok"_s);
        QVERIFY(helper.close());
        QCOMPARE(folder.entryList(QDir::Files), files);

        // Once it is mended, the next helper ends what was begun.
        if (damage) {
            writeFile(folder.filePath(file), whole);
        } else {
            QCOMPARE(::chown(QFile::encodeName(folder.filePath(file)).constData(), ::geteuid(), ::getegid()),
                     0);
        }
        HelperProcess last;
        QVERIFY(last.start(HelperSite::program(), place.words));
        QCOMPARE(last.hello["recovered"_L1][0]["state"_L1].toString(), u"rolled-back"_s);
        QCOMPARE(place.site.snapshot(), place.before);
    }

    /// A folder of somebody else is no journal of ours: nothing in it is believed.
    void attack27_journalOfSomebodyElse()
    {
        if (::geteuid() != 0) {
            QSKIP("giving a folder away needs root");
        }
        const CrashSite place;
        QString finished;
        QString broken;
        prepare(place, finished, broken);
        const QMap<QString, QByteArray> tree = place.site.snapshot();
        QCOMPARE(::chown(QFile::encodeName(place.site.path(u".gate101"_s)).constData(), 12345, 12345), 0);
        HelperProcess helper;
        QVERIFY(helper.start(HelperSite::program(), place.words));
        QCOMPARE(place.site.snapshot(), tree);
        const QString tx = helper.begin();
        QCOMPARE(helper.put(tx, u"conf.d/x.conf"_s, {}, "# x\n"), u"ok"_s);
        QCOMPARE(helper.apply(tx, u"none"_s), u"E_JOURNAL"_s);
        QCOMPARE(helper.fact(u"state"_s), u"untouched"_s);
        QCOMPARE(place.site.snapshot(), tree);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
