// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/timevalue.h"
#include "nginx/proxying/backendrequest.h"
#include "nginx/routing/resolution.h"
#include "nginx/routing/uri.h"
#include "tests/support/memoryreader.h"

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

RouteRequest requestTo(const QByteArray &host, const QByteArray &target = "/", const QByteArray &address = {})
{
    RouteRequest request;
    request.host = host;
    request.target = target;
    request.address = address;
    return request;
}

QByteArray traceOf(const QList<Statement> &trace)
{
    QByteArray text;
    for (const Statement &step : trace) {
        text +=
            step.id.mid(6) + (step.facts.contains("location") ? '(' + step.facts["location"].toUtf8() + ") "
                                                              : QByteArray(" "));
    }
    return text.trimmed();
}

} // namespace

/// Tables for what the oracles cannot ask: other versions, wildcard addresses, and the steps of the trace.
class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listens_data();
    void listens();
    void servers_data();
    void servers();
    void locations_data();
    void locations();
    void uris_data();
    void uris();
    void backend_data();
    void backend();
    void values_data();
    void values();
    void times_data();
    void times();
};

void TestMatch::listens_data()
{
    QTest::addColumn<QByteArray>("args");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("port") << "8080"_ba
                          << "0.0.0.0:8080"_ba;
    QTest::newRow("address") << "127.0.0.1"_ba
                             << "127.0.0.1:80"_ba;
    QTest::newRow("star") << "*:443 ssl http2"_ba
                          << "0.0.0.0:443 tls http2"_ba;
    QTest::newRow("IPv6") << "[::0]:80 ipv6only=on"_ba
                          << "[::]:80"_ba;
    QTest::newRow("IPv6 without a port") << "[::1] default_server"_ba
                                         << "[::1]:80 default"_ba;
    QTest::newRow("both families") << "[::]:80 ipv6only=off"_ba
                                   << "[::]:80 dual"_ba;
    QTest::newRow("socket") << "unix:/run/x.sock"_ba
                            << "unix:/run/x.sock"_ba;
    QTest::newRow("name") << "localhost:81"_ba
                          << "localhost:81"_ba;
    QTest::newRow("range") << "127.0.0.1:8000-8010"_ba
                           << "127.0.0.1:8000-8010"_ba;
    QTest::newRow("range alone") << "8000-8010"_ba
                                 << "0.0.0.0:8000-8010"_ba;
    QTest::newRow("range backwards") << "8010-8000"_ba
                                     << "8010-8000:80"_ba;
    QTest::newRow("no port") << "127.0.0.1:x"_ba
                             << ""_ba;
    QTest::newRow("no address") << "[::z]:1"_ba
                                << ""_ba;
}

void TestMatch::listens()
{
    QFETCH(QByteArray, args);
    QFETCH(QByteArray, expected);
    const auto tree = Tree::parse("/n/x", "listen " + args + ';');
    QByteArray text;
    if (const std::optional<Listen> listen = parseListen(tree->topLevel().front())) {
        text = listen->toString() + (listen->tls ? " tls" : "") + (listen->http2 ? " http2" : "") +
               (listen->defaultServer ? " default" : "") + (listen->isDualStack() ? " dual" : "");
    }
    QCOMPARE(text, expected);
}

void TestMatch::servers_data()
{
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("expected"); // Number of the server, -1 for none.
    QTest::addColumn<bool>("decided");
    const QByteArray wild = "server { listen 80; server_name a.test; }";
    const QByteArray v6 = "server { listen [::]:80; server_name a.test; }";
    const QByteArray local = "server { listen 127.0.0.1:80; server_name b.test; }";
    const auto row = [](const char *name, const QByteArray &http, const QByteArray &host,
                        const QByteArray &address, int expected, bool decided) {
        QTest::newRow(name) << http << host << address << expected << decided;
    };
    row("specific address shadows the wildcard", wild + local, "a.test", "127.0.0.1", 1, true);
    row("another address", wild + local, "a.test", "192.0.2.1", 0, true);
    row("unknown address", wild + local, "a.test", "", 0, false);
    row("unknown address, same answer", "server { listen 80; listen 127.0.0.1:80; server_name a.test; }",
        "a.test", "", 0, true);
    row("unknown address, other default", wild + local, "c.test", "", 0, false);
    row("unknown address, other by name", wild + local, "b.test", "", 0, false);
    row("families are apart", wild + v6, "a.test", "::1", 1, true);
    row("IPv4 is not served", v6, "a.test", "127.0.0.1", -1, true);
    row("IPv4 by ipv6only=off", "server { listen [::]:80 ipv6only=off; }", "a.test", "127.0.0.1", 0, true);
    row("other port", "server { listen 81; }", "a.test", "", -1, true);
    row("no listen is port 80", "server { }", "a.test", "", 0, true);
    row("only a socket", "server { listen unix:/x; }", "a.test", "", -1, true);
    row("default_server", wild + "server { listen 80 default_server; }", "c.test", "", 1, true);
    row("first one", wild + wild, "c.test", "", 0, true);
    row("exact above wildcard", "server { server_name *.test; }" + wild, "a.test", "", 1, true);
    row("longest leading wildcard", "server { server_name *.test; } server { server_name *.a.test; }",
        "x.a.test", "", 1, true);
    row("leading above trailing", "server { server_name x.*; } server { server_name *.test; }", "x.test", "",
        1, true);
    row("wildcard above regular expression", "server { server_name ~^x; } server { server_name *.test; }",
        "x.test", "", 1, true);
    row("first regular expression",
        "server { server_name none; } server { server_name ~x; } server { server_name ~^x; }", "x.test", "",
        1, true);
    row("dot is the name and its wildcard", "server { } server { server_name .a.test; }", "a.test", "", 1,
        true);
    row("wildcard is not the name itself", "server { } server { server_name *.a.test; }", "a.test", "", 0,
        true);
    row("case and final dot", "server { } server { server_name A.Test; }", "a.tEST.", "", 1, true);
    row("doubled name: the first", "server { } " + wild + wild, "a.test", "", 1, true);
}

void TestMatch::servers()
{
    QFETCH(QByteArray, http);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, address);
    QFETCH(int, expected);
    QFETCH(bool, decided);
    const auto model = modelOf(http);
    const ServerChoice choice = chooseServer(*model, requestTo(host, "/", address));
    int number = -1;
    for (size_t i = 0; i < model->servers().size(); ++i) {
        number = model->servers()[i].get() == choice.server ? static_cast<int>(i) : number;
    }
    QCOMPARE(number, expected);
    QCOMPARE(choice.undecided.isEmpty(), decided);
    QVERIFY(!choice.trace.isEmpty());
}

void TestMatch::locations_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("none") << "location /a {}"_ba
                          << "/b"_ba
                          << "location-none"_ba;
    QTest::newRow("exact ends it") << "location /a {} location = /a {} location ~ a {}"_ba
                                   << "/a"_ba
                                   << "location-exact(= /a) location-chosen(= /a)"_ba;
    QTest::newRow("prefix, then expressions")
        << "location / {} location ~ x {} location ~ a {} location /a {}"_ba
        << "/a"_ba
        << "location-prefix(/a) location-regex-no(~ x) location-regex(~ a) location-chosen(~ a)"_ba;
    QTest::newRow("stopped") << "location ^~ /a {} location ~ a {}"_ba
                             << "/ab"_ba
                             << "location-prefix(^~ /a) location-no-regex(^~ /a) location-chosen(^~ /a)"_ba;
    QTest::newRow("nested expression beats the stop")
        << "location ^~ /a { location ~ b$ {} } location ~ ab {}"_ba
        << "/ab"_ba
        << "location-prefix(^~ /a) location-regex(~ b$) location-chosen(~ b$)"_ba;
    QTest::newRow("slash") << "location /a/ { proxy_pass http://b; }"_ba
                           << "/a"_ba
                           << "location-slash(/a/) location-chosen(/a/)"_ba;
    QTest::newRow("slash without a backend") << "location /a/ { root /x; }"_ba
                                             << "/a"_ba
                                             << "location-none"_ba;
    QTest::newRow("slash, but there is an exact one")
        << "location /a/ { proxy_pass http://b; } location = /a {}"_ba
        << "/a"_ba
        << "location-exact(= /a) location-chosen(= /a)"_ba;
    QTest::newRow("slash of one, answer of the other")
        << "location = /a/ {} location /a/ { proxy_pass http://b; }"_ba
        << "/a"_ba
        << "location-slash(= /a/) location-chosen(= /a/)"_ba;
    QTest::newRow("case") << "location ~* ^/A {} location /a {}"_ba
                          << "/ab"_ba
                          << "location-prefix(/a) location-regex(~* ^/A) location-chosen(~* ^/A)"_ba;
    QTest::newRow("broken expression")
        << "location ~ ( {} location / {}"_ba
        << "/a"_ba
        << "location-prefix(/) location-regex-invalid(~ () location-chosen(/)"_ba;
}

void TestMatch::locations()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, trace);
    const auto model = modelOf("server { " + body + " }");
    QCOMPARE(traceOf(chooseLocation(*model->servers().front(), uri).trace), trace);
}

void TestMatch::uris_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("merge");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << "/a/b?c=d"_ba << true << "/a/b"_ba
                           << "c=d"_ba;
    QTest::newRow("slashes") << "//a///b/"_ba << true << "/a/b/"_ba
                             << ""_ba;
    QTest::newRow("slashes kept") << "//a//b"_ba << false << "//a//b"_ba
                                  << ""_ba;
    QTest::newRow("dots behind slashes kept") << "//a//../b"_ba << false << "//a/b"_ba
                                              << ""_ba;
    QTest::newRow("dots at slashes kept") << "//./"_ba << false << "//"_ba
                                          << ""_ba;
    QTest::newRow("above the root by merged slashes") << "//.."_ba << true << ""_ba
                                                      << ""_ba;
    QTest::newRow("dots") << "/a/./b/../c/."_ba << true << "/a/c/"_ba
                          << ""_ba;
    QTest::newRow("dots escaped") << "/a/%2e%2E/b"_ba << true << "/b"_ba
                                  << ""_ba;
    QTest::newRow("above the root") << "/a/../../b"_ba << true << ""_ba
                                    << ""_ba;
    QTest::newRow("escaped percent") << "/%2541"_ba << true << "/%41"_ba
                                     << ""_ba;
    QTest::newRow("bad escape") << "/%4"_ba << true << ""_ba
                                << ""_ba;
    QTest::newRow("NUL") << "/%00"_ba << true << ""_ba
                         << ""_ba;
    QTest::newRow("fragment") << "/a#b?c"_ba << true << "/a"_ba
                              << ""_ba;
    QTest::newRow("query with a fragment") << "/a?b#c"_ba << true << "/a"_ba
                                           << "b"_ba;
    QTest::newRow("three dots") << "/..."_ba << true << "/..."_ba
                                << ""_ba;
}

void TestMatch::uris()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, merge);
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, query);
    QCOMPARE(normaliseUri(target, merge).value_or(QByteArray()), uri);
    QCOMPARE(queryOf(target), query);
}

void TestMatch::backend_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray own = " Sec-WebSocket-Key: $http_sec_websocket_key Sec-WebSocket-Version: 13";
    const QByteArray pass = "location / { proxy_pass http://b:3; }";
    QTest::newRow("defaults of old") << pass << "1.22.1"_ba
                                     << QByteArray("GET /ws HTTP/1.0 Host: b:3 Connection: close" + own);
    QTest::newRow("defaults since 1.29.7")
        << pass << "1.29.7"_ba << QByteArray("GET /ws HTTP/1.1 Host: b:3" + own);
    QTest::newRow("own level replaces the outer one")
        << "proxy_set_header X-Outer 1; location / { proxy_pass http://b:3; proxy_set_header Host h; }"_ba
        << "1.22.1"_ba << QByteArray("GET /ws HTTP/1.0 Host: h Connection: close" + own);
    QTest::newRow("what is unknown keeps its name")
        << "location / { proxy_pass http://b:3; proxy_set_header X-Real-IP $remote_addr; }"_ba
        << "1.22.1"_ba
        << QByteArray("GET /ws HTTP/1.0 X-Real-IP: $remote_addr Host: b:3 Connection: close" + own);
    QTest::newRow("socket") << "location / { proxy_pass http://unix:/x.sock:/y; }"_ba
                            << "1.22.1"_ba
                            << QByteArray("GET /yws HTTP/1.0 Host: localhost Connection: close" + own);
}

void TestMatch::backend()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, expected);
    const auto model = modelOf("server { " + body + " }");
    const Resolution resolution = resolve(*model, requestTo("a.test", "/ws"), *Version::parse(version));
    QVERIFY(resolution.route.backendRequest.has_value());
    QByteArray text = resolution.route.backendRequest->line;
    for (const auto &[name, value] : resolution.route.backendRequest->headers) {
        text += ' ' + name + ": " + value;
    }
    QCOMPARE(text, expected);
}

void TestMatch::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("decided");
    QTest::newRow("plain") << "a b"_ba
                           << "a b"_ba << true;
    QTest::newRow("in braces") << "${scheme}://$host"_ba
                               << "http://a.test"_ba << true;
    QTest::newRow("map") << "$up"_ba
                         << "upgrade"_ba << true;
    QTest::newRow("map of a map") << "$upper"_ba
                                  << "U"_ba << true;
    QTest::newRow("map that goes round") << "$loop"_ba
                                         << "$loop"_ba << false;
    QTest::newRow("header") << "$http_upgrade/$http_connection/$http_cookie"_ba
                            << "websocket/Upgrade/"_ba << true;
    QTest::newRow("argument") << "$arg_B$arg_none"_ba
                              << "2"_ba << true;
    QTest::newRow("unknown") << "x$remote_addr"_ba
                             << "x$remote_addr"_ba << false;
    QTest::newRow("undefined") << "$nobody"_ba
                               << "$nobody"_ba << false;
    QTest::newRow("set by a line that did not run") << "<$later>"_ba
                                                    << "<>"_ba << true;
}

void TestMatch::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(bool, decided);
    const auto model =
        modelOf("map $http_upgrade $up { default upgrade; '' close; } map $up $upper { ~*^UP U; default x; } "
                "map $loop $loop { default 1; } server { location / { set $later 1; } }");
    const RouteRequest request = requestTo("A.test", "/?a=1&b=2");
    Variables variables(*model, request);
    variables.setUri("/", "a=1&b=2");
    const Evaluated result = variables.evaluate(text);
    QCOMPARE(result.decided, decided);
    QCOMPARE(result.text, value);
}

void TestMatch::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms"); // -1: no time.
    QTest::newRow("bare") << "60"_ba << qint64(60000);
    QTest::newRow("seconds") << "86400s"_ba << qint64(86400000);
    QTest::newRow("mixed") << "1h 30m"_ba << qint64(5400000);
    QTest::newRow("together") << "1h30m5"_ba << qint64(5405000);
    QTest::newRow("milliseconds") << "500ms"_ba << qint64(500);
    QTest::newRow("month, not minute") << "1M"_ba << qint64(2592000000);
    QTest::newRow("year") << "1y"_ba << qint64(31536000000);
    QTest::newRow("empty") << ""_ba << qint64(-1);
    QTest::newRow("unknown unit") << "5x"_ba << qint64(-1);
    QTest::newRow("no number") << "s"_ba << qint64(-1);
    QTest::newRow("too great") << "99999999999999999999s"_ba << qint64(-1);
}

void TestMatch::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto time = parseTime(text);
    QCOMPARE(time ? qint64(time->count()) : qint64(-1), ms);
}

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
