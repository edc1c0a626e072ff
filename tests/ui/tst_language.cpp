// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bench.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "support/journey.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void theWishWins()
    {
        ui::Language language;
        language.start(u"ko"_s);
        QCOMPARE(language.code(), u"ko"_s);
        language.start(u"en"_s);
        QCOMPARE(language.code(), u"en"_s);
    }

    void remembersAChoice()
    {
        {
            ui::Language language;
            language.start(u"en"_s);
            language.use(u"ko"_s);
        }
        ui::Language language;
        language.start({});
        QCOMPARE(language.code(), u"ko"_s);
        QSettings().remove(u"language"_s);
    }

    void somethingUnknownIsEnglish()
    {
        ui::Language language;
        language.start(u"fr"_s);
        QCOMPARE(language.code(), u"en"_s);
    }

    /// Hangul in every text that has letters of its own, and back again, while the window is open.
    void switchesTheOpenWindow()
    {
        ui::Language language;
        language.start(u"en"_s);
        ui::Bench bench;
        ui::MainWindow window(bench, language);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList english = texts(window);
        language.use(u"ko"_s);
        QTest::qWait(50);
        const QStringList korean = texts(window);
        QCOMPARE(korean.size(), english.size());
        QStringList same;
        for (qsizetype i = 0; i < english.size(); ++i) {
            if (english.at(i) == korean.at(i) && !isName(english.at(i)))
                same.append(english.at(i));
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u" | "_s)));
        language.use(u"en"_s);
        QTest::qWait(50);
        QCOMPARE(texts(window), english);
    }

private:
    static bool isName(const QString &text)
    {
        return QStringList{u"Gate101"_s, u"한국어"_s, u"English"_s, u"TLS"_s, u"Nginx"_s, u"TCP"_s}.contains(
            text);
    }

    static QStringList texts(const QWidget &window)
    {
        QStringList out;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                out.append(label->text());
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                out.append(button->text());
        }
        return out;
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
