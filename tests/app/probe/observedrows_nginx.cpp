// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedrows.h"

namespace gate101::probe::test {

using namespace Qt::StringLiterals;

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
    row("S1 by the configuration", {report}, "idle-cut",
        {.config = ConfigFacts{.readTimeout = std::chrono::seconds(60)}});
    row("S2", {report}, "cut-before-timeout",
        {.config = ConfigFacts{.readTimeout = std::chrono::seconds(300)}});
    report.cutWithClose = true;
    row("S6", {report}, "hold-closed-by-app");
}

} // namespace gate101::probe::test
