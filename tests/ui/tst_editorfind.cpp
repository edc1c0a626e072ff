// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findpanel.h"
#include "editor/gotoline.h"
#include "support/editorsite.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace gate101::test;
using namespace gate101::ui;
using namespace Qt::StringLiterals;

/// How one gets to a place in the editor's room: definitions, find and replace, a line's number.
class TestEditorFind : public EditorSite
{
    Q_OBJECT

private Q_SLOTS:
    void goesToDefinitions();
    void findsAndReplacesInTheFile();
    void replacesInAllFiles();
    void goesToALine();
};

void TestEditorFind::goesToDefinitions()
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

void TestEditorFind::findsAndReplacesInTheFile()
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

void TestEditorFind::replacesInAllFiles()
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

void TestEditorFind::goesToALine()
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

QTEST_MAIN(TestEditorFind)
#include "tst_editorfind.moc"
