// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/protocol.h"
#include "job/explain.h"
#include "nginx/checks/check.h"
#include "probe/verdict.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace gate101;
using namespace gate101::job;

namespace {

/// Ids in the sources of a folder: string literals that begin in one of these ways stand for a sentence.
QByteArrayList idsInSources(const QString &folder, const QString &pattern)
{
    const QRegularExpression literal(pattern);
    QByteArrayList ids;
    QDirIterator files(QStringLiteral(GATE101_SOURCE_DIR "/app/") + folder,
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QByteArray id = matches.next().captured(1).toLatin1();
                if (!id.endsWith('-') && !ids.contains(id)) {
                    ids.append(id);
                }
            }
        }
    }
    return ids;
}

QByteArrayList idsThatMustBeTold()
{
    QByteArrayList ids;
    for (const nginx::CheckEntry &entry : nginx::checks()) {
        ids += entry.ids;
    }
    ids += probe::causeIds();
    ids += idsInSources(QStringLiteral("helper"), QStringLiteral("\"(E_[A-Z_]+)\""));
    ids +=
        idsInSources(QStringLiteral("nginx"),
                     QStringLiteral("\"((?:trace|undecided|method|syntax|file|folder|include)-[a-z-]+)\""));
    ids += idsInSources(QStringLiteral("nginx"), QStringLiteral("failure\\(\\s*\"([a-z0-9.-]+)\""));
    ids += idsInSources(QStringLiteral("job"), QStringLiteral("failure\\(\\s*\"([a-z0-9.-]+)\""));
    ids += idsInSources(
        QStringLiteral("probe"),
        QStringLiteral("\"((?:remark|console|second-opinion|close-code|frame|hex)-[a-z0-9-]+)\""));
    ids += idsInSources(QStringLiteral("load"), QStringLiteral("\"(load-[a-z-]+)\""));
    ids += idsInSources(QStringLiteral("cli"), QStringLiteral("\"((?:load|idle|usage)-[a-z-]+)\""));
    ids += idsInSources(QStringLiteral("job"), QStringLiteral("\"((?:load|idle)-[a-z-]+)\""));
    return ids;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{[a-z0-9_]+\\}"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        places.append(matches.next().captured());
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

/// Every place that a sentence names, filled with its own name, so that both languages can be compared. A
/// place that no English sentence names shows as "?".
Facts echoOf()
{
    QFile file(QStringLiteral(GATE101_SOURCE_DIR "/translations/gate101_en.ts"));
    Facts facts;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &place : placesIn(QString::fromUtf8(file.readAll()))) {
            facts.insert(place.mid(1, place.size() - 2).toLatin1(), place);
        }
    }
    return facts;
}

bool hasHangul(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3; });
}

} // namespace

/// Every id that a person may see has its sentence in both languages, with the same facts in both.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_korean); }
    void everyIdHasASentence();
    void bothLanguages_data();
    void bothLanguages();
    void bracesOfNginxStay();
    void fills_data();
    void fills();

private:
    QTranslator m_korean;
};

void TestExplain::everyIdHasASentence()
{
    const QByteArrayList told = explainedIds();
    QByteArrayList missing;
    const QByteArrayList wanted = idsThatMustBeTold();
    QVERIFY(wanted.size() > 100);
    for (const QByteArray &id : wanted) {
        if (!told.contains(id)) {
            missing.append(id);
        }
    }
    QVERIFY2(missing.isEmpty(), missing.join(' ').constData());
    QByteArrayList twice;
    for (const QByteArray &id : told) {
        if (told.count(id) > 1 && !twice.contains(id)) {
            twice.append(id);
        }
    }
    QVERIFY2(twice.isEmpty(), QByteArray("twice: " + twice.join(' ')).constData());
}

void TestExplain::bothLanguages_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : explainedIds()) {
        QTest::newRow(id.constData()) << id;
    }
}

void TestExplain::bothLanguages()
{
    QFETCH(QByteArray, id);
    static const Facts facts = echoOf();
    const Explanation english = explain({id, facts});
    QVERIFY(!english.message.isEmpty());
    QVERIFY2(!hasHangul(english.message + english.why + english.next), qPrintable(english.message));

    QVERIFY(m_korean.load(QStringLiteral(":/i18n/gate101_ko.qm")));
    QCoreApplication::installTranslator(&m_korean);
    const Explanation korean = explain({id, facts});
    // Where in the row a place stands may differ between the languages.
    QCOMPARE(placesIn(korean.message + korean.why + korean.next),
             placesIn(english.message + english.why + english.next));
    const std::array<std::pair<QString, QString>, 3> parts{
        {{english.message, korean.message}, {english.why, korean.why}, {english.next, korean.next}}};
    for (const auto &[en, ko] : parts) {
        // A row of nothing but places and terms may do without Hangul, but is no English sentence then.
        static const QRegularExpression words(QStringLiteral("\\b[a-z]{2,} [a-z]{2,}"));
        QVERIFY2(hasHangul(ko) || (!words.match(ko).hasMatch() && (ko != en || !words.match(en).hasMatch())),
                 qPrintable(u"no Korean for: " + en));
        QCOMPARE(ko.count(u'?') > 0, en.count(u'?') > 0);
        QVERIFY2(!ko.contains(u'!') && !en.contains(u'!'), qPrintable(en + u" / " + ko));
    }
}

/// A line of Nginx in a sentence keeps its braces.
void TestExplain::bracesOfNginxStay()
{
    const QString next = explain({"upgrade-any", {}}).next;
    QVERIFY2(next.endsWith(u"{ default close; websocket upgrade; }"), qPrintable(next));
}

void TestExplain::fills_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("message");
    QTest::newRow("a value that looks like a place stays")
        << QByteArray("file-missing") << Facts{{"file", QStringLiteral("/a/{file}")}}
        << QStringLiteral("The file is not there: /a/{file}");
    QTest::newRow("a fact that is missing")
        << QByteArray("file-missing") << Facts{} << QStringLiteral("The file is not there: ?");
    QTest::newRow("a fact whose value is empty") << QByteArray("file-missing") << Facts{{"file", QString()}}
                                                 << QStringLiteral("The file is not there: ");
    QTest::newRow("an unknown id shows itself")
        << QByteArray("no-such-id") << Facts{{"a", QStringLiteral("b")}} << QStringLiteral("no-such-id a=b");
}

void TestExplain::fills()
{
    QFETCH(QByteArray, id);
    QFETCH(Facts, facts);
    QFETCH(QString, message);
    QCOMPARE(messageOf({id, facts}), message);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
