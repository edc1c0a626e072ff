// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cutoff.h"
#include "support/journey.h"
#include "theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace gate101;

/// Every page in every style that is installed (Breeze, Adwaita): the desktop chooses one.
class TestStyles : public QObject
{
    Q_OBJECT

    /// Scroll bars that are dark on a light page or light on a dark one: some styles paint nothing below
    /// them.
    static QStringList oddBars(QWidget &window)
    {
        constexpr int tolerated = 70;
        QStringList odd;
        const QImage picture = window.grab().toImage();
        const int page = ui::Theme::tokens().background.lightness();
        for (const QScrollBar *bar : window.findChildren<QScrollBar *>()) {
            if (!bar->isVisible())
                continue;
            const QPoint corner = bar->mapTo(&window, bar->rect().bottomRight());
            if (std::abs(picture.pixelColor(corner).lightness() - page) > tolerated)
                odd.append(u"scroll bar of "_s + bar->parentWidget()->parentWidget()->objectName());
        }
        return odd;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("style");
        for (const QString &style : QStyleFactory::keys()) {
            // Other colours alone cut nothing off, and Fusion is what the other tests walk in.
            static const QRegularExpression passedOver(u"Dark|Inverse|-HighContrast|Fusion"_s);
            if (!style.contains(passedOver))
                QTest::newRow(qPrintable(style)) << style;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, style);
        QVERIFY(QApplication::setStyle(style));
        QApplication::setPalette(QApplication::style()->standardPalette());
        test::Journey journey(u"en"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&journey.window));
        QStringList cut;
        const bool done = journey.walk([&](const QString &stop) {
            for (const QString &code : {u"ko"_s, u"en"_s}) {
                journey.language.use(code);
                QTest::qWait(50);
                for (const QString &line : test::cutOffTextsAtRest(&journey.window) + oddBars(journey.window))
                    cut.append(stop + u' ' + code + u": "_s + line);
            }
        });
        QVERIFY2(done, qPrintable(journey.trouble()));
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }
};

QTEST_MAIN(TestStyles)
#include "tst_styles.moc"
