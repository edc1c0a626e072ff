// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/configreading.h"
#include "job/localreader.h"
#include "nginx/files/configset.h"
#include "shell/leavedialog.h"
#include "support/cutoff.h"
#include "support/journey.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace gate101;

/// The whole job on the practice site by the window's own buttons, looking at every page in both languages.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void everyPageInBothLanguages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("family");
        QTest::newRow("as it opens") << QSize(1180, 760) << QString();
        QTest::newRow("as small as it gets") << QSize(960, 620) << QString();
        QTest::newRow("on a Korean desktop") << QSize(1180, 760) << u"Noto Sans CJK KR"_s;
    }

    void everyPageInBothLanguages()
    {
        QFETCH(QSize, size);
        QFETCH(QString, family);
        const QFont usual = QApplication::font();
        if (!family.isEmpty())
            QApplication::setFont(QFont(family, 10));
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        test::Journey journey(u"en"_s);
        journey.window.resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&journey.window));
        QStringList cut;
        QStringList nameless;
        int stops = 0;
        const bool done = journey.walk([&](const QString &stop) {
            ++stops;
            for (const QString &code : {u"ko"_s, u"en"_s}) {
                journey.language.use(code);
                QTest::qWait(50);
                for (const QString &line : test::cutOffTextsAtRest(&journey.window))
                    cut.append(stop + u' ' + code + u": "_s + line);
                nameless += namelessWidgets(journey.window, stop);
            }
        });
        QVERIFY2(done, qPrintable(journey.trouble()));
        QCOMPARE(stops, 14);
        QVERIFY2(journey.bench.session().after()->works, "the test after the change does not work");
        QCOMPARE(journey.bench.session().change()->state, QByteArray("committed"));
        const job::Hop nginx = journey.bench.session().path().at(3);
        QCOMPARE(nginx.badge, u"101"_s);
        QVERIFY(nginx.before && nginx.linkMs > 0 && nginx.before->linkMs > 0);
        QCOMPARE(nginx.before->badge, u"404"_s);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
        QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    }

    void revertsByItsButton()
    {
        test::Journey journey(u"en"_s);
        QVERIFY2(journey.startPractice("nested-headers"), qPrintable(journey.trouble()));
        for (const ui::Step step : {ui::Step::Diagnose, ui::Step::Fix, ui::Step::Apply, ui::Step::Test}) {
            QVERIFY2(journey.press(u"primary"_s), qPrintable(journey.trouble()));
            QTRY_VERIFY_WITH_TIMEOUT(journey.bench.step() == step && !journey.bench.isBusy(), 30000);
        }
        QVERIFY(journey.bench.hasUnconfirmedChange());
        const int left = journey.bench.secondsLeft();
        QTest::mouseClick(journey.window.findChild<QAbstractButton *>(u"longer"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(journey.bench.secondsLeft() > left + 30, 15000);
        // The editor's files are those on the disk, before and after.
        const job::Session &session = journey.bench.session();
        const nginx::FileChange edit = session.plan()->changes.first();
        const auto onDisk = [&session, &edit] {
            job::LocalReader reader; // A site is read by the name of its link.
            const auto tree = job::readTree(reader, *session.current()->config, edit.path);
            return tree ? tree->bytes() : QByteArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), edit.after, 30000);
        QVERIFY(!journey.bench.canGoTo(ui::Step::Fix)); // no way back behind a change in suspension
        QVERIFY(!journey.bench.canGoTo(ui::Step::Where));
        // Closing the window asks; staying changes nothing.
        journey.window.close();
        const QPointer<ui::LeaveDialog> dialog = journey.window.findChild<ui::LeaveDialog *>();
        QVERIFY(dialog && journey.window.isVisible());
        QTRY_VERIFY(dialog->isVisible());
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(50);
            QCOMPARE(test::cutOffTextsAtRest(dialog), QStringList());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QVERIFY(journey.bench.hasUnconfirmedChange());
        QVERIFY2(journey.press(u"extra"_s), qPrintable(journey.trouble()));
        QTRY_COMPARE_WITH_TIMEOUT(journey.bench.session().change()->state, QByteArray("rolled-back"), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), edit.before, 30000);
        QVERIFY(!journey.window.findChild<QAbstractButton *>(u"longer"_s)->isVisible());
        QVERIFY(journey.bench.canGoTo(ui::Step::Diagnose));
    }

    /// A change behind which nothing works is not offered to be kept first.
    void proposesToRevertWhatDoesNotWork()
    {
        test::Journey journey(u"en"_s);
        QVERIFY2(journey.startPractice("nested-headers"), qPrintable(journey.trouble()));
        for (const ui::Step step : {ui::Step::Diagnose, ui::Step::Fix, ui::Step::Apply, ui::Step::Test}) {
            QVERIFY2(journey.press(u"primary"_s), qPrintable(journey.trouble()));
            QTRY_VERIFY_WITH_TIMEOUT(journey.bench.step() == step && !journey.bench.isBusy(), 30000);
        }
        const auto textOf = [&journey](const QString &name) {
            return journey.window.findChild<QAbstractButton *>(name)->text();
        };
        QVERIFY(textOf(u"primary"_s).startsWith(u"&Keep"_s));
        QFile pid(journey.bench.practiceSite()->state().folder + u"/run/nginx.pid"_s);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QCOMPARE(::kill(pid.readAll().trimmed().toInt(), SIGTERM), 0);
        journey.bench.testNow();
        QTRY_VERIFY_WITH_TIMEOUT(!journey.bench.isBusy() && !journey.bench.session().after()->works, 30000);
        QTRY_COMPARE(textOf(u"primary"_s), u"&Revert"_s);
        QVERIFY(textOf(u"extra"_s).startsWith(u"&Keep"_s));
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(50);
            QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
        }
        if (const QString folder = qEnvironmentVariable("GATE101_PICTURES"); !folder.isEmpty())
            journey.window.grab().save(folder + u"/propose-revert.png"_s);
        QVERIFY2(journey.press(u"primary"_s), qPrintable(journey.trouble()));
        QTRY_COMPARE_WITH_TIMEOUT(journey.bench.session().change()->state, QByteArray("rolled-back"), 30000);
    }

    void undoesInTheHistory()
    {
        test::Journey journey(u"en"_s);
        QByteArray broken;
        QVERIFY2(journey.walk([&](const QString &stop) {
            if (stop == "1-where"_L1)
                broken = siteBytes(journey);
        }),
                 qPrintable(journey.trouble()));
        QVERIFY(!broken.isEmpty());
        QVERIFY(siteBytes(journey) != broken);
        auto *undo = journey.window.findChild<QAbstractButton *>(u"undo"_s);
        QVERIFY(undo);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 10000);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(siteBytes(journey), broken, 30000);
    }

private:
    static QByteArray siteBytes(const test::Journey &journey)
    {
        QFile file(journey.bench.practiceSite()->state().siteFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Widgets that take the focus and have nothing to be called by.
    static QStringList namelessWidgets(const QWidget &window, const QString &stop)
    {
        QStringList out;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            // The field inside a spin box is spoken of as the spin box.
            const bool inside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            if (!widget->isVisible() || inside || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                out.append(stop + u": "_s + QString::fromLatin1(widget->metaObject()->className()));
        }
        return out;
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
