// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/refusals.h"
#include "tests/support/memoryreader.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

const QByteArray debian = "nginx version: nginx/1.22.1\n"
                          "configure arguments: --with-cc-opt='-g -O2' --prefix=/usr/share/nginx "
                          "--with-http_ssl_module --with-http_v2_module --with-http_realip_module "
                          "--with-http_perl_module=dynamic --with-stream=dynamic --with-stream_ssl_module "
                          "--without-http_memcached_module --add-dynamic-module=/build/lua\n";

Build buildOf(const QByteArray &about)
{
    const bool isText = about.startsWith("nginx version");
    return isText ? Build::read(about) : Build(Version::parse(about).value_or(Version()));
}

/// "id:line" of each, with the file's name when it is not the main one.
QByteArrayList said(const MemoryReader &files, const QByteArray &about)
{
    MemoryReader reader;
    reader.files = files.files;
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    QByteArrayList found;
    for (const Finding &finding : refusals(*config, buildOf(about))) {
        const QByteArray file = finding.place.file.mid(finding.place.file.lastIndexOf('/') + 1);
        found.append(finding.statement.id + (file == "nginx.conf" ? QByteArray() : '@' + file) + ':' +
                     QByteArray::number(finding.place.line));
    }
    return found;
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void followsIncludes();
    void tellsTheFacts();
    void tellsTheForm_data();
    void tellsTheForm();
    void isSilentBehindSyntaxErrors();
    void survivesDepth();
};

void TestRefusals::says_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &about,
                        const QByteArray &expected) { QTest::newRow(name) << text << about << expected; };
    const auto http = [](const QByteArray &body) {
        return QByteArray("events {}\nhttp {\n" + body + "\n}\n");
    };
    const auto location = [&http](const QByteArray &body) {
        return http("server {\nlocation / {\n" + body + "\n}\n}");
    };
    const QByteArray known = debian;

    row("a usual site is fine",
        "user www-data;\nworker_processes auto;\nevents { worker_connections 768; }\nhttp {\n"
        "include mime.types;\nmap $http_upgrade $connection_upgrade { default upgrade; '' close; }\n"
        "upstream app { server 127.0.0.1:3000; keepalive 8; }\n"
        "server { listen 80; listen [::]:80; server_name a b; root /srv; if ($scheme = http) { return 301 /; "
        "}\n"
        "location /ws { proxy_pass http://app; proxy_set_header Upgrade $http_upgrade;\n"
        "proxy_set_header Connection $connection_upgrade; proxy_http_version 1.1; "
        "limit_except GET { deny all; } if ($a) { set $b c; } } } }",
        known, "");
    row("unknown", http("proxy_pas x;"), known, "directive-unknown:3");
    row("unknown block", http("foo {\nbar;\nhttp2 x y;\n}"), known, "directive-unknown:3");
    row("not here", http("proxy_pass http://a;"), known, "directive-not-allowed-here:3");
    row("a block not here", http("location / {\nfoo;\n}"), known, "directive-not-allowed-here:3");
    row("everything at the top", "proxy_pass x;\nserver {\n}", known,
        "directive-not-allowed-here:1 directive-not-allowed-here:2");
    row("the line of the semicolon", http("proxy_buffering\non\noff\n;"), known, "directive-arguments:6");
    row("the line of the brace", http("server\na\n{\n}"), known, "directive-arguments:5");
    row("too few", location("proxy_set_header Host;"), known, "directive-arguments:5");
    row("too many", location("proxy_pass http://a http://b;"), known, "directive-arguments:5");
    row("twice", location("proxy_pass http://a;\nproxy_pass http://a;"), known, "directive-duplicate:6");
    row("once at each level",
        http("root /a;\nserver {\nroot /b;\nlocation / { root /c; }\n}\nserver { root /d; }"), known, "");
    row("twice around a block", http("root /a;\nserver { root /b; }\nroot /c;"), known,
        "directive-duplicate:5");
    row("root and alias", location("root /a;\nalias /b;"), known, "directive-duplicate:6");
    row("alias and root", location("alias /a;\nroot /b;"), known, "directive-duplicate:6");
    row("many are fine", location("add_header a b;\nadd_header a b;\nallow all;\nallow all;"), known, "");
    row("zones", location("limit_conn a 1;\nlimit_conn b 1;\nlimit_conn a 2;"), known,
        "directive-duplicate:7");
    row("rates", location("limit_req burst=5 zone=a;\nlimit_req zone=b;\nlimit_req zone=a;"), known,
        "directive-duplicate:7");
    row("off beside others", location("proxy_redirect a b;\nproxy_redirect c d;\nproxy_redirect off;"), known,
        "directive-duplicate:7");
    row("others beside off", location("proxy_cookie_path off;\nproxy_cookie_path a b;"), known,
        "directive-duplicate:6");
    row("off is one word", location("proxy_redirect off x;\nproxy_redirect a b;"), known, "");
    row("two http blocks", "events {}\nhttp {}\nhttp {}", known, "directive-duplicate:3");
    row("no block", "events;\nhttp {}", known, "directive-no-block:1");
    row("an unexpected block", http("sendfile on {\n}"), known, "directive-block-unexpected:3");
    row("flag", http("sendfile yes;\nserver {\nsendfile ON;\n}\nserver {\nsendfile \"off\";\n}"), known,
        "directive-flag-value:3");
    row("an enumeration is no flag", http("gzip_static x;"), known, "directive-module-missing:3");

    row("http2 before its time", http("server {\nhttp2 on;\n}"), known, "directive-too-new:4");
    row("http2 in its time", http("server {\nhttp2 on;\n}"), "1.25.1", "");
    row("http2 just before", http("server {\nhttp2 on;\n}"), "1.25.0", "directive-too-new:4");
    row("no release known", http("server {\nhttp2 on;\nssl on;\n}"), "", "");
    row("ssl", http("ssl on;"), "1.25.0", "");
    row("ssl removed", http("ssl on;"), "1.25.1", "directive-removed:3");
    row("keepalive local", http("upstream a {\nserver b;\nkeepalive 1 local;\n}"), "1.29.6",
        "directive-arguments:5");
    row("keepalive local later", http("upstream a {\nserver b;\nkeepalive 1 local;\n}"), "1.29.7", "");
    row("push without effect", location("http2_push_preload x;\nhttp2_push_preload x;"), "1.25.1", "");
    row("push with effect", location("http2_push_preload x;"), "1.25.0", "directive-flag-value:5");
    row("carried back", http("max_headers 10;"), known, "");
    row("of 1.31.3", location("proxy_socket_rcvbuf 1k;"), "1.31.2", "directive-too-new:5");
    row("sticky", http("upstream a {\nsticky cookie b;\n}"), known, "directive-too-new:4");

    row("left out", location("memcached_pass a:1;"), known, "directive-module-missing:5");
    row("not asked for", location("mp4;"), known, "directive-module-missing:5");
    row("a dynamic module", "events {}\nstream {\n}", known, "directive-module-not-loaded:2");
    row("a dynamic module, loaded",
        "load_module modules/ngx_stream_module.so;\nevents {}\nstream {\nserver {\nssl_protocols TLSv1.3;\n"
        "proxy_pass a:1;\nssl_preread on;\n}\n}",
        known, "directive-module-missing:7");
    row("a dynamic module of its own", location("perl a;"), known, "directive-module-not-loaded:5");
    row("commercial", location("api;"), known, "directive-commercial:5");
    row("a foreign file",
        "load_module modules/ngx_http_lua_module.so;\n" + location("content_by_lua a;\nfoo;"), known,
        "directive-foreign:6 directive-unfamiliar:7");
    row("foreign code is no excuse",
        "load_module modules/ngx_http_lua_module.so;\n" + location("proxy_pass;"), known,
        "directive-arguments:6");
    row("compiled in", location("more_set_headers a;"), known + "\n" + "configure arguments: --add-module=x",
        "directive-foreign:5");
    row("another server", location("foo;"), "nginx version: openresty/1.25.3.1\nconfigure arguments: --a\n",
        "directive-unfamiliar:5");
    row("nothing known", location("foo;\nmore_set_headers a;"), "1.22.1",
        "directive-unfamiliar:5 directive-foreign:6");
    row("newer than the catalogue", http("client_body_early_read on;"),
        "nginx version: nginx/1.31.5\nconfigure arguments: --a\n", "directive-unfamiliar:3");
    row("lua is not read", location("content_by_lua_block {\nserver { }\nlisten\n}"), "1.22.1",
        "directive-foreign:5");

    row("bodies that are no directives",
        http("types { text/html html; }\ngeo $a { default 0; proxy_pass 1; }\n"
             "map $a $b { hostnames; server x; on a b c; }\nsplit_clients $a $c { 50% x; * y; }\n"
             "charset_map a b { 80 E282AC; }"),
        known, "");
    row("include takes one", http("include a b;\nfoo;"), known, "directive-arguments:3 directive-unknown:4");
    row("include takes one, told in its place", http("foo;\ninclude a b;"), known,
        "directive-unknown:3 directive-arguments:4");
    row("include is no block", http("include a {\n}"), known, "directive-block-unexpected:3");
    row("quoted names", http("\"sendfile\" x;\n'foo' a;"), known,
        "directive-flag-value:3 directive-unknown:4");
}

void TestRefusals::says()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, about);
    MemoryReader files{{"/n/nginx.conf", text}, {"/n/mime.types", "types { a b; }"}};
    if (text.contains("include a b")) {
        files.files.insert("/n/a", "");
    }
    QTEST(said(files, about).join(' '), "expected");
}

/// One file may be right in one place and wrong in another.
void TestRefusals::followsIncludes()
{
    const MemoryReader files{{"/n/nginx.conf",
                              "events {}\nhttp {\ninclude site;\nroot /a;\n"
                              "server {\ninclude proxy;\nlocation / {\ninclude proxy;\n}\n}\n}\n"},
                             {"/n/proxy", "proxy_set_header a b;\nproxy_pass http://a;\n"},
                             {"/n/site", "# nothing\nroot /b;\n"}};
    QCOMPARE(said(files, debian).join(' '), "directive-duplicate:4 directive-not-allowed-here@proxy:2");
}

void TestRefusals::tellsTheFacts()
{
    MemoryReader reader{{"/n/nginx.conf", "events {}\nhttp {\n  proxy_pass\n  a;\n http2 on;\n"
                                          "server { if (a) { proxy_set_header a; } } }"}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    const Findings findings = refusals(*config, Build({1, 22, 1}));
    QCOMPARE(findings.size(), 3);
    const Finding &misplaced = findings[0];
    QCOMPARE(misplaced.severity, Severity::Error);
    QCOMPARE(misplaced.statement.facts,
             (Facts{{"directive", QStringLiteral("proxy_pass")},
                    {"context", QStringLiteral("http")},
                    {"allowed", QStringLiteral("location, if in location, limit_except, stream server")},
                    {"file", QStringLiteral("/n/nginx.conf")},
                    {"line", QStringLiteral("4")}}));
    QCOMPARE(misplaced.place.line, 4);
    QCOMPARE(misplaced.place.column, 4);
    const Finding &tooNew = findings[1];
    QCOMPARE(tooNew.statement.facts.value("since"), QStringLiteral("1.25.1"));
    QCOMPARE(tooNew.statement.facts.value("version"), QStringLiteral("1.22.1"));
    QCOMPARE(tooNew.place.column, 2);
    QCOMPARE(tooNew.place.length, 9);
    QCOMPARE(findings[2].statement.facts.value("context"), QStringLiteral("if in server"));
}

void TestRefusals::tellsTheForm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("form");
    QTest::newRow("simple") << QByteArray("proxy_pass_request_headers;")
                            << QStringLiteral("proxy_pass_request_headers on | off;");
    QTest::newRow("without arguments") << QByteArray("server a { }") << QStringLiteral("server { ... }");
    QTest::newRow("block") << QByteArray("map a { }") << QStringLiteral("map string $variable { ... }");
    QTest::newRow("long")
        << QByteArray("server { listen; }")
        << QStringLiteral(
               "listen address[:port] [default_server] [ssl] [http2 | quic] [proxy_protocol] ...;");
    QTest::newRow("include") << QByteArray("include a b;") << QStringLiteral("include file;");
}

void TestRefusals::tellsTheForm()
{
    QFETCH(QByteArray, line);
    MemoryReader reader{{"/n/nginx.conf", "events {}\nhttp {\n" + line + "\n}\n"}, {"/n/a", ""}};
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    const Findings findings = refusals(*config, Build({1, 22, 1}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].statement.id, "directive-arguments");
    QTEST(findings[0].statement.facts.value("form"), "form");
}

void TestRefusals::isSilentBehindSyntaxErrors()
{
    const MemoryReader files{{"/n/nginx.conf", "foo;\nevents {}\nhttp {\nserver {\n}}\n}\nbar;\n"}};
    QCOMPARE(said(files, debian).join(' '), "directive-unknown:1");
    const MemoryReader unterminated{{"/n/nginx.conf", "events {}\nhttp {\nfoo\n}\n"}};
    QCOMPARE(said(unterminated, debian).join(' '), "");
}

void TestRefusals::survivesDepth()
{
    constexpr int depth = 20000;
    const MemoryReader files{{"/n/nginx.conf", "events {} http { server { " +
                                                   QByteArray("location / { ").repeated(depth) +
                                                   QByteArray("}").repeated(depth + 2)}};
    QCOMPARE(said(files, debian).join(' '), "");
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
