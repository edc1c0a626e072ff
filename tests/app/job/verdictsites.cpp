// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/job/verdictsites.h"

namespace gate101::test {

namespace {

const QByteArray upgradeLine = "proxy_set_header Upgrade $http_upgrade;";
const QByteArray indent = "        ";

} // namespace

QByteArray VerdictSites::httpLines()
{
    const QByteArray pair = "    proxy_set_header Upgrade $http_upgrade;\n"
                            "    proxy_set_header Connection $connection_upgrade;\n";
    return "    map $http_upgrade $connection_upgrade {\n        default upgrade;\n        '' close;\n    "
           "}\n" +
           one({"", "", "    proxy_http_version 1.1;\n", "    proxy_set_header Host $host;\n",
                "    proxy_read_timeout 300s;\n", pair});
}

VerdictSite VerdictSites::site(int number)
{
    VerdictSite site;
    site.number = number;
    site.host = "site" + QByteArray::number(number) + ".test";
    site.target = one({"/ws", "/ws/room", "/ws?token=1", "/ws/socket.io"});
    Parts parts;
    parts.headers = {upgradeLine, one({"proxy_set_header Connection $connection_upgrade;",
                                       "proxy_set_header Connection \"upgrade\";"})};
    if (below(2) == 0) {
        parts.headers.append("proxy_set_header Host $host;");
    }
    parts.headersInServer = below(4) == 0;
    parts.location = one({"/", "/ws", "^~ /ws", "~ ^/ws", "~* /WS"});
    parts.pass = "proxy_pass http://" + m_backend + ";";
    if (below(5) == 0) {
        parts.http = "upstream app" + QByteArray::number(number) + " {\n    server " + m_backend + ";\n}\n";
        parts.pass = "proxy_pass http://app" + QByteArray::number(number) + ";";
    } else if (below(6) == 0) {
        parts.before = indent + "set $to " + m_backend + ";\n";
        parts.pass = "proxy_pass http://$to;";
    }
    if (parts.location != "/" && below(2) == 0) {
        parts.others = "    location / {\n        root html;\n        try_files $uri /index.html;\n    }\n";
    }
    for (int mistakes = below(3); mistakes > 0; --mistakes) {
        spoil(site, parts);
    }
    if (parts.location.startsWith('~') && site.rows.contains("path replaced")) {
        for (const char *uri : {"/base/;", "/ws;", "/;"}) {
            parts.pass.replace(uri, ";"); // Nginx refuses a URI there.
        }
    }
    site.text = written(site, parts);
    return site;
}

VerdictSite VerdictSites::refusedSite(int number)
{
    VerdictSite site;
    site.number = number;
    site.host = "site" + QByteArray::number(number) + ".test";
    site.target = "/ws";
    site.refused = true;
    Parts parts;
    parts.location = one({"/", "/ws"});
    parts.pass = "proxy_pass http://" + m_backend + ";";
    const QByteArray variable = "$connection_of_" + QByteArray::number(number);
    parts.headers = {upgradeLine, "proxy_set_header Connection " + variable + ";"};
    if (below(2) == 0) {
        site.rows.append("map missing");
    } else {
        site.rows.append("map misplaced");
        parts.server =
            "    map $http_upgrade " + variable + " {\n        default upgrade;\n        '' close;\n    }\n";
    }
    site.text = written(site, parts);
    return site;
}

QByteArray VerdictSites::written(const VerdictSite &site, const Parts &parts) const
{
    QByteArray headers;
    for (const QByteArray &line : parts.headers) {
        headers += (parts.headersInServer ? "    " : indent) + line + '\n';
    }
    const QByteArray name = site.rows.contains("wrong name") ? "other-" + site.host : site.host;
    return parts.http + "server {\n    listen 127.0.0.1:" + m_port + ";\n    server_name " + name + ";\n" +
           parts.server + (parts.headersInServer ? headers : QByteArray()) + "    location " +
           parts.location + " {\n" + parts.before + (parts.headersInServer ? QByteArray() : headers) +
           parts.version + indent + parts.pass + "\n    }\n" + parts.others + "}\n";
}

void VerdictSites::spoil(VerdictSite &site, Parts &parts)
{
    const int kind = below(44);
    if (kind < 16) {
        spoilHeaders(site, parts, kind);
    } else if (kind < 34) {
        spoilLocation(site, parts, kind - 16);
    } else {
        spoilAccess(site, parts, kind - 34);
    }
}

void VerdictSites::spoilHeaders(VerdictSite &site, Parts &parts, int kind)
{
    const QByteArray number = QByteArray::number(site.number);
    const auto swap = [&parts](const QByteArray &header, const QByteArray &line) {
        parts.headers.removeIf([&](const QByteArray &each) {
            return each.startsWith(QByteArray("proxy_set_header " + header + ' '));
        });
        if (!line.isEmpty()) {
            parts.headers.append("proxy_set_header " + header + ' ' + line + ';');
        }
    };
    const auto map = [&](const QByteArray &text) {
        parts.http +=
            "map " + text.split('|').first() + " $c" + number + " {\n" + text.split('|').last() + "}\n";
        swap("Connection", "$c" + number);
    };
    static const QByteArrayList names{
        "no upgrade",          "no connection",  "keep-alive",    "typo in map",
        "map without default", "doubled map",    "upgrade twice", "host twice",
        "upgrade constant",    "upgrade by map", "cut off",       "1.0",
        "no version",          "no key",         "strict map",    "empty connection"};
    if (site.rows.contains(names[kind])) {
        return;
    }
    site.rows.append(names[kind]);
    switch (kind) {
    case 0:
        return swap("Upgrade", {});
    case 1:
        return swap("Connection", {});
    case 2:
        return swap("Connection", one({"keep-alive", "close", "\"keep-alive, upgrade\""}));
    case 3:
        return map("$http_upgrad|    default upgrade;\n    '' close;\n");
    case 4:
        return map("$http_upgrade|    '' close;\n");
    case 5:
        parts.http += "map $http_upgrade $c" + number + " {\n    default upgrade;\n    '' close;\n}\n";
        return map("$http_upgrade|    default " + one({"close", "upgrade"}) + ";\n    '' '';\n");
    case 6:
        parts.headers.append(one({upgradeLine, "proxy_set_header Connection upgrade;"}));
        return;
    case 7:
        swap("Host", "$host");
        parts.headers.append("proxy_set_header Host $http_host;");
        return;
    case 8:
        return swap("Upgrade", one({"websocket", "WebSocket"}));
    case 9:
        return swap("Upgrade", "$connection_upgrade");
    case 10:
        parts.headersInServer = true;
        parts.before += indent + "proxy_set_header X-Own 1;\n";
        return;
    case 11:
        parts.version = indent + "proxy_http_version 1.0;\n";
        return;
    case 12:
        parts.version.clear();
        return;
    case 13:
        return swap("Sec-WebSocket-" + one({"Key", "Version"}), "\"\"");
    case 14:
        return map("$http_upgrade|    default '';\n    websocket upgrade;\n");
    default:
        return swap("Connection", "\"\"");
    }
}

void VerdictSites::spoilLocation(VerdictSite &site, Parts &parts, int kind)
{
    static const QByteArrayList names{"wrong location",
                                      "wrong name",
                                      "not enabled",
                                      "slash",
                                      "try_files",
                                      "regex wins",
                                      "return",
                                      "redirect",
                                      "static",
                                      "wrong port",
                                      "path replaced",
                                      "error_page detour",
                                      "error_page status",
                                      "named fallback",
                                      "proxy_pass in if",
                                      "not inherited",
                                      "rewrite away",
                                      "return in if"};
    if (site.rows.contains(names[kind])) {
        return;
    }
    site.rows.append(names[kind]);
    const QByteArray full = indent + upgradeLine + '\n' + indent +
                            "proxy_set_header Connection $connection_upgrade;\n" + indent +
                            "proxy_http_version 1.1;\n" + indent + "proxy_pass http://" + m_backend + ";\n";
    switch (kind) {
    case 0:
        parts.location = one({"/api", "= /socket", "~ ^/chat"});
        return;
    case 1:
        return; // Its name is written so.
    case 2:
        site.enabled = false;
        return;
    case 3:
        parts.location = "/ws/";
        site.target = one({"/ws", "/ws/", "/ws?x=1"});
        return;
    case 4:
        parts.before += parts.before.contains("try_files")
                            ? QByteArray()
                            : indent + "try_files $uri " + one({"/index.html", "=404"}) + ";\n";
        return;
    case 5:
        parts.others += "    location ~* \\.(js|io)$ {\n        root html;\n    }\n";
        return;
    case 6:
        parts.before += indent + "return " + one({"403", "404", "200 ok"}) + ";\n";
        return;
    case 7:
        parts.before += indent + "return 301 https://$host$request_uri;\n";
        return;
    case 8:
        parts.pass = "root html;";
        return;
    case 9:
        parts.before = indent + "set $none 1;\n";
        parts.pass = "proxy_pass http://" + m_dead + ";";
        return;
    case 10:
        if (!parts.location.startsWith('~') && !parts.pass.contains('$')) {
            parts.pass.replace(";", one({"/;", "/base/;", "/ws;"}));
        }
        return;
    case 11:
    case 12:
        parts.before +=
            indent + "error_page 418 " + (kind == 11 ? "= " : "") + "@detour;\n" + indent + "return 418;\n";
        parts.others +=
            parts.others.contains("@detour") ? QByteArray() : "    location @detour {\n" + full + "    }\n";
        return;
    case 13:
        parts.before +=
            parts.before.contains("try_files") ? QByteArray() : indent + "try_files /none @fallback;\n";
        parts.others += parts.others.contains("@fallback") ? QByteArray()
                                                           : "    location @fallback {\n" + full + "    }\n";
        return;
    case 14:
        parts.before += indent + "if ($http_upgrade = websocket) {\n" + indent + "    proxy_pass http://" +
                        one({m_backend, m_backend, m_dead}) + ";\n" + indent + "}\n";
        return;
    case 15:
        parts.location = "/ws";
        parts.others += "    location /ws/room {\n        index x;\n    }\n";
        return;
    case 16:
        parts.before += indent + "rewrite ^/ws(.*)$ /moved$1 last;\n";
        parts.others +=
            "    location /moved {\n" + (below(2) == 0 ? full : indent + "root html;\n") + "    }\n";
        return;
    default:
        parts.before += indent + "if ($http_upgrade " + one({"=", "!="}) + " \"\") {\n" + indent +
                        "    return 403;\n" + indent + "}\n";
        return;
    }
}

void VerdictSites::spoilAccess(VerdictSite &site, Parts &parts, int kind)
{
    static const QByteArrayList names{"password", "deny",     "deny others", "hidden header", "headers off",
                                      "limit",    "internal", "any",         "method",        "no buffering"};
    if (site.rows.contains(names[kind])) {
        return;
    }
    site.rows.append(names[kind]);
    const QByteArray password = indent + "auth_basic x;\n" + indent + "auth_basic_user_file none;\n";
    switch (kind) {
    case 0:
        parts.before += parts.before.contains("auth_basic") ? QByteArray() : password;
        return;
    case 1:
        parts.before += indent + "deny all;\n";
        return;
    case 2:
        parts.before += indent + "allow 127.0.0.1;\n" + indent + "deny all;\n";
        return;
    case 3:
        parts.before += indent + "proxy_hide_header " +
                        one({"Upgrade", "Sec-WebSocket-Accept", "X-Powered-By", "sec-websocket-accept"}) +
                        ";\n";
        return;
    case 4:
        parts.version += indent + "proxy_pass_request_headers off;\n";
        return;
    case 5:
        parts.before += indent + "limit_except " + one({"GET", "POST"}) + " {\n" + indent +
                        "    deny all;\n" + indent + "}\n";
        return;
    case 6:
        parts.before += parts.before.contains("internal") ? QByteArray() : indent + "internal;\n";
        return;
    case 7:
        parts.before += parts.before.contains("auth_basic") || parts.before.contains("satisfy")
                            ? QByteArray()
                            : indent + "satisfy any;\n" + indent + "allow 127.0.0.1;\n" + password;
        return;
    case 8:
        parts.version += indent + "proxy_method " + one({"POST", "GET"}) + ";\n";
        return;
    default:
        parts.version += indent + "proxy_buffering off;\n" + indent + "proxy_read_timeout 1h;\n";
        return;
    }
}

} // namespace gate101::test
