// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicecard.h"
#include "support/cutoff.h"
#include "support/journey.h"
#include "wizard/diagnosepage.h"
#include "wizard/hopheading.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gate101;

/// Findings stand under the hop of the request path where they are felt.
class TestDiagnose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void groups_data()
    {
        QTest::addColumn<QByteArray>("lesson");
        QTest::addColumn<QStringList>("hops");
        QTest::newRow("headers") << QByteArray("nested-headers") << QStringList{u"Nginx"_s};
        QTest::newRow("port") << QByteArray("wrong-port") << QStringList{u"Backend"_s, u"Nginx"_s};
    }

    void groups()
    {
        QFETCH(QByteArray, lesson);
        QFETCH(QStringList, hops);
        test::Journey journey(u"en"_s);
        QVERIFY2(journey.startPractice(lesson), qPrintable(journey.trouble()));
        QVERIFY2(journey.press(u"primary"_s), qPrintable(journey.trouble()));
        QTRY_VERIFY_WITH_TIMEOUT(journey.bench.session().diagnosis() && !journey.bench.isBusy(), 30000);
        auto *page = journey.window.findChild<ui::DiagnosePage *>();
        QVERIFY(page);
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(50);
            QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
            if (const QString folder = qEnvironmentVariable("GATE101_PICTURES"); !folder.isEmpty())
                journey.window.grab().save(folder +
                                           u"/diagnose-%1-%2.png"_s.arg(QString::fromLatin1(lesson), code));
        }
        QStringList headings;
        ui::ChoiceCard *first = nullptr;
        for (QWidget *widget : inOrder(*page)) {
            if (const auto *heading = qobject_cast<ui::HopHeading *>(widget)) {
                headings.append(heading->text().section(u" · "_s, 0, 0));
                continue;
            }
            auto *card = qobject_cast<ui::ChoiceCard *>(widget);
            first = first ? first : card;
            // A screen reader hears the group with each card.
            QVERIFY2(!headings.isEmpty() && card->accessibleDescription().startsWith(headings.last()),
                     qPrintable(card->accessibleName()));
        }
        QCOMPARE(headings, hops);
        QVERIFY(first && first->isChecked());
        QVERIFY2(first->accessibleName().startsWith(u"Error: "_s), qPrintable(first->accessibleName()));
        // Down goes through all cards, over the headings.
        const auto cards = page->findChildren<ui::ChoiceCard *>();
        first->setFocus();
        for (qsizetype i = 1; i < cards.size(); ++i)
            QTest::keyClick(journey.window.focusWidget(), Qt::Key_Down);
        QVERIFY(cards.size() > 1);
        QVERIFY(!first->isChecked());
        QCOMPARE(journey.bench.selectedFinding(), cards.size() - 1);
    }

private:
    /// Headings and cards from top to bottom.
    static QList<QWidget *> inOrder(const QWidget &page)
    {
        QList<QWidget *> widgets;
        for (auto *heading : page.findChildren<ui::HopHeading *>())
            widgets.append(heading);
        for (auto *card : page.findChildren<ui::ChoiceCard *>())
            widgets.append(card);
        std::sort(widgets.begin(), widgets.end(),
                  [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
        return widgets;
    }
};

QTEST_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
