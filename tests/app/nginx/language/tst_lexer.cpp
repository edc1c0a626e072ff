// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/language/tree.h"

#include <QTest>

using namespace gate101::nginx;
using namespace Qt::StringLiterals;

/// The reader against the rules of ngx_conf_read_token, and the tree against its bytes.
class TestLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void errors_data();
    void errors();
    void countsManyWords_data();
    void countsManyWords();
    void printsItsBytes();
    void spans();
    void lua();
};

namespace {

/// "name|arg|arg;" per statement, blocks in braces, so that a row shows the whole tree.
QByteArray shown(const DirectiveRange &directives)
{
    QByteArray text;
    for (const Directive &directive : directives) {
        text += (QByteArrayList{directive.name()} + directive.args()).join('|');
        text += directive.isBlock() ? '{' + shown(directive.children()) + '}' : QByteArray(";");
    }
    return text;
}

} // namespace

void TestLexer::words_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << "a b;c;"_ba
                           << "a|b;c;"_ba;
    QTest::newRow("quotes") << "a \"b c\" 'd;e' '{' \"}\";"_ba
                            << "a|b c|d;e|{|};"_ba;
    QTest::newRow("empty quotes") << "'' \"\";"_ba
                                  << "|;"_ba;
    QTest::newRow("escapes") << "a \\\"b\\\" \\'c \\\\d \\te \\x;"_ba
                             << "a|\"b\"|'c|\\d|\te|\\x;"_ba;
    QTest::newRow("escapes in a name") << "a\\tb c;\\\"d e;"_ba
                                       << "a\tb|c;\"d|e;"_ba;
    QTest::newRow("escaped quote") << "a \"b\\\"c\" 'd\\'e';"_ba
                                   << "a|b\"c|d'e;"_ba;
    QTest::newRow("escaped space and semicolon") << "a b\\ c\\;d;"_ba
                                                 << "a|b\\ c\\;d;"_ba;
    QTest::newRow("braced variable") << "a ${b}c x${y}{d;}"_ba
                                     << "a|${b}c|x${y}{d;}"_ba;
    QTest::newRow("dollar before a brace") << "a b${;"_ba
                                           << "a|b${;"_ba;
    QTest::newRow("parenthesis behind a quote") << "if ($a = \"b\"){c;}"_ba
                                                << "if|($a|=|b|){c;}"_ba;
    QTest::newRow("word behind that") << "a \"b\")c d;"_ba
                                      << "a|b|)c|d;"_ba;
    QTest::newRow("comment between arguments") << "a # no; {\n b;"_ba
                                               << "a|b;"_ba;
    QTest::newRow("hash inside a word") << "a b#c;"_ba
                                        << "a|b#c;"_ba;
    QTest::newRow("quote inside a word") << "a b\"c d;"_ba
                                         << "a|b\"c|d;"_ba;
    QTest::newRow("closing brace inside a word") << "a b}c;"_ba
                                                 << "a|b}c;"_ba;
    QTest::newRow("CRLF") << "a\r\nb {\r\n c;\r\n}\r\n"_ba
                          << "a|b{c;}"_ba;
    QTest::newRow("line feed in quotes") << "a 'b\nc';"_ba
                                         << "a|b\nc;"_ba;
    QTest::newRow("no white space") << "location ~*^/c{d;}"_ba
                                    << "location|~*^/c{d;}"_ba;
    QTest::newRow("bytes above ASCII") << "a \xff\xc2\xa0z \xea\xb0\x80;"_ba
                                       << "a|\xff\xc2\xa0z|\xea\xb0\x80;"_ba;
    QTest::newRow("nested") << "a{b{c;}d;}e;"_ba
                            << "a{b{c;}d;}e;"_ba;
    QTest::newRow("nothing") << " \t\r\n# only a comment"_ba
                             << ""_ba;
}

void TestLexer::words()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto tree = Tree::parse("/n/x", bytes);
    QVERIFY(tree->errors().empty());
    QCOMPARE(shown(tree->topLevel()), expected);
}

void TestLexer::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("rest"); // What is read all the same.
    const auto row = [](const char *name, const QByteArray &bytes, SyntaxError::Kind kind, int offset,
                        const QByteArray &rest) {
        QTest::newRow(name) << bytes << int(kind) << offset << rest;
    };
    row("letter behind a quote", "a \"b\"c;d;", SyntaxError::UnexpectedCharacter, 5, "a|b|c;d;");
    row("semicolon alone", "a;;b;", SyntaxError::UnexpectedSemicolon, 2, "a;b;");
    row("brace alone", "a{{b;}}", SyntaxError::UnexpectedOpenBrace, 2, "a{b;}");
    row("brace in a directive", "a{b }c;", SyntaxError::UnexpectedCloseBrace, 4, "a{b;}c;");
    row("brace too many", "a{}}b;", SyntaxError::UnexpectedCloseBrace, 3, "a{}b;");
    row("end in a directive", "a;b c", SyntaxError::UnexpectedEnd, 5, "a;b|c;");
    row("end in a quote", "a 'b\nc;", SyntaxError::UnexpectedEnd, 7, "a|b\nc;;");
    row("end in a block", "a{b;", SyntaxError::UnexpectedEnd, 4, "a{b;}");
    row("too long", "a " + QByteArray(4096, 'x') + ";b;", SyntaxError::TooLongParameter, 2,
        "a|" + QByteArray(4096, 'x') + ";b;");
    row("comment too long", "a;#" + QByteArray(4095, 'x') + "\nb;", SyntaxError::TooLongParameter, 2, "a;b;");
    row("Lua without an end", "a_by_lua_block { x", SyntaxError::UnterminatedLua, 18, "a_by_lua_block{}");
}

void TestLexer::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, offset);
    QFETCH(QByteArray, rest);
    const auto tree = Tree::parse("/n/x", bytes);
    QVERIFY(!tree->errors().empty());
    QCOMPARE(int(tree->errors().front().kind), kind);
    QCOMPARE(tree->errors().front().offset, offset);
    QCOMPARE(shown(tree->topLevel()), rest);
}

/// Tokens and the white space between them are the whole file, whatever the bytes are.
void TestLexer::countsManyWords_data()
{
    QTest::addColumn<qsizetype>("words");
    // The tree keeps the count in eight bits and counts again beyond them.
    for (const qsizetype words : {0, 1, 253, 254, 255, 256, 257, 1000}) {
        QTest::addRow("%lld words", static_cast<long long>(words)) << words;
    }
}

void TestLexer::countsManyWords()
{
    QFETCH(const qsizetype, words);
    const auto tree = Tree::parse("/n/x", "name" + QByteArray(" word").repeated(words) + "; next one;");
    const Directive name = tree->topLevel().front();
    QCOMPARE(name.argCount(), words);
    QCOMPARE(static_cast<qsizetype>(name.args().size()), words);
}

void TestLexer::printsItsBytes()
{
    quint32 state = 1;
    for (int round = 0; round < 2000; ++round) {
        static const QByteArray alphabet = "ab{};#\"'\\$ \n\t\r()\xff\x00[]-="_ba;
        QByteArray bytes;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;
            bytes += alphabet[static_cast<qsizetype>(state >> 16U) % alphabet.size()];
        }
        const auto tree = Tree::parse("/n/x", bytes);
        QCOMPARE(tree->bytes(), bytes);
        qsizetype at = 0;
        for (const Token &token : tree->tokens()) {
            QVERIFY(token.offset >= at);
            QVERIFY(bytes.mid(at, token.offset - at).trimmed().isEmpty());
            at = token.end();
        }
        QVERIFY2(bytes.mid(at).trimmed().isEmpty(), bytes.toHex().constData());
    }
}

void TestLexer::spans()
{
    const auto tree = Tree::parse("/n/x", "http {\n  server { a 'b c'; }\n}\n");
    const Directive http = tree->topLevel().front();
    const Directive server = http.children().front();
    const Directive a = server.children().front();
    QCOMPARE(tree->bytes().mid(a.begin(), a.end() - a.begin()), "a 'b c';"_ba);
    QCOMPARE(a.line(), 2);
    QCOMPARE(a.place().column, 12);
    QCOMPARE(tree->bytes().mid(a.argPlace(0).offset, a.argPlace(0).length), "'b c'"_ba);
    QCOMPARE(server.parent(), http);
    QVERIFY(http.parent().isNull());
    QCOMPARE(http.closeBrace(), 29);
    QCOMPARE(http.end(), 30);
    QCOMPARE(tree->lineText(2), "  server { a 'b c'; }"_ba);
    QCOMPARE(tree->lineCount(), 4);
    QCOMPARE(server.headerPlace().length, 8);
}

void TestLexer::lua()
{
    const auto tree =
        Tree::parse("/n/x", "content_by_lua_block { if x then y = \"}\" end -- }\n z = {1} [[}]] }a;");
    QVERIFY(tree->errors().empty());
    const DirectiveRange top = tree->topLevel();
    QCOMPARE(std::distance(top.begin(), top.end()), 2);
    QCOMPARE(tree->topLevel().front().luaBody(), " if x then y = \"}\" end -- }\n z = {1} [[}]] "_ba);
    QVERIFY(tree->topLevel().front().children().empty());
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
