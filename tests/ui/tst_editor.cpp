// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/highlight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101::ui;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no end of line") << QByteArray("user nobody;");
        QTest::newRow("utf-8") << QByteArray("# 일반 API 요청\nuser nobody;\n");
        QTest::newRow("latin-1") << QByteArray("# caf\xE9 \xFC\nuser nobody;\n");
        QTest::newRow("euc-kr") << QByteArray("# \xC7\xD1\xB1\xDB\nuser nobody;\n");
        QTest::newRow("crlf") << QByteArray("http {\r\n\tserver {\r\n\t}\r\n}\r\n");
        QTest::newRow("mixed line ends") << QByteArray("a;\r\nb;\nc;\rd;\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFuser nobody;\n");
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QTest::newRow("every byte but NUL") << all;
    }

    void keepsBytes()
    {
        QFETCH(QByteArray, bytes);
        ConfigEditor editor;
        editor.setBytes(bytes);
        QCOMPARE(editor.bytes(), bytes);
        QVERIFY(!editor.isModified());
    }

    void typingChangesOnlyWhatIsTyped()
    {
        ConfigEditor editor;
        editor.setBytes("# caf\xE9\r\nuser nobody;\r\n");
        editor.setCursorPosition(1, 12);
        QTest::keyClicks(&editor, u" x"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(editor.bytes().startsWith("# caf\xE9\r\nuser nobody; x\r\n"));
        editor.undo();
        while (editor.isUndoAvailable())
            editor.undo();
        QCOMPARE(editor.bytes(), QByteArray("# caf\xE9\r\nuser nobody;\r\n"));
    }

    void explainsALine()
    {
        ConfigEditor editor;
        editor.resize(400, 300);
        editor.setBytes("a;\nb;\nc;\n");
        editor.explainLine(2, u"because of this"_s, true);
        QVERIFY(editor.annotation(1).contains(u"because of this"_s));
        QCOMPARE(editor.markersAtLine(1), 1u << 8);
        editor.explainLine(0, {}, true);
        QVERIFY(editor.annotation(1).isEmpty());
        QCOMPARE(editor.bytes(), QByteArray("a;\nb;\nc;\n")); // an explanation is no text
    }

    void folds()
    {
        ConfigEditor editor;
        editor.setBytes("http {\n  server {\n    listen 80;\n  }\n}\n");
        editor.recolor();
        const auto level = [&editor](int line) {
            return editor.SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, line) &
                   QsciScintillaBase::SC_FOLDLEVELNUMBERMASK;
        };
        QCOMPARE(level(0), QsciScintillaBase::SC_FOLDLEVELBASE + 0L);
        QCOMPARE(level(1), QsciScintillaBase::SC_FOLDLEVELBASE + 1L);
        QCOMPARE(level(2), QsciScintillaBase::SC_FOLDLEVELBASE + 2L);
        QCOMPARE(level(4), QsciScintillaBase::SC_FOLDLEVELBASE + 1L);
    }

    void colours_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("inks"); // one letter a byte
        // d directive, s string, v variable, n number, c comment, . plain
        QTest::newRow("directive and number")
            << QByteArray("listen 443 ssl;") << QByteArray("dddddd.nnn.....");
        QTest::newRow("port of an address")
            << QByteArray("proxy_pass http://a:30;") << QByteArray("dddddddddd..........nn.");
        QTest::newRow("variable") << QByteArray("set $a b;") << QByteArray("ddd.vv...");
        QTest::newRow("variable in a word") << QByteArray("a x$b.y;") << QByteArray("d..vv...");
        QTest::newRow("variable in braces") << QByteArray("a x${b}y;") << QByteArray("d..vvvv..");
        QTest::newRow("location pattern") << QByteArray("location /api {") << QByteArray("dddddddd.ssss..");
        QTest::newRow("comment") << QByteArray("# x\na;") << QByteArray("ccc.d.");
        QTest::newRow("string with variable") << QByteArray("a \"b$c\";") << QByteArray("d.ssvvs.");
        QTest::newRow("size") << QByteArray("a 60s 10m;") << QByteArray("d.nnn.nnn.");
        QTest::newRow("second statement") << QByteArray("a;b c;") << QByteArray("d.d...");
    }

    void colours()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, inks);
        static const char letters[] = ".dsvnci";
        QByteArray seen(text.size(), '.');
        for (const InkSpan &span : highlight(text))
            seen.replace(span.offset, span.length,
                         QByteArray(span.length, letters[static_cast<int>(span.ink)]));
        QCOMPARE(seen, inks);
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
