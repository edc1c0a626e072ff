// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/evidencepopover.h"
#include "diagram/requestpathview.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using job::Hop;

class TestDiagram : public QObject
{
    Q_OBJECT

private:
    static job::RequestPath path()
    {
        using Kind = Hop::Kind;
        using S = Hop::State;
        return {{.kind = Kind::Client, .state = S::Good, .linkMs = 0.3},
                {.kind = Kind::Name, .state = S::Good, .linkMs = 12},
                {.kind = Kind::Tls, .state = S::Warning, .linkMs = 1400},
                {.kind = Kind::Nginx, .state = S::Broken, .badge = u"404"_s, .evidence = "HTTP/1.1 404"},
                {.kind = Kind::Backend}};
    }

private Q_SLOTS:
    void saysItsStateInWords()
    {
        ui::RequestPathView view;
        view.setPath(path());
        const QStringList wanted{u"Client: OK"_s, u"Name: OK"_s, u"TLS: Warning"_s, u"Nginx: Error 404"_s,
                                 u"Backend: Not checked"_s};
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view.hops().at(i));
            QVERIFY(face);
            QCOMPARE(face->text(QAccessible::Name), wanted.at(i));
            QVERIFY(view.hops().at(i)->focusPolicy() & Qt::TabFocus);
        }
    }

    /// After a change the path as it was stands over the path as it is.
    void showsBeforeAndNow()
    {
        job::RequestPath now = path();
        ui::RequestPathView view;
        view.setPath(now);
        const int height = view.sizeHint().height();
        for (Hop &hop : now)
            hop.before = Hop::Earlier{Hop::State::Good, {}, {}, 0.5};
        now[3].state = Hop::State::Good;
        now[3].badge = u"101"_s;
        now[3].evidence = "HTTP/1.1 101";
        now[3].linkMs = 1.2;
        now[3].before = Hop::Earlier{Hop::State::Broken, u"404"_s, "HTTP/1.1 404", 12};
        view.setPath(now);
        QVERIFY(view.sizeHint().height() > height + 10);
        QWidget window;
        window.resize(960, 620);
        view.setParent(&window);
        view.resize(960, view.sizeHint().height());
        ui::EvidencePopover popover(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(view.hops().first()->y() > 20);
        QVERIFY(view.hops().first()->geometry().bottom() < view.height());
        const ui::HopButton *nginx = view.hops().at(3);
        QVERIFY(nginx->lines().contains(u"Was 404, now 101"_s));
        QVERIFY2(nginx->accessibleDescription().contains(u"Before: 404 · 12 ms. Now: 101 · 1.2 ms"_s),
                 qPrintable(nginx->accessibleDescription()));
        popover.showFor(view.hops().at(3));
        QStringList shown;
        for (const auto *label : popover.findChildren<QLabel *>())
            shown.append(label->isVisible() ? label->text() : QString());
        QVERIFY(shown.contains(u"Error  404 · 12 ms"_s) && shown.contains(u"OK  101 · 1.2 ms"_s));
        const QString text = popover.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(text.indexOf(u"101"_s) < text.indexOf(u"404"_s) && text.contains(u"# Before"_s),
                 qPrintable(text));
        if (const QString folder = qEnvironmentVariable("GATE101_PICTURES"); !folder.isEmpty()) {
            ui::Theme::dress(&window);
            QTest::qWait(50);
            window.grab().save(folder + u"/before-and-now.png"_s);
        }
        popover.dismiss();
        // Without a change there is one row.
        view.setPath(path());
        QCOMPARE(view.sizeHint().height(), height);
        view.setParent(nullptr);
    }

    void boxesDoNotTouch()
    {
        ui::RequestPathView view;
        view.setPath(path());
        view.resize(868, view.sizeHint().height()); // what the smallest window leaves
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (qsizetype i = 0; i + 1 < view.hops().size(); ++i)
            QVERIFY(view.hops().at(i)->geometry().right() + 30 < view.hops().at(i + 1)->geometry().left());
        QVERIFY(view.hops().last()->geometry().right() < view.width());
    }

    void keyAndMouseShowTheEvidence()
    {
        QWidget window;
        window.resize(900, 600);
        auto *view = new ui::RequestPathView(&window);
        view->resize(900, view->sizeHint().height());
        auto *popover = new ui::EvidencePopover(&window);
        connect(view, &ui::RequestPathView::evidenceWanted, popover, &ui::EvidencePopover::showFor);
        view->setPath(path());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::HopButton *nginx = view->hops().at(3);
        QTest::keyClick(nginx, Qt::Key_Space);
        QVERIFY(popover->isVisible());
        QVERIFY(window.rect().contains(popover->geometry()));
        QCOMPARE(popover->findChild<QPlainTextEdit *>()->toPlainText(), u"HTTP/1.1 404"_s);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QTest::mouseClick(nginx, Qt::LeftButton);
        QVERIFY(popover->isVisible());
    }

    void durationsAreShort_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("under ten") << 0.34 << u"0.3 ms"_s;
        QTest::newRow("over ten") << 24.4 << u"24 ms"_s;
        QTest::newRow("seconds") << 1400.0 << u"1.4 s"_s;
    }

    void durationsAreShort()
    {
        QFETCH(double, ms);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(ui::shortDuration(ms), text);
    }
};

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
