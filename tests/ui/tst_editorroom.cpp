// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/assistant.h"
#include "editor/configeditor.h"
#include "editor/configtree.h"
#include "editor/editorroom.h"
#include "editor/findpanel.h"
#include "editor/gotoline.h"
#include "editor/problemstrip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 10'000;             ///< Generous: a loaded machine is no fault.
constexpr int problemIndicators = 0x700; ///< 8 error, 9 warning, 10 information.

const char *const mainText = "events { }\n"
                             "http {\n"
                             "    map $http_upgrade $connection_upgrade {\n"
                             "        default upgrade;\n"
                             "        '' close;\n"
                             "    }\n"
                             "    upstream chat { server 127.0.0.1:3000; }\n"
                             "    include sites/*.conf;\n"
                             "}\n";
const char *const siteText = "server {\n"
                             "    listen 127.0.0.1:18080;\n"
                             "    server_name a.test;\n"
                             "    location /ws {\n"
                             "        proxy_pass http://chat;\n"
                             "        proxy_http_version 1.1;\n"
                             "        proxy_set_header Upgrade $http_upgrade;\n"
                             "        proxy_set_header Connection $connection_upgrade;\n"
                             "    }\n"
                             "}\n";
const char *const otherText = "server {\n    listen 127.0.0.1:18080;\n    server_name b.test; # caf\xE9\n}\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The editor's room over a small configuration on disk, by mouse and keyboard.
class TestEditorRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTree();
    void judgesWhileTyping();
    void findingIsUnderlined();
    void quickFixOfAMisspeltName();
    void wholeFixInTheText();
    void completes();
    void completesAVariable();
    void goesToDefinitions();
    void findsAndReplacesInTheFile();
    void replacesInAllFiles();
    void goesToALine();
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
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_folder->filePath(QLatin1StringView(name)));
    }
    [[nodiscard]] ConfigEditor *editor(const char *name) { return m_room->documents().editor(path(name)); }
    void read();
    /// Puts the cursor behind the first place where a text stands.
    void cursorBehind(ConfigEditor *editor, const QByteArray &text);
    [[nodiscard]] static bool isUnderlined(ConfigEditor *editor, const QByteArray &text);
    [[nodiscard]] QString strip() const;
    [[nodiscard]] static QAbstractItemView *popup();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<EditorRoom> m_room;
};

void TestEditorRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"sites"_s);
    write(m_folder->filePath(u"nginx.conf"_s), mainText);
    write(m_folder->filePath(u"sites/a.conf"_s), siteText);
    write(m_folder->filePath(u"sites/b.conf"_s), otherText);
    write(m_folder->filePath(u"sites/c.conf.off"_s), otherText);
    m_bench = std::make_unique<Bench>();
    read();
    m_room = std::make_unique<EditorRoom>(*m_bench, m_folder->filePath(u"drafts"_s));
    m_room->resize(1000, 700);
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
    m_room->activateWindow();
    m_room->openFile(path("sites/a.conf"), 0);
}

void TestEditorRoom::cleanup()
{
    m_room.reset();
    m_bench.reset();
    m_folder.reset();
}

void TestEditorRoom::read()
{
    job::Target target;
    target.url = u"ws://a.test:18080/ws"_s;
    target.mainFile = m_folder->filePath(u"nginx.conf"_s);
    target.nginxVersion = u"1.22.1"_s;
    target.probe = false;
    m_bench->setDraft(target);
    QSignalSpy diagnosed(&m_bench->session(), &job::Session::diagnosed);
    m_bench->diagnose();
    QVERIFY(diagnosed.wait(wait));
}

void TestEditorRoom::cursorBehind(ConfigEditor *editor, const QByteArray &text)
{
    const qsizetype at = editor->bytes().indexOf(text);
    QVERIFY2(at >= 0, text.constData());
    editor->selectBytes(at + text.size(), 0);
    editor->setFocus();
}

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

void TestEditorRoom::goesToDefinitions()
{
    ConfigEditor *site = editor("sites/a.conf");
    const auto *tabs = m_room->findChild<QTabBar *>();
    cursorBehind(site, "Connection $connection_up");
    QTest::keyClick(site, Qt::Key_F12);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"nginx.conf"_s);
    QCOMPARE(editor("nginx.conf")->cursorLine(), 3);
    QTest::keyClick(editor("nginx.conf"), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"a.conf"_s);
    QCOMPARE(site->cursorLine(), 8);
    cursorBehind(site, "http://ch");
    QTest::keyClick(site, Qt::Key_F12);
    QCOMPARE(editor("nginx.conf")->cursorLine(), 7);
    // A pattern that stands for two files asks which.
    cursorBehind(editor("nginx.conf"), "include sites");
    QTest::keyClick(editor("nginx.conf"), Qt::Key_F12);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->close();
}

void TestEditorRoom::findsAndReplacesInTheFile()
{
    ConfigEditor *site = editor("sites/a.conf");
    auto *panel = m_room->findChild<FindPanel *>();
    site->selectBytes(0, 0);
    QTest::keyClick(site, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    auto *text = panel->findChildren<QLineEdit *>().at(0);
    QTest::keyClicks(text, u"PROXY_SET_header"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(site->selectedText(), u"proxy_set_header"_s);
    QCOMPARE(site->cursorLine(), 7);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(site->cursorLine(), 8);
    QTest::keyClick(text, Qt::Key_Return); // round the end
    QCOMPARE(site->cursorLine(), 7);
    auto *replacement = panel->findChildren<QLineEdit *>().at(1);
    replacement->setText(u"proxy_pass_header"_s);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(site->bytes().count("proxy_pass_header"), 1);
    QCOMPARE(site->cursorLine(), 8); // on to the next
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    site->undo();
    QCOMPARE(site->bytes(), QByteArray(siteText));
}

void TestEditorRoom::replacesInAllFiles()
{
    auto *panel = m_room->findChild<FindPanel *>();
    QTest::keyClick(editor("sites/a.conf"), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = panel->findChildren<QLineEdit *>().at(0);
    text->setText(u"127\\.0\\.0\\.1:(\\d+)"_s);
    for (QCheckBox *box : panel->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"xpression"_s))
            box->setChecked(true);
    }
    const auto *list = panel->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3); // the upstream and two sites
    panel->findChildren<QLineEdit *>().at(1)->setText(u"[::1]:$1"_s);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Replace all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QMap<QByteArray, QByteArray> edited = m_room->documents().edited();
    QCOMPARE(edited.size(), 3);
    QByteArray expected = otherText;
    expected.replace("127.0.0.1:18080", "[::1]:18080");
    QCOMPARE(edited.value(path("sites/b.conf")), expected); // Its odd byte is still there.
    // Each can be undone in its own editor.
    m_room->openFile(path("sites/b.conf"), 0);
    editor("sites/b.conf")->undo();
    QCOMPARE(editor("sites/b.conf")->bytes(), QByteArray(otherText));
}

void TestEditorRoom::goesToALine()
{
    ConfigEditor *site = editor("sites/a.conf");
    QTest::keyClick(site, Qt::Key_G, Qt::ControlModifier);
    auto *bar = m_room->findChild<GoToLine *>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"6"_s);
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(site->cursorLine(), 6);
    QVERIFY(!bar->isVisible());
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
