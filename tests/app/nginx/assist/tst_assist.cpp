// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/completion.h"
#include "nginx/assist/definitions.h"
#include "nginx/assist/outline.h"
#include "nginx/assist/quickfix.h"
#include "nginx/assist/spelling.h"
#include "nginx/assist/textsearch.h"
#include "nginx/catalogue/catalogue.h"
#include "nginx/catalogue/variables.h"
#include "nginx/checks/refusals.h"
#include "tests/support/memoryreader.h"

#include <QTest>
#include <algorithm>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

/// A text with its cursor written as `|`.
struct Marked
{
    explicit Marked(QByteArray text)
        : cursor(text.indexOf('|'))
        , bytes(text.remove(cursor, 1))
    {
    }
    qsizetype cursor;
    QByteArray bytes;
};

const char *const mainText = "http {\n"
                             "  map $http_upgrade $connection_upgrade { default upgrade; '' close; }\n"
                             "  geo $near { default 0; }\n"
                             "  upstream chat { server 127.0.0.1:3000; }\n"
                             "  include sites/*;\n"
                             "}\n";
const char *const siteText = "server {\n"
                             "  server_name a.test www.a.test;\n"
                             "  set $room lobby;\n"
                             "  location /ws { proxy_pass http://chat/x; }\n"
                             "  location = /one { location ~ ^/two$ { } }\n"
                             "  location @late { proxy_pass http://chat; }\n"
                             "}\n"
                             "server { listen 8080; listen [::]:8080; }\n";

std::shared_ptr<const HttpModel> model()
{
    MemoryReader reader{{"/n/nginx.conf", mainText}, {"/n/sites/a", siteText}, {"/n/sites/b", ""}};
    return HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
}

QByteArray described(const Place &place)
{
    return place.file + ':' + QByteArray::number(place.line);
}

QByteArray asText(const std::vector<OutlineItem> &items)
{
    QByteArray text;
    for (const OutlineItem &item : items) {
        static const char kinds[] = "SLUM";
        text +=
            (text.isEmpty() ? "" : " ") + QByteArray(1, kinds[static_cast<int>(item.kind)]) + '(' + item.text;
        if (!item.items.empty()) {
            text += ": " + asText(item.items);
        }
        text += ')';
    }
    return text;
}

} // namespace

/// What the editor asks of a text that is being written.
class TestAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void site_data();
    void site();
    void levelOfIncludedFiles();
    void variables_data();
    void variables();
    void completes_data();
    void completes();
    void everyVariableHasASentence();
    void defines_data();
    void defines();
    void outlines();
    void spells_data();
    void spells();
    void fixes_data();
    void fixes();
    void finds_data();
    void finds();
};

void TestAssist::site_data()
{
    using In = CursorSite::In;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("in");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("directive");
    QTest::addColumn<int>("argument");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const char *text, In in, const char *block, const char *directive,
                        int argument, const char *word) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(in) << QByteArray(block)
                            << QByteArray(directive) << argument << QByteArray(word);
    };
    row("empty", "|", In::Name, "", "", 0, "");
    row("a name", "http { ser|ver {", In::Name, "http", "", 0, "server");
    row("behind a name", "http { server|", In::Name, "http", "", 0, "server");
    row("before an argument", "listen |", In::Argument, "", "listen", 0, "");
    row("an argument", "listen 80 ss|l;", In::Argument, "", "listen", 1, "ssl");
    row("behind a semicolon", "listen 80;|", In::Name, "", "", 0, "");
    row("between statements", "a;\n|\nb;", In::Name, "", "", 0, "");
    row("in a block", "http { server { location / { | } } }", In::Name, "location", "", 0, "");
    row("behind a block", "http { server { } | }", In::Name, "http", "", 0, "");
    row("a comment", "# pro|xy", In::Comment, "", "", 0, "# proxy");
    row("in a map", "http { map $a $b { def|ault 1; } }", In::Elsewhere, "map", "", 0, "default");
    row("in Lua", "http { access_by_lua_block { ngx.|x() } }", In::Elsewhere, "access_by_lua_block", "", 0,
        " ngx.x() ");
    row("in a string", "proxy_set_header Upgrade \"$http|", In::Argument, "", "proxy_set_header", 1,
        "\"$http");
    row("behind a string", "add_header a \"b\"|", In::Argument, "", "add_header", 2, "");
    row("a semicolon is missing before", "http {\n  gzip on\n  prox|\n}", In::Name, "http", "", 0, "prox");
    row("an argument on a line of its own", "http { server {\n  server_name a\n  b|\n}", In::Name, "server",
        "", 0, "b");
    row("too few arguments before", "http {\n  proxy_set_header Upgrade\n  $ht|\n}", In::Argument, "http",
        "proxy_set_header", 1, "$ht");
    row("an unfinished line above a block", "http { server {\n  prox|\n  location / { } } }", In::Name,
        "server", "", 0, "prox");
}

void TestAssist::site()
{
    QFETCH(QByteArray, text);
    const Marked marked(text);
    const CursorSite site = cursorSite(marked.bytes, marked.cursor, Context::Main);
    QTEST(static_cast<int>(site.in), "in");
    QTEST(site.block, "block");
    QTEST(site.directive, "directive");
    QTEST(static_cast<int>(site.argument), "argument");
    QTEST(site.word, "word");
    QCOMPARE(site.typed, marked.bytes.sliced(site.offset, marked.cursor - site.offset));
}

void TestAssist::levelOfIncludedFiles()
{
    MemoryReader reader{{"/n/nginx.conf", "http { include a; server { location / { include c; } } }"},
                        {"/n/a", "server { include b; }"},
                        {"/n/b", ""},
                        {"/n/c", ""}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QCOMPARE(outerContext(*config, "/n/nginx.conf"), Context::Main);
    QCOMPARE(outerContext(*config, "/n/a"), Context::Http);
    QCOMPARE(outerContext(*config, "/n/b"), Context::Server);
    QCOMPARE(outerContext(*config, "/n/c"), Context::Location);
    QCOMPARE(outerContext(*config, "/elsewhere"), Context::Main);
}

void TestAssist::variables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("on the dollar") << QByteArray("|$host") << QByteArray("host");
    QTest::newRow("inside") << QByteArray("a$ho|st/b") << QByteArray("host");
    QTest::newRow("at its end") << QByteArray("$host|") << QByteArray("host");
    QTest::newRow("behind it") << QByteArray("$host/|") << QByteArray();
    QTest::newRow("in braces") << QByteArray("a${ho|st}b") << QByteArray("host");
    QTest::newRow("second") << QByteArray("$a$b|") << QByteArray("b");
    QTest::newRow("none") << QByteArray("ho|st") << QByteArray();
    QTest::newRow("empty") << QByteArray("|") << QByteArray();
}

void TestAssist::variables()
{
    QFETCH(QByteArray, text);
    const Marked marked(text);
    QTEST(variableAt(marked.bytes, marked.cursor), "name");
}

void TestAssist::completes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("wanted");   // All of these, in this order.
    QTest::addColumn<QByteArrayList>("unwanted"); // None of these.
    const auto row = [](const char *name, const char *text, const QByteArrayList &wanted,
                        const QByteArrayList &unwanted) {
        QTest::newRow(name) << QByteArray(text) << wanted << unwanted;
    };
    row("top", "|", {"events", "http", "user"}, {"server", "proxy_pass"});
    row("http", "http { ser|", {"server", "server_tokens"}, {"location", "proxy_pass"});
    row("location", "http { server { location / { proxy_p|", {"proxy_pass", "proxy_pass_header"}, {"listen"});
    row("begins before holds", "http { server { location / { pass|", {"fastcgi_pass", "proxy_pass"},
        {"root"});
    row("upstream block", "http { upstream a { ser|", {"server"}, {"server_name"});
    row("variables", "http { server { set $x $http_up|", {"$http_upgrade"}, {"$host"});
    row("of this configuration", "http { server { location / { proxy_set_header Connection $con|",
        {"$connection_upgrade"}, {"$http_upgrade"});
    row("inside a word", "http { server { return 301 https://$ho|", {"$host", "$hostname"}, {});
    row("in braces", "http { server { set $x ${|", {}, {});
    row("upstream", "http { server { location / { proxy_pass |", {"http://chat"}, {"on"});
    row("upstream behind a scheme", "http { server { location / { proxy_pass https://c|", {"https://chat"},
        {});
    row("flag", "http { server { location / { proxy_buffering |", {"off", "on"}, {"http://chat"});
    row("header", "http { server { location / { proxy_set_header up|", {"Upgrade"}, {"Host"});
    row("listen", "http { server { listen 443 s|", {"ssl", "so_keepalive=on"}, {"http2"});
    row("named location", "http { server { location / { try_files $uri @l|", {"@late"}, {"$uri"});
    row("comment", "# pro|", {}, {"proxy_pass"});
    row("map", "http { map $a $b { def|", {}, {"default_type"});
}

void TestAssist::completes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, wanted);
    QFETCH(QByteArrayList, unwanted);
    const Marked marked(text);
    const auto http = model();
    const Completions found =
        completions(cursorSite(marked.bytes, marked.cursor, Context::Main), http.get(), Version{1, 22, 1});
    QByteArrayList texts;
    for (const Completion &completion : found.list) {
        texts.append(completion.text);
        const QByteArray typed = marked.bytes.sliced(found.offset, marked.cursor - found.offset);
        QVERIFY2(completion.text.toLower().contains(typed.toLower()), completion.text.constData());
    }
    qsizetype last = -1;
    for (const QByteArray &one : wanted) {
        const qsizetype at = texts.indexOf(one);
        const bool inOrder = at > last || text.contains("listen 443");
        const QByteArray seen = one + " in " + texts.join(' ');
        QVERIFY2(at >= 0 && inOrder, seen.constData());
        last = at;
    }
    for (const QByteArray &one : unwanted) {
        QVERIFY2(!texts.contains(one), one.constData());
    }
}

void TestAssist::everyVariableHasASentence()
{
    const auto &names = builtInVariables();
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    for (const QByteArrayView name : names) {
        QCOMPARE(variableHelpId(name), "variable-" + name.toByteArray());
    }
    QCOMPARE(variableHelpId("http_x_request_id"), QByteArray("variable-http_"));
    QCOMPARE(variableHelpId("http_upgrade"), QByteArray("variable-http_upgrade"));
    QVERIFY(variableHelpId("nothing").isEmpty());
}

void TestAssist::defines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("map") << QByteArray("proxy_set_header Connection $connection_up|grade;")
                         << QByteArray("/n/nginx.conf:2");
    QTest::newRow("geo") << QByteArray("if ($ne|ar) {") << QByteArray("/n/nginx.conf:3");
    QTest::newRow("set") << QByteArray("return 200 a${ro|om}b;") << QByteArray("/n/sites/a:3");
    QTest::newRow("upstream") << QByteArray("proxy_pass http://ch|at/x;") << QByteArray("/n/nginx.conf:4");
    QTest::newRow("include") << QByteArray("include sit|es/*;") << QByteArray("/n/sites/a:1 /n/sites/b:1");
    QTest::newRow("named location") << QByteArray("error_page 502 @la|te;") << QByteArray("/n/sites/a:6");
    QTest::newRow("Nginx's own") << QByteArray("set $x $ho|st;") << QByteArray();
    QTest::newRow("a host") << QByteArray("proxy_pass http://127.0.0.1:30|00;") << QByteArray();
    QTest::newRow("a name") << QByteArray("proxy_pa|ss http://chat;") << QByteArray();
    QTest::newRow("comment") << QByteArray("# $connection_up|grade") << QByteArray();
}

void TestAssist::defines()
{
    QFETCH(QByteArray, text);
    const Marked marked(text);
    const CursorSite site = cursorSite(marked.bytes, marked.cursor, Context::Location);
    QByteArrayList places;
    for (const Place &place : definitionsOf(site, marked.cursor - site.offset, *model())) {
        places.append(described(place));
    }
    QTEST(places.join(' '), "place");
}

void TestAssist::outlines()
{
    QCOMPARE(asText(outline(*Tree::parse("/a", siteText))),
             QByteArray("S(a.test www.a.test: L(/ws) L(= /one: L(~ ^/two$)) L(@late)) S(8080 [::]:8080)"));
    QCOMPARE(asText(outline(*Tree::parse("/a", mainText))), QByteArray("M($connection_upgrade) U(chat)"));
}

void TestAssist::spells_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("swapped") << QByteArray("proxy_psas") << QByteArray("proxy_pass");
    QTest::newRow("missing") << QByteArray("proxy_set_heder") << QByteArray("proxy_set_header");
    QTest::newRow("two slips") << QByteArray("poxy_set_heder") << QByteArray("proxy_set_header");
    QTest::newRow("not of this level") << QByteArray("lisen") << QByteArray();
    QTest::newRow("far away") << QByteArray("frobnicate") << QByteArray();
    QTest::newRow("two as near") << QByteArray("proxy_sead_timeout") << QByteArray();
    QTest::newRow("right") << QByteArray("proxy_pass") << QByteArray();
    QTest::newRow("short, one slip") << QByteArray("rot") << QByteArray("root");
    QTest::newRow("short, two slips") << QByteArray("rt") << QByteArray();
}

void TestAssist::spells()
{
    QFETCH(QByteArray, name);
    QTEST(nearestDirective(name, Context::Location), "meant");
}

void TestAssist::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // Empty: no quick fix.
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("misspelt", "http { sendfiel on; }", "http { sendfile on; }");
    row("misspelt block", "http {\n  sever { listen 80; }\n}", "http {\n  server { listen 80; }\n}");
    row("no semicolon before a brace", "http { gzip on }", "http { gzip on; }");
    row("no semicolon, comment behind", "http {\n  gzip on # yes\n}", "http {\n  gzip on; # yes\n}");
    row("no semicolon at the end", "user nobody", "user nobody;");
    row("yes for on", "http { gzip yes; }", "http { gzip on; }");
    row("False for off", "http { gzip False; }", "http { gzip off; }");
    row("some other word", "http { gzip maybe; }", "");
    row("twice", "http {\n  gzip on;\n  gzip off;\n}\n", "http {\n  gzip on;\n}\n");
    row("twice on one line", "http { gzip on; gzip off; }", "http { gzip on;  }");
    row("unknown", "http { frobnicate on; }", "");
    row("not here", "gzip on;", "");
}

void TestAssist::fixes()
{
    QFETCH(QByteArray, before);
    MemoryReader reader{{"/n/nginx.conf", before}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    Findings findings = config->problems();
    if (findings.isEmpty()) {
        findings = refusals(*config, Build(Version{1, 22, 1}));
    }
    QVERIFY(!findings.isEmpty());
    const auto tree = config->file("/n/nginx.conf");
    const Finding &finding = findings.first();
    const Context context = cursorSite(before, finding.place.offset, Context::Main).context;
    const auto fix = quickFix(*tree, finding, context, Version{1, 22, 1});
    QTEST(fix ? applyEdits(before, {fix->edit}) : QByteArray(), "after");
}

void TestAssist::finds_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("flags"); // c matches case, w whole words, e expression
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *pattern, const char *flags, const char *replacement,
                        const char *result) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(flags) << QByteArray(replacement)
                            << QByteArray(result);
    };
    // The text: "Port port ports\nport=80 \xC7\xD1 port1"
    row("any case", "port", "", "X", "X X Xs\nX=80 \xC7\xD1 X1");
    row("case", "port", "c", "X", "Port X Xs\nX=80 \xC7\xD1 X1");
    row("whole words", "port", "w", "X", "X X ports\nX=80 \xC7\xD1 port1");
    row("expression", "p(o)rt(\\d|s)", "e", "$2$1", "Port port so\nport=80 \xC7\xD1 1o");
    row("line beginnings", "^port", "e", "X", "X port ports\nX=80 \xC7\xD1 port1");
    row("back reference", "(.)=|(8)(0)", "e", "[$0]", "Port port ports\npor[t=][80] \xC7\xD1 port1");
    row("look behind", "(?<==)80|(?<=ort )port", "ec", "X", "Port X Xs\nport=X \xC7\xD1 port1");
    row("matches nothing", "x*", "e", "X", "Port port ports\nport=80 \xC7\xD1 port1");
    row("invalid", "(", "e", "X", "Port port ports\nport=80 \xC7\xD1 port1");
    row("empty", "", "", "X", "Port port ports\nport=80 \xC7\xD1 port1");
    row("bytes", "\xC7\xD1", "", "$$", "Port port ports\nport=80 $$ port1");
    row("dollar", "80", "e", "$$", "Port port ports\nport=$ \xC7\xD1 port1");
}

void TestAssist::finds()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, replacement);
    const QByteArray text("Port port ports\nport=80 \xC7\xD1 port1");
    const TextSearch search{pattern, flags.contains('c'), flags.contains('w'), flags.contains('e')};
    QTEST(applyEdits(text, replacements(findText(text, search, 100, replacement))), "result");
    QVERIFY(findText(text, search, 1).size() <= 1);
}

QTEST_GUILESS_MAIN(TestAssist)
#include "tst_assist.moc"
