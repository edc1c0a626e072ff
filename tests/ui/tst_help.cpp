// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"
#include "help/helpwindow.h"
#include "help/topics.h"
#include "nginx/language/tree.h"
#include "support/cutoff.h"
#include "support/journey.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

const QStringList languages{u"en"_s, u"ko"_s};

/// The levels of the headings, in their order.
QStringList headings(const QString &text)
{
    QStringList levels;
    bool code = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("```"_L1))
            code = !code;
        else if (!code && line.startsWith(u'#'))
            levels.append(line.section(u' ', 0, 0));
    }
    return levels;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption |
                                                     QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList links(const QString &text)
{
    return matches(text, u"\\]\\(([^)]*)\\)"_s);
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    /// What is compiled in and what the contents list are the same.
    void everyTopicIsThere()
    {
        QStringList listed = ui::helpTopics();
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
        listed.replaceInStrings(QRegularExpression(u"$"_s), u".md"_s);
        listed.sort();
        for (const QString &language : languages)
            QCOMPARE(QDir(":/help/"_L1 + language).entryList(QDir::Files, QDir::Name), listed);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("topic");
        for (const QString &topic : ui::helpTopics())
            QTest::newRow(qPrintable(topic)) << topic;
    }

    /// Both languages say the same: headings, links and configuration are alike, and every link leads
    /// somewhere.
    void texts()
    {
        QFETCH(QString, topic);
        const QString english = ui::helpText(topic, u"en"_s);
        const QString korean = ui::helpText(topic, u"ko"_s);
        QVERIFY(english.startsWith("# "_L1));
        QVERIFY(korean.startsWith("# "_L1));
        QCOMPARE(headings(korean), headings(english));
        QStringList ours = links(english);
        QStringList theirs = links(korean);
        for (const QString &link : ours + theirs)
            QVERIFY2(link.endsWith(".md"_L1) && ui::helpTopics().contains(link.chopped(3)), qPrintable(link));
        ours.sort();
        theirs.sort();
        QCOMPARE(theirs, ours);
        const QString fence = u"^```[a-z]*\n(.*?)^```$"_s;
        QCOMPARE(matches(korean, fence), matches(english, fence));
        QVERIFY(korean.contains(QRegularExpression(u"[가-힣]"_s)));
        QVERIFY(!english.contains(QRegularExpression(u"[가-힣]"_s)));
    }

    void configurationIsWellFormed()
    {
        int samples = 0;
        for (const QString &topic : ui::helpTopics()) {
            for (const QString &sample : matches(ui::helpText(topic, u"en"_s), u"^```nginx\n(.*?)^```$"_s)) {
                const auto tree = nginx::Tree::parse({}, sample.toUtf8());
                QVERIFY2(tree->errors().empty(), qPrintable(topic));
                ++samples;
            }
        }
        QVERIFY(samples > 5);
    }

    void helpOfEveryPlace_data()
    {
        QTest::addColumn<ui::Room>("room");
        QTest::addColumn<ui::Step>("step");
        for (int step = 0; step < ui::stepCount; ++step)
            QTest::addRow("step %d", step) << ui::Room::Guide << static_cast<ui::Step>(step);
        for (const ui::Room room :
             {ui::Room::Editor, ui::Room::LiveTest, ui::Room::Checks, ui::Room::Logs, ui::Room::History})
            QTest::addRow("room %d", static_cast<int>(room)) << room << ui::Step::Where;
    }

    void helpOfEveryPlace()
    {
        QFETCH(ui::Room, room);
        QFETCH(ui::Step, step);
        static QSet<QString> met;
        const QString topic = ui::helpTopicFor(room, step);
        QVERIFY(ui::helpTopics().contains(topic));
        QVERIFY(!met.contains(topic)); // No two places share a page.
        met.insert(topic);
    }

    /// F1 and the button open the page about the room that is shown; nothing of the help exists before.
    void opensAtTheRoom()
    {
        test::Journey journey(u"en"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&journey.window));
        QVERIFY(!journey.window.help());
        for (const ui::Room room : {ui::Room::Editor, ui::Room::LiveTest, ui::Room::Checks, ui::Room::Logs,
                                    ui::Room::History, ui::Room::Guide}) {
            journey.window.showRoom(room);
            journey.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&journey.window));
            QTest::keyClick(&journey.window, Qt::Key_F1);
            QVERIFY(journey.window.help());
            QVERIFY2(QTest::qWaitForWindowActive(journey.window.help()),
                     qPrintable(journey.window.help()->topic()));
            QCOMPARE(journey.window.help()->topic(), ui::helpTopicFor(room, ui::Step::Where));
            QTest::keyClick(journey.window.help(), Qt::Key_Escape);
            QVERIFY(!journey.window.help()->isVisible());
        }
        QVERIFY(journey.press(u"help"_s));
        QVERIFY(journey.window.help()->isVisible());
    }

    void closesWithTheWindow()
    {
        test::Journey journey(u"en"_s);
        journey.window.showHelp();
        journey.window.close();
        QVERIFY(!journey.window.help());
    }

    void reading()
    {
        test::Journey journey(u"en"_s);
        journey.window.showHelp();
        ui::HelpWindow *help = journey.window.help();
        QVERIFY(QTest::qWaitForWindowActive(help));
        auto *contents = help->findChild<QTreeWidget *>();
        auto *page = help->findChild<ui::HelpPage *>();
        QCOMPARE(contents->currentItem()->text(0), u"Step 1: the target"_s);
        help->open(u"map"_s);
        QCOMPARE(contents->currentItem()->text(0), u"The map for Connection"_s);
        QVERIFY(page->toPlainText().contains("$connection_upgrade"_L1));
        QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help->topic(), u"step-where"_s);
        QTest::keyClick(help, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help->topic(), u"map"_s);
        journey.language.use(u"ko"_s);
        QCoreApplication::processEvents();
        QCOMPARE(contents->currentItem()->text(0), u"Connection을 위한 map"_s);
        QVERIFY(page->toPlainText().startsWith(u"Connection을 위한 map"_s));
        QVERIFY(help->windowTitle().contains(u"도움말"_s));
    }

    void searching()
    {
        test::Journey journey(u"en"_s);
        journey.window.showHelp();
        ui::HelpWindow *help = journey.window.help();
        auto *field = help->findChild<QLineEdit *>();
        auto *contents = help->findChild<QTreeWidget *>();
        auto *page = help->findChild<ui::HelpPage *>();
        field->setText(u"session  ID UNKNOWN"_s);
        QCOMPARE(help->topic(), u"socketio"_s);
        QVERIFY(!page->extraSelections().isEmpty());
        int shown = 0;
        for (QTreeWidgetItemIterator it(contents); *it; ++it)
            shown += !(*it)->isHidden() && (*it)->parent();
        QCOMPARE(shown, 1);
        field->setText(u"neverwritten"_s);
        QVERIFY(!contents->isVisible());
        QCOMPARE(help->topic(), u"socketio"_s);
        field->clear();
        QVERIFY(contents->isVisible());
        QVERIFY(page->extraSelections().isEmpty());
    }

    /// By keyboard alone: Tab reaches search, contents, buttons and page.
    void everythingIsReached()
    {
        test::Journey journey(u"ko"_s);
        journey.window.showHelp();
        ui::HelpWindow *help = journey.window.help();
        help->open(u"map"_s);
        QSet<QWidget *> met;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(help, Qt::Key_Backtab);
            met.insert(help->focusWidget());
        }
        for (QWidget *widget : {static_cast<QWidget *>(help->findChild<QLineEdit *>()),
                                static_cast<QWidget *>(help->findChild<QTreeWidget *>()),
                                static_cast<QWidget *>(help->findChild<ui::HelpPage *>())})
            QVERIFY(met.contains(widget));
        for (QWidget *button : help->findChildren<QPushButton *>())
            QVERIFY(met.contains(button) || !button->isEnabled());
        QCOMPARE(test::cutOffTextsAtRest(help), QStringList());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
