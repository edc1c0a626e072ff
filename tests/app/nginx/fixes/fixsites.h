// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

namespace gate101::test {

/// A site that does not pass a WebSocket on, as files below the main file's folder. PORT and BACKEND stand
/// for the ports; includes are relative, so the same bytes serve in memory and on disk.
struct FixSite
{
    QByteArray name;
    QMap<QByteArray, QByteArray> files;
    QMap<QByteArray, QByteArray> links; ///< sites-enabled/x -> ../sites-available/x
    QByteArray target = "/api/ws";
    QByteArray autoMethod = "merge";
    bool loads = true; ///< Nginx accepts it before the fix.
    bool backendGiven = false;
    QByteArrayList mayGo; ///< Lines that a fix may change or move.
    QByteArray address = "127.0.0.1";
    QByteArray mergeBecomes = "merge"; ///< What --method merge ends in.
    QByteArray separateBecomes = "separate";
    std::optional<int> answersBefore = std::nullopt; ///< Where it is 101, or no answer at all.
};

inline QByteArray mainFile(const QByteArray &inHttp)
{
    return RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() + inHttp + "}\n";
}

inline QByteArray server(const QByteArray &body, const QByteArray &listen = "127.0.0.1:PORT")
{
    return "server {\n    listen " + listen + ";\n    server_name site.test;\n\n" + body + "}\n";
}

inline const QByteArray usualMap = "    map $http_upgrade $connection_upgrade {\n        default upgrade;\n"
                                   "        ''      close;\n    }\n";
inline const QByteArray headerPair = "        proxy_set_header Upgrade $http_upgrade;\n"
                                     "        proxy_set_header Connection $connection_upgrade;\n";

inline QList<FixSite> fixSites()
{
    const QByteArray conf = "conf.d/site.conf";
    const QByteArray main = mainFile("    include conf.d/*.conf;\n    include sites-enabled/*;\n");
    const QByteArray api = "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n"
                           "        # keep this comment\n        proxy_set_header Host $host;\n"
                           "        proxy_set_header X-Real-IP $remote_addr;\n    }\n"
                           "    location /other {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n"
                           "    location / {\n        root html;\n    }\n";
    QList<FixSite> sites;
    const auto add = [&](const QByteArray &name, const QByteArray &body) -> FixSite & {
        sites.append(FixSite{name, {{"nginx.conf", main}, {conf, server(body)}}});
        return sites.last();
    };
    add("the guide's site", api);
    QByteArray tabs = api;
    add("tabs", tabs.replace("    ", "\t"));
    QByteArray crlf = server(api);
    add("CRLF", {}).files[conf] = crlf.replace("\n", "\r\n");
    add("one-line location", "    location /api { proxy_pass http://127.0.0.1:BACKEND; }\n");
    add("one-line file", {}).files[conf] = "server { listen 127.0.0.1:PORT; server_name site.test; location "
                                           "/api { proxy_pass http://127.0.0.1:BACKEND; } }";
    add("no final newline", {}).files[conf] = server(api).chopped(1);
    add("nested location",
        "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n        location "
        "/api/ws {\n            proxy_pass http://127.0.0.1:BACKEND;\n        }\n    }\n");
    FixSite &named = add("map under another name", api);
    named.files["nginx.conf"] =
        mainFile("    map $http_upgrade $ws_conn {\n        default upgrade;\n        '' '';\n    }\n"
                 "    include conf.d/*.conf;\n");
    FixSite &taken = add("usual name taken by another map", api);
    taken.files["nginx.conf"] = mainFile("    map $uri $connection_upgrade {\n        default x;\n    }\n"
                                         "    include conf.d/*.conf;\n");
    FixSite &inServer =
        add("map in the server", "    map $http_upgrade $connection_upgrade {\n        default "
                                 "upgrade;\n        '' close;\n    }\n    location /api {\n" +
                                     headerPair + "        proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    inServer.loads = false;
    inServer.mayGo = {"map", "default", "''", "}"};
    FixSite &behindPass =
        add("map in the location, behind proxy_pass",
            "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n        map $http_upgrade "
            "$up { default upgrade; '' close; }\n        proxy_set_header Connection $up;\n    }\n");
    behindPass.loads = false;
    behindPass.mayGo = {"map"};
    FixSite &atMain = add("map at the main level", api);
    atMain.files["nginx.conf"] =
        "map $http_upgrade $connection_upgrade {\n    default upgrade;\n    '' close;\n}\n" + main;
    atMain.loads = false;
    atMain.mayGo = {"map", "default", "''", "}"};
    FixSite &twice =
        add("map misplaced though defined", "    map $http_upgrade $connection_upgrade { default "
                                            "upgrade; '' close; }\n" +
                                                api);
    twice.files["nginx.conf"] = mainFile(usualMap + "    include conf.d/*.conf;\n");
    twice.loads = false;
    twice.mayGo = {"map"};
    FixSite &missing =
        add("map missing", "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n" +
                               headerPair + "        proxy_http_version 1.1;\n    }\n");
    missing.loads = false;
    FixSite &generated = add("generated main file", api);
    generated.files["nginx.conf"] = "# Ansible managed: do not edit\n" + main;
    FixSite &params =
        add("shared proxy_params", "    location /api {\n        include proxy_params;\n        "
                                   "proxy_pass http://127.0.0.1:BACKEND;\n    }\n    location "
                                   "/other {\n        include proxy_params;\n        proxy_pass "
                                   "http://127.0.0.1:BACKEND;\n    }\n");
    params.files["proxy_params"] =
        "proxy_set_header Host $http_host;\nproxy_set_header X-Real-IP $remote_addr;\n";
    params.autoMethod = "separate";
    FixSite &closed =
        add("shared file that closes", "    location /api {\n        include proxy_params;\n        "
                                       "proxy_pass http://127.0.0.1:BACKEND;\n    }\n    location "
                                       "/other {\n        include proxy_params;\n        proxy_pass "
                                       "http://127.0.0.1:BACKEND;\n    }\n");
    closed.files["proxy_params"] = "proxy_set_header Connection close;\nproxy_http_version 1.0;\n";
    closed.autoMethod = "separate";
    closed.mergeBecomes = "separate";
    FixSite &old = add("shared file with HTTP/1.0",
                       "    location /api {\n        include old.inc;\n        proxy_pass "
                       "http://127.0.0.1:BACKEND;\n    }\n    location /other {\n        "
                       "include old.inc;\n        proxy_pass http://127.0.0.1:BACKEND;\n    "
                       "}\n");
    old.files["old.inc"] = "proxy_http_version 1.0;\nproxy_read_timeout 5s;\n";
    old.autoMethod = old.mergeBecomes = "separate";
    FixSite &sharedLocation = add("location file of two servers", "    include app.inc;\n");
    sharedLocation.files["app.inc"] = api;
    sharedLocation.files["conf.d/two.conf"] =
        "server {\n    listen 127.0.0.1:PORT;\n    server_name two.test;\n    include app.inc;\n}\n";
    sharedLocation.autoMethod = "separate";
    sharedLocation.mergeBecomes = "separate";
    FixSite &passIncluded =
        add("proxy_pass in a shared file",
            "    location /api {\n        include pass.inc;\n    }\n    location /other {\n"
            "        include pass.inc;\n    }\n");
    passIncluded.files["pass.inc"] = "proxy_pass http://127.0.0.1:BACKEND;\n";
    FixSite &slash = add("trailing slash in proxy_pass",
                         "    location /api/ {\n        proxy_pass http://127.0.0.1:BACKEND/;\n    }\n");
    slash.autoMethod = "separate";
    FixSite &redirect = add("location with a slash",
                            "    location /api/ws/ {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    redirect.autoMethod = redirect.mergeBecomes = "separate";
    FixSite &exact = add("an exact location with a slash",
                         "    location = /api/ws/ {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    exact.autoMethod = exact.mergeBecomes = "separate";
    FixSite &spa =
        add("SPA", "    root html;\n    location / {\n        try_files $uri /index.html;\n    }\n"
                   "    location /api/v1 {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    spa.autoMethod = spa.mergeBecomes = "separate";
    FixSite &regex =
        add("a regular expression takes it",
            "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n    location ~ "
            "ws$ {\n        return 404;\n    }\n");
    regex.autoMethod = regex.mergeBecomes = "separate";
    FixSite &which =
        add("a regular expression takes it from one of two backends",
            "    location /old {\n        proxy_pass http://127.0.0.1:1;\n    }\n    location /api {\n"
            "        proxy_pass http://127.0.0.1:BACKEND;\n        proxy_set_header X-From api;\n    }\n"
            "    location ~ ws$ {\n        return 404;\n    }\n");
    which.autoMethod = which.mergeBecomes = "separate";
    add("a nested location without proxy_pass",
        "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n        location /api/ws {\n"
        "            proxy_read_timeout 1h;\n        }\n    }\n");
    add("a nested regular expression without proxy_pass",
        "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n        location ~ ws$ {\n"
        "            proxy_buffering off;\n        }\n    }\n");
    FixSite &both =
        add("a regular expression above the same prefix",
            "    location /api/ws {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n    location ~ "
            "ws$ {\n        return 404;\n    }\n");
    both.autoMethod = both.mergeBecomes = "separate";
    add("a location for this very path",
        "    location /api/ws {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    add("an exact location",
        "    location = /api/ws {\n        proxy_pass http://127.0.0.1:BACKEND;\n    }\n")
        .separateBecomes = "merge";
    FixSite &none = add("no location at all", {});
    none.backendGiven = true;
    none.autoMethod = none.mergeBecomes = "separate";
    FixSite &disabled = add("site not enabled", {});
    disabled.files.remove(conf);
    disabled.files["sites-available/site"] = server(api);
    disabled.files["sites-enabled/default"] =
        "server {\n    listen 127.0.0.1:PORT default_server;\n    server_name _;\n    return 404;\n}\n";
    FixSite &upstream = add("upstream block", "    location /api {\n        proxy_pass http://app;\n    }\n");
    upstream.files["conf.d/app.conf"] = "upstream app {\n    server 127.0.0.1:BACKEND;\n}\n";
    FixSite &v6 = add("IPv6", {});
    v6.files[conf] = server(api, "[::1]:PORT");
    v6.address = "::1";
    FixSite &inherited =
        add("headers of http", "    location /api {\n        proxy_pass "
                               "http://127.0.0.1:BACKEND;\n    }\n    location /other {\n        "
                               "proxy_pass http://127.0.0.1:BACKEND;\n    }\n");
    inherited.files["nginx.conf"] =
        mainFile("    proxy_set_header Host $host;\n    proxy_set_header X-From \"http level\";\n"
                 "    include conf.d/*.conf;\n");
    FixSite &cutOff =
        add("headers of the server cut off", headerPair.trimmed().prepend("    ") +
                                                 "\n    location /api {\n        proxy_set_header "
                                                 "Host $host;\n        proxy_pass "
                                                 "http://127.0.0.1:BACKEND;\n    }\n");
    cutOff.files["nginx.conf"] = mainFile(usualMap + "    include conf.d/*.conf;\n");
    FixSite &hard = add("hard-coded Connection",
                        "    location /api {\n        proxy_pass http://127.0.0.1:BACKEND;\n        "
                        "proxy_http_version 1.0;\n        proxy_set_header Upgrade $http_upgrade;\n        "
                        "proxy_set_header Connection 'upgrade';\n        proxy_read_timeout 30s;\n    }\n");
    hard.mayGo = {"proxy_http_version", "proxy_set_header Connection", "proxy_read_timeout"};
    add("proxy_pass in an if", "    location /api {\n        if ($http_upgrade) {\n            proxy_pass "
                               "http://127.0.0.1:BACKEND;\n        }\n    }\n");
    FixSite &wrongPort =
        add("wrong backend port", "    location /api {\n        proxy_pass http://127.0.0.1:1;\n    }\n");
    wrongPort.backendGiven = true;
    wrongPort.mayGo = {"proxy_pass"};
    add("comments and odd spacing", "    location /api  # the app\n    {   # opens\n        proxy_pass   "
                                    "http://127.0.0.1:BACKEND ;   # there\n        }\n");
    return sites;
}

} // namespace gate101::test
