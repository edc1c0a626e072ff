// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/nginx/checks/example.h"
#include "tests/app/nginx/checks/strictbackend.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

QByteArrayList idsOf(const Findings &findings)
{
    QByteArrayList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.statement.id);
    }
    return ids;
}

} // namespace

/// Every finding shows itself in a configuration of its own and is silent in one that looks alike. A finding
/// without its example is a failure.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsMissing_data();
    void noneIsMissing();
    void noneIsLeftOver();
    void speaks_data() { ids(); }
    void speaks();
    void isSilent_data() { ids(); }
    void isSilent();

private:
    static void ids();
};

void TestExamples::ids()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : allFindingIds()) {
        QTest::newRow(id.constData()) << id;
    }
}

void TestExamples::noneIsMissing_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : allFindingIds()) {
        QTest::newRow(id.constData()) << id;
    }
}

void TestExamples::noneIsMissing()
{
    QFETCH(QByteArray, id);
    QCOMPARE(allFindingIds().count(id), 1);
    const Example example = Example::read(id);
    QVERIFY2(!example.facts.isEmpty(), "no case");
    QVERIFY2(example.has("bad"), "no bad/nginx.conf");
    QVERIFY2(example.has("good"), "no good/nginx.conf");
    QVERIFY2(!example.fact("before").isEmpty(), "the case does not say what Nginx answers before");
    QVERIFY(example.url().isValid() && StrictBackend::isKind(example.fact("backend", "rfc6455")));
    const QByteArray fix = example.fact("fix");
    QVERIFY2(fix == "auto" || fix == "by hand" || (fix.startsWith("none: ") && fix.size() > 20),
             "fix is auto, by hand, or none with its reason");
    QCOMPARE(example.has("mended"), fix == "by hand");
    const QByteArrayList keys{"url",         "address",    "backend",      "backend known", "default port",
                              "build",       "nginx from", "nginx before", "ask",           "header",
                              "connections", "hold",       "before",       "after",         "good",
                              "fix",         "version"};
    for (const auto &[key, value] : example.facts) {
        QVERIFY2(keys.contains(key) && !value.isEmpty(), key.constData());
    }
}

void TestExamples::noneIsLeftOver()
{
    const QStringList folders = QDir(Example::folderOf({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        QVERIFY2(allFindingIds().contains(folder.toLatin1()), qPrintable(folder));
    }
}

void TestExamples::speaks()
{
    QFETCH(QByteArray, id);
    const Example example = Example::read(id);
    const ExamplePlaces places = example.places();
    MemoryReader reader;
    example.tree("bad", places).fill(reader, places);
    const Findings findings = example.diagnose(reader, places);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&id](const Finding &finding) { return finding.statement.id == id; });
    QVERIFY2(found != findings.end(), idsOf(findings).join(' ').constData());
    for (const Finding &finding : findings) {
        QVERIFY2(allFindingIds().contains(finding.statement.id), finding.statement.id.constData());
        QVERIFY(finding.statement.facts.contains("file") && finding.statement.facts.contains("line"));
    }
    QVERIFY2(found->place.file.startsWith("/n/") && found->place.line > 0, "it names no line");
    // An error says that the handshake fails, so Nginx must not have answered the upgrade with 101.
    if (example.fact("ask", "upgrade") == "upgrade" && found->severity == Severity::Error) {
        QVERIFY2(!example.fact("before").startsWith("101"), "an error, though the handshake succeeds");
    }
    QCOMPARE(found->fixable && found->severity != Severity::Info, example.isFixedByUs());
}

void TestExamples::isSilent()
{
    QFETCH(QByteArray, id);
    const Example example = Example::read(id);
    const ExamplePlaces places = example.places();
    MemoryReader reader;
    example.tree("good", places).fill(reader, places);
    const QByteArrayList ids = idsOf(example.diagnose(reader, places));
    QVERIFY2(!ids.contains(id), ids.join(' ').constData());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
