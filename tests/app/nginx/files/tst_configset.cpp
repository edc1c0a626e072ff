// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/configset.h"
#include "nginx/files/includeglob.h"
#include "nginx/files/overlayreader.h"
#include "tests/support/memoryreader.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList pathsOf(const ConfigSet &config)
{
    QByteArrayList paths;
    for (const auto &tree : config.files()) {
        paths.append(tree->path());
    }
    return paths;
}

QByteArray firstProblem(const ConfigSet &config)
{
    return config.problems().isEmpty() ? QByteArray() : config.problems().first().statement.id;
}

} // namespace

/// Includes as Nginx resolves them.
class TestConfigSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void problems_data();
    void problems();
    void readsOnce();
    void visitsInPlace();
    void otherBytes_data();
    void otherBytes();
    void globs_data();
    void globs();
    void overlay();
};

void TestConfigSet::order()
{
    MemoryReader reader{{"/n/nginx.conf", "include sub/one.conf; include conf.d/*; include none/*.conf;"},
                        {"/n/sub/one.conf", "include two.conf;"}, // Still against the main file's folder.
                        {"/n/two.conf", ""},
                        {"/n/conf.d/b.conf", ""},
                        {"/n/conf.d/Z.conf", ""},
                        {"/n/conf.d/a.conf.bak", ""},
                        {"/n/conf.d/a~", ""},
                        {"/n/conf.d/.hidden", "broken"}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QVERIFY(config->isComplete());
    QCOMPARE(pathsOf(*config).join(' '),
             "/n/nginx.conf /n/sub/one.conf /n/two.conf /n/conf.d/Z.conf /n/conf.d/a.conf.bak "
             "/n/conf.d/a~ /n/conf.d/b.conf"_ba);
    QCOMPARE(config->includerOf("/n/two.conf").tree().path(), "/n/sub/one.conf"_ba);
}

void TestConfigSet::problems_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("literal name that is missing") << "\ninclude no.conf;"_ba
                                                  << "file-missing"_ba << 2;
    QTest::newRow("pattern without a match") << "include no/*.conf;"_ba
                                             << ""_ba << 0;
    QTest::newRow("cycle") << "include nginx.conf;"_ba
                           << "include-cycle"_ba << 1;
    QTest::newRow("longer cycle") << "include a.conf;"_ba
                                  << "include-cycle"_ba << 1;
    QTest::newRow("unreadable") << "include secret.conf;"_ba
                                << "file-unreadable"_ba << 1;
    QTest::newRow("folder behind a pattern") << "include d/*;"_ba
                                             << "file-not-regular"_ba << 1;
    QTest::newRow("unreadable folder") << "include locked/*;"_ba
                                       << "folder-unreadable"_ba << 1;
    QTest::newRow("syntax") << "a;\n;"_ba
                            << "syntax-unexpected-semicolon"_ba << 2;
}

void TestConfigSet::problems()
{
    QFETCH(QByteArray, main);
    QFETCH(QByteArray, id);
    QFETCH(int, line);
    MemoryReader reader{{"/n/nginx.conf", main},
                        {"/n/a.conf", "include b.conf;"},
                        {"/n/b.conf", "include a.conf;"},
                        {"/n/d/sub", ""}};
    reader.failures = {{"/n/secret.conf", "file-unreadable"},
                       {"/n/d/sub", "file-not-regular"},
                       {"/n/locked", "folder-unreadable"}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QCOMPARE(firstProblem(*config), id);
    QCOMPARE(config->isComplete(), id.isEmpty());
    if (!id.isEmpty()) {
        QCOMPARE(config->problems().first().place.line, line);
    }
}

void TestConfigSet::readsOnce()
{
    MemoryReader reader{{"/n/nginx.conf", "a { include p; } b { include p; }"}, {"/n/p", "x 1;"}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QCOMPARE(reader.reads.value("/n/p"), 1);
    QCOMPARE(config->includersOf("/n/p").size(), size_t(2));
    QVERIFY(config->includersOf("/n/nginx.conf").empty());
    for (const Directive &block : config->files().front()->topLevel()) {
        QByteArray seen;
        config->visit(block, [&seen](const Directive &directive) { seen += directive.name(); });
        QCOMPARE(seen, "x"_ba);
    }
}

void TestConfigSet::visitsInPlace()
{
    MemoryReader reader{{"/n/nginx.conf", "a; include *.inc; d;"}, {"/n/1.inc", "b;"}, {"/n/2.inc", "c;"}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QByteArray seen;
    config->visit({}, [&seen](const Directive &directive) { seen += directive.name(); });
    QCOMPARE(seen, "abcd"_ba);
}

void TestConfigSet::otherBytes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reads");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("a line") << "/n/s/b"_ba
                            << "B;"_ba << 0 << "aBc"_ba
                            << ""_ba;
    QTest::newRow("not included") << "/n/elsewhere"_ba
                                  << "x;"_ba << 0 << "abc"_ba
                                  << ""_ba;
    QTest::newRow("a fault") << "/n/s/b"_ba
                             << "b"_ba << 0 << "abc"_ba
                             << "syntax-unexpected-end"_ba;
    QTest::newRow("one file more") << "/n/s/b"_ba
                                   << "include more;"_ba << 1 << "amc"_ba
                                   << ""_ba;
    QTest::newRow("one that is missing") << "/n/s/b"_ba
                                         << "include no;"_ba << 1 << "ac"_ba
                                         << "file-missing"_ba;
    QTest::newRow("a cycle") << "/n/s/b"_ba
                             << "include s/b;"_ba << 0 << "ac"_ba
                             << "include-cycle"_ba;
    QTest::newRow("other files") << "/n/nginx.conf"_ba
                                 << "include s/[ab];"_ba << 0 << "ab"_ba
                                 << ""_ba;
}

void TestConfigSet::otherBytes()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, bytes);
    QFETCH(int, reads);
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, problem);
    MemoryReader reader{{"/n/nginx.conf", "include s/*;"},
                        {"/n/s/a", "a;"},
                        {"/n/s/b", "b;"},
                        {"/n/s/c", "c;"},
                        {"/n/more", "m;"}};
    const auto before = ConfigSet::load(reader, "/n/nginx.conf");
    const auto sum = [&reader] {
        int count = 0;
        for (const int times : std::as_const(reader.reads)) {
            count += times;
        }
        return count;
    };
    const int readBefore = sum();
    const auto after = before->withFile(reader, path, bytes);
    QCOMPARE(sum() - readBefore, reads);
    QByteArray names;
    after->visit({}, [&names](const Directive &directive) { names += directive.name(); });
    QCOMPARE(names, seen);
    QCOMPARE(firstProblem(*after), problem);
    QVERIFY(before->isComplete());
}

void TestConfigSet::globs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("star") << "/n/*.conf"_ba
                          << "/n/a.conf /n/b.conf"_ba;
    QTest::newRow("question mark") << "/n/?.conf"_ba
                                   << "/n/a.conf /n/b.conf"_ba;
    QTest::newRow("set") << "/n/[b-z].conf"_ba
                         << "/n/b.conf"_ba;
    QTest::newRow("folder pattern") << "/n/*/x"_ba
                                    << "/n/s/x"_ba;
    QTest::newRow("dotfile asked for") << "/n/.*"_ba
                                       << "/n/.dot"_ba;
    QTest::newRow("nothing") << "/n/*.none"_ba
                             << ""_ba;
}

void TestConfigSet::globs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, found);
    MemoryReader reader{
        {"/n/b.conf", ""}, {"/n/a.conf", ""}, {"/n/.dot", ""}, {"/n/s/x", ""}, {"/n/t/y", ""}};
    const Result<QByteArrayList> paths = expandGlob(reader, pattern);
    QVERIFY(paths.has_value());
    QCOMPARE(paths->join(' '), found);
}

void TestConfigSet::overlay()
{
    MemoryReader reader{{"/n/a", "old"}, {"/n/available/s", "site"}};
    OverlayReader overlay(reader);
    using Kind = FileChange::Kind;
    overlay.lay({{Kind::Edit, "/n/a", "old", "new", {}},
                 {Kind::Create, "/n/b", {}, "made", {}},
                 {Kind::Link, "/n/enabled/s", {}, {}, "../available/s"}});
    reader.folders.insert("/n/enabled");
    QCOMPARE(*overlay.read("/n/a"), "new"_ba);
    QCOMPARE(*overlay.read("/n/b"), "made"_ba);
    QCOMPARE(*overlay.read("/n/enabled/s"), "site"_ba);
    QCOMPARE(overlay.canonical("/n/enabled/s"), "/n/available/s"_ba);
    QCOMPARE(*overlay.list("/n/enabled"), QByteArrayList{"s"});
    QVERIFY(overlay.list("/n")->contains("b"));

    overlay.lay({{Kind::Edit, "/n/enabled/s", "site", "better", {}}, {Kind::Edit, "/n/a", "new", "old", {}}});
    QCOMPARE(*overlay.read("/n/available/s"), "better"_ba);
    QByteArray order;
    for (const FileChange &change : overlay.changes()) {
        order += change.path + ' ';
    }
    QCOMPARE(order, "/n/b /n/available/s /n/enabled/s "_ba); // What is as it was is no change.
    QCOMPARE(reader.files.value("/n/a"), "old"_ba);
}

QTEST_GUILESS_MAIN(TestConfigSet)
#include "tst_configset.moc"
