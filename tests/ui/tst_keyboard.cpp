// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cutoff.h"
#include "support/journey.h"
#include "support/xserver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gate101;

/// The whole job in a real X server, by keyboard alone.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    }

    void theWholeJob()
    {
        test::Journey journey(u"ko"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        QVERIFY2(journey.startPractice(), qPrintable(journey.trouble()));
        QStringList cut;
        for (const ui::Step step : {ui::Step::Diagnose, ui::Step::Fix, ui::Step::Apply, ui::Step::Test}) {
            cut += test::cutOffTextsAtRest(&journey.window);
            key(journey, Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(journey.bench.step() == step && !journey.bench.isBusy(),
                                      qPrintable(QString::number(static_cast<int>(step))), 30000);
        }
        QVERIFY(journey.bench.session().after()->works);
        key(journey, Qt::Key_K, Qt::AltModifier); // Keep the change
        QTRY_COMPARE_WITH_TIMEOUT(journey.bench.session().change()->state, QByteArray("committed"), 30000);
        QTRY_VERIFY(!journey.bench.isBusy());
        key(journey, Qt::Key_Return);
        QTRY_COMPARE(journey.bench.step(), ui::Step::Report);
        for (const Qt::Key number : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_1}) {
            key(journey, number, Qt::ControlModifier);
            QTRY_COMPARE(static_cast<int>(journey.window.room()), number - Qt::Key_1);
            QTest::qWait(200);
            cut += test::cutOffTextsAtRest(&journey.window);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    /// Tab leads through every widget that takes the focus, never stops, and comes round again.
    void tabComesRound()
    {
        test::Journey journey(u"en"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        for (const ui::Room room : {ui::Room::Guide, ui::Room::Editor, ui::Room::LiveTest, ui::Room::Checks,
                                    ui::Room::Logs, ui::Room::History}) {
            journey.window.showRoom(room);
            QTest::qWait(50);
            QSet<QWidget *> met;
            for (int i = 0; i < 120; ++i) {
                key(journey, Qt::Key_Tab);
                met.insert(journey.window.focusWidget());
            }
            for (QWidget *widget : journey.window.findChildren<QAbstractButton *>()) {
                const bool wanted = widget->isVisible() && widget->isEnabled() &&
                                    (widget->focusPolicy() & Qt::TabFocus) && !isOneOfAGroup(widget);
                QVERIFY2(!wanted || met.contains(widget), qPrintable(widget->accessibleName()));
            }
        }
    }

private:
    /// Of exclusive buttons Tab reaches the one that is on; arrow keys move between them.
    static bool isOneOfAGroup(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && button->autoExclusive() && !button->isChecked();
    }

    static void key(test::Journey &journey, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(journey.window.windowHandle(), key, modifiers);
        QTest::qWait(1);
    }
};

int main(int argc, char **argv)
{
    test::XServer server;
    if (!server.isThere()) {
        std::puts("SKIP: neither a display nor Xvfb is there");
        return 0;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication app(argc, argv);
    TestKeyboard keyboard;
    return QTest::qExec(&keyboard, argc, argv);
}

#include "tst_keyboard.moc"
