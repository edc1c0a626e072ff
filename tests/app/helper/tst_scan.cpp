// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/directives.h"
#include "helper/loaded.h"
#include "helper/sensitive.h"
#include "tests/app/helper/helpersite.h"

#include <QTest>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

/// What the helper reads in a configuration without understanding it.
class TestScan : public QObject
{
    Q_OBJECT

    static QByteArrayList scanned(const QByteArray &text)
    {
        QByteArrayList found;
        scanDirectives(text, [&](const Directive &one) {
            found.append(QByteArray::number(one.line) + ' ' +
                         (one.within.isEmpty() ? QByteArray() : one.within.join('>') + ": ") +
                         one.words.join('|'));
        });
        return found;
    }

    static Paths installedPaths()
    {
        Paths paths;
        paths.root = "/etc/nginx";
        paths.mainFile = "/etc/nginx/nginx.conf";
        paths.installed = true;
        return paths;
    }

    static Change put(const QByteArray &before, const QByteArray &after, const QByteArray &path = "site.conf")
    {
        Change change{Change::Put, path, {}, {}, Image{Image::File, after, {}, {}}};
        if (!before.isNull()) {
            change.before = Image{Image::File, before, {}, {}};
        }
        return change;
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("found");
        const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &found) {
            QTest::newRow(name) << text << found;
        };
        row("plain", "user www-data;", {"1 user|www-data"});
        row("lines", "a\n b\n c;\nd;", {"1 a|b|c", "4 d"});
        row("blocks", "http { server { listen 80; } }",
            {"1 http", "1 http: server", "1 http>server: listen|80"});
        row("after a block", "a { b; } c;", {"1 a", "1 a: b", "1 c"});
        row("comment", "# user x;\na; # load_module y;\nb;", {"2 a", "3 b"});
        row("no comment inside a word", "a b#c;", {"1 a|b#c"});
        row("quotes", "a \"b; {c\" 'd # e';", {"1 a|b; {c|d # e"});
        row("a quote inside a word", "a b\"c;d;", {"1 a|b\"c", "1 d"});
        row("escaped quote", "a \"b\\\"c\" d;", {"1 a|b\\\"c|d"});
        row("escaped semicolon", "a b\\;c;", {"1 a|b\\;c"});
        row("braces of a variable", "a ${b}c;", {"1 a|${b}c"});
        row("tab and carriage return", "a\tb\r\n;c;", {"1 a|b", "2 c"});
        row("byte order mark", "\xEF\xBB\xBFuser x;", {"1 user|x"});
        row("name in quotes", "\"load_module\" /x.so;", {"1 load_module|/x.so"});
        row("unfinished", "a b", {"1 a|b"});
        row("unfinished quote", "a 'b;", {"1 a|b;"});
        row("too many braces", "} } a;", {"1 a"});
        row("nothing", "", {});
    }

    void words()
    {
        QFETCH(const QByteArray, text);
        QTEST(scanned(text), "found");
    }

    /// A megabyte of anything is gone through in time and without keeping it.
    void largeTexts()
    {
        for (const char *text : {"{", "}", ";", "a;", "a{", "\"", "\\", "${", "#\n", "a "}) {
            const QByteArray piece(text);
            QElapsedTimer clock;
            clock.start();
            qsizetype found = 0;
            scanDirectives(piece.repeated(1024 * 1024 / piece.size()), [&](const Directive &) { ++found; });
            QVERIFY2(clock.elapsed() < 5000, piece.constData());
        }
    }

    void sensitiveLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("flagged");
        const auto row = [](const char *line, bool flagged) {
            QTest::addRow("attack 40: %s", line) << QByteArray(line) << flagged;
        };
        row("load_module /dev/shm/x.so;", true);
        row("'load_module' /dev/shm/x.so;", true);
        row("user root;", true);
        row("access_log /etc/cron.d/x;", true);
        row("access_log /var/log/nginx/../../../etc/cron.d/x;", true);
        row("access_log /var/log/nginx/$host.log;", true);
        row("access_log logs/x.log;", true);
        row("access_log /var/log/nginx/x.log combined;", false);
        row("access_log off;", false);
        row("access_log syslog:server=127.0.0.1;", false);
        row("error_log /etc/profile.d/x.sh debug;", true);
        row("error_log /var/log/nginx/error.log notice;", false);
        row("error_log stderr;", false);
        row("include /etc/shadow;", true);
        row("include ../shadow;", true);
        row("include conf.d/../../shadow;", true);
        row("include conf.d/*.conf;", false);
        row("include /etc/nginx/mime.types;", false);
        row("proxy_temp_path /etc/x;", true);
        row("content_by_lua_block { os.execute('id') }", true);
        row("js_import /tmp/x.js;", true);
        row("perl_require x.pl;", true);
        row("dav_methods PUT;", true);
        row("# load_module /dev/shm/x.so;", false);
        row("add_header X 'load_module y;';", false);
        row("proxy_pass http://127.0.0.1;", false);
        row("listen 80;", false);
    }

    void sensitiveLines()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, flagged);
        const Paths paths = installedPaths();
        const QList<Sensitive> fresh = newlySensitive({put("a;\n", "a;\n" + line + "\n")}, paths);
        QCOMPARE(fresh.size(), flagged ? 1 : 0);
        if (flagged) {
            QCOMPARE(fresh.constFirst().line, 2);
            QCOMPARE(fresh.constFirst().file, QByteArray("site.conf"));
        }
        // What stood there before is not brought in by this change; a second one is.
        QCOMPARE(newlySensitive({put(line, "a;\n" + line)}, paths).size(), 0);
        QCOMPARE(newlySensitive({put(line, line + '\n' + line)}, paths).size(), flagged ? 1 : 0);
        QCOMPARE(newlySensitive({put({}, line)}, paths).size(), flagged ? 1 : 0);
    }

    void pidStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            bool refused) { QTest::newRow(name) << before << after << refused; };
        row("attack 40: pid /etc/passwd", "pid /run/nginx.pid;", "pid /etc/passwd;", true);
        row("attack 40: pid added", "a;", "a; pid /etc/passwd;", true);
        row("attack 40: pid removed", "pid /run/nginx.pid;", "", true);
        row("attack 40: pid in quotes", "pid /run/nginx.pid;", "\"pid\" \"/etc/passwd\";", true);
        row("same value in quotes", "pid /run/nginx.pid;", "'pid' '/run/nginx.pid';", false);
        row("only in a comment", "a;", "# pid /etc/passwd;", false);
        row("untouched", "pid /run/nginx.pid; a;", "pid /run/nginx.pid; b;", false);
    }

    void pidStays()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const bool, refused);
        const auto result = refusePidChange({put(before, after)});
        QCOMPARE(!result, refused);
        if (refused) {
            QCOMPARE(result.error().id, QByteArray(code::sensitive));
        }
        // Another file may take the line over.
        QVERIFY(refusePidChange({put("pid /a;", "b;", "one"), put("b;", "pid /a;", "two")}));
    }

    void bindings_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *words, const QString &address) {
            QTest::newRow(words) << QByteArray(words) << address;
        };
        row("80", u"0.0.0.0:80"_s);
        row("*:8080 default_server", u"0.0.0.0:8080"_s);
        row("127.0.0.1:8080 ssl http2", u"127.0.0.1:8080"_s);
        row("127.0.0.1", u"127.0.0.1:80"_s);
        row("[::]:80 ipv6only=on", u"[::]:80"_s);
        row("[0:0::1]:81", u"[::1]:81"_s);
        row("[::1]", u"[::1]:80"_s);
        // Nothing is said about these.
        for (const char *unknown : {"localhost:80", "example.com", "unix:/run/x.sock", "443 quic", "53 udp",
                                    "8000-8010", "80x", "0", "70000", "[::", "$x", "1.2.3:80", ""}) {
            row(unknown, {});
        }
    }

    void bindings()
    {
        QFETCH(const QByteArray, words);
        const Binding binding = bindingOf(QByteArrayList{"listen"} + words.split(' '));
        QTEST(binding.port > 0 ? addressOf(binding) : QString(), "address");
    }

    void bindingsAreCollectedFromServersOnly()
    {
        QList<Binding> found;
        collectBindings("http { server { listen 81; listen 81; location / { listen 82; } } listen 83; }\n"
                        "server { listen 84; }\nstream { server { listen 85; listen 86 udp; } }\n"
                        "init_by_lua_block { server { listen 87; } } # server { listen 88; }\n",
                        found);
        QStringList addresses;
        for (const Binding &one : found) {
            addresses.append(addressOf(one));
        }
        QCOMPARE(addresses, QStringList({u"0.0.0.0:81"_s, u"0.0.0.0:84"_s, u"0.0.0.0:85"_s}));
    }

    void obstaclesAreTold()
    {
        const test::Listener listener;
        const Binding same{"127.0.0.1", listener.port(), false};
        const Binding wide{"0.0.0.0", listener.port(), false};
        const QList<pid_t> we{::getpid()};
        // Ours already; ours in the way; a stranger's; on another address; with reuseport.
        QCOMPARE(obstacles({same}, we).size(), 0);
        QCOMPARE(obstacles({wide}, we).size(), 1);
        QVERIFY(obstacles({wide}, we).constFirst().own);
        for (const Binding &binding : {same, wide}) {
            const QList<Obstacle> found = obstacles({binding}, {});
            QCOMPARE(found.size(), 1);
            QVERIFY(!found.constFirst().own);
            QCOMPARE(found.constFirst().pid, ::getpid());
            QCOMPARE(toError(found.constFirst()).id, QByteArray(code::bind));
        }
        QCOMPARE(obstacles({{"127.0.0.2", listener.port(), false}}, {}).size(), 0);
        QCOMPARE(obstacles({{"127.0.0.1", listener.port(), true}}, {}).size(), 0);
        // Where the wildcard is wanted too, Nginx binds nothing else.
        QCOMPARE(obstacles({same, wide}, we).size(), 1);
        QCOMPARE(unserved({same}, we).port, 0);
        QCOMPARE(unserved({same, wide}, we), wide);
        QCOMPARE(unserved({same}, {}), same);
    }

    void dumpIsRead()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(u"a.conf"_s));
        test::writeFile(QString::fromUtf8(path), "server { listen 81; }\n");
        const QByteArray dump =
            "nginx: ok\n# configuration file /nowhere/nginx.conf:\nhttp { include x; }\n\n"
            "# configuration file " +
            path + ":\nserver { listen 81; }\n\n# configuration file /x/y.conf~:\n";
        const Loaded loaded = readDump(dump, {"/x/changed.conf"});
        QVERIFY(loaded.known);
        QCOMPARE(loaded.files.keys().size(), 3);
        QCOMPARE(loaded.files.value(path), digestAt(path));
        QCOMPARE(loaded.files.value("/nowhere/nginx.conf"), QByteArray("other"));
        QCOMPARE(loaded.bindings.size(), 1);
        QCOMPARE(leftovers(loaded), QByteArrayList{"/x/y.conf~"});
        QCOMPARE(firstDifference(loaded, loadedFromJson(toJson(loaded))), QByteArray());
        QCOMPARE(firstChanged(loaded), QByteArray());
        test::writeFile(QString::fromUtf8(path), "server { listen 82; }\n");
        QCOMPARE(firstChanged(loaded), path);
        QCOMPARE(firstDifference(loaded, readDump(dump, {})), path);
        QCOMPARE(firstDifference(loaded, readDump(dump.left(60), {})), path);
        QCOMPARE(firstDifference(loaded, Loaded()), QByteArray());
        // A file that is being changed is left out also where Nginx reads it by a link.
        const QString link = folder.filePath(u"b.conf"_s);
        QVERIFY(QFile::link(u"a.conf"_s, link));
        const QByteArray byLink = "# configuration file " + QFile::encodeName(link) + ":\n";
        QCOMPARE(readDump(byLink, {}).files.size(), 1);
        QCOMPARE(readDump(byLink, {path}).files.size(), 0);
        QVERIFY(!readDump("nothing", {}).known);
        QVERIFY(!readDump("# configuration file ", {}).known);
    }

    void leftoversAreRecognised_data()
    {
        QTest::addColumn<bool>("left");
        for (const char *name : {"site~", "site.conf~", "site.bak", "site.dpkg-new", "site.dpkg-old",
                                 "#site#", "site.rpmsave", "site.conf.swp"}) {
            QTest::addRow("attack 46: %s", name) << true;
        }
        for (const char *name : {"site", "site.conf", "bak", "dpkg-new.conf", "#site", "a~b"}) {
            QTest::addRow("attack 46: %s is none", name) << false;
        }
    }

    void leftoversAreRecognised()
    {
        QFETCH(const bool, left);
        const QByteArray name = QByteArray(QTest::currentDataTag()).mid(11).split(' ').constFirst();
        Loaded loaded;
        loaded.files.insert("/etc/nginx/sites-enabled/" + name, "x");
        QCOMPARE(leftovers(loaded).size(), left ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
