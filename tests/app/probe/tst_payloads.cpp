// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/hexbytes.h"
#include "probe/jsonlayout.h"

#include <QJsonDocument>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace Qt::StringLiterals;

/// What is shown of a message, and what is typed for one.
class TestPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // Empty: left as it is.
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("object", "{\"a\":1,\"b\":[true,null]}",
            "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}");
        row("order and doubles are kept", "{\"b\":1,\"a\":2,\"b\":3}",
            "{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3\n}");
        row("numbers keep their digits", "[1.10,-1E-7,12345678901234567890]",
            "[\n  1.10,\n  -1E-7,\n  12345678901234567890\n]");
        row("strings keep their escapes", "[\"\\u0041\\\"}{[,:\",\"한\"]",
            "[\n  \"\\u0041\\\"}{[,:\",\n  \"한\"\n]");
        row("a backslash at a string's end", "[\"\\\\\",\"x\"]", "[\n  \"\\\\\",\n  \"x\"\n]");
        row("empty ones", " {\"a\": {} , \"b\" :[ ]} ", "{\n  \"a\": {},\n  \"b\": []\n}");
        row("laid out already", "{\n\t\"a\" : 1\r\n}", "{\n  \"a\": 1\n}");
        row("no JSON", "hello", "");
        row("nothing", "", "");
        row("a bare number", "42", "");
        row("broken", "{\"a\":1", "");
        row("something behind it", "{\"a\":1} x", "");
        row("too deep", QByteArray(66, '[') + QByteArray(66, ']'), "");
        row("too long", "[\"" + QByteArray(1024 * 1024, 'x') + "\"]", "");
    }

    void json()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        const auto laidOut = laidOutJson(text);
        QCOMPARE(laidOut.value_or(QByteArray()), expected);
        if (laidOut) {
            QCOMPARE(QJsonDocument::fromJson(*laidOut), QJsonDocument::fromJson(text));
            QCOMPARE(laidOutJson(*laidOut), laidOut);
        }
    }

    void typedBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("trouble");
        const auto good = [](const QString &text, const QByteArray &expected) {
            QTest::newRow(qPrintable(text)) << text << expected << QByteArray();
        };
        const auto bad = [](const QString &text, const QByteArray &trouble) {
            QTest::newRow(qPrintable(text)) << text << QByteArray() << trouble;
        };
        good(u""_s, "");
        good(u"00ff"_s, QByteArray::fromHex("00ff"));
        good(u" 00 FF\n7f "_s, QByteArray::fromHex("00ff7f"));
        good(u"0x00, 0xFf"_s, QByteArray::fromHex("00ff"));
        good(u"de:ad:be:ef"_s, QByteArray::fromHex("deadbeef"));
        bad(u"0"_s, "hex-odd");
        bad(u"00 f 00"_s, "hex-odd");
        bad(u"0x"_s, "");
        bad(u"00 gg"_s, "hex-not-a-digit g 4");
        bad(u"안녕"_s, "hex-not-a-digit 안 1");
    }

    void typedBytes()
    {
        QFETCH(const QString, text);
        const Result<QByteArray> bytes = bytesFromHex(text);
        QTEST(bytes.value_or(QByteArray()), "expected");
        const Facts facts = bytes ? Facts() : bytes.error().facts;
        QByteArray trouble = bytes ? QByteArray() : bytes.error().id;
        for (const char *fact : {"character", "position"}) {
            trouble += facts.contains(fact) ? ' ' + facts.value(fact).toUtf8() : QByteArray();
        }
        QTEST(trouble, "trouble");
    }

    void shownBytes()
    {
        const QByteArray bytes = "Gate101 \x00\xff\x7f and more"_ba;
        const QStringList lines = hexLines(bytes, 100);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(),
                 u"000000  47 61 74 65 31 30 31 20 00 ff 7f 20 61 6e 64 20  Gate101 ... and "_s);
        QCOMPARE(lines.last(), u"000010  6d 6f 72 65                                      more"_s);
        QCOMPARE(hexLines(QByteArray(1000, 'x'), 3).size(), 3);
        QCOMPARE(hexLines({}, 3).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
