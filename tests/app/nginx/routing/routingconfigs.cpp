// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/nginx/routing/routingconfigs.h"

#include <QSysInfo>

namespace gate101::test {

namespace {

QByteArrayList serverNames()
{
    return {"a.example",     "*.a.example", ".a.example",
            "b.example",     "www.b.*",     "*.example",
            "api.test",      "*.test",      "\"~^www\\.(.+)$\"",
            "~^x\\.",        "~test$",      "\"\"",
            "www.a.example", "_",           "b.*",
            "A.EXAMPLE",     ".test",       "\"~^(?<part>\\w+)\\.(b|c)\\.\"",
            "$hostname"};
}

} // namespace

QByteArray RoutingConfigs::maps()
{
    return "map $uri $by_path {\n    ~^/a/(?<tail>\\w+) \"A$tail\";\n    ~*^/WS(.*)$ \"W$1\";\n    /API "
           "three;\n"
           "    default d$scheme;\n}\n"
           "map $host $by_host {\n    hostnames;\n    default none;\n    .a.example suffix;\n    b.* "
           "prefix;\n"
           "    *.test tail;\n    api.test exact;\n}\n"
           "map $arg_x $by_arg {\n    1 one;\n    ~^2(.?) \"two$1$uri\";\n    include map.inc;\n"
           "    '' nothing;\n}\n"
           "map $uri $uri_now {\n    volatile;\n    ~b \"hasb\";\n    \\~x tilde;\n    default $uri;\n}\n";
}

QByteArray RoutingConfigs::backendServer() const
{
    return "server {\n    listen 127.0.0.1:" + QByteArray::number(m_backendPort) +
           ";\n    merge_slashes off;\n    set $kind \"\";\n    set $extra \"\";\n    location ~ "
           "^/(?<part>never)/ {\n    }\n"
           "    return 200 \"$http_x_id $request_uri\";\n}\n";
}

QByteArray RoutingConfigs::servers(int port)
{
    m_patterns.clear();
    m_taken.clear();
    QByteArray result;
    const int count = 1 + m_dice.below(4);
    for (int i = 0; i < count; ++i) {
        QByteArray names;
        for (const QByteArray &name : m_dice.someOf(serverNames(), m_dice.below(4))) {
            names += ' ' + name;
        }
        result += "server {\n" + listens(port);
        result += names.isEmpty() ? QByteArray() : "    server_name" + names + ";\n";
        result += serverLines();
        result += locations({}, 0, 2 + m_dice.below(6), "    ");
        result += namedLocations();
        result += "}\n";
    }
    return result;
}

QByteArray RoutingConfigs::listens(int port)
{
    QByteArray result;
    const QByteArrayList addresses =
        m_dice.someOf({"127.0.0.1:", "127.0.0.2:", "[::1]:", "*:", ""}, 1 + m_dice.below(2));
    const bool wildcardTwice = addresses.contains("*:") && addresses.contains("");
    for (const QByteArray &address : wildcardTwice ? addresses.mid(0, 1) : addresses) {
        result += "    listen " + address + QByteArray::number(port);
        result += m_dice.below(6) == 0 ? '-' + QByteArray::number(port + 1) : QByteArray();
        const QByteArray key = address.isEmpty() ? QByteArray("*:") : address;
        if (m_dice.below(4) == 0 && !m_taken.contains(key)) {
            m_taken.insert(key);
            result += " default_server";
        }
        result += ";\n";
    }
    return result;
}

QByteArray RoutingConfigs::serverLines()
{
    QByteArray result = m_dice.below(6) == 0 ? "    merge_slashes off;\n" : "";
    result += m_dice.below(8) == 0 ? "    absolute_redirect off;\n" : "";
    result += m_dice.below(8) == 0 ? "    port_in_redirect off;\n" : "";
    result += m_dice.below(8) == 0 ? "    server_name_in_redirect on;\n" : "";
    result += m_dice.below(4) == 0 ? errorPage() : QByteArray();
    result += m_dice.below(12) == 0 ? "    recursive_error_pages on;\n" : "";
    result += m_dice.below(12) == 0
                  ? access().replace("limit_except GET {\n            deny all;\n        }", "deny ::1;")
                  : QByteArray();
    result += m_dice.below(20) == 0 ? "    try_files /none /ws;\n" : "";
    switch (m_dice.below(10)) {
    case 0:
        return result + "    rewrite ^/b/(.*)$ /a/$1;\n";
    case 1:
        return result + "    rewrite ^/b$ /api last;\n";
    case 2:
        return result + "    if ($arg_x = 2) {\n        return 403;\n    }\n";
    case 3:
        return result + "    rewrite ^/ap$ /ws break;\n";
    case 4:
        return result + conditional(false, "    ") + "    set $kind plain;\n" + conditional(false, "    ");
    case 5:
        return result + "    set $extra $by_path;\n    set $kind \"$1\";\n";
    default:
        return result;
    }
}

QByteArray RoutingConfigs::host()
{
    static const QByteArray machine = QSysInfo::machineHostName().toUtf8();
    return m_dice.one({"a.example", "www.a.example", "x.y.a.example", "b.example", "A.Example", "b.test",
                       "www.b.example", "api.test", "localhost", "c", "a.example.", "www.b.test",
                       "room.b.org", machine});
}

QByteArray RoutingConfigs::target()
{
    QByteArray path;
    if (m_dice.below(2) == 0 && !m_patterns.isEmpty()) {
        path = m_dice.one(m_patterns);
        path = m_dice.below(3) == 0 && path.endsWith('/') ? path.chopped(1) : path;
    }
    const int depth = path.isEmpty() ? m_dice.below(4) : m_dice.below(2);
    for (int i = 0; i < depth; ++i) {
        path += (path.endsWith('/') ? "" : "/") + m_dice.segment();
    }
    if (path.isEmpty() || m_dice.below(4) == 0) {
        path += '/';
    }
    switch (m_dice.below(14)) {
    case 0:
        path.replace("/", "//");
        break;
    case 1:
        path += "/../" + m_dice.segment();
        break;
    case 2:
        path.replace("a", "%61").replace("i", "%69");
        break;
    case 3:
        path += "%2F" + m_dice.segment();
        break;
    case 4:
        path += "/./";
        break;
    case 5:
        path += m_dice.one({"%", "%2", "%zz", "%00", "/../../../..", "/..", "%3fx", "%23x", "%25x"});
        break;
    case 6:
        path += m_dice.one({"+", "%20x", "%26y", "&z", "%C3%A9", "%3F"});
        break;
    default:
        break;
    }
    if (m_dice.below(3) == 0) {
        path += m_dice.one({"?x=1", "?x=2&y=1", "?", "?y=/ws", "?x=1#frag", "?x=34", "?X=22&x=1", "?x=4"});
    }
    return path;
}

} // namespace gate101::test
