// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/nginx/routing/routingconfigs.h"

namespace gate101::test {

QByteArray RoutingConfigs::locations(const QByteArray &outer, int depth, int count, const QByteArray &indent)
{
    QByteArray result;
    QSet<QByteArray> taken;
    for (int i = 0; i < count; ++i) {
        result += location(outer, depth, taken, indent);
    }
    return result;
}

QByteArray RoutingConfigs::location(const QByteArray &outer, int depth, QSet<QByteArray> &taken,
                                    const QByteArray &indent)
{
    const int kind = m_dice.below(10);
    const bool regex = kind < 3;
    QByteArray pattern;
    QByteArray modifier;
    if (regex) {
        modifier = m_dice.one({"~ ", "~* ", "~", "~*"});
        pattern = m_dice.one({"\\.js$", "^/api", "ws", "^/a/(b|ws)", "\\.(php|io)$", "/$", "^/ws$", "^/API/",
                              "\"^/.{2,3}$\"", "b", "^/(?<part>a)/", "^/(\\w+)(/.*)?$", "^/(a)?(pi)?(x)?",
                              "/api", "/a"});
        modifier += pattern.startsWith('"') && !modifier.endsWith(' ') ? " " : "";
    } else {
        pattern = outer;
        const int more = 1 + m_dice.below(2);
        for (int i = 0; i < more; ++i) {
            pattern += (pattern.endsWith('/') ? "" : "/") + m_dice.segment();
        }
        pattern = m_dice.below(8) == 0 && outer.isEmpty() ? QByteArray("/") : pattern;
        pattern += m_dice.below(3) == 0 && !pattern.endsWith('/') ? "/" : "";
        modifier = kind < 5 ? m_dice.one({"= ", "="}) : kind < 7 ? QByteArray("^~ ") : QByteArray();
    }
    const QByteArray key = (modifier.startsWith('=') ? "=" : regex ? "~" : "") + pattern;
    if (taken.contains(key)) {
        return {};
    }
    taken.insert(key);
    if (!regex) {
        m_patterns.append(pattern);
    }
    const bool exact = modifier.startsWith('=');
    QByteArray result = indent + "location " + modifier + pattern + " {\n";
    result += handler(regex, exact, pattern, indent + "    ");
    if (!exact && depth < 2 && m_dice.below(3) == 0) {
        // Inside a regular expression Nginx compares the names of prefixes with its text, so prefixes fit
        // only where that text is one.
        result += !pattern.startsWith('/')
                      ? nestedRegex(indent + "    ")
                      : locations(pattern, depth + 1, 1 + m_dice.below(3), indent + "    ");
    }
    return result + indent + "}\n";
}

QByteArray RoutingConfigs::nestedRegex(const QByteArray &indent)
{
    return indent + "location ~ " + m_dice.one({"a", "s$", "\\.io", "(.)(.)$"}) + " {\n" +
           handler(true, false, {}, indent + "    ") + indent + "}\n";
}

QByteArray RoutingConfigs::namedLocations()
{
    return "    location @one {\n" + handler(true, true, {}, "        ") + "    }\n    location @two {\n" +
           proxy(true, "        ") + "    }\n";
}

QByteArray RoutingConfigs::text()
{
    return m_dice.one({"", "", "", " $uri?$args", " $1-$2", " $kind/$extra", " $by_path", " $by_host",
                       " $by_arg", " $uri_now", " $part", " $remote_addr $server_addr", " $host $server_name",
                       " $request_uri", " $is_args$arg_x ${scheme}"});
}

QByteArray RoutingConfigs::answer(const QByteArray &indent)
{
    const QByteArray id = QByteArray::number(++m_id);
    if (m_dice.below(8) == 0) {
        return indent + "return " + m_dice.one({"403", "404", "418", "405"}) + ";\n";
    }
    return indent + "return 200 \"" + id + text() + "\";\n";
}

QByteArray RoutingConfigs::proxy(bool regex, const QByteArray &indent)
{
    const QByteArray uri = regex ? "" : m_dice.one({"", "", "/", "/base", "/base/"});
    return indent + "proxy_set_header X-Id \"" + QByteArray::number(++m_id) +
           m_dice.one({"", "", "-$1", "-$extra", "-$by_arg"}) + "\";\n" + indent +
           "proxy_pass http://127.0.0.1:" + QByteArray::number(m_backendPort) + uri + ";\n";
}

QByteArray RoutingConfigs::condition()
{
    return m_dice.one({"$arg_x = 1", "$arg_x != \"1\"", "$uri ~ ^/(a|ws)(.*)$", "$host ~* ^WWW",
                       "$request_uri !~ x", "$args ~ x=(\\d)", "$kind", "$by_arg = one", "$by_path ~ (.)$",
                       "$http_user_agent ~* bot", "$extra = \"$1\"", "$uri !~* (AP)", "$arg_y", "$by_host",
                       "-f $request_filename"});
}

/// An `if` with what people put into one.
QByteArray RoutingConfigs::conditional(bool inLocation, const QByteArray &indent)
{
    const QByteArray more = indent + "    ";
    QByteArray body;
    switch (m_dice.below(inLocation ? 8 : 5)) {
    case 0:
        body = more + "return 202 \"if" + QByteArray::number(++m_id) + text() + "\";\n";
        break;
    case 1:
        body = more + "set $extra \"$1\";\n";
        break;
    case 2:
        body = more + "set $kind hit;\n" + more + rewrite() + '\n';
        break;
    case 3:
        body = more + "return " + m_dice.one({"403", "418", "301 /moved/$1", "404"}) + ";\n";
        break;
    case 4:
        body = more + m_dice.one({"break;", "set $args \"x=1&z=$uri\";", "set $kind \"$1+$2\";"}) + '\n';
        break;
    case 5:
        body = more + "proxy_pass http://127.0.0.1:" + QByteArray::number(m_backendPort) + ";\n";
        break;
    case 6:
        body = errorPage();
        break;
    default:
        body =
            more + "set $kind \"$uri\";\n" + more + m_dice.one({"add_header X-If 1;", "root html;"}) + '\n';
        break;
    }
    return indent + "if (" + condition() + ") {\n" + body + indent + "}\n";
}

QByteArray RoutingConfigs::rewrite()
{
    return m_dice.one({"rewrite ^/(.*)/ws$ /ws/$1 last;", "rewrite ^/(api)(.*)$ /b$2;",
                       "rewrite ^/(\\w)(.*)$ /ws?p=$1&q=$2;", "rewrite ^/a(.*)$ /api$1?k=$uri? last;",
                       "rewrite ^/b(.*)$ /a$1? break;", "rewrite ^/ws(.*)$ /x.php$1 redirect;",
                       "rewrite ^/(a.*)$ http://other.example/$1?from=$1 permanent;",
                       "rewrite ^/socket /b redirect;", "rewrite ^/(?<part>api) /ws/$part last;",
                       "rewrite ^/ap(.*) $scheme://z.example$1?;", "rewrite a(.*)b /$1 break;",
                       "rewrite ^ /a/$arg_x last;"});
}

QByteArray RoutingConfigs::errorPage()
{
    const QByteArray codes =
        m_dice.one({"404", "403", "418", "403 404", "403 404 405 418", "400", "401", "301 302"});
    const QByteArray change = m_dice.one({"", "", " =", " =200", " =418"});
    const QByteArray to = m_dice.one({"@one", "@two", "@one", "/ws", "/a/b?q=1", "/api/$arg_x?u=$uri",
                                      "@none", "http://elsewhere.example$request_uri"});
    return "        error_page " + codes + change + ' ' + to + ";\n";
}

QByteArray RoutingConfigs::access()
{
    const QByteArray password = "        auth_basic x;\n        auth_basic_user_file none;\n";
    return m_dice.one({"        deny all;\n", "        allow 127.0.0.1;\n        deny all;\n",
                       "        deny ::1;\n", "        allow 127.0.0.0/9;\n        deny all;\n",
                       "        allow ::/1;\n        deny 127.0.0.0/8;\n", password,
                       "        auth_basic x;\n",
                       QByteArray("        satisfy any;\n        deny all;\n" + password),
                       QByteArray("        satisfy any;\n        allow ::1;\n" + password),
                       "        auth_basic off;\n        allow all;\n",
                       "        limit_except GET {\n            deny all;\n        }\n",
                       QByteArray("        satisfy all;\n        deny 127.0.0.1;\n" + password)});
}

QByteArray RoutingConfigs::handler(bool regex, bool exact, const QByteArray &pattern,
                                   const QByteArray &indent)
{
    QByteArray before = m_dice.below(8) == 0 ? errorPage() : QByteArray();
    switch (m_dice.below(24)) {
    case 0:
    case 1:
        return before + proxy(regex, indent);
    case 2:
    case 3:
        return before + conditional(true, indent) + answer(indent);
    case 4:
    case 5:
        return before + indent + rewrite() + '\n' + answer(indent);
    case 6:
        return before + indent + "rewrite ^/a /zz break;\n" + proxy(regex, indent);
    case 7:
        return exact || pattern.isEmpty() ? before + answer(indent)
                                          : QByteArray(before + indent + "index index.html;\n");
    case 8:
    case 9:
        return before + indent + "try_files /none " +
               m_dice.one({"=404", "/ws", "/a/b?q=1", "=403", "@one", "@two", "/b?x=$arg_x&u=$uri", "/$1z",
                           "none", "=418"}) +
               ";\n";
    case 10:
        return before + indent + "internal;\n" + answer(indent);
    case 11:
        return before + indent + "rewrite ^/api /a/b;\n" + indent + "break;\n" + proxy(regex, indent);
    case 12:
        return before + access() + proxy(regex, indent);
    case 13:
        return before + conditional(true, indent) + proxy(regex, indent);
    case 14:
        return before + indent + "index /ws;\n";
    case 15:
        return before + access() + indent + "try_files /none " + m_dice.one({"@two", "/ws"}) + ";\n" +
               (m_dice.below(2) == 0 ? proxy(regex, indent) : QByteArray());
    case 16:
        return before + indent + "set $extra $by_path;\n" + indent + rewrite() + '\n' +
               conditional(true, indent) + proxy(regex, indent);
    case 17:
        return before +
               (pattern.isEmpty() ? QByteArray()
                                  : indent + "limit_except POST {\n" + indent + "    " +
                                        m_dice.one({"deny all", "allow all", "satisfy any"})
                                            .replace("satisfy any", "deny ::1") +
                                        ";\n" + indent + "}\n") +
               indent + rewrite() + '\n' + proxy(regex, indent);
    case 18:
        return before + indent + "return " +
               m_dice.one({"301 /moved$uri", "302 http://x.example/$1", "https://$host$request_uri",
                           "307 /q?$args", "400", "303 relative", "404 text", "204"}) +
               ";\n";
    default:
        return before + answer(indent);
    }
}

} // namespace gate101::test
