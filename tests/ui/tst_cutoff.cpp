// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicecard.h"
#include "support/cutoff.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The checker of cut-off texts must itself be able to fail.
class TestCutoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatFits()
    {
        QWidget root;
        auto *layout = new QVBoxLayout(&root);
        auto *label = new QLabel(u"a sentence that is wrapped because the window is narrow"_s);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addWidget(new QPushButton(u"Apply"_s));
        root.resize(160, 200);
        root.show();
        QVERIFY(QTest::qWaitForWindowExposed(&root));
        QCOMPARE(gate101::test::cutOffTexts(&root), QStringList());
    }

    void finds_data()
    {
        QTest::addColumn<int>("plant");
        QTest::newRow("a label narrower than its text") << 0;
        QTest::newRow("a wrapped label without its last line") << 1;
        QTest::newRow("a button narrower than its text") << 2;
        QTest::newRow("something outside its parent") << 3;
        QTest::newRow("two texts over one another") << 4;
        QTest::newRow("a card that is too low") << 5;
    }

    void finds()
    {
        QFETCH(int, plant);
        QWidget root;
        root.resize(400, 300);
        const QString text = u"several words that need their room"_s;
        auto *label = new QLabel(text, &root);
        label->setGeometry(0, 0, 390, 40);
        if (plant == 0)
            label->setFixedWidth(20);
        if (plant == 1) {
            label->setWordWrap(true);
            label->setGeometry(0, 0, 80, 20);
        }
        if (plant == 2) {
            auto *button = new QPushButton(text, &root);
            button->setGeometry(0, 100, 30, 30);
        }
        if (plant == 3)
            label->move(200, 0);
        if (plant == 4) {
            auto *other = new QLabel(text, &root);
            other->setGeometry(10, 10, 390, 40);
        }
        if (plant == 5) {
            auto *card = new gate101::ui::ChoiceCard(&root);
            card->setTexts(text, text);
            card->setGeometry(0, 100, 200, 10);
        }
        root.show();
        QVERIFY(QTest::qWaitForWindowExposed(&root));
        QVERIFY(!gate101::test::cutOffTexts(&root).isEmpty());
    }
};

QTEST_MAIN(TestCutoff)
#include "tst_cutoff.moc"
