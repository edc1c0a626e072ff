// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedrows.h"

namespace gate101::probe::test {

using namespace Qt::StringLiterals;

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

} // namespace gate101::probe::test
