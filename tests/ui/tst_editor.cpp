// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bracematch.h"
#include "editor/changedlines.h"
#include "editor/configeditor.h"
#include "editor/highlight.h"
#include "editor/scintillabytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101::ui;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A carriage return alone ends a line in the view, but not for Nginx, whose lines are spoken of.
    void aLoneCarriageReturn()
    {
        ConfigEditor editor;
        editor.setBytes("a;\rb;\r\nc;\n\rd;\ne;\n");
        editor.selectBytes(3, 0); // b
        QCOMPARE(editor.cursorLine(), 1);
        editor.selectBytes(11, 0); // d
        QCOMPARE(editor.cursorLine(), 3);
        for (const auto &[line, offset] :
             {std::pair(1, 0), std::pair(2, 7), std::pair(3, 10), std::pair(4, 14)}) {
            editor.goToLine(line);
            QCOMPARE(editor.cursorOffset(), qsizetype{offset});
            QCOMPARE(editor.cursorLine(), line);
        }
        QCOMPARE(editor.viewLine(4), 6);
        const QList<LineChange> shown =
            editor.viewLines({{LineChange::Kind::Edited, 2, 1}, {LineChange::Kind::Edited, 3, 1}});
        QCOMPARE(shown.at(0).first, 3); // Both of its parts.
        QCOMPARE(shown.at(0).count, 2);
        QCOMPARE(shown.at(1).first, 5);
        QCOMPARE(shown.at(1).count, 1);
        editor.setBytes("a;\r\nb;\r\n");
        QCOMPARE(editor.viewLine(2), 2);
    }

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

    void coloursFollowTyping_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("site") << QByteArray("http {\n  server {\n    listen 80; # x\n  }\n}\n");
        QTest::newRow("string over lines")
            << QByteArray("http {\n  add_header A \"one\n two;\n } three\";\n  gzip on;\n}\n");
        QTest::newRow("Lua") << QByteArray(
            "http {\n  access_by_lua_block {\n    local a = { 1 }\n    b()\n  }\n"
            "  gzip on;\n}\n");
        QTest::newRow("statement over lines")
            << QByteArray("server_name a\n  b\n  c;\nlog_format m '$a'\n  '$b';\n}\n}\nevents { }\n");
        QTest::newRow("carriage returns") << QByteArray("http {\r\n  gzip on;\r\n}\r\n");
    }

    /// Whatever is typed where, colours and folds are those of a text that is read from its beginning.
    void coloursFollowTyping()
    {
        QFETCH(QByteArray, text);
        static const QList<QByteArray> pieces{"\"",   "'",     "{",   "}", ";",  "\n",
                                              "#",    "\\",    " ",   "a", "$x", "_by_lua_block {",
                                              "\r\n", "\n}\n", "\xE9"};
        quint32 seed = 1;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>((seed >> 8U) % static_cast<quint32>(below));
        };
        ConfigEditor editor;
        editor.setBytes(text);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = editor.bytes();
            const qsizetype at = random(bytes.size() + 1);
            const qsizetype removed = random(3) == 0 ? std::min<qsizetype>(random(4), bytes.size() - at) : 0;
            bytes.replace(at, removed, random(4) == 0 ? QByteArray() : pieces.at(random(pieces.size())));
            editScintillaBytes(editor, bytes);
            // As much as a screen would ask for, and sometimes everything.
            const qsizetype wanted = random(2) == 0 ? bytes.size() : random(bytes.size() + 1);
            editor.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0L, static_cast<long>(wanted));
            if (wanted == bytes.size())
                compareWithFresh(editor, bytes);
            if (bytes.size() > 2000)
                editor.setBytes(text);
        }
    }

    void coloursBehindALineBreak()
    {
        // At the beginning of a line that goes on with the statement above it.
        ConfigEditor editor;
        editor.setBytes("a x\n$b;\nc { d; }\n");
        editor.recolor();
        editScintillaBytes(editor, "a x\n\n$b;\nc { d; }\n");
        editor.recolor();
        compareWithFresh(editor, editor.bytes());
        editScintillaBytes(editor, "a x$b;\nc { d; }\n");
        editor.recolor();
        compareWithFresh(editor, editor.bytes());
    }

    static void compareWithFresh(ConfigEditor &editor, const QByteArray &bytes)
    {
        ConfigEditor fresh;
        fresh.setBytes(bytes);
        fresh.recolor();
        using Sci = QsciScintillaBase;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto at = static_cast<long>(i);
            if (editor.SendScintilla(Sci::SCI_GETSTYLEAT, at) != fresh.SendScintilla(Sci::SCI_GETSTYLEAT, at))
                QFAIL(qPrintable(u"colour of byte %1 in %2"_s.arg(i).arg(QString::fromLatin1(bytes))));
        }
        for (int line = 0; line < fresh.lines(); ++line) {
            if (editor.SendScintilla(Sci::SCI_GETFOLDLEVEL, line) !=
                fresh.SendScintilla(Sci::SCI_GETFOLDLEVEL, line))
                QFAIL(qPrintable(u"fold of line %1 in %2"_s.arg(line).arg(QString::fromLatin1(bytes))));
        }
    }

    void matchesBraces_data()
    {
        QTest::addColumn<QByteArray>("text"); // the cursor is written as |
        QTest::addColumn<int>("partner");     // offset without the mark; -1 none, -2 known to be missing
        QTest::newRow("opening") << QByteArray("a {| b { c; } }") << 13;
        QTest::newRow("before it") << QByteArray("a |{ b { c; } }") << 13;
        QTest::newRow("closing") << QByteArray("a {\n b { c; }\n}|\n") << 2;
        QTest::newRow("inner closing") << QByteArray("a {\n b { c; }|\n}\n") << 7;
        QTest::newRow("in a comment") << QByteArray("a { # }|\n}") << -1;
        QTest::newRow("past a comment") << QByteArray("a {| # }\n}") << 8;
        QTest::newRow("past a string") << QByteArray("a {| b \"}\"; }") << 11;
        QTest::newRow("a variable") << QByteArray("a ${|b};") << -1;
        QTest::newRow("no end") << QByteArray("a {| b;") << -2;
        QTest::newRow("no beginning") << QByteArray("a; }|") << -2;
        QTest::newRow("elsewhere") << QByteArray("a| { }") << -1;
    }

    void matchesBraces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, partner);
        const qsizetype cursor = text.indexOf('|');
        ConfigEditor editor;
        editor.setBytes(text.remove(cursor, 1));
        editor.recolor();
        editor.selectBytes(cursor, 0);
        const BraceMatch found = matchingBrace(editor);
        QCOMPARE(static_cast<int>(found.missing ? -2 : found.partner), partner);
    }

    void changedLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>(
            "changes"); // "e 2+1" edited from line 2 (counted from 0), one line; "r 3" removed
        const auto row = [](const char *name, const char *before, const char *after, const char *changes) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(changes);
        };
        row("same", "a\nb\n", "a\nb\n", "");
        row("edited", "a\nb\nc\n", "a\nx\nc\n", "e 1+1");
        row("added", "a\nb\n", "a\nx\ny\nb\n", "e 1+2");
        row("added, like its neighbour", "a\n  b;\nc\n", "a\n  b;\n  b;\nc\n", "e 2+1");
        row("removed", "a\nb\nc\n", "a\nc\n", "r 1");
        row("two places", "a\nb\nc\nd\ne\n", "a\nX\nc\nd\ne\nf\n", "e 1+1, e 5+1");
        row("at the end without a line end", "a\nb", "a\nbc", "e 1+1");
        row("everything", "a\nb\n", "x\n", "e 0+1");
        row("to nothing", "a\nb\n", "", "r 0");
        row("from nothing", "", "a\nb\n", "e 0+2");
        row("the beginning of a line", "aa\nbb\n", "aa\ncbb\n", "e 1+1");
    }

    void changedLines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QStringList seen;
        for (const LineChange &change : gate101::ui::changedLines(before, after)) {
            seen.append(change.kind == LineChange::Kind::Edited
                            ? u"e %1+%2"_s.arg(change.first).arg(change.count)
                            : u"r %1"_s.arg(change.first));
        }
        QTEST(seen.join(u", "_s), "changes");
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
