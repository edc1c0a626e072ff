// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/explain.h"
#include "nginx/checks/check.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace gate101;
using namespace gate101::job;

/// A finding is told whole in both languages: what it is, why it matters, what to do next.
class TestCheckSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_korean); }
    void isTold_data();
    void isTold();

private:
    QTranslator m_korean;
};

void TestCheckSentences::isTold_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const nginx::CheckEntry &entry : nginx::checks()) {
        for (const QByteArray &id : entry.ids) {
            QTest::newRow(id.constData()) << id;
        }
    }
}

void TestCheckSentences::isTold()
{
    QFETCH(QByteArray, id);
    QVERIFY2(explainedIds().contains(id), "no English sentence");
    const Explanation english = explain({id, {}});
    QVERIFY(m_korean.load(QStringLiteral(":/i18n/gate101_ko.qm")));
    QCoreApplication::installTranslator(&m_korean);
    const Explanation korean = explain({id, {}});
    const QList<std::array<QString, 2>> parts{
        {english.message, korean.message}, {english.why, korean.why}, {english.next, korean.next}};
    for (const auto &[en, ko] : parts) {
        QVERIFY2(!en.isEmpty(), "message, why and next are all needed");
        QVERIFY2(!ko.isEmpty() && ko != en, qPrintable(u"no Korean for: " + en));
    }
}

QTEST_GUILESS_MAIN(TestCheckSentences)
#include "tst_check_sentences.moc"
