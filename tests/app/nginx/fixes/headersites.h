// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/nginx/fixes/fixsites.h"

namespace gate101::test {

/// Sites whose headers are wrong in ways that one line more does not mend.
inline QList<FixSite> headerSites()
{
    const QByteArray conf = "conf.d/site.conf";
    const QByteArray include = "    include conf.d/*.conf;\n";
    const QByteArray pass = "        proxy_pass http://127.0.0.1:BACKEND;\n";
    const QByteArray http11 = "        proxy_http_version 1.1;\n";
    const QByteArray other = "    location /other {\n" + pass + "    }\n";
    QList<FixSite> sites;
    const auto add = [&](const QByteArray &name, const QByteArray &body,
                         const QByteArray &inHttp = usualMap) -> FixSite & {
        sites.append(FixSite{name, {{"nginx.conf", mainFile(inHttp + include)}, {conf, server(body)}}});
        return sites.last();
    };
    const auto api = [&](const QByteArray &lines) -> QByteArray {
        return "    location /api {\n" + pass + lines + "    }\n";
    };

    add("Host twice", api(http11 + headerPair +
                          "        proxy_set_header Host $host;\n"
                          "        proxy_set_header Host $http_host;\n") +
                          other)
        .mayGo = {"proxy_set_header Host $host"};
    add("Upgrade twice, the first wrong",
        api(http11 + "        proxy_set_header Upgrade h2c;\n" + headerPair))
        .mayGo = {"proxy_set_header Upgrade h2c"};
    FixSite &unlike = add("included pair and one of its own that differs",
                          api(http11 + "        include ws.inc;\n        proxy_set_header Upgrade "
                                       "$http_upgrade;\n        proxy_set_header Connection "
                                       "'Upgrade, close';\n") +
                              "    location /other {\n        include ws.inc;\n" + pass + "    }\n");
    unlike.files["ws.inc"] = headerPair;
    unlike.autoMethod = unlike.mergeBecomes = "separate";
    FixSite &alike = add("included pair and the same again",
                         api(http11 + "        include ws.inc;\n" + headerPair) +
                             "    location /other {\n        include ws.inc;\n" + pass + "    }\n");
    alike.files["ws.inc"] = headerPair;
    alike.mayGo = {"proxy_set_header"};
    FixSite &cleared = add("included lines that clear the pair", api("        include clear.inc;\n") + other);
    cleared.files["clear.inc"] = "proxy_set_header Upgrade \"\";\nproxy_set_header Connection \"\";\n";
    add("key removed",
        api(http11 + headerPair + "        proxy_set_header Sec-WebSocket-Key \"\";\n") + other)
        .mayGo = {"proxy_set_header Sec-WebSocket-Key"};
    add("version changed and the key twice",
        api(http11 + headerPair +
            "        proxy_set_header Sec-WebSocket-Version 8;\n"
            "        proxy_set_header Sec-WebSocket-Key $http_sec_websocket_key;\n"
            "        proxy_set_header Sec-WebSocket-Key abc;\n"))
        .mayGo = {"proxy_set_header Sec-WebSocket"};
    add("key removed by the server", headerPair +
                                         "        proxy_set_header Sec-WebSocket-Key \"\";\n"
                                         "        proxy_set_header X-Site a;\n" +
                                         api(http11) + other);
    FixSite &keyless = add("included line removes the key",
                           api(http11 + headerPair + "        include key.inc;\n") +
                               "    location /other {\n        include key.inc;\n" + pass + "    }\n");
    keyless.files["key.inc"] = "proxy_set_header Sec-WebSocket-Key \"\";\n";
    FixSite &otherKey = add("included line sends another key",
                            api(http11 + headerPair + "        include key.inc;\n") +
                                "    location /other {\n        include key.inc;\n" + pass + "    }\n");
    otherKey.files["key.inc"] = "proxy_set_header Sec-WebSocket-Key abc;\n";
    otherKey.autoMethod = otherKey.mergeBecomes = "separate";
    FixSite &hidden = add("included line hides Upgrade",
                          api(http11 + headerPair + "        include hide.inc;\n") +
                              "    location /other {\n        include hide.inc;\n" + pass + "    }\n");
    hidden.files["hide.inc"] = "proxy_hide_header Upgrade;\nproxy_hide_header X-Powered-By;\n";
    hidden.answersBefore = 101; // Which no browser takes.
    add("http hides the key's answer", api(http11 + headerPair) + other,
        usualMap + "    proxy_hide_header Sec-WebSocket-Accept;\n    proxy_pass_header Server;\n")
        .answersBefore = 101;
    add("http drops the request's headers", api(http11 + headerPair) + other,
        usualMap + "    proxy_pass_request_headers off;\n");
    FixSite &dropped = add("included line drops the request's headers",
                           api(http11 + headerPair + "        include off.inc;\n") +
                               "    location /other {\n        include off.inc;\n" + pass + "    }\n");
    dropped.files["off.inc"] = "proxy_pass_request_headers off;\n";
    dropped.autoMethod = dropped.mergeBecomes = "separate";
    FixSite &impatient =
        add("included timeout", api("        include slow.inc;\n") +
                                    "    location /other {\n        include slow.inc;\n" + pass + "    }\n");
    impatient.files["slow.inc"] = "proxy_read_timeout 5s;\n";
    impatient.autoMethod = impatient.mergeBecomes = "separate";
    FixSite &guarded = add("a guarded page takes it",
                           "    root html;\n    location / {\n        allow 127.0.0.1;\n        deny all;\n"
                           "        satisfy all;\n        try_files $uri /index.html;\n    }\n" +
                               other);
    guarded.autoMethod = guarded.mergeBecomes = "separate";
    add("all usual names taken", api(http11) + other,
        "    map $uri $connection_upgrade { default x; }\n    map $uri $websocket_connection { default x; "
        "}\n");
    FixSite &undefined = add("Upgrade from a variable that nothing defines",
                             api(http11 + "        proxy_set_header Upgrade $ws_upgrade;\n"
                                          "        proxy_set_header Connection $connection_upgrade;\n"));
    undefined.loads = false;
    undefined.mayGo = {"proxy_set_header Upgrade"};
    FixSite &above = add("hard-coded pair of the server",
                         "    proxy_http_version 1.0;\n    proxy_set_header Upgrade $http_upgrade;\n"
                         "    proxy_set_header Connection \"upgrade\";\n    proxy_set_header X-Site a;\n" +
                             api({}) + other);
    above.mayGo = {};
    FixSite &login =
        add("login service asked with the upgrade",
            "    proxy_http_version 1.1;\n    proxy_set_header Upgrade $http_upgrade;\n"
            "    proxy_set_header Connection $connection_upgrade;\n    proxy_set_header X-Site a;\n"
            "    location /api {\n        auth_request /auth;\n" +
                pass + "    }\n    location = /auth {\n        internal;\n" + pass + "    }\n" + other);
    login.answersBefore = 0;
    return sites;
}

inline QList<FixSite> allFixSites()
{
    return fixSites() + headerSites();
}

} // namespace gate101::test
