// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"
#include "theme/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::newRow("light") << lightTokens();
        QTest::newRow("dark") << darkTokens();
        QPalette white;
        white.setColor(QPalette::Window, Qt::white);
        white.setColor(QPalette::WindowText, Qt::black);
        QTest::newRow("black on white") << tokensFor(white);
        QPalette black;
        black.setColor(QPalette::Window, Qt::black);
        black.setColor(QPalette::WindowText, Qt::white);
        black.setColor(QPalette::Highlight, Qt::yellow);
        black.setColor(QPalette::HighlightedText, Qt::black);
        QTest::newRow("white on black") << tokensFor(black);
    }

    /// Every ink on every ground on which it is drawn: 4.5:1 at least.
    void contrast()
    {
        QFETCH(Tokens, tokens);
        const QList<QColor> grounds{tokens.background, tokens.surface,     tokens.raised,   tokens.accentSoft,
                                    tokens.goodSoft,   tokens.warningSoft, tokens.errorSoft};
        const QList<QColor> inks{tokens.text,     tokens.muted,  tokens.accent,    tokens.good,
                                 tokens.warning,  tokens.error,  tokens.directive, tokens.string,
                                 tokens.variable, tokens.number, tokens.comment};
        for (const QColor &ground : grounds) {
            for (const QColor &ink : inks)
                QVERIFY2(gate101::ui::contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + u" on "_s + ground.name()));
        }
        QVERIFY(gate101::ui::contrast(tokens.onAccent, tokens.accent) >= 4.5);
        QVERIFY(gate101::ui::contrast(tokens.onState, tokens.good) >= 4.5);
        QVERIFY(gate101::ui::contrast(tokens.onState, tokens.error) >= 4.5);
    }

    void contrastOfKnownPairs()
    {
        QCOMPARE(qRound(gate101::ui::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(gate101::ui::contrast(Qt::white, Qt::white)), 1);
        QVERIFY(gate101::ui::contrast(QColor(0x777777), Qt::white) < 4.5);
    }

    void followsTheDesktop()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Window, QColor(0xEFEFEF));
        desktop.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!tokensFor(desktop).dark);
        desktop.setColor(QPalette::Window, QColor(0x2A2E32));
        desktop.setColor(QPalette::WindowText, QColor(0xFCFCFC));
        QVERIFY(tokensFor(desktop).dark);
    }

    void highContrastWins()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        const Tokens tokens = tokensFor(desktop);
        QCOMPARE(tokens.background, QColor(Qt::black));
        QCOMPARE(tokens.text, QColor(Qt::white));
        QCOMPARE(tokens.muted, QColor(Qt::white));
    }

    void styleSheetIsWhole()
    {
        QVERIFY(!styleSheet(lightTokens()).contains(u'@'));
        QVERIFY(styleSheet(lightTokens()) != styleSheet(darkTokens()));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
