// SPDX-License-Identifier: GPL-3.0-or-later
#include "observations.h"
#include "probe/verdict.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gate101::probe::Observation)

namespace {

QSet<QByteArray> &seenIds()
{
    static QSet<QByteArray> ids;
    return ids;
}

/// What stands beside P.
struct Beside
{
    std::optional<AddressReport> direct{};
    std::optional<AddressReport> companion{};
    QByteArray log{};
    std::optional<ConfigFacts> config{};
    const char *url = "ws://example.com/api/ws";
    QList<PathAnswer> paths{};
    std::optional<AddressReport> now{};   ///< E.
    std::optional<AddressReport> fixed{}; ///< E after the fix.
    std::optional<AddressReport> other{}; ///< D1 over the other scheme.
    QList<VariantAnswer> variants{};
};

/// D1's answer.
AddressReport own(const QByteArray &bytes)
{
    return answered(withoutServer(bytes));
}

void row(const char *name, const QList<AddressReport> &p, const char *id, const Beside &beside = {})
{
    Observation seen;
    seen.endpoint = *Endpoint::parse(QLatin1String(beside.url));
    seen.resolve.ok = true;
    seen.addresses = p;
    seen.direct = beside.direct;
    seen.companion = beside.companion;
    seen.errorLog = beside.log;
    seen.config = beside.config;
    seen.paths = beside.paths;
    seen.imitatedNow = beside.now;
    seen.imitatedFixed = beside.fixed;
    seen.directOther = beside.other;
    seen.variants = beside.variants;
    QTest::newRow(name) << seen << QByteArray(id);
}

void row(const char *name, const QByteArray &bytes, const char *id, const Beside &beside = {})
{
    row(name, {answered(bytes)}, id, beside);
}

QByteArray logged(const char *words)
{
    return "2026/01/01 00:00:00 [error] 1#1: *1 " + QByteArray(words) +
           ", client: 127.0.0.1, server: example.com\n";
}

const QByteArray spa = "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nETag: "
                       "\"65f0-264\"\r\n\r\n<html><div id=app>";
const QByteArray bad502 = nginx("502 Bad Gateway");
const QByteArray bad504 = nginx("504 Gateway Time-out");
const QByteArray wsBad = ws("400 Bad Request", "Bad Request");
const QByteArray cannot = express404("/api/ws");
const QByteArray refusedLog =
    logged("connect() failed (111: Connection refused) while connecting to upstream");

void addressRows()
{
    row("3 refused", {failedAt(Stage::Connect, "connect-refused")}, "tcp-refused");
    row("3 timeout", {failedAt(Stage::Connect, "connect-timeout")}, "tcp-timeout");
    row("3 unreachable", {failedAt(Stage::Connect, "connect-unreachable")}, "tcp-unreachable");
    row("3 other", {failedAt(Stage::Connect, "connect-failed")}, "tcp-failed");
    row("4", {works(), failedAt(Stage::Connect, "connect-refused", "::1")}, "ipv6-not-listening");
    row("4 the other way", {works("::1"), failedAt(Stage::Connect, "connect-refused")}, "ipv4-not-listening");
    row("4 same family", {works(), failedAt(Stage::Connect, "connect-refused", "127.0.0.2")},
        "one-address-refused");
    row("4 silent", {works(), failedAt(Stage::Connect, "connect-timeout", "::1")}, "one-address-unreachable");
    row("5", {works(), answered(nginx("404 Not Found"), "::1")}, "other-server-on-address");
}

void tlsRows()
{
    row("T1", {complained("self-signed")}, "tls-self-signed");
    row("T2", {complained("expired")}, "tls-expired");
    row("T2 future", {complained("not-yet-valid")}, "tls-not-yet-valid");
    row("T3", {complained("wrong-name")}, "tls-wrong-name");
    row("T4", {complained("untrusted", 1)}, "tls-intermediate-missing");
    row("T5", {complained("untrusted", 2)}, "tls-private-ca");
    row("revoked", {complained("revoked")}, "tls-revoked");
    row("other complaint", {complained("other")}, "tls-untrusted");
    row("T6", {alerted(70)}, "tls-no-common-version");
    row("T7", {alerted(40)}, "tls-no-shared-cipher");
    row("T8", {alerted(112)}, "tls-name-rejected");
    row("T9", {alerted(120)}, "tls-no-http11");
    row("T13 alert", {alerted(116)}, "client-certificate-required");
    row("T13 bad", {alerted(42)}, "client-certificate-rejected");
    row("T10", {failedAt(Stage::Tls, "tls-not-tls")}, "tls-to-plain-port");
    row("T11", {failedAt(Stage::Tls, "tls-timeout")}, "tls-silent");
    row("T12", {failedAt(Stage::Tls, "tls-closed")}, "tls-closed");
    row("other failure", {failedAt(Stage::Tls, "tls-failed")}, "tls-failed");
    AddressReport both = answered(cannot);
    both.tlsProblems = complained("expired").tlsProblems;
    row("TLS never hides HTTP", {both}, "nginx-upgrade-not-forwarded", {.direct = works()});
}

/// The backend was asked for other paths, and has switched at one of them.
void pathsOfTheApplication()
{
    const PathAnswer yes{"/ws?token=1", 101, true};
    const PathAnswer no{"/socket", 404, false};
    const ConfigFacts kept{
        .forwardsUpgrade = true, .http11 = true, .pathKept = true, .sentTarget = "/api/ws"};
    const ConfigFacts cut{.forwardsUpgrade = true, .http11 = true, .pathKept = false, .sentTarget = "/ws"};
    const ConfigFacts lost{.forwardsUpgrade = false, .pathKept = false, .sentTarget = "/ws"};
    row("another path", wsBad, "path-other-on-backend",
        {.direct = own(wsBad), .config = kept, .paths = {no, yes}});
    row("another path, seen by a 502", bad502, "path-other-on-backend",
        {.direct = endedBy(Ending::Closed), .paths = {yes}});
    row("another path, seen by Nginx' 404", nginx("404 Not Found"), "path-other-on-backend",
        {.direct = own(cannot), .paths = {yes}});
    row("another path behind a login of Nginx", nginx("401 Unauthorized"), "nginx-401",
        {.direct = own(cannot), .config = kept, .paths = {yes}});
    row("another path behind a redirect of Nginx", nginx("302 Found\r\nLocation: /login"), "redirected",
        {.direct = own(cannot), .config = kept, .paths = {yes}});
    row("no path switches", wsBad, "ws-path-wrong", {.direct = own(wsBad), .config = kept, .paths = {no}});
    row("neither the asked nor the sent one", wsBad, "path-other-behind-proxy-pass",
        {.direct = own(wsBad), .config = cut, .paths = {{"/ws", 400, false}, {"/live", 101, true}}});
    row("the changed path is meant", express404("/ws"), "nginx-upgrade-not-forwarded",
        {.direct = own(cannot), .config = lost, .paths = {{"/ws", 101, true}}});
    row("only the path is lost", page("404 Not Found\r\nX-App: 1", "no"), "path-lost-in-proxy-pass",
        {.direct = works(), .config = cut, .paths = {{"/ws", 404, false}}});
    row("both paths switch", page("404 Not Found\r\nX-App: 1", "no"), "intercepted-error",
        {.direct = works(), .config = cut, .paths = {{"/ws", 101, true}}});
}

void applicationAnswers()
{
    row("6", cannot, "nginx-upgrade-not-forwarded", {.direct = works()});
    row("6 by the configuration", cannot, "nginx-upgrade-not-forwarded",
        {.config = ConfigFacts{.forwardsUpgrade = false}});
    row("6 companion has the path too", cannot, "nginx-upgrade-not-forwarded",
        {.direct = works(), .companion = answered(cannot)});
    row("7", cannot, "app-without-websocket", {.direct = own(cannot)});
    row("7 beats the configuration", cannot, "app-without-websocket",
        {.direct = own(cannot), .config = ConfigFacts{.forwardsUpgrade = false}});
    row("6 or 7", cannot, "answered-404-by-app");
    row("8", express404("/api/ws", false), "nginx-upgrade-not-forwarded", {.direct = works()});
    row("9", express404("/ws"), "path-rewritten", {.direct = works()});
    row("9 without D1", express404("/ws"), "path-rewritten");
    row("9 by companion", express("401 Unauthorized", "application/json", "{}"), "path-rewritten",
        {.direct = works(), .companion = answered(express404("/ws"))});
    row("9 with a query is none", express404("/api/ws?x=1"), "answered-404-by-app",
        {.url = "ws://example.com/api/ws?x=1"});
    row("other backend", cannot, "backend-port-differs",
        {.direct = failedAt(Stage::Connect, "connect-refused")});
    row("10", wsBad, "ws-path-differs", {.direct = works()});
    row("10 by the configuration", wsBad, "ws-path-differs", {.config = ConfigFacts{.pathKept = false}});
    row("11", wsBad, "ws-path-wrong", {.direct = own(wsBad)});
    row("10 or 11", wsBad, "ws-refused-request");
    row("12", ws("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header"), "websocket-key-lost",
        {.direct = works()});
    row("12 version", ws("400 Bad Request", "Missing or invalid Sec-WebSocket-Version header"),
        "websocket-version-lost");
    row("13", page("426 Upgrade Required\r\nContent-Type: text/plain", "Upgrade Required"),
        "upgrade-header-missing-426", {.direct = works()});
    const QByteArray insists = page("426 Upgrade Required\r\nUpgrade: websocket", "Upgrade Required");
    row("14", insists, "app-insists-on-upgrade", {.direct = own(insists)});
    row("13 or 14", insists, "answered-426");
    row("15", engineIo("{\"code\":3,\"message\":\"Bad request\"}"), "socketio-upgrade-not-forwarded",
        {.direct = works()});
    row("16", engineIo("{\"code\":0,\"message\":\"Transport unknown\"}"), "socketio-transport-missing");
    row("16 upgrade", ws("400 Bad Request", "Transport unknown"), "socketio-transport-missing");
    row("17", engineIo("{\"code\":1,\"message\":\"Session ID unknown\"}"), "socketio-no-sticky-session");
    row("17 upgrade", ws("400 Bad Request", "Session ID unknown"), "socketio-no-sticky-session");
    row("36", express("200 OK", "text/html; charset=UTF-8", "<html>"), "app-page-instead-of-upgrade",
        {.direct = works()});
    row("36 with helmet", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: W/\"264-19\"\r\n\r\n<html>",
        "app-page-instead-of-upgrade", {.direct = works()});
    row("36 or app", express("200 OK", "text/html", "<html>"), "answered-200-by-app");
    row("200 by an app without ws", express("200 OK", "text/html", "<html>"), "app-without-websocket",
        {.direct = own(express("200 OK", "text/html", "<html>"))});
    const QByteArray toHttps =
        express("301 Moved Permanently", "text/plain", "Moved", "Location: https://127.0.0.1:7013/api/ws");
    row("41", toHttps, "app-forces-https", {.direct = works()});
    row("41 behind TLS", toHttps, "app-forces-https-behind-tls",
        {.direct = works(), .url = "wss://example.com/api/ws"});
    row("43", ws("401 Unauthorized", "Unauthorized"), "app-refuses-login",
        {.direct = own(ws("401 Unauthorized", "Unauthorized"))});
    row("44", express("401 Unauthorized", "application/json", "{\"error\":\"x\"}"), "login-without-upgrade",
        {.direct = works()});
    row("44 direct too", express("401 Unauthorized", "application/json", "{}"), "app-refuses-login",
        {.direct = own(ws("401 Unauthorized", "Unauthorized"))});
    row("45", "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\n", "app-refuses-login");
    row("47", page("403 Forbidden\r\nContent-Type: text/html", "Forbidden"), "origin-refused");
    row("58", express("500 Internal Server Error", "text/html", "<pre>TypeError: x<br> at y</pre>"),
        "app-error-without-upgrade", {.direct = works()});
    row("58 direct too", express("500 Internal Server Error", "text/html", "<pre>x</pre>"), "app-error",
        {.direct = own(express("500 Internal Server Error", "text/html", "<pre>x</pre>"))});
    row("62",
        page("400 Bad Request\r\nContent-Type: text/plain",
             "Failed to open a WebSocket connection: did not receive a valid HTTP request.\n"),
        "http-version-too-old", {.direct = works()});
    row("redirect to a login", express("302 Found", "text/plain", "Found", "Location: /login"),
        "nginx-upgrade-not-forwarded", {.direct = works()});
    row("another status from both", express("410 Gone", "text/plain", "x"), "app-refuses",
        {.direct = own(express("410 Gone", "text/plain", "x"))});
    row("another status", express("410 Gone", "text/plain", "x"), "answered-by-app");
}

void gatewayAnswers()
{
    const AddressReport refused = failedAt(Stage::Connect, "connect-refused");
    row("19", {after(answered(bad502), 1003)}, "socketio-path-differs",
        {.direct = endedBy(Ending::Closed, 1001)});
    row("20", bad502, "backend-down", {.direct = refused});
    row("20 by the log", bad502, "backend-down", {.log = refusedLog});
    row("21", bad502, "backend-closes-upgrade", {.direct = endedBy(Ending::Closed)});
    row("21 by the log", bad502, "backend-closes-upgrade",
        {.log =
             logged("upstream prematurely closed connection while reading response header from upstream")});
    row("22", bad502, "backend-is-https",
        {.direct = answered(nginx400("The plain HTTP request was sent to HTTPS port"))});
    row("23", bad502, "backend-not-https",
        {.direct = works(),
         .log = logged("SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) "
                       "while SSL handshaking to upstream")});
    row("23 by D1", bad502, "backend-not-https", {.direct = failedAt(Stage::Tls, "tls-not-tls")});
    row("23 another", bad502, "backend-tls-failed",
        {.log = logged(
             "SSL_do_handshake() failed (SSL: alert handshake failure) while SSL handshaking to upstream")});
    row("24", bad502, "backend-certificate-rejected",
        {.log =
             logged("upstream SSL certificate verify error: (21:unable to verify the first certificate)")});
    row("25", bad502, "nginx-no-resolver", {.log = logged("no resolver defined to resolve app")});
    row("25 not found", bad502, "nginx-backend-name-unresolved",
        {.log = logged("app could not be resolved (3: Host not found)")});
    row("26", bad502, "backend-socket-missing",
        {.log = logged("connect() to unix:/run/app.sock failed (2: No such file or directory) while "
                       "connecting to upstream")});
    row("26 by D1", bad502, "backend-socket-missing", {.direct = failedAt(Stage::Connect, "socket-missing")});
    row("26 denied", bad502, "backend-socket-denied",
        {.log = logged(
             "connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream")});
    row("26 denied for us too", bad502, "backend-socket-denied",
        {.direct = failedAt(Stage::Connect, "socket-denied")});
    row("SELinux", bad502, "nginx-connect-denied",
        {.direct = works(),
         .log = logged(
             "connect() to 127.0.0.1:3030 failed (13: Permission denied) while connecting to upstream")});
    row("no such name", bad502, "backend-name-not-found",
        {.direct = failedAt(Stage::Resolve, "resolve-not-found")});
    AddressReport bigHead = works();
    bigHead.responseHead = QByteArray(5000, 'x');
    row("27", bad502, "backend-header-too-big",
        {.direct = works(), .log = logged("upstream sent too big header while reading")});
    row("27 by D1", bad502, "backend-header-too-big", {.direct = bigHead});
    row("28", bad502, "worker-connections-exhausted",
        {.log = "[alert] 1#1: 512 worker_connections are not enough\n"});
    row("29", bad504, "backend-connect-timeout", {.direct = failedAt(Stage::Connect, "connect-timeout")});
    row("29 by the log", bad504, "backend-connect-timeout",
        {.log = logged("upstream timed out (110: Connection timed out) while connecting to upstream")});
    row("30", bad504, "backend-upgrade-silent", {.direct = endedBy(Ending::Silence)});
    row("30 by the log", bad504, "backend-upgrade-silent",
        {.log = logged(
             "upstream timed out (110: Connection timed out) while reading response header from upstream")});
    row("30 without 504", {endedBy(Ending::Silence, 65000)}, "backend-upgrade-silent",
        {.direct = endedBy(Ending::Silence)});
    row("31", "SSH-2.0-OpenSSH_9.2p1\r\n", "backend-not-http", {.direct = own("SSH-2.0-OpenSSH_9.2p1\r\n")});
    row("31 by the log", {endedBy(Ending::Closed)}, "backend-not-http",
        {.log = logged("upstream sent no valid HTTP/1.0 header")});
    row("63", bad502, "upstream-member-dead", {.log = logged("upstream server temporarily disabled")});
    row("all dead", bad502, "upstream-all-dead",
        {.log = logged("no live upstreams while connecting to upstream")});
    row("no route", bad502, "backend-unreachable",
        {.log = logged("connect() failed (113: No route to host) while connecting to upstream")});
    row("502, backend fine", bad502, "nginx-502-backend-works", {.direct = works()});
    row("502", bad502, "nginx-502");
    row("504", bad504, "nginx-504");
    row("37", spa, "error-page-hides-dead-backend", {.direct = refused});
    row("37 by the log", spa, "error-page-hides-dead-backend", {.log = refusedLog});
    row("55", {endedBy(Ending::Closed)}, "nginx-closed-without-answer", {.direct = works()});
    row("55 without D1", {endedBy(Ending::Closed)}, "closed-without-answer");
    row("reset", {endedBy(Ending::Reset)}, "reset-without-answer");
    row("silent", {endedBy(Ending::Silence)}, "no-answer");
    row("silent, backend fine", {endedBy(Ending::Silence)}, "nginx-silent", {.direct = works()});
}

void nginxAnswers()
{
    const QByteArray missing = nginx("404 Not Found");
    row("32", missing, "nginx-404-backend-works", {.direct = works()});
    row("32 by the log", missing, "nginx-serves-files",
        {.direct = works(),
         .log = logged("open() \"/var/www/api/ws\" failed (2: No such file or directory)")});
    row("32 without D1", missing, "nginx-404");
    row("33", missing, "default-server-answered",
        {.direct = works(), .config = ConfigFacts{.defaultServer = true}});
    row("34", nginx("421 Misdirected Request"), "default-server-answered");
    row("35", spa, "spa-fallback", {.direct = works()});
    row("35 by the configuration", spa, "spa-fallback", {.config = ConfigFacts{.handler = "static"}});
    row("35 without D1", spa, "answered-200-html");
    row("200 plain", page("200 OK\r\nContent-Type: text/plain", "ok"), "answered-200");
    row("return", page("200 OK\r\nContent-Type: text/plain", "ok"), "nginx-return-answered",
        {.config = ConfigFacts{.handler = "return"}});
    row("38", page("404 Not Found\r\nContent-Type: text/html", "<h1>We could not find that</h1>"),
        "intercepted-error", {.direct = own(cannot)});
    row("39", nginx("301 Moved Permanently", "Location: http://example.com/api/ws/"), "slash-redirect",
        {.direct = works()});
    row("39 relative", nginx("301 Moved Permanently", "Location: /api/ws/"), "slash-redirect");
    row("40", nginx("301 Moved Permanently", "Location: https://example.com/api/ws"), "https-redirect");
    row("redirect elsewhere", nginx("302 Found", "Location: http://other/"), "redirected");
    row("42", nginx("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\""), "basic-auth",
        {.direct = works()});
    row("401", nginx("401 Unauthorized"), "nginx-401");
    row("46", nginx("403 Forbidden"), "nginx-forbidden", {.direct = works()});
    row("46 by the log", nginx("403 Forbidden"), "access-denied-by-rule",
        {.log = logged("access forbidden by rule")});
    row("403 folder", nginx("403 Forbidden"), "nginx-directory-forbidden",
        {.log = logged("directory index of \"/var/www/\" is forbidden")});
    row("403 file", nginx("403 Forbidden"), "nginx-file-denied",
        {.log = logged("open() \"/root/x\" failed (13: Permission denied)")});
    row("48", nginx("503 Service Temporarily Unavailable"), "rate-limited",
        {.log = logged("limiting requests, excess: 1.0")});
    row("48 connections", nginx("503 Service Temporarily Unavailable"), "connections-limited",
        {.log = logged("limiting connections by zone")});
    row("429", nginx("429 Too Many Requests"), "rate-limited");
    row("49", nginx("503 Service Temporarily Unavailable"), "nginx-503", {.direct = works()});
    row("50", nginx400("Request Header Or Cookie Too Large"), "request-header-too-large");
    row("50 node", page("431 Request Header Fields Too Large", ""), "request-header-too-large");
    row("51", nginx("414 Request-URI Too Large"), "url-too-long");
    row("52", nginx("400 Bad Request"), "nginx-rejected-request");
    row("53", nginx400("The plain HTTP request was sent to HTTPS port"), "plain-to-tls-port");
    row("54", nginx400("No required SSL certificate was sent"), "client-certificate-required");
    row("54 wrong", nginx400("The SSL certificate error"), "client-certificate-rejected");
    row("56", QByteArray("\0\0\x12\4\0\0\0\0\0", 9), "http2-on-plain-port");
    row("another protocol", "220 mail ready\r\n", "endpoint-not-http");
    row("endless", {endedBy(Ending::TooLarge)}, "answer-endless");
    row("405", nginx("405 Not Allowed"), "nginx-405");
    row("500", nginx("500 Internal Server Error"), "nginx-500");
    row("500 cycle", nginx("500 Internal Server Error"), "nginx-rewrite-cycle",
        {.log = logged("rewrite or internal redirection cycle while")});
    row("507", nginx("507 Insufficient Storage"), "nginx-page");
    row("65", page("521 \r\nServer: cloudflare", ""), "cdn-in-front");
    row("65 aws", page("403 Forbidden\r\nServer: awselb/2.0", ""), "cdn-in-front");
    row("403 of unknown origin", page("403 Forbidden", ""), "answered-403");
    row("anything", page("418 Teapot", "short"), "answered-differently");
}

/// What a follow-up has brought to light.
void moreQuestions()
{
    const QByteArray foreign = page("404 Not Found\r\nContent-Type: text/html", "<h1>Lost</h1>");
    row("6 by E", cannot, "nginx-upgrade-not-forwarded", {.now = answered(cannot), .fixed = works()});
    row("E switches already", cannot, "answered-404-by-app",
        {.config = ConfigFacts{.forwardsUpgrade = false}, .now = works(), .fixed = works()});
    row("22 by TLS", bad502, "backend-is-https", {.direct = endedBy(Ending::Closed), .other = [] {
                                                      AddressReport tls = base();
                                                      tls.stages.append({Stage::Tls, true, 1, {}, {}});
                                                      return tls;
                                                  }()});
    row("33 by the certificate's name", nginx("404 Not Found"), "default-server-answered",
        {.variants = {{"host", "www.example.com", 101, true}}});
    row("34 with 444", {endedBy(Ending::Closed)}, "default-server-answered",
        {.config = ConfigFacts{.handler = "return", .defaultServer = true}});
    row("38 hides a lost upgrade", foreign, "nginx-upgrade-not-forwarded",
        {.direct = works(), .now = answered(cannot), .fixed = works()});
    row("47 by another Origin", page("403 Forbidden", "no"), "origin-other-accepted",
        {.variants = {{"origin", "https://example.com", 101, true}}});
    row("47 by Host", ws("403 Forbidden", "Forbidden"), "host-refused",
        {.variants = {{"direct-host", "example.com", 101, true}}});
    row("53 behind Nginx", nginx400("The plain HTTP request was sent to HTTPS port"), "backend-is-https",
        {.direct = answered(nginx400("The plain HTTP request was sent to HTTPS port"))});
    row("55 by the configuration", {endedBy(Ending::Closed)}, "nginx-return-444",
        {.config = ConfigFacts{.handler = "return"}});
    row("55 PROXY protocol", {endedBy(Ending::Closed)}, "proxy-protocol-expected",
        {.log = logged("broken header: \"GET / HTTP/1.1\nHost: x\n\n\" while reading PROXY protocol")});
    row("64 inner hop", cannot, "inner-proxy-answers", {.direct = answered(cannot)});
    row("the log of another client", bad502, "nginx-502",
        {.log = logged("connect() failed (111: Connection refused) while connecting to upstream, request: "
                       "\"GET /other HTTP/1.1\"")});
    row("the log of this request", bad502, "backend-down",
        {.log = logged("connect() failed (111: Connection refused) while connecting to upstream, request: "
                       "\"GET /api/ws HTTP/1.1\"")});
}

void switchedRows()
{
    const QByteArray accept = "Sec-WebSocket-Accept: " + acceptFor("key") + "\r\n";
    row("60", "HTTP/1.1 101 S\r\nConnection: upgrade\r\n" + accept + "\r\n", "answer-upgrade-missing");
    row("60 Connection", "HTTP/1.1 101 S\r\nUpgrade: websocket\r\n" + accept + "\r\n",
        "answer-upgrade-missing");
    const QByteArray upgraded = "HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: upgrade\r\n" + accept;
    row("61", upgraded + "Sec-WebSocket-Protocol: chat\r\n\r\n", "subprotocol-not-offered");
    row("61 extension", upgraded + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
        "extension-not-offered");
    AddressReport noAccept = answered("HTTP/1.1 101 S\r\nUpgrade: websocket\r\n\r\n");
    AddressReport wrong = answered("HTTP/1.1 101 S\r\nSec-WebSocket-Accept: abc\r\n\r\n");
    row("59", {noAccept}, "accept-changed-on-the-way", {.direct = works()});
    row("59 missing", {noAccept}, "accept-missing");
    row("59 wrong", {wrong}, "accept-wrong",
        {.direct = own("HTTP/1.1 101 S\r\nSec-WebSocket-Accept: abc\r\n\r\n")});
    AddressReport report = works();
    report.streamError = "frame-rsv";
    report.bodyHead =
        "HTTP/1.1 400 Bad Request\r\n\r\n{\"code\":5,\"message\":\"Unsupported protocol version\"}";
    row("18", {report}, "socketio-version");
    report.bodyHead = "\xff";
    row("S7", {report}, "stream-broken");
    report = works();
    report.closedEarly = true;
    row("S5", {report}, "dropped-after-101");
    report.cutWithClose = true;
    report.closeCode = 4401;
    row("S10", {report}, "closed-by-app-after-101");
    report = works();
    report.cutAfterMs = 60001;
    row("S1", {report}, "idle-cut");
    report.cutWithClose = true;
    row("S6", {report}, "hold-closed-by-app");
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QByteArray>("id");
        for (const auto &[problem, id] :
             {std::pair{"resolve-not-found", "name-not-found"}, std::pair{"resolve-timeout", "name-timeout"},
              std::pair{"resolve-failed", "name-lookup-failed"},
              std::pair{"ca-file-unreadable", "ca-file-unreadable"},
              std::pair{"client-certificate-unreadable", "client-certificate-unreadable"},
              std::pair{"client-key-unreadable", "client-key-unreadable"},
              std::pair{"client-key-encrypted", "client-key-encrypted"}}) {
            Observation seen;
            seen.endpoint = *Endpoint::parse(u"ws://example.com/"_s);
            seen.resolve = {Stage::Resolve, false, 1, {}, Statement{problem, {}}};
            QTest::newRow(id) << seen << QByteArray(id);
        }
        addressRows();
        tlsRows();
        pathsOfTheApplication();
        applicationAnswers();
        gatewayAnswers();
        nginxAnswers();
        moreQuestions();
        switchedRows();
    }

    void names()
    {
        QFETCH(Observation, seen);
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause.has_value());
        QTEST(cause->id, "id");
        QVERIFY(!works(seen));
        seenIds().insert(cause->id);
    }

    void everyRowWasReached()
    {
        for (const QByteArray &id : causeIds()) {
            QVERIFY2(seenIds().contains(id), id.constData());
        }
        QVERIFY(causeIds().size() >= 45);
    }

    void doubtsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected,
                            bool direct = false) {
            QTest::newRow(name) << bytes << direct << QByteArray(expected);
        };
        row("6 or 7", cannot, "possible nginx-upgrade-not-forwarded,app-without-websocket part-by-backend");
        row("6", cannot, "certain  ", true);
        row("9", express404("/ws"), "likely path-rewritten,nginx-upgrade-not-forwarded part-by-backend");
        row("9 for certain", express404("/ws"), "certain  ", true);
        row("10 or 11", wsBad, "possible ws-path-differs,ws-path-wrong part-by-backend");
        row("36", express("200 OK", "text/html", "<html>"),
            "possible app-page-instead-of-upgrade,app-without-websocket part-by-backend");
        row("502", bad502, "possible backend-down,backend-closes-upgrade part-by-backend");
        row("503", nginx("503 Service Temporarily Unavailable"),
            "possible rate-limited,nginx-return-answered part-by-log");
        row("403", nginx("403 Forbidden"),
            "possible access-denied-by-rule,nginx-return-answered part-by-log");
        row("404", nginx("404 Not Found"),
            "possible nginx-serves-files,default-server-answered part-by-config");
        row("47", ws("403 Forbidden", "Forbidden"), "possible origin-refused,host-refused part-by-origin");
        row("414", nginx("414 Request-URI Too Large"), "certain  ");
    }

    void doubtsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, direct);
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"ws://example.com/api/ws"_s);
        seen.addresses = {answered(bytes)};
        if (direct) {
            seen.direct = test::works();
        }
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause);
        QTEST(QByteArray(confidenceName(cause->confidence) + ' ' + cause->either.join(',') + ' ' +
                         cause->partedBy),
              "expected");
    }

    void everyDoubtIsBetweenCauses()
    {
        for (const QByteArray &id : doubtIds()) {
            QVERIFY2(id.startsWith("part-by-") || causeIds().contains(id), id.constData());
        }
    }

    void nothingIsNamedWhenItWorks()
    {
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"wss://example.com/"_s);
        seen.addresses = {test::works(), test::works("::1")};
        QVERIFY(works(seen));
        QVERIFY(!judge(seen));
        seen.addresses = {complained("self-signed")};
        QVERIFY(!works(seen));
        seen.insecure = true;
        QVERIFY(works(seen));
        QVERIFY(!judge(seen));
        seen.addresses.clear();
        QVERIFY(!works(seen));
    }

    void factsFillTheSentence()
    {
        Observation seen;
        seen.endpoint = *Endpoint::parse(u"ws://example.com:8080/api/ws?x=1"_s);
        seen.backend = *Backend::parse(u"3030"_s);
        seen.addresses = {answered(express404("/ws?x=1"))};
        seen.config = ConfigFacts{.facts = {{"file", u"site.conf"_s}, {"line", u"42"_s}}};
        const std::optional<Cause> cause = judge(seen);
        QVERIFY(cause);
        QCOMPARE(cause->id, "path-rewritten"_ba);
        QCOMPARE(cause->hop, Hop::Nginx);
        QCOMPARE(cause->facts.value("path"), u"/api/ws"_s);
        QCOMPARE(cause->facts.value("got"), u"/ws"_s);
        QCOMPARE(cause->facts.value("port"), u"8080"_s);
        QCOMPARE(cause->facts.value("backend"), u"localhost:3030"_s);
        QCOMPARE(cause->facts.value("line"), u"42"_s);
        QCOMPARE(cause->facts.value("status"), u"404"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
