// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/access.h"
#include "nginx/routing/resolution.h"
#include "nginx/routing/uri.h"
#include "tests/support/memoryreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const HttpModel> modelOf(const QByteArray &http)
{
    MemoryReader reader{{"/n/nginx.conf", "http { " + http + " }"}};
    return HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
}

QByteArray described(const Resolution &resolution)
{
    const Route &route = resolution.route;
    QByteArray text = handlerName(route.handler);
    text += route.status != 0 ? ' ' + QByteArray::number(route.status) : QByteArray();
    text += resolution.text.isEmpty() ? QByteArray() : " \"" + resolution.text + '"';
    text += route.redirectUrl.isEmpty() ? QByteArray() : " -> " + route.redirectUrl;
    text += route.backendRequest ? " => " + route.backendRequest->line.chopped(9).mid(4) : QByteArray();
    text += resolution.errorDocument ? " (page)" : "";
    return text + (route.undecided.isEmpty() ? QByteArray() : " ?" + route.undecided.first().id.mid(10));
}

} // namespace

/// What leads from the chosen location to an answer. Rows that an oracle once found stand here for good.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void connections_data();
    void connections();
    void traces();
    void values_data();
    void values();
    void networks_data();
    void networks();
    void hostileExpressionsEnd();
};

void TestWalk::answers_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &server, const QByteArray &target,
                        const QByteArray &expected) { QTest::newRow(name) << server << target << expected; };
    const QByteArray page = "location @p { return 200 \"p $uri\"; }";
    row("error_page keeps the status", "error_page 404 @p; location / { return 404; }" + page, "/a",
        "return 404 \"p /a\"");
    row("error_page = takes the page's", "error_page 404 = @p; location / { return 404; }" + page, "/a",
        "return 200 \"p /a\"");
    row("error_page =202", "error_page 404 =202 @p; location / { return 404; }" + page, "/a",
        "return 202 \"p /a\"");
    row("return with a text asks no error_page", "error_page 404 @p; location / { return 404 x; }" + page,
        "/a", "return 404 \"x\"");
    row("one error_page only",
        "error_page 404 403 @p; location / { return 404; } location @p { return 403; }", "/a", "return 403");
    row("recursive error_pages",
        "recursive_error_pages on; error_page 404 @q; error_page 403 @p; location / { return 404; } "
        "location @q { return 403; }" +
            page,
        "/a", "return 403 \"p /a\"");
    row("error_page that proxies",
        "error_page 418 = @b; location / { return 418; } location @b { proxy_pass "
        "http://b; }",
        "/a", "proxy => /a");
    row("error_page that spoils a 101",
        "error_page 418 @b; location / { return 418; } location @b { proxy_pass http://b; }", "/a",
        "proxy 418 => /a");
    row("error_page with a file says what failed",
        "error_page 403 /403.html; location / { deny all; proxy_pass "
        "http://b; } location = /403.html { root /x; }",
        "/a", "proxy 403 => /a (page)");
    row("error_page of a redirect keeps its Location",
        "error_page 301 302 @p; location / { return 301 /x; }" + page, "/a",
        "return 301 \"p /a\" -> http://a.test/x");
    row("error_page with a URL", "error_page 403 http://z/$host; location / { return 403; }", "/a",
        "redirect 302 -> http://z/a.test");
    row("bad request: no target to pass on", "error_page 400 http://z$request_uri; location / { }", "/%zz",
        "redirect 302 -> http://z");
    row("bad request: the address stands for the host", "error_page 400 /p; location = /p { return 301 /x; }",
        "/%zz", "redirect 301 -> http://127.0.0.1/x");
    row("bad request: the server's name is $host",
        "server_name .n.test; error_page 400 /p; location = /p { return 200 $host; }", "/%zz",
        "return 400 \"n.test\"");
    row("a denied proxy_pass leaves no captures behind",
        "location ~ ^/(.)(.)$ { deny all; error_page 403 = @q; proxy_set_header X $by; proxy_pass http://b/; "
        "} "
        "location @q { return 200 $2$1; }",
        "/ab", "return 200 \"ba\"");
    row("bad request: no path for a named page", "error_page 400 @p;" + page, "/%zz", "return 500");
    row("a missing file leads on",
        "error_page 404 = @b; location / { root /x; } location @b { proxy_pass "
        "http://b; }",
        "/a", "proxy => /a");
    row("the last file of try_files is there", "error_page 404 @p; location / { try_files $uri /i; }" + page,
        "/a", "static");
    row("a location that tries a file of its own proxies that at most",
        "location / { try_files $uri /i; proxy_pass http://b; }", "/a", "static");
    row("try_files =404 and error_page", "error_page 404 = @p; location / { try_files $uri =404; }" + page,
        "/a", "return 200 \"p /a\"");
    row("index leads on", "location / { index /i; } location /i { return 200 i; }", "/", "return 200 \"i\"");
    row("deny", "location / { deny all; proxy_pass http://b; }", "/a", "proxy 403 => /a");
    row("deny does not stop a return", "location / { deny all; return 200 x; }", "/a", "return 200 \"x\"");
    row("rules of an unknown client", "location / { allow 10.0.0.0/8; deny all; proxy_pass http://b; }", "/a",
        "proxy => /a ?access");
    row("own rules replace the outer ones", "deny all; location / { allow all; proxy_pass http://b; }", "/a",
        "proxy => /a");
    row("password", "auth_basic x; auth_basic_user_file y; location / { proxy_pass http://b; }", "/a",
        "proxy 401 => /a");
    row("password switched off",
        "auth_basic x; auth_basic_user_file y; location / { auth_basic off; proxy_pass http://b; }", "/a",
        "proxy => /a");
    row("password without a file", "auth_basic x; location / { proxy_pass http://b; }", "/a", "proxy => /a");
    row("any: one way in is enough",
        "satisfy any; allow all; auth_basic x; auth_basic_user_file y; location / { proxy_pass http://b; }",
        "/a", "proxy => /a");
    row("any: a password is asked for",
        "satisfy any; deny all; auth_basic x; auth_basic_user_file y; location / { proxy_pass http://b; }",
        "/a", "proxy 401 => /a");
    row("auth_request", "location / { auth_request /x; proxy_pass http://b; }", "/a", "proxy => /a ?access");
    row("limit_except without GET", "location / { limit_except POST { deny all; } proxy_pass http://b; }",
        "/a", "proxy 403 => /a");
    row("limit_except runs no rewrite",
        "location / { limit_except POST { allow all; } rewrite ^ /x break; proxy_pass http://b; }", "/a",
        "proxy => /a");
    row("limit_except with GET", "location / { limit_except GET { deny all; } proxy_pass http://b; }", "/a",
        "proxy => /a");
    row("if with proxy_pass",
        "location / { if ($http_upgrade = websocket) { proxy_pass http://i; } return 204; }", "/a",
        "return 204");
    row("a file test", "location / { if (-f $request_filename) { return 403; } proxy_pass http://b; }", "/a",
        "proxy => /a ?if");
    row("a file test that changes nothing",
        "location / { if (-f $request_filename) { add_header X 1; } proxy_pass http://b; }", "/a",
        "proxy => /a");
    row("a test clears the captures",
        "location ~ ^/(.)(.)$ { if ($host ~ z) { } set $x $1; return 200 \"$x,$1\"; }", "/ab",
        "return 200 \",\"");
    row("an expression without groups too", "location ~ ^/(.) { if ($host ~ a) { } return 200 <$1>; }", "/ab",
        "return 200 \"<>\"");
    row("captures in set are escaped", "location ~ ^/(.*)$ { set $x $1; return 200 \"$x,$1\"; }", "/a%20b",
        "return 200 \"a%20b,a b\"");
    row("captures in a query are escaped",
        "location / { rewrite ^/(.*)$ /x?q=$1&u=$uri break; proxy_pass "
        "http://b; }",
        "/a%26b?z", "proxy => /x?q=a%26b&u=/a&b&z");
    row("a question mark drops the query", "location / { rewrite ^ /x? break; proxy_pass http://b; }", "/a?z",
        "proxy => /x");
    row("redirect adds the query", "rewrite ^/(.*) http://z/$1?k=1 permanent;", "/a%20b?q",
        "redirect 301 -> http://z/a%20b?k=1&q");
    row("redirect unescapes what it may", "rewrite ^/(.*) /$1 redirect;", "/%7Eb%2541",
        "redirect 302 -> http://a.test/~b%2541");
    row("$args is set", "location / { set $args x=1; proxy_pass http://b; }", "/a%20b?q",
        "proxy => /a%20b?x=1");
    row("a map's expression replaces captures", "location ~ ^/(.*)$ { set $x $by; proxy_pass http://b/$1; }",
        "/ab", "proxy => /b");
    row("a map's value is kept", "location / { set $x $by; rewrite ^ /zz; return 200 x$by; }", "/ab",
        "return 200 \"xB\"");
    row("a volatile map's is not", "location / { set $x $now; rewrite ^ /zz; set $x $now; return 200 $x; }",
        "/ab", "return 200 \"/zz\"");
    row("slash redirect with a query", "location /a/ { proxy_pass http://b; }", "/a?q",
        "redirect 301 -> http://a.test/a/?q");
    row("relative redirect", "absolute_redirect off; return 301 /x;", "/a", "redirect 301 -> /x");
    row("own name in redirects", "server_name .n.test a.test; server_name_in_redirect on; return 301 /x;",
        "/a", "redirect 301 -> http://n.test/x");
    row("circle", "location / { rewrite ^ /x last; }", "/a", "return 500");
    row("no such named location", "location / { try_files /n @none; }", "/a", "return 500");
    row("a prefix in an expression is never found",
        "location ~ /a { location /a/b { return 200 in; } return 200 out; }", "/a/b", "return 200 \"out\"");
    row("a map's captures outgrow the room",
        "location / { proxy_set_header A <$1>; proxy_set_header B $by; proxy_pass http://b; }", "/abc",
        "proxy => /abc ?captures");
    row("geo is not known", "location / { proxy_pass http://$where; }", "/a", "proxy ?proxy-pass");
}

void TestWalk::answers()
{
    QFETCH(QByteArray, server);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    const auto model = modelOf("geo $where { default b; } map $uri $by { ~^/a(.*)$ B; ~^/x(.*)$ $1; } "
                               "map $uri $now { volatile; default $uri; } "
                               "map $host $by_name { hostnames; .test dot; } server { " +
                               server + " }");
    RouteRequest request;
    request.host = "a.test";
    request.target = target;
    request.address = "127.0.0.1";
    const Resolution resolution = resolve(*model, request, {1, 22, 1});
    QCOMPARE(described(resolution), expected);
}

void TestWalk::connections_data()
{
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QByteArray>("url"); ///< scheme, host, port
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("refusal");
    const QByteArray tls = "server { listen 443 ssl; server_name x.test; return 200 x; } "
                           "server { listen 443; server_name a.test; return 200 a; }";
    const auto row = [](const char *name, const QByteArray &http, const QByteArray &url,
                        const QByteArray &expected, Refusal refusal) {
        QTest::newRow(name) << http << url << expected << static_cast<int>(refusal);
    };
    row("one listen with ssl speaks for the socket", tls, "https a.test 443", "return 200 \"a\"",
        Refusal::None);
    row("plain to a TLS port", tls, "http a.test 443", "return 400", Refusal::PlainToTlsPort);
    row("497 has a page of its own",
        "server { listen 443 ssl; error_page 497 https://$host$request_uri; return 200 x; }",
        "http a.test 443", "redirect 302 -> https://a.test/p", Refusal::None);
    row("TLS to a plain port", "server { return 200 x; }", "https a.test 80", "return 400",
        Refusal::TlsToPlainPort);
    row("the default refuses strangers",
        "server { listen 443 ssl default_server; ssl_reject_handshake on; }" + tls, "https b.test 443",
        "none", Refusal::HandshakeRejected);
    row("but not those whose name is served",
        "server { listen 443 ssl default_server; ssl_reject_handshake on; }" + tls, "https a.test 443",
        "return 200 \"a\"", Refusal::None);
    row("an address sends no name",
        "server { listen 443 ssl default_server; ssl_reject_handshake on; } server { listen 443 ssl; "
        "server_name 127.0.0.1; }",
        "https 127.0.0.1 443", "none", Refusal::HandshakeRejected);
    row("a certificate is asked for", "server { listen 443 ssl; ssl_verify_client on; return 200 x; }",
        "https a.test 443", "return 400", Refusal::NoCertificate);
    row("range of ports", "server { listen 8000-8010; return 200 x; }", "http a.test 8010",
        "return 200 \"x\"", Refusal::None);
    row("behind the range", "server { listen 8000-8010; return 200 x; }", "http a.test 8011", "none",
        Refusal::None);
    row("the machine's name",
        "server { return 200 x; } server { server_name $hostname; return 200 \"$server_name\"; }",
        "http box 80", "return 200 \"box\"", Refusal::None);
    row("the machine's name is not known to be another",
        "server { return 200 x; } server { server_name $hostname; return 200 y; }", "http other 80",
        "return 200 \"x\"", Refusal::None);
    row("alone, an expression without groups hides those of others",
        "server { server_name ~^(.)\\. ~^z; return 200 <$1>; }", "http a.test 80", "return 200 \"<>\"",
        Refusal::None);
    row("alone, the last one has groups", "server { server_name ~^z ~^(.)\\.; return 200 <$1>; }",
        "http a.test 80", "return 200 \"<a>\"", Refusal::None);
    row("merge_slashes is the default server's",
        "server { merge_slashes off; } server { server_name a.test; return 200 $uri; }", "http a.test 80 //p",
        "return 200 \"//p\"", Refusal::None);
}

void TestWalk::connections()
{
    QFETCH(QByteArray, http);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, expected);
    QFETCH(int, refusal);
    const QByteArrayList words = url.split(' ');
    const auto model = modelOf(http);
    RouteRequest request;
    request.tls = words[0] == "https";
    request.host = words[1];
    request.port = words[2].toUShort();
    request.target = words.value(3, "/p");
    request.machineName = "Box";
    const Resolution resolution = resolve(*model, request, {1, 22, 1});
    QCOMPARE(described(resolution), expected);
    QCOMPARE(static_cast<int>(resolution.refusal), refusal);
}

void TestWalk::traces()
{
    const auto model = modelOf("server { error_page 403 = @b; location / { if ($host = a.test) { set $x 1; } "
                               "deny all; proxy_pass http://b; } location @b { proxy_pass http://c:1; } }");
    RouteRequest request;
    request.host = "a.test";
    const Resolution resolution = resolve(*model, request, {1, 22, 1});
    QByteArrayList ids;
    for (const Statement &step : resolution.route.trace) {
        ids.append(step.id.mid(6));
    }
    QCOMPARE(ids.join(' '),
             "listen server-default uri location-prefix location-chosen if denied proxy error-page "
             "location-chosen proxy"_ba);
    QCOMPARE(resolution.route.upstream, "c:1"_ba);
}

void TestWalk::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("decided");
    QTest::newRow("hostnames") << "$by_name"_ba
                               << "lead"_ba << true;
    QTest::newRow("no default is empty") << "<$none>"_ba
                                         << "<>"_ba << true;
    QTest::newRow("no expression for an empty input") << "$empty"_ba
                                                      << "d"_ba << true;
    QTest::newRow("a protected word") << "$protected"_ba
                                      << "hit"_ba << true;
    QTest::newRow("value with a capture") << "$cut"_ba
                                          << "<test>"_ba << true;
    QTest::newRow("later captures in an earlier one's room") << "$1$cut"_ba
                                                             << "test<test>"_ba << false;
    QTest::newRow("include") << "$with"_ba
                             << "in"_ba << true;
    QTest::newRow("split_clients") << "$variant"_ba
                                   << "$variant"_ba << false;
    QTest::newRow("client") << "$remote_addr $proxy_add_x_forwarded_for"_ba
                            << "192.0.2.7 192.0.2.7"_ba << true;
    QTest::newRow("cookie") << "<$cookie_id>"_ba
                            << "<>"_ba << true;
    QTest::newRow("port of the request") << "$host$is_request_port$request_port"_ba
                                         << "w.a.test:81"_ba << true;
}

void TestWalk::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(bool, decided);
    MemoryReader reader{{"/n/nginx.conf",
                         "http { map $host $by_name { hostnames; *.test tail; *.a.test lead; w.* start; } "
                         "map $host $none { x y; } map $http_none $empty { ~.* r; default d; } "
                         "map default $protected { \\default hit; default miss; } "
                         "map $host $cut { ~\\.([a-z]+)$ <$1>; } "
                         "map $host $with { include m; } split_clients $host $variant { * a; } server { } }"},
                        {"/n/m", "*.test no; W.A.Test in;"}};
    const auto model = HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
    RouteRequest request;
    request.host = "w.a.test";
    request.port = 81;
    request.clientAddress = "192.0.2.7";
    const Variables variables(*model, request);
    const Evaluated result = variables.evaluate(text);
    QCOMPARE(result.decided, decided);
    QCOMPARE(result.text, value);
}

void TestWalk::networks_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<bool>("inside");
    QTest::newRow("all") << "::1"_ba
                         << "all"_ba << true;
    QTest::newRow("address") << "10.0.0.1"_ba
                             << "10.0.0.1"_ba << true;
    QTest::newRow("network") << "10.200.0.1"_ba
                             << "10.128.0.0/9"_ba << true;
    QTest::newRow("beside") << "10.127.0.1"_ba
                            << "10.128.0.0/9"_ba << false;
    QTest::newRow("everything") << "10.127.0.1"_ba
                                << "0.0.0.0/0"_ba << true;
    QTest::newRow("IPv6") << "2001:db8::5"_ba
                          << "2001:db8::/32"_ba << true;
    QTest::newRow("families") << "127.0.0.1"_ba
                              << "::/0"_ba << false;
    QTest::newRow("socket") << "127.0.0.1"_ba
                            << "unix:"_ba << false;
}

void TestWalk::networks()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, network);
    QFETCH(bool, inside);
    QCOMPARE(isInNetwork(address, network), inside);
}

void TestWalk::hostileExpressionsEnd()
{
    const QByteArray victim = "/" + QByteArray(60, 'a') + "!";
    const auto model =
        modelOf("server { location ~ ^/(a+)+$ { return 200 x; } location / { proxy_pass http://b; } }");
    RouteRequest request;
    request.host = "a.test";
    request.target = victim;
    QElapsedTimer clock;
    clock.start();
    const Resolution resolution = resolve(*model, request, {1, 22, 1});
    QVERIFY2(clock.elapsed() < 2000, QByteArray::number(clock.elapsed()).constData());
    QCOMPARE(described(resolution), "proxy => " + victim + " ?regex");
    QVERIFY(!Regex::of("(", false).isValid());
    QVERIFY(!Regex::of("(", false).match("(").matched);
    QVERIFY(!Regex::of(QByteArray(100'000, 'a'), false).isValid());
    QCOMPARE(Regex::of("^(a)?(?<n>b)", true).match("B").captures, QByteArrayList({"B", "", "B"}));
    QCOMPARE(Regex::of("^(a)?(?<n>b)", true).match("B").named.value("n"), "B"_ba);
    QCOMPARE(Regex::of("^.$", false).match("\xc3\xa9").matched, false); // Bytes, not characters.
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
