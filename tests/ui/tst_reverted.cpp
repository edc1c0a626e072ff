// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/draftstore.h"
#include "editor/editorroom.h"
#include "support/journey.h"

#include <QCborMap>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

constexpr int wait = 30'000; ///< Generous: a loaded machine is no fault.
const QByteArray typed("# typed\n");

QByteArray bytesOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What an open document shows when the change in it is applied, taken back or kept.
class TestReverted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void init()
    {
        m_journey = std::make_unique<test::Journey>(u"en"_s);
        QVERIFY2(m_journey->startPractice(), qPrintable(m_journey->trouble()));
        m_journey->bench.diagnose();
        QVERIFY(m_journey->waitIdle());
        m_path = m_journey->bench.session().diagnosis()->route.location->place.file;
        m_before = bytesOf(m_path);
        m_journey->bench.openInEditor(m_path, 1);
        m_room = m_journey->window.findChild<ui::EditorRoom *>();
        m_editor = m_room->documents().editor(m_path);
        QCOMPARE(m_editor->bytes(), m_before);
    }

    void cleanup()
    {
        if (m_room)
            m_room->documents().discard();
        m_journey.reset();
    }

    /// The guide's own change comes into the editor and goes out of it; neither is an edit.
    void theGuidesChange()
    {
        m_journey->bench.showRoom(ui::Room::Guide);
        m_journey->bench.planAndShow(job::Method::Auto);
        QVERIFY(applyPlan());
        QVERIFY(bytesOf(m_path) != m_before);
        QTRY_COMPARE_WITH_TIMEOUT(m_editor->bytes(), bytesOf(m_path), wait);
        QVERIFY(m_room->documents().edited().isEmpty());
        QVERIFY(settleBy(&job::Session::revert));
        QCOMPARE(bytesOf(m_path), m_before);
        QTRY_COMPARE_WITH_TIMEOUT(m_editor->bytes(), m_before, wait);
        QVERIFY(m_room->documents().edited().isEmpty());
    }

    /// What was typed is an edit again, kept like any other.
    void whatWasTypedIsBack()
    {
        QVERIFY(typeAndApply());
        QVERIFY(settleBy(&job::Session::revert));
        QCOMPARE(bytesOf(m_path), m_before);
        QTRY_VERIFY_WITH_TIMEOUT(m_room->documents().config()->file(m_path)->bytes() == m_before, wait);
        QCOMPARE(m_room->documents().edited().value(m_path), QByteArray(typed + m_before));
        QCOMPARE(m_editor->bytes(), QByteArray(typed + m_before));
        QTRY_COMPARE_WITH_TIMEOUT(kept(m_path), QByteArray(typed + m_before), wait);
    }

    /// What was typed on top of it wins.
    void whatWasTypedSinceStays()
    {
        QVERIFY(typeAndApply());
        m_room->documents().setText(m_path, "# since\n" + m_before);
        QVERIFY(settleBy(&job::Session::revert));
        QTRY_VERIFY_WITH_TIMEOUT(m_room->documents().config()->file(m_path)->bytes() == m_before, wait);
        QCOMPARE(m_editor->bytes(), QByteArray("# since\n" + m_before));
    }

    /// While the change waits the disk has what was typed; a kept change ends the edit.
    void aKeptChangeEndsTheEdit()
    {
        QVERIFY(typeAndApply());
        // Also when something else is kept beside it.
        const QByteArray main = m_room->documents().config()->mainFile();
        m_room->documents().setText(main, "# x\n" + m_room->documents().original(main));
        QTRY_VERIFY_WITH_TIMEOUT(kept(main).startsWith("# x\n"), wait);
        QCOMPARE(kept(m_path), QByteArray(typed + m_before));
        m_room->documents().discard();
        QVERIFY(settleBy(&job::Session::confirm));
        QTRY_COMPARE_WITH_TIMEOUT(kept(m_path), QByteArray(), wait);
        QVERIFY(m_room->documents().edited().isEmpty());
        QCOMPARE(m_editor->bytes(), QByteArray(typed + m_before));
    }

    /// What another window has applied and nobody confirmed is kept until it can no longer go back.
    void keptForTheNextWindow_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("stays");
        QTest::newRow("it may still go back") << 600 << true;
        QTest::newRow("it was kept") << -1 << false;
    }

    void keptForTheNextWindow()
    {
        QFETCH(int, seconds);
        QFETCH(bool, stays);
        const QTemporaryDir folder;
        const QDateTime until = QDateTime::currentDateTime().addSecs(seconds);
        {
            ui::DraftStore store(folder.path());
            QVERIFY(store.keep({{m_path, m_before}}, until));
        }
        {
            ui::EditorRoom room(m_journey->bench, folder.path());
            QVERIFY(room.documents().edited().isEmpty());
        }
        ui::DraftStore next(folder.path());
        QCOMPARE(next.load().contains(m_path), stays);
        if (stays)
            QCOMPARE(next.waitsUntil().toSecsSinceEpoch(), until.toSecsSinceEpoch());
    }

private:
    [[nodiscard]] static QByteArray kept(const QByteArray &path)
    {
        QFile file(ui::DraftStore::defaultFolder() + u"/window-1.cbor"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCborValue::fromCbor(file.readAll()).toMap().value(QCborValue(path)).toByteArray();
    }

    bool applyPlan()
    {
        return m_journey->press(u"primary"_s) && m_journey->waitIdle() && m_journey->press(u"primary"_s) &&
               QTest::qWaitFor([this] { return m_journey->bench.hasUnconfirmedChange(); }, wait) &&
               m_journey->waitIdle();
    }

    bool typeAndApply()
    {
        m_room->documents().setText(m_path, typed + m_before);
        m_journey->bench.planByHandAndShow(m_room->documents().edited());
        return applyPlan() && bytesOf(m_path) == typed + m_before &&
               QTest::qWaitFor([this] { return m_room->documents().edited().isEmpty(); }, wait);
    }

    bool settleBy(void (job::Session::*settle)())
    {
        (m_journey->bench.session().*settle)();
        return QTest::qWaitFor([this] { return !m_journey->bench.hasUnconfirmedChange(); }, wait) &&
               m_journey->waitIdle();
    }

    std::unique_ptr<test::Journey> m_journey;
    ui::EditorRoom *m_room = nullptr;
    ui::ConfigEditor *m_editor = nullptr;
    QByteArray m_path;
    QByteArray m_before;
};

QTEST_MAIN(TestReverted)
#include "tst_reverted.moc"
