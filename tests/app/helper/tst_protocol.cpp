// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/fields.h"

#include <QTest>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &line, const char *code,
                            const QString &field = {}) {
            QTest::newRow(name) << line << QByteArray(code) << field;
        };
        const QByteArray good = "{\"v\":1,\"id\":7,\"op\":\"status\",\"args\":{}}";
        row("good", good, "");
        row("empty", "", "E_PROTO");
        row("not json", "hello", "E_PROTO");
        row("an array", "[1]", "E_PROTO");
        row("trailing bytes", good + "x", "E_PROTO");
        row("two objects", good + good, "E_PROTO");
        row("bad utf-8",
            "{\"v\":1,\"id\":7,\"op\":\"sta"
            "\xff"
            "\",\"args\":{}}",
            "E_PROTO");
        row("utf-8 surrogate",
            "{\"v\":1,\"id\":7,\"op\":\""
            "\xed\xa0\x80"
            "\",\"args\":{}}",
            "E_PROTO");
        row("lone high surrogate", "{\"v\":1,\"id\":7,\"op\":\"\\ud800\",\"args\":{}}", "E_PROTO");
        row("lone low surrogate", "{\"v\":1,\"id\":7,\"op\":\"\\udc00x\",\"args\":{}}", "E_PROTO");
        row("surrogate pair", "{\"v\":1,\"id\":7,\"op\":\"\\ud83d\\ude00\",\"args\":{}}", "E_OP");
        row("escaped nul", "{\"v\":1,\"id\":7,\"op\":\"status\\u0000\",\"args\":{}}", "E_PROTO");
        row("raw nul", QByteArray("{\"v\":1,\"id\":7,\"op\":\"st_us\",\"args\":{}}").replace('_', '\0'),
            "E_PROTO");
        row("duplicate key", "{\"v\":1,\"id\":7,\"id\":8,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("duplicate key below", "{\"v\":1,\"id\":7,\"op\":\"status\",\"args\":{\"a\":1,\"a\":2}}",
            "E_PROTO");
        row("same key in two objects", "{\"v\":1,\"id\":7,\"op\":\"status\",\"args\":{\"v\":{\"v\":1}}}", "");
        row("escaped key", "{\"v\":1,\"id\":7,\"op\":\"status\",\"ar\\u0067s\":{}}", "E_PROTO");
        row("fraction", "{\"v\":1,\"id\":7.5,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("exponent", "{\"v\":1,\"id\":7e2,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("over 2^53", "{\"v\":1,\"id\":9007199254740993,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("huge number", "{\"v\":1,\"id\":99999999999999999999,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("nan", "{\"v\":1,\"id\":NaN,\"op\":\"status\",\"args\":{}}", "E_PROTO");
        row("no version", "{\"id\":7,\"op\":\"status\",\"args\":{}}", "E_PROTO", u"v"_s);
        row("version 2", "{\"v\":2,\"id\":7,\"op\":\"status\",\"args\":{}}", "E_VERSION");
        row("no id", "{\"v\":1,\"op\":\"status\",\"args\":{}}", "E_PROTO", u"id"_s);
        row("id zero", "{\"v\":1,\"id\":0,\"op\":\"status\",\"args\":{}}", "E_PROTO", u"id"_s);
        row("id text", "{\"v\":1,\"id\":\"7\",\"op\":\"status\",\"args\":{}}", "E_PROTO", u"id"_s);
        row("no args", "{\"v\":1,\"id\":7,\"op\":\"status\"}", "E_PROTO", u"args"_s);
        row("unknown member", "{\"v\":1,\"id\":7,\"op\":\"status\",\"args\":{},\"run\":\"sh\"}", "E_PROTO",
            u"run"_s);
        row("unknown verb", "{\"v\":1,\"id\":7,\"op\":\"exec\",\"args\":{}}", "E_OP");
        row("verb in other case", "{\"v\":1,\"id\":7,\"op\":\"Status\",\"args\":{}}", "E_OP");
        row("too deep", QByteArray(10000, '[') + QByteArray(10000, ']'), "E_PROTO");
        row("too long",
            "{\"v\":1,\"id\":7,\"op\":\"status\",\"args\":{\"a\":\"" + QByteArray(caps::line, 'a') + "\"}}",
            "E_PROTO");
        row("a million brackets", QByteArray(1000000, '{'), "E_PROTO");
    }

    void requestLines()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, field);
        const auto request = readRequest(line);
        QCOMPARE(request ? QByteArray() : request.error().id, code);
        if (!request) {
            QCOMPARE(request.error().facts.value("field"), field);
        }
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *name, const QString &path, bool ok) {
            QTest::newRow(name) << path << ok;
        };
        row("plain", u"nginx.conf"_s, true);
        row("below", u"sites-available/my_site+1@x.conf"_s, true);
        row("hidden by an admin", u".htpasswd"_s, true);
        row("eight deep", u"a/b/c/d/e/f/g/h"_s, true);
        row("nine deep", u"a/b/c/d/e/f/g/h/i"_s, false);
        row("empty", QString(), false);
        row("absolute", u"/etc/passwd"_s, false);
        row("up", u"../passwd"_s, false);
        row("up inside", u"a/../../b"_s, false);
        row("dot", u"."_s, false);
        row("dot inside", u"a/./b"_s, false);
        row("double slash", u"a//b"_s, false);
        row("trailing slash", u"a/"_s, false);
        row("nul", u"a\0b"_s, false);
        row("line feed", u"a\nb"_s, false);
        row("blank", u"a b"_s, false);
        row("letters beyond ascii", u"설정.conf"_s, false);
        row("backslash", u"a\\b"_s, false);
        row("glob", u"*.conf"_s, false);
        row("our temporaries", u"conf.d/.gate101-x-0"_s, false);
        row("our state", u".gate101/lock"_s, false);
        row("255 bytes", QString(255, u'a'), true);
        row("256 bytes", QString(256, u'a'), false);
    }

    void paths()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, ok);
        const auto checked = checkedPath(path);
        QCOMPARE(checked.has_value(), ok);
        if (checked) {
            QCOMPARE(*checked, path.toUtf8());
        } else {
            QCOMPARE(checked.error().id, QByteArray(code::path));
        }
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("field");
        const QByteArray good =
            "\"tx\":\"20261123T020406-1a2b\",\"n\":3,\"path\":\"a\",\"base\":\"absent\",\"bytes\":\"YQ==\"";
        const auto row = [&](const char *name, const QByteArray &from, const QByteArray &to, const char *code,
                             const QString &field) {
            QTest::newRow(name) << QByteArray("{" + QByteArray(good).replace(from, to) + "}")
                                << QByteArray(code) << field;
        };
        row("good", "x", "x", "", {});
        row("digest", "\"absent\"", '"' + QByteArray(64, 'a') + '"', "", {});
        row("link", "\"absent\"", "\"link:../x\"", "", {});
        row("short digest", "\"absent\"", "\"abc\"", "E_ARG", u"base"_s);
        row("upper case digest", "\"absent\"", '"' + QByteArray(64, 'A') + '"', "E_ARG", u"base"_s);
        row("unknown argument", "\"n\":3", "\"n\":3,\"m\":4", "E_ARG", u"m"_s);
        row("missing", "\"n\":3,", "", "E_ARG", u"n"_s);
        row("text for number", "\"n\":3", "\"n\":\"3\"", "E_ARG", u"n"_s);
        row("out of range", "\"n\":3", "\"n\":6", "E_ARG", u"n"_s);
        row("transaction with a path", "20261123T020406-1a2b", "../x", "E_ARG", u"tx"_s);
        row("not base64", "YQ==", "Y Q=", "E_ARG", u"bytes"_s);
        row("base64 with spare bits", "YQ==", "YR==", "E_ARG", u"bytes"_s);
        row("too many bytes", "YQ==", "YWFhYWFhYWFh", "E_TOO_LARGE", {});
        row("bad path", "\"a\"", "\"../a\"", "E_PATH", {});
    }

    void fields()
    {
        QFETCH(const QByteArray, args);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, field);
        const auto object = readObject(args);
        QVERIFY(object);
        Fields fields(*object, {"tx"_L1, "n"_L1, "path"_L1, "base"_L1, "bytes"_L1});
        fields.transaction("tx"_L1);
        fields.number("n"_L1, 1, 5);
        fields.path("path"_L1);
        fields.base("base"_L1);
        fields.bytes("bytes"_L1, 8);
        QCOMPARE(fields.error().id, code);
        QCOMPARE(fields.error().facts.value("field"), field);
    }

    void errorsTravelWhole()
    {
        const Error error{{code::bind, {{"address", u"127.0.0.1:80"_s}, {"message", u"\"x\"\n\u001b[1m"_s}}}};
        const auto object = readObject(toLine(toJson(error)).trimmed());
        QVERIFY(object);
        QVERIFY(errorFromJson(*object) == error);
        QCOMPARE(errorFromJson({}).id, QByteArray(code::protocol));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
