// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/savetest.h"

#include "tests/app/probe/observations.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace Qt::StringLiterals;

class TestSaveTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// A refused upgrade whose request and answer are full of what nobody else should read.
    static probe::ProbeReport report()
    {
        probe::ProbeReport report;
        report.seen.endpoint.host = u"example.org"_s;
        report.seen.endpoint.target = "/api/ws?access_token=hidden-1&room=lobby";
        probe::AddressReport address = probe::test::answered(probe::test::page(
            "404 Not Found\r\nSet-Cookie: sid=hidden-2\r\nX-Auth-Token: hidden-3", "<b>no</b>"));
        address.request = "GET /api/ws?access_token=hidden-1&room=lobby HTTP/1.1\r\nHost: example.org\r\n"
                          "Cookie: a=hidden-4\r\nAuthorization: Bearer hidden-5\r\nX-Api-Key: hidden-6\r\n"
                          "Sec-WebSocket-Key: shown-1\r\n\r\n";
        report.seen.addresses.append(address);
        return report;
    }

    QByteArray saved(const QString &name, Secrets secrets)
    {
        const QString file = m_dir.filePath(name);
        const Result<void> done = saveTest(report(), file, secrets);
        QFile read(file);
        return done && read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void secrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("JSON") << u"test.json"_s;
        QTest::newRow("Markdown") << u"test.md"_s;
        QTest::newRow("web page") << u"TEST.HTML"_s;
    }

    void secrets()
    {
        QFETCH(const QString, name);
        const QByteArray masked = saved(name, Secrets::Masked);
        QVERIFY(masked.contains("example.org"));
        QVERIFY2(!masked.contains("hidden"), masked.constData());
        QVERIFY(masked.contains("room=lobby"));
        const QByteArray shown = saved(name, Secrets::Shown);
        QVERIFY(shown.contains("hidden-1") && shown.contains("hidden-2") && shown.contains("hidden-3"));
        QVERIFY(name.endsWith(u"json"_s) || (masked.contains("shown-1") && shown.contains("hidden-5")));
    }

    /// The bytes of a server stay text in a page, and data in JSON.
    void formats()
    {
        QVERIFY(saved(u"a.html"_s, Secrets::Masked).contains("&lt;b&gt;no&lt;/b&gt;"));
        QVERIFY(saved(u"a.md"_s, Secrets::Masked).contains("```http\nGET /api/ws"));
        const QJsonObject json = QJsonDocument::fromJson(saved(u"a.json"_s, Secrets::Masked)).object();
        QCOMPARE(json["status"_L1].toInt(), 404);
        QCOMPARE(json["url"_L1].toString(), u"ws://example.org/api/ws?access_token=***&room=lobby"_s);
        QVERIFY(json.contains("protocol"_L1) && json["protocol"_L1].isNull());
    }

    void errors()
    {
        QCOMPARE(saveTest(report(), m_dir.filePath(u"test.docx"_s)).error().id,
                 QByteArray("export-format-unknown"));
        const Result<void> lost = saveTest(report(), m_dir.filePath(u"missing/test.md"_s));
        QCOMPARE(lost.error().id, QByteArray("export-not-written"));
        QVERIFY(!lost.error().facts.value("reason").isEmpty());
        QVERIFY(!QDir(m_dir.filePath(u"missing"_s)).exists());
    }
};

QTEST_GUILESS_MAIN(TestSaveTest)
#include "tst_savetest.moc"
