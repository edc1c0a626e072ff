// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/job/verdictrows.h"

namespace gate101::test {

QList<VerdictRow> gatewayRows()
{
    const auto good = [](const char *variant) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@") + variant + "@; @good@ }";
    };
    const char *plain502 = "nginx-502";
    return {
        {.name = "19 socket.io at its own path only",
         .site = good("socketio"),
         .id = "path-other-on-backend",
         .outside = "socketio-path-differs"},
        {.name = "19 socket.io at a path that cannot be guessed",
         .site = good("socketiolive"),
         .id = "socketio-path-differs",
         .outside = "socketio-path-differs",
         .path = "/socket.io/?EIO=4&transport=websocket"},
        {.name = "20 nobody listens", .site = good("dead"), .id = "backend-down", .outside = plain502},
        {.name = "20 the person names a dead port, Nginx another",
         .site = good("plain"),
         .id = "backend-port-differs",
         .tune = [](job::Target &target) { target.backend = QStringLiteral("127.0.0.1:1"); }},
        {.name = "21 the application destroys the upgrade",
         .site = good("destroys"),
         .id = "backend-closes-upgrade",
         .outside = plain502},
        {.name = "21 the backend closes at once",
         .site = good("closes"),
         .id = "backend-closes-upgrade",
         .outside = plain502},
        {.name = "22 the backend wants https",
         .site = good("https"),
         .id = "backend-is-https",
         .outside = plain502,
         .needs = "tls"},
        {.name = "22 another server's TLS port",
         .site =
             "server { listen 127.0.0.1:@port@; server_name rows.example; "
             "location / { proxy_pass http://127.0.0.1:@other@; @good@ } }\n"
             "server { listen 127.0.0.1:@other@ ssl; @cert@ location / { proxy_pass http://@app@; @good@ } }",
         .id = "backend-is-https",
         .outside = "plain-to-tls-port",
         .needs = "tls"},
        {.name = "23 https to a plain backend",
         .site = "location / { proxy_pass https://@app@; @good@ }",
         .id = "backend-not-https",
         .outside = plain502},
        {.name = "24 the backend's certificate is not trusted",
         .site = "location / { proxy_pass https://@https@; @good@ proxy_ssl_verify on; "
                 "proxy_ssl_name rows.example; proxy_ssl_trusted_certificate @dir@/self.pem; }",
         .id = "backend-certificate-rejected",
         .outside = plain502,
         .needs = "tls"},
        {.name = "24 the backend's certificate has another name",
         .site = "location / { proxy_pass https://@https@; @good@ proxy_ssl_verify on; "
                 "proxy_ssl_name wrong.example; proxy_ssl_trusted_certificate @dir@/ca.pem; }",
         .id = "backend-certificate-rejected",
         .outside = plain502,
         .needs = "tls"},
        {.name = "24 https backend, everything right",
         .site = "location / { proxy_pass https://@https@; @good@ }",
         .id = "works",
         .outside = "works",
         .needs = "tls"},
        {.name = "25 variable without a resolver",
         .site = "location / { set $app app.invalid; proxy_pass http://$app:3030; @good@ }",
         .id = "nginx-no-resolver",
         .outside = plain502},
        {.name = "26 socket missing",
         .site = "location / { proxy_pass http://unix:@dir@/none.sock; @good@ }",
         .id = "backend-socket-missing",
         .outside = plain502},
        {.name = "26 socket of somebody else",
         .site = "location / { proxy_pass http://unix:@dir@/denied.sock; @good@ }",
         .id = "backend-socket-denied",
         .outside = plain502,
         .needs = "otheruser"},
        {.name = "27 a head of five kilobytes",
         .site = good("heavy"),
         .id = "backend-header-too-big",
         .outside = plain502},
        {.name = "28 a proxy that passes to itself",
         .site = "location / { proxy_pass http://127.0.0.1:@port@; @good@ }",
         .id = "worker-connections-exhausted",
         .alone = true},
        {.name = "29 the backend takes no connection",
         .site = "location / { proxy_pass http://@full@; @good@ proxy_connect_timeout 1s; }",
         .id = "backend-connect-timeout",
         .outside = "nginx-504"},
        {.name = "30 the upgrade is never answered",
         .site = "location / { proxy_pass http://@silent@; @good@ proxy_read_timeout 1s; }",
         .id = "backend-upgrade-silent",
         .outside = "nginx-504"},
        {.name = "31 the backend is no web server, HTTP/1.0",
         .site = "location / { proxy_pass http://@ssh@; }",
         .id = "backend-not-http"},
        {.name = "31 the backend is no web server, HTTP/1.1", .site = good("ssh"), .id = "backend-not-http"},
        {.name = "37 a page hides a dead backend",
         .site = "error_page 502 =200 /index.html; location / { proxy_pass http://@dead@; @good@ } "
                 "location = /index.html { }",
         .id = "error-page-hides-dead-backend"},
        {.name = "38 a page hides the application's answer",
         .site = "location / { proxy_pass http://@plain@; @good@ proxy_intercept_errors on; "
                 "error_page 404 /oops.html; } location = /oops.html { }",
         .id = "intercepted-error",
         .outside = "answered-differently"},
        {.name = "38 a page hides a lost upgrade",
         .site =
             "location / { proxy_pass http://@app@; proxy_intercept_errors on; error_page 404 /oops.html; } "
             "location = /oops.html { }",
         .id = "nginx-upgrade-not-forwarded",
         .outside = "answered-differently",
         .proof = "404 101"},
        {.name = "63 one dead member beside a good one",
         .site = "location / { proxy_pass http://members; @good@ }",
         .id = "works",
         .http = "upstream members { server @dead@; server @app@; }",
         .remark = "remark-dead-member 127.0.0.1:"},
        {.name = "63 only dead members",
         .site = "location / { proxy_pass http://graves; @good@ }",
         .id = "backend-down",
         .outside = plain502,
         .http = "upstream graves { server @dead@; server 127.0.0.1:@other@; }"},
    };
}

QList<VerdictRow> streamRows()
{
    const auto good = [](const char *variant) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@") + variant + "@; @good@ }";
    };
    QList<VerdictRow> rows{
        {.name = "S1 Nginx cuts an idle connection",
         .site = "location / { proxy_pass http://@app@; @good@ proxy_read_timeout 1s; }",
         .id = "idle-cut",
         .outside = "idle-cut",
         .tune = [](job::Target &target) { target.holdSeconds = 4; }},
        {.name = "S5 the application ends the connection",
         .site = good("terminates"),
         .id = "dropped-after-101",
         .outside = "dropped-after-101"},
        {.name = "S7 a compressed frame that nobody agreed on",
         .site = good("compresses"),
         .id = "stream-broken",
         .outside = "stream-broken",
         .facts = {{"rule", QStringLiteral("frame-rsv")}}},
        {.name = "S7 a masked frame",
         .site = good("masks"),
         .id = "stream-broken",
         .outside = "stream-broken",
         .facts = {{"rule", QStringLiteral("frame-masked")}}},
        {.name = "S12 the application does not echo",
         .site = good("socketio"),
         .id = "works",
         .path = "/socket.io/?EIO=4&transport=websocket"},
        {.name = "S13 neither pong nor echo", .site = good("deaf"), .id = "works", .outside = "works"},
    };
    for (const auto &[name, code] :
         {std::pair{"S6 closed with 1000", 1000}, std::pair{"S6 closed with 1001", 1001},
          std::pair{"S8 closed with 1003", 1003}, std::pair{"S8 closed with 1008", 1008},
          std::pair{"S9 closed with 1009", 1009}, std::pair{"S10 closed with 1011", 1011},
          std::pair{"S10 closed with 1012", 1012}, std::pair{"S10 closed with 1013", 1013},
          std::pair{"S10 closed with 4401", 4401}}) {
        rows.append({.name = name,
                     .site = good(QByteArray("close" + QByteArray::number(code)).constData()),
                     .id = "closed-by-app-after-101",
                     .facts = {{"code", QString::number(code)}, {"reason", QStringLiteral("why")}}});
    }
    return rows;
}

} // namespace gate101::test
