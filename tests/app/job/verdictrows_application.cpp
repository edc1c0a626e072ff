// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/job/verdictrows.h"

namespace gate101::test {

QList<VerdictRow> applicationRows()
{
    const auto good = [](const char *variant) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@") + variant + "@; @good@ }";
    };
    const auto bare = [](const char *variant) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@") + variant + "@; }";
    };
    const auto without = [](const char *header) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@app@; @good@ proxy_set_header ") + header +
               " \"\"; }";
    };
    const char *engine = "/socket.io/?EIO=4&transport=websocket";
    return {
        {.name = "12 key removed",
         .site = without("Sec-WebSocket-Key"),
         .id = "websocket-key-lost",
         .outside = "websocket-key-lost",
         .proof = "400 101",
         .because = "handshake-header-changed"},
        {.name = "12 version removed",
         .site = without("Sec-WebSocket-Version"),
         .id = "websocket-version-lost",
         .outside = "websocket-version-lost",
         .proof = "400 101",
         .because = "handshake-header-changed"},
        {.name = "15 socket.io, nothing forwarded",
         .site = bare("socketio"),
         .id = "socketio-upgrade-not-forwarded",
         .outside = "socketio-upgrade-not-forwarded",
         .path = engine,
         .proof = "400 101"},
        {.name = "15 socket.io, everything right",
         .site = good("socketio"),
         .id = "works",
         .path = engine,
         .remark = "remark-heartbeat-in-time 25 60"},
        {.name = "S4 socket.io pings later than Nginx waits",
         .site = "location / { proxy_pass http://@socketio@; @good@ proxy_read_timeout 20s; }",
         .id = "works",
         .path = engine,
         .remark = "remark-heartbeat-too-slow 25 20"},
        {.name = "16 socket.io without its query",
         .site = good("socketio"),
         .id = "socketio-transport-missing",
         .outside = "socketio-transport-missing",
         .path = "/socket.io/"},
        {.name = "16 the same, nothing forwarded",
         .site = bare("socketio"),
         .id = "socketio-transport-missing",
         .outside = "socketio-transport-missing",
         .path = "/socket.io/"},
        {.name = "17 socket.io with a session of another worker",
         .site = good("socketio"),
         .id = "socketio-no-sticky-session",
         .outside = "socketio-no-sticky-session",
         .path = "/socket.io/?EIO=4&transport=websocket&sid=nobody"},
        {.name = "18 socket.io client of version 3",
         .site = good("socketio"),
         .id = "socketio-version",
         .outside = "socketio-version",
         .path = "/socket.io/?EIO=3&transport=websocket"},
        {.name = "43 verifyClient refuses",
         .site = good("unauthorised"),
         .id = "app-refuses-login",
         .outside = "app-refuses-login"},
        {.name = "43 verifyClient is overloaded",
         .site = good("busy"),
         .id = "app-refuses",
         .outside = "answered-by-app"},
        {.name = "45 a bare status line",
         .site = good("rawlogin"),
         .id = "app-refuses-login",
         .outside = "app-refuses-login"},
        {.name = "47 Origin missing",
         .site = good("origin"),
         .id = "origin-other-accepted",
         .outside = "origin-other-accepted",
         .facts = {{"origin", QStringLiteral("https://rows.example")}}},
        {.name = "47 Origin wrong",
         .site = good("origin"),
         .id = "origin-other-accepted",
         .outside = "origin-other-accepted",
         .tune = [](job::Target &target) { target.origin = QStringLiteral("https://else.example"); },
         .facts = {{"origin", QStringLiteral("https://rows.example")}}},
        {.name = "47 Origin right",
         .site = good("origin"),
         .id = "works",
         .outside = "works",
         .tune = [](job::Target &target) { target.origin = QStringLiteral("https://rows.example"); }},
        {.name = "47 Host not forwarded",
         .site = "location / { proxy_pass http://@host@; proxy_http_version 1.1; "
                 "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }",
         .id = "host-refused",
         .outside = "origin-refused"},
        {.name = "47 headers, cookie, Origin and subprotocol reach the application",
         .site = good("wants"),
         .id = "works",
         .outside = "works",
         .tune =
             [](job::Target &target) {
                 target.origin = QStringLiteral("https://rows.example");
                 target.headers = {{"X-Token", "t1"}, {"Cookie", "sid=ok"}};
                 target.subprotocols = {"chat.v2", "chat.v1"};
             }},
        {.name = "43 a header is missing",
         .site = good("wants"),
         .id = "app-refuses-login",
         .tune =
             [](job::Target &target) {
                 target.origin = QStringLiteral("https://rows.example");
                 target.headers = {{"Cookie", "sid=ok"}};
             }},
        {.name = "59 Accept hidden",
         .site = "location / { proxy_pass http://@app@; @good@ proxy_hide_header Sec-WebSocket-Accept; }",
         .id = "accept-changed-on-the-way",
         .outside = "accept-missing"},
        {.name = "59 Accept wrong from the application",
         .site = good("wrongaccept"),
         .id = "accept-wrong",
         .outside = "accept-wrong"},
        {.name = "59 Accept missing from the application",
         .site = good("noaccept"),
         .id = "accept-missing",
         .outside = "accept-missing"},
        {.name = "60 Upgrade missing in the 101",
         .site = good("noupgrade"),
         .id = "answer-upgrade-missing",
         .outside = "answer-upgrade-missing"},
        {.name = "61 a subprotocol that nobody offered",
         .site = good("protocol"),
         .id = "subprotocol-not-offered",
         .outside = "subprotocol-not-offered",
         .facts = {{"protocol", QStringLiteral("chat")}}},
        {.name = "61 an extension that nobody offered",
         .site = good("extension"),
         .id = "extension-not-offered",
         .outside = "extension-not-offered"},
        {.name = "62 websockets for Python gets HTTP/1.0",
         .site = "location / { proxy_pass http://@python@; proxy_set_header Upgrade $http_upgrade; "
                 "proxy_set_header Connection upgrade; }",
         .id = "http-version-too-old",
         .outside = "http-version-too-old",
         .needs = "python",
         .proof = "400 101"},
        {.name = "62 websockets for Python, nothing forwarded",
         .site = bare("python"),
         .id = "http-version-too-old",
         .outside = "http-version-too-old",
         .needs = "python",
         .proof = "400 101"},
        {.name = "62 websockets for Python, everything right",
         .site = good("python"),
         .id = "works",
         .outside = "works",
         .needs = "python"},
        {.name = "62 websockets for Python, Upgrade missing",
         .site = "location / { proxy_pass http://@python@; proxy_http_version 1.1; }",
         .id = "upgrade-header-missing-426",
         .needs = "python",
         .proof = "426 101"},
        {.name = "Express with ws takes HTTP/1.0",
         .site = "location / { proxy_pass http://@app@; proxy_set_header Upgrade $http_upgrade; "
                 "proxy_set_header Connection upgrade; }",
         .id = "works",
         .outside = "works"},
        {.name = "a status of the application's own",
         .site = good("teapot"),
         .id = "app-refuses",
         .outside = "answered-by-app"},
    };
}

} // namespace gate101::test
