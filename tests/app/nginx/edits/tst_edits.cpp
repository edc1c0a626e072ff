// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "nginx/edits/blocks.h"
#include "nginx/edits/changebook.h"
#include "nginx/edits/diff.h"
#include "nginx/edits/insertion.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Edit)

/// Insertions look like the file's own lines, and the diff says exactly what is done.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inserts_data();
    void inserts();
    void removes_data();
    void removes();
    void sameOffset();
    void overlaps_data();
    void overlaps();
    void diffs_data();
    void diffs();
    void patchTakesIt();
    void blocks_data();
    void blocks();
};

namespace {

Directive find(const Tree &tree, const QByteArray &name)
{
    for (const Directive &directive : tree.all()) {
        if (directive.is(name)) {
            return directive;
        }
    }
    return {};
}

} // namespace

void TestEdits::inserts_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("behind, spaces") << "after"_ba
                                    << "s {\n  p 1;\n}\n"_ba
                                    << "s {\n  p 1;\n  x {\n    y;\n  }\n}\n"_ba;
    QTest::newRow("behind, tabs") << "after"_ba
                                  << "s {\n\tp 1;\n}\n"_ba
                                  << "s {\n\tp 1;\n\tx {\n\t\ty;\n\t}\n}\n"_ba;
    QTest::newRow("behind, CRLF") << "after"_ba
                                  << "s {\r\n  p 1;\r\n}\r\n"_ba
                                  << "s {\r\n  p 1;\r\n  x {\r\n    y;\r\n  }\r\n}\r\n"_ba;
    QTest::newRow("behind its comment") << "after"_ba
                                        << "s {\n  p 1; # why\n}\n"_ba
                                        << "s {\n  p 1; # why\n  x {\n    y;\n  }\n}\n"_ba;
    QTest::newRow("on one line") << "after"_ba
                                 << "s { p 1; }"_ba
                                 << "s { p 1; x { y; } }"_ba;
    QTest::newRow("no final newline") << "after"_ba
                                      << "a {\n  b;\n}\np 1;"_ba
                                      << "a {\n  b;\n}\np 1;\nx {\n  y;\n}"_ba;
    QTest::newRow("first") << "start"_ba
                           << "s { # c\n  p 1;\n}\n"_ba
                           << "s { # c\n  x {\n    y;\n  }\n  p 1;\n}\n"_ba;
    QTest::newRow("first on one line") << "start"_ba
                                       << "s {p 1;}"_ba
                                       << "s { x { y; }p 1;}"_ba;
    QTest::newRow("last") << "end"_ba
                          << "s {\n  p 1;\n}\n"_ba
                          << "s {\n  p 1;\n\n  x {\n    y;\n  }\n}\n"_ba;
    QTest::newRow("last on one line") << "end"_ba
                                      << "s { p 1; }"_ba
                                      << "s { p 1;  x { y; } }"_ba;
    QTest::newRow("last of an empty block") << "end"_ba
                                            << "s {\n}\n"_ba
                                            << "s {\n\n    x {\n        y;\n    }\n}\n"_ba;
}

void TestEdits::inserts()
{
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto tree = Tree::parse("/n/x", before);
    const QByteArrayList lines{"x {", "\ty;", "}"};
    const Edit edit = where == "after"   ? insertAfter(find(*tree, "p"), lines)
                      : where == "start" ? insertAtStart(find(*tree, "s"), lines)
                                         : insertAtEnd(find(*tree, "s"), lines);
    QCOMPARE(applyEdits(before, {edit}), after);
    QVERIFY(Tree::parse("/n/x", after)->errors().empty());
}

void TestEdits::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("its line") << "a;\n  p {\n  b;\n  }\nc;\n"_ba
                              << "a;\nc;\n"_ba;
    QTest::newRow("its comment too") << "a;\np; # about p\nc;"_ba
                                     << "a;\nc;"_ba;
    QTest::newRow("among others") << "a; p; c;"_ba
                                  << "a;  c;"_ba;
    QTest::newRow("last line") << "a;\np;"_ba
                               << "a;\n"_ba;
}

void TestEdits::removes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto tree = Tree::parse("/n/x", before);
    QCOMPARE(applyEdits(before, {removeDirective(find(*tree, "p"))}), after);
}

void TestEdits::sameOffset()
{
    QCOMPARE(applyEdits("abcd", {{1, 2, "X"}, {1, 0, "1"}, {1, 0, "2"}, {3, 0, "3"}}), "a12X3d"_ba);
    QCOMPARE(applyEdits("", {{0, 0, "new"}}), "new"_ba);
}

void TestEdits::overlaps_data()
{
    // On the file "0123456789;": two edits, offset, length and text each.
    QTest::addColumn<Edit>("first");
    QTest::addColumn<Edit>("second");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("apart") << Edit{0, 2, "a"} << Edit{4, 2, "b"} << "a23b6789;"_ba;
    QTest::newRow("apart, backwards") << Edit{4, 2, "b"} << Edit{0, 2, "a"} << "a23b6789;"_ba;
    QTest::newRow("side by side") << Edit{0, 2, "a"} << Edit{2, 2, "b"} << "ab456789;"_ba;
    QTest::newRow("inside") << Edit{0, 6, "a"} << Edit{2, 2, "b"} << "a6789;"_ba;
    QTest::newRow("around") << Edit{2, 2, "b"} << Edit{0, 6, "a"} << "01b456789;"_ba;
    QTest::newRow("half over") << Edit{0, 4, "a"} << Edit{2, 4, "b"} << "a456789;"_ba;
    QTest::newRow("inserted before what goes") << Edit{2, 2, ""} << Edit{2, 0, "b"} << "01b456789;"_ba;
    QTest::newRow("inserted behind what goes") << Edit{2, 2, ""} << Edit{4, 0, "b"} << "01b456789;"_ba;
    QTest::newRow("inserted into what goes") << Edit{2, 4, ""} << Edit{3, 0, "b"} << "016789;"_ba;
    QTest::newRow("insertions at one place") << Edit{2, 0, "a"} << Edit{2, 0, "b"} << "01ab23456789;"_ba;
}

/// A plan is a list of disjoint edits: of two that overlap the first stays.
void TestEdits::overlaps()
{
    QFETCH(Edit, first);
    QFETCH(Edit, second);
    QFETCH(QByteArray, after);
    const auto tree = Tree::parse("/x", "0123456789;");
    ChangeBook book;
    book.edit(*tree, first);
    book.edit(*tree, second);
    QCOMPARE(book.changes().first().after, after);
}

void TestEdits::diffs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("body"); // Behind the two lines with the names.
    QTest::newRow("same") << "a\n"_ba
                          << "a\n"_ba
                          << ""_ba;
    QTest::newRow("added") << "a\nb\n"_ba
                           << "a\nx\nb\n"_ba
                           << "@@ -1,2 +1,3 @@\n a\n+x\n b\n"_ba;
    QTest::newRow("replaced") << "a\n"_ba
                              << "b\n"_ba
                              << "@@ -1 +1 @@\n-a\n+b\n"_ba;
    QTest::newRow("newline at the end") << "a"_ba
                                        << "a\n"_ba
                                        << "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_ba;
    QTest::newRow("two hunks")
        << "1\n2\n3\n4\n5\n6\n7\n8\n9\n"_ba
        << "x\n2\n3\n4\n5\n6\n7\n8\ny\n"_ba
        << "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"_ba;
    QTest::newRow("emptied") << "a\n"_ba
                             << ""_ba
                             << "@@ -1 +0,0 @@\n-a\n"_ba;
}

void TestEdits::diffs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, body);
    const QByteArray diff = unifiedDiff({{FileChange::Kind::Edit, "/n/x", before, after, {}}});
    QCOMPARE(diff, body.isEmpty() ? QByteArray() : QByteArray("--- a/n/x\n+++ b/n/x\n" + body));
}

/// What we print, `git apply` or `patch` makes from the one text the other, and back.
void TestEdits::patchTakesIt()
{
    const QByteArray program = QFile::exists(u"/usr/bin/git"_qs)     ? "/usr/bin/git"
                               : QFile::exists(u"/usr/bin/patch"_qs) ? "/usr/bin/patch"
                                                                     : "";
    if (program.isEmpty()) {
        QSKIP("neither git nor patch is installed");
    }
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArrayList lines;
        for (int i = 0; i < 30; ++i) {
            lines.append(QByteArray::number(random.bounded(9)) + (random.bounded(5) == 0 ? "\r" : ""));
        }
        const QByteArray before = lines.join('\n') + (random.bounded(2) == 0 ? "\n" : "");
        for (int i = random.bounded(6) + 1; i > 0; --i) {
            const int at = random.bounded(static_cast<int>(lines.size()));
            if (random.bounded(2) == 0) {
                lines.removeAt(at);
            } else {
                lines.insert(at, "new\t" + QByteArray::number(i));
            }
        }
        const QByteArray after = lines.join('\n') + (random.bounded(2) == 0 ? "\n" : "");
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("x", before));
        QVERIFY(write("d", unifiedDiff({{FileChange::Kind::Edit, "/x", before, after, {}}})));
        const QByteArray path = QFile::encodeName(folder.path());
        for (const bool back : {false, true}) {
            QByteArrayList arguments =
                program.endsWith("git")
                    ? QByteArrayList{"-C", path, "apply", "--whitespace=nowarn", "--unsafe-paths", "d"}
                    : QByteArrayList{"--binary", "-s", "-p1", "-d", path, "-i", "d"};
            if (back) {
                arguments.append("-R");
            }
            if (before != after) {
                const Result<ProcessResult> run = runProcess({.program = program, .arguments = arguments});
                QVERIFY(run.has_value());
                QVERIFY2(run->exitCode == 0, run->errors.constData());
            }
            QFile file(folder.filePath(u"x"_qs));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), back ? before : after);
        }
    }
}

void TestEdits::blocks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("taken"); // one letter a block: y or n
    QTest::addColumn<QByteArray>("result");
    const QByteArray before = "a\nb\nc\nd\ne";
    const QByteArray after = "a\nB\nc\nX\nY\ne";
    QTest::newRow("all") << before << after << QByteArray("yy") << after;
    QTest::newRow("none") << before << after << QByteArray("nn") << before;
    QTest::newRow("first") << before << after << QByteArray("yn") << QByteArray("a\nB\nc\nd\ne");
    QTest::newRow("second") << before << after << QByteArray("ny") << QByteArray("a\nb\nc\nX\nY\ne");
    QTest::newRow("line ends") << QByteArray("a\r\nb") << QByteArray("a\r\nb\r\nc") << QByteArray("n")
                               << QByteArray("a\r\nb");
    QTest::newRow("same") << before << before << QByteArray() << before;
}

void TestEdits::blocks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, taken);
    const FileChange change{FileChange::Kind::Edit, "/a", before, after, {}};
    QCOMPARE(blockCount(change), static_cast<int>(taken.size()));
    std::vector<bool> flags;
    for (const char one : taken) {
        flags.push_back(one == 'y');
    }
    const auto part = withBlocks(change, flags);
    QVERIFY(part);
    QTEST(part->after, "result");
    // What is made as a whole is taken or left as a whole.
    const FileChange made{FileChange::Kind::Create, "/a", {}, after, {}};
    QCOMPARE(blockCount(made), 1);
    QCOMPARE(withBlocks(made, {true}), std::optional(made));
    QVERIFY(!withBlocks(made, {false}));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
