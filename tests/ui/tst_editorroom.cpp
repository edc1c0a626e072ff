// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/assistant.h"
#include "editor/configtree.h"
#include "editor/problemstrip.h"
#include "support/editorsite.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace gate101;
using namespace gate101::test;
using namespace gate101::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int problemIndicators = 0x700; ///< 8 error, 9 warning, 10 information.

} // namespace

/// What somebody types in the editor's room, and what it says to it; finding is in tst_editorfind.cpp.
class TestEditorRoom : public EditorSite
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree();
    void judgesWhileTyping();
    void findingIsUnderlined();
    void quickFixOfAMisspeltName();
    void wholeFixInTheText();
    void completes();
    void completesAVariable();
    void severalCursors();
    void marksChangedLines();
    void tabsKeepWhatWasTyped();
    void menuOffersTheRemedy();
    void tipsAreTold();
    void discardCanBeUndone();
    void draftsOutliveTheWindow();
    void draftsOfAFileThatIsGone();
    void readsAFileFromElsewhere();

private:
    [[nodiscard]] static bool isUnderlined(ConfigEditor *editor, const QByteArray &text);
    [[nodiscard]] QString strip() const;
    [[nodiscard]] static QAbstractItemView *popup();
};

bool TestEditorRoom::isUnderlined(ConfigEditor *editor, const QByteArray &text)
{
    const auto at = static_cast<unsigned long>(editor->bytes().indexOf(text));
    return (editor->SendScintilla(QsciScintillaBase::SCI_INDICATORALLONFOR, at) & problemIndicators) != 0;
}

QString TestEditorRoom::strip() const
{
    QStringList texts;
    for (const QLabel *label : m_room->findChild<ProblemStrip *>()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'|');
}

QAbstractItemView *TestEditorRoom::popup()
{
    return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
}

void TestEditorRoom::showsTheTree()
{
    const auto *tree = m_room->findChild<ConfigTree *>();
    const QAbstractItemModel *model = tree->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex file = model->index(row, 0);
        rows.append(file.data().toString() + u" / " + file.data(ConfigModel::DetailRole).toString());
    }
    QCOMPARE(rows, QStringList({u"nginx.conf / "_s, u"sites/a.conf / serves this address"_s,
                                u"sites/b.conf / "_s, u"sites/c.conf.off / not enabled"_s}));
    const QModelIndex site = model->index(1, 0);
    QVERIFY(tree->isExpanded(site));
    const QModelIndex server = model->index(0, 0, site);
    QCOMPARE(server.data().toString(), u"server a.test"_s);
    const QModelIndex location = model->index(0, 0, server);
    QCOMPARE(location.data().toString(), u"location /ws"_s);
    QVERIFY(location.data(ConfigModel::ServesRole).toBool());
    // A click on a block opens its line.
    auto *view = const_cast<ConfigTree *>(tree);
    view->scrollTo(location);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(location).center());
    QCOMPARE(editor("sites/a.conf")->cursorLine(), 4);
    // A site that nothing includes opens, too.
    m_room->openFile(path("sites/c.conf.off"), 2);
    QCOMPARE(editor("sites/c.conf.off")->bytes(), QByteArray(otherText));
}

void TestEditorRoom::judgesWhileTyping()
{
    ConfigEditor *site = editor("sites/a.conf");
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"OK"), wait);
    cursorBehind(site, "proxy_http_version 1.");
    QTest::keyClick(site, Qt::Key_Delete);
    QTest::keyClicks(site, u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"Error"), wait);
    QVERIFY(isUnderlined(site, "proxy_http_version"));
    QTest::keyClick(site, Qt::Key_Backspace);
    QTest::keyClicks(site, u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"OK"), wait);
    QVERIFY(!isUnderlined(site, "proxy_http_version"));
}

void TestEditorRoom::findingIsUnderlined()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_pass http://chat");
    QTest::keyClick(site, Qt::Key_Delete); // the semicolon
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"problem"), wait);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"Error"), wait);
}

void TestEditorRoom::quickFixOfAMisspeltName()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_pas");
    QTest::keyClick(site, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"\"proxy_pas\""_s), wait);
    QVERIFY(isUnderlined(site, "proxy_pas "));
    QTest::keyClick(site, Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(site->bytes(), QByteArray(siteText), wait);
}

void TestEditorRoom::wholeFixInTheText()
{
    ConfigEditor *site = editor("sites/a.conf");
    QByteArray broken = siteText;
    broken.replace("        proxy_set_header Upgrade $http_upgrade;\n", "");
    m_room->documents().setText(path("sites/a.conf"), broken);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"Error"), wait);
    const auto *problems = m_room->findChild<ProblemStrip *>();
    QTest::keyClick(site, Qt::Key_F8);
    QCOMPARE(site->cursorLine(), problems->nextLine(site->cursorLine() - 1, true));
    QTest::keyClick(site, Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(site->bytes().contains("Upgrade $http_upgrade"), wait);
    site->goToLine(1);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"OK"), wait);
    site->undo();
    QCOMPARE(site->bytes(), broken);
}

void TestEditorRoom::completes()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_http_version 1.1;\n");
    QTest::keyClicks(site, u"proxy_read_t"_s);
    QTRY_VERIFY_WITH_TIMEOUT(popup() != nullptr, wait);
    const QAbstractItemView *list = popup();
    QCOMPARE(list->currentIndex().data().toString(), u"proxy_read_timeout"_s);
    QVERIFY(list->currentIndex().data(Qt::UserRole + 1).toString().size() > 20); // its sentence
    QTest::keyClick(popup(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(site->bytes().contains("1.1;\nproxy_read_timeout"), wait);
    QVERIFY(popup() == nullptr);
    // Escape closes the list and leaves the text alone.
    QTest::keyClicks(site, u" 5;"_s);
    QTest::keyClick(site, Qt::Key_Return);
    QTest::keyClicks(site, u"proxy_s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(popup() != nullptr, wait);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(popup() == nullptr, wait);
    QVERIFY(site->bytes().contains("proxy_s"));
}

void TestEditorRoom::completesAVariable()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_set_header Connection $con");
    QTest::keyClick(site, Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(popup() != nullptr, wait);
    QStringList names;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        names.append(popup()->model()->index(row, 0).data().toString());
    QVERIFY2(names.contains(u"$connection_upgrade"_s), qPrintable(names.join(u' ')));
    QTest::keyClick(popup(), Qt::Key_Escape);
}

void TestEditorRoom::severalCursors()
{
    ConfigEditor *site = editor("sites/a.conf");
    const qsizetype at = site->bytes().indexOf("proxy_set_header");
    site->selectBytes(at, 16);
    QTest::keyClick(site, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(site, u"grpc"_s);
    QCOMPARE(site->bytes().count("grpc Upgrade"), 1);
    QCOMPARE(site->bytes().count("grpc Connection"), 1);
}

void TestEditorRoom::marksChangedLines()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_http_version 1.1;");
    QTest::keyClick(site, Qt::Key_Return);
    QTest::keyClicks(site, u"# new"_s);
    QTRY_COMPARE_WITH_TIMEOUT(site->markersAtLine(6) & (1U << 9), 1U << 9, wait);
    QCOMPARE(site->markersAtLine(5) & (1U << 9), 0U);
    site->undo();
    while (site->isUndoAvailable())
        site->undo();
    QTRY_COMPARE_WITH_TIMEOUT(site->markersAtLine(6) & (1U << 9), 0U, wait);
}

void TestEditorRoom::tabsKeepWhatWasTyped()
{
    auto *tabs = m_room->findChild<QTabBar *>();
    ConfigEditor *site = editor("sites/a.conf");
    QTest::keyClicks(site, u"# x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->tabText(tabs->currentIndex()).startsWith(u'\u2022'), wait);
    m_room->openFile(path("sites/b.conf"), 0);
    const int count = tabs->count();
    tabs->setCurrentIndex(tabs->currentIndex() == 0 ? 1 : 0);
    Q_EMIT tabs->tabCloseRequested(tabs->currentIndex());
    QCOMPARE(tabs->count(), count - 1);
    QVERIFY(m_room->documents().edited().contains(path("sites/a.conf")));
    m_room->openFile(path("sites/a.conf"), 0);
    QVERIFY(site->bytes().contains("# x"));
}

void TestEditorRoom::menuOffersTheRemedy()
{
    ConfigEditor *site = editor("sites/a.conf");
    cursorBehind(site, "proxy_pas");
    QTest::keyClick(site, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"\"proxy_pas\""_s), wait);
    QVERIFY(isUnderlined(site, "proxy_pas "));
    Q_EMIT site->menuWanted(site->mapToGlobal(QPoint(50, 50)));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QVERIFY2(menu->actions().first()->text().contains(u"proxy_pass"_s),
             qPrintable(menu->actions().first()->text()));
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(site->bytes(), QByteArray(siteText));
}

void TestEditorRoom::tipsAreTold()
{
    const Insight insight = [this] {
        Insight one;
        one.setDiagnosis(m_bench->session().target(), *m_bench->session().diagnosis());
        return one;
    }();
    const QByteArray text = siteText;
    const QByteArray file = path("sites/a.conf");
    QVERIFY(insight.tip(file, text, text.indexOf("proxy_pass")).contains(u"proxy_pass"_s));
    QVERIFY(insight.tip(file, text, text.indexOf("$http_upgrade") + 2).contains(u"websocket"_s));
    QVERIFY(insight.tip(file, text, text.indexOf("$connection") + 2).contains(u"nginx.conf:3"_s));
    QVERIFY(insight.tip(file, text, text.indexOf("a.test")).isEmpty());
}

void TestEditorRoom::discardCanBeUndone()
{
    ConfigEditor *site = editor("sites/a.conf");
    QTest::keyClicks(site, u"# mine"_s);
    const QByteArray typed = site->bytes();
    m_room->documents().discard();
    QCOMPARE(site->bytes(), QByteArray(siteText));
    QVERIFY(m_room->documents().edited().isEmpty());
    site->undo();
    QCOMPARE(site->bytes(), typed);
}

void TestEditorRoom::draftsOutliveTheWindow()
{
    QTest::keyClicks(editor("sites/a.conf"), u"# kept"_s);
    const QByteArray typed = editor("sites/a.conf")->bytes();
    m_room->documents().setText(path("sites/b.conf"), "# \xE9\n");
    const QString drafts = m_folder->filePath(u"drafts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(drafts + u"/window-1.cbor"_s), wait);
    QCOMPARE(QFile::permissions(drafts + u"/window-1.cbor"_s) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // A second window does not take what the first still has.
    {
        DraftStore second(drafts);
        QVERIFY(second.load().isEmpty());
    }
    m_room.reset();
    m_room = std::make_unique<EditorRoom>(*m_bench, drafts);
    QCOMPARE(m_room->documents().edited().value(path("sites/a.conf")), typed);
    QCOMPARE(m_room->documents().edited().value(path("sites/b.conf")), QByteArray("# \xE9\n"));
    // Once nothing is edited, nothing is kept.
    m_room->documents().discard();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(drafts + u"/window-1.cbor"_s), wait);
}

void TestEditorRoom::draftsOfAFileThatIsGone()
{
    m_room->documents().setText(path("sites/b.conf"), "# typed\n");
    m_room.reset();
    QVERIFY(QFile::remove(m_folder->filePath(u"sites/b.conf"_s)));
    read();
    const QString drafts = m_folder->filePath(u"drafts"_s);
    m_room = std::make_unique<EditorRoom>(*m_bench, drafts);
    QVERIFY(m_room->documents().edited().isEmpty());
    m_room.reset(); // What was typed waits on until the file is there again.
    QCOMPARE(DraftStore(drafts).load().value(path("sites/b.conf")), QByteArray("# typed\n"));
}

void TestEditorRoom::readsAFileFromElsewhere()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere.conf"_s);
    write(elsewhere, "server { listen 80 }\n");
    m_room->openFile(QFile::encodeName(elsewhere), 1);
    QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(u"Error"), wait);
    const QString missing = m_folder->filePath(u"missing.conf"_s);
    m_room->openFile(QFile::encodeName(missing), 1);
    QCOMPARE(m_room->documents().knows(QFile::encodeName(missing)), false);
}

QTEST_MAIN(TestEditorRoom)
#include "tst_editorroom.moc"
