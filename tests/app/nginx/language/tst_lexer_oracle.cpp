// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/language/tree.h"
#include "tests/support/realnginx.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

/// Pieces that the reader treats in ways of its own.
const QByteArrayList pieces{"a",     "b1",       " ",     "  ",       "\t",     "\n",    "\r\n",   ";",
                            "; ",    ";\n",      "{",     "}",        "\"",     "'",     "\\",     "\\\"",
                            "\\'",   "\\n",      "\\t",   "\\\\",     "\\;",    "$",     "${",     "${a}",
                            "$a",    "#",        "#c\n",  " # c\n",   ")",      "\")",   "(",      "\"x\"",
                            "'y z'", "\"a;b\"",  "'{'",   "\"}\"",    "a#b",    "a\"b",  "a}b",    "\xc3\xa9",
                            "\xff",  "\xc2\xa0", "~*^/c", "\"\\\"\"", "'a\nb'", "\"a\n", "a\\\nb", "$\"",
                            "${{",   "a${b",     "\v",    "\f",       "= /x",   "on",    "off"};

/// What Nginx says first, with the line.
struct Said
{
    enum Kind { Nothing, Reader, Other } kind = Nothing;
    QByteArray text;
    int line = 0;
};

Said firstWord(const QByteArray &complaints)
{
    static const QRegularExpression pattern(u"\\[emerg\\] \\d+#\\d+: (.*) in [^\\n]*nginx\\.conf:(\\d+)$"_qs,
                                            QRegularExpression::MultilineOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(complaints));
    if (!match.hasMatch()) {
        return complaints.contains("[emerg]") ? Said{Said::Other, complaints, 0} : Said{};
    }
    const QByteArray text = match.captured(1).toLatin1();
    const bool reader = text.startsWith("unexpected \"") || text.startsWith("unexpected end of") ||
                        text.startsWith("too long parameter");
    return {reader ? Said::Reader : Said::Other, text, match.captured(2).toInt()};
}

bool sameKind(SyntaxError::Kind kind, const QByteArray &text)
{
    switch (kind) {
    case SyntaxError::UnexpectedCharacter:
        return text.startsWith("unexpected \"");
    case SyntaxError::UnexpectedSemicolon:
        return text == "unexpected \";\"";
    case SyntaxError::UnexpectedOpenBrace:
        return text == "unexpected \"{\"";
    case SyntaxError::UnexpectedCloseBrace:
        return text == "unexpected \"}\"";
    case SyntaxError::UnexpectedEnd:
        return text.startsWith("unexpected end of file");
    case SyntaxError::TooLongParameter:
        return text.startsWith("too long parameter");
    default:
        return false;
    }
}

quint32 seed()
{
    const QByteArray given = qgetenv("GATE101_SEED");
    return given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
}

} // namespace

/// `nginx -t` and our reader, over the same bytes.
class TestLexerOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!RealNginx::isThere()) {
            QSKIP("nginx is not installed");
        }
    }
    void sameVerdict();
    void sameValues();
    void sameLimit_data();
    void sameLimit();

private:
    /// Empty when both say the same.
    QByteArray compare(const QByteArray &bytes);

    RealNginx m_nginx;
    int m_readerErrors = 0;
    int m_accepted = 0;
};

QByteArray TestLexerOracle::compare(const QByteArray &bytes)
{
    m_nginx.write("nginx.conf", bytes);
    const Said said = firstWord(m_nginx.complaints());
    const auto tree = Tree::parse("nginx.conf", bytes);
    const bool ours = !tree->errors().empty();
    const int line = ours ? tree->lineAt(tree->errors().front().offset) : 0;
    const QByteArray both =
        "nginx: " + said.text + " at " + QByteArray::number(said.line) +
        "; we: " + (ours ? QByteArray::number(int(tree->errors().front().kind)) : QByteArray("-")) + " at " +
        QByteArray::number(line);
    switch (said.kind) {
    case Said::Nothing:
        ++m_accepted;
        return ours ? both : QByteArray();
    case Said::Reader:
        ++m_readerErrors;
        if (said.text == "unexpected \"{\"" && (!ours || line >= said.line)) {
            return {}; // A block within `types`: that refusal is the directive's, not the reader's.
        }
        return ours && line == said.line && sameKind(tree->errors().front().kind, said.text) ? QByteArray()
                                                                                             : both;
    case Said::Other:
        // Nginx stopped at a directive's meaning; up to there the reader had nothing to say.
        return ours && line < said.line ? both : QByteArray();
    }
    return {};
}

void TestLexerOracle::sameVerdict()
{
    constexpr int files = 1500;
    const quint32 chosen = seed();
    qInfo("seed %u", chosen);
    QRandomGenerator random(chosen);
    int disagreements = 0;
    for (int i = 0; i < files; ++i) {
        // In `types` any words with at least one parameter are right, so that only the reader can complain.
        QByteArray body;
        const int count = 1 + random.bounded(9);
        for (int j = 0; j < count; ++j) {
            body += pieces[random.bounded(pieces.size())];
        }
        QByteArray bytes;
        switch (random.bounded(3)) {
        case 0:
            bytes = "events {}\nhttp {\n types {\n  a/b c;\n  x " + body + ";\n }\n}\n";
            break;
        case 1:
            bytes = "events {}\nhttp {\n types { x y " + body + "\n";
            break;
        default:
            bytes = "events { } http { types { x " + body + "; } server { listen 127.0.0.1:1; } }";
            bytes.remove(random.bounded(bytes.size()), random.bounded(3));
            bytes.insert(random.bounded(bytes.size()), pieces[random.bounded(pieces.size())]);
            break;
        }
        if (const QByteArray difference = compare(bytes); !difference.isEmpty() && ++disagreements <= 8) {
            qWarning("%s\n  in %s", difference.constData(),
                     bytes.toPercentEncoding(" {};\"'$#\\()\n").constData());
        }
    }
    qInfo("%d files, %d accepted, %d refused by the reader, %d disagreements", files, m_accepted,
          m_readerErrors, disagreements);
    QCOMPARE(disagreements, 0);
    QVERIFY(m_accepted > files / 20 && m_readerErrors > files / 20);
}

/// Nginx repeats the value of a flag that it does not understand, so it tells how it read the parameter.
void TestLexerOracle::sameValues()
{
    constexpr int files = 500;
    const quint32 chosen = seed();
    qInfo("seed %u", chosen);
    QRandomGenerator random(chosen);
    int compared = 0;
    for (int i = 0; i < files; ++i) {
        QByteArray word;
        const int count = 1 + random.bounded(5);
        for (int j = 0; j < count; ++j) {
            word += pieces[random.bounded(pieces.size())];
        }
        const QByteArray bytes = "master_process " + word + ";\nevents {}\n";
        m_nginx.write("nginx.conf", bytes);
        const Said said = firstWord(m_nginx.complaints());
        const QByteArray start = "invalid value \"";
        const qsizetype end = said.text.lastIndexOf("\" in \"master_process\" directive");
        if (!said.text.startsWith(start) || end < 0) {
            continue;
        }
        const auto tree = Tree::parse("nginx.conf", bytes);
        const DirectiveRange all = tree->topLevel();
        QVERIFY2(!all.empty(), bytes.constData());
        QCOMPARE(all.front().argCount(), 1);
        QCOMPARE(all.front().arg(0), said.text.mid(start.size(), end - start.size()));
        ++compared;
    }
    qInfo("%d values compared", compared);
    QVERIFY(compared > files / 10);
}

void TestLexerOracle::sameLimit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("word") << "events {}\nhttp { types { x "_ba
                          << "; } }\n"_ba;
    QTest::newRow("quoted") << "events {}\nhttp { types { x \""_ba
                            << "\"; } }\n"_ba;
    QTest::newRow("single quoted over lines") << "events {}\nhttp { types { x '\n"_ba
                                              << "'; } }\n"_ba;
    QTest::newRow("comment") << "events {} #"_ba
                             << "\nhttp { }\n"_ba;
    QTest::newRow("comment at the end") << "events {} #"_ba
                                        << ""_ba;
    QTest::newRow("unterminated quote") << "events {}\nhttp {\n types { x \""_ba
                                        << ""_ba;
    QTest::newRow("unterminated word") << "events {}\nhttp {\n types { x "_ba
                                       << ""_ba;
    QTest::newRow("spaces") << "events {}\nhttp { types { x "_ba
                            << " y; } }\n"_ba;
}

void TestLexerOracle::sameLimit()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    for (const int length : {4090, 4093, 4094, 4095, 4096, 4097, 4098, 5000, 9000}) {
        for (const char filler : {'z', '\n', ' '}) {
            if (filler != 'z' && !before.contains('"') && !before.contains('\'')) {
                continue;
            }
            const QByteArray bytes = before + QByteArray(length, filler) + behind;
            const QByteArray difference = compare(bytes);
            QVERIFY2(difference.isEmpty(), QByteArray(difference + " for " + QByteArray::number(length) +
                                                      " of " + QByteArray::number(int(filler)))
                                               .constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestLexerOracle)
#include "tst_lexer_oracle.moc"
