// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QSet>

namespace gate101::test {

/// Makes configurations that ask everything of the choice of server and location, and requests that fall
/// between their locations. Every location answers its own number; nothing depends on files.
class RoutingConfigs
{
public:
    RoutingConfigs(quint32 seed, int backendPort)
        : m_random(seed)
        , m_backendPort(backendPort)
    {
    }

    /// Servers that share one port on up to three addresses.
    QByteArray servers(int port)
    {
        m_patterns.clear();
        QByteArray text;
        QSet<QByteArray> taken; // Names and default marks, per address.
        const int count = 1 + below(4);
        for (int i = 0; i < count; ++i) {
            QByteArray listens;
            QByteArray names;
            const QByteArrayList addresses = someOf({"127.0.0.1", "127.0.0.2", "[::1]"}, 1 + below(2));
            for (const QByteArray &address : addresses) {
                listens += "    listen " + address + ':' + QByteArray::number(port);
                if (below(4) == 0 && !taken.contains(address + " default")) {
                    taken.insert(address + " default");
                    listens += " default_server";
                }
                listens += ";\n";
            }
            for (const QByteArray &name : someOf(serverNames(), below(4))) {
                names += ' ' + name;
            }
            text += "server {\n" + listens;
            text += names.isEmpty() ? QByteArray() : "    server_name" + names + ";\n";
            text += below(6) == 0 ? "    merge_slashes on;\n" : "";
            text += serverRewrites();
            text += locations({}, 0, 2 + below(6), "    ");
            text += "}\n";
        }
        return text;
    }

    /// Patterns of the servers made last, so that half of the requests aim at one; remember and give back.
    [[nodiscard]] QByteArrayList patterns() const { return m_patterns; }
    void aimAt(const QByteArrayList &patterns) { m_patterns = patterns; }

    QByteArray host()
    {
        return one({"a.example", "www.a.example", "x.y.a.example", "b.example", "A.Example", "b.test",
                    "www.b.example", "api.test", "localhost", "c", "a.example.", "www.b.test"});
    }
    QByteArray address() { return one({"127.0.0.1", "127.0.0.1", "127.0.0.2", "::1"}); }

    QByteArray target()
    {
        QByteArray path;
        if (below(2) == 0 && !m_patterns.isEmpty()) {
            path = m_patterns[below(static_cast<int>(m_patterns.size()))];
            path = below(3) == 0 && path.endsWith('/') ? path.chopped(1) : path;
        }
        const int depth = path.isEmpty() ? below(4) : below(2);
        for (int i = 0; i < depth; ++i) {
            path += (path.endsWith('/') ? "" : "/") + segment();
        }
        if (path.isEmpty() || below(4) == 0) {
            path += '/';
        }
        switch (below(12)) {
        case 0:
            path.replace("/", "//");
            break;
        case 1:
            path += "/../" + segment();
            break;
        case 2:
            path.replace("a", "%61").replace("i", "%69");
            break;
        case 3:
            path += "%2F" + segment();
            break;
        case 4:
            path += "/./";
            break;
        case 5:
            path += one({"%", "%2", "%zz", "%00", "/../../../..", "/..", "%3fx", "%23x", "%25x"});
            break;
        default:
            break;
        }
        if (below(4) == 0) {
            path += one({"?x=1", "?x=2&y=1", "?", "?y=/ws", "?x=1#frag"});
        }
        return path;
    }

private:
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    QByteArray one(const QByteArrayList &all) { return all[below(static_cast<int>(all.size()))]; }
    QByteArrayList someOf(QByteArrayList all, int count)
    {
        QByteArrayList some;
        while (count-- > 0 && !all.isEmpty()) {
            some.append(all.takeAt(below(static_cast<int>(all.size()))));
        }
        return some;
    }
    QByteArray segment()
    {
        return one({"a", "api", "ws", "wsx", "ap", "API", "a.js", "socket.io", "x.php", "b"});
    }

    static QByteArrayList serverNames()
    {
        return {"a.example",     "*.a.example", ".a.example",
                "b.example",     "www.b.*",     "*.example",
                "api.test",      "*.test",      "\"~^www\\.(.+)$\"",
                "~^x\\.",        "~test$",      "\"\"",
                "www.a.example", "_",           "b.*",
                "A.EXAMPLE",     ".test"};
    }

    QByteArray serverRewrites()
    {
        switch (below(10)) {
        case 0:
            return "    rewrite ^/b/(.*)$ /a/$1;\n";
        case 1:
            return "    rewrite ^/b$ /api last;\n";
        case 2:
            return "    if ($arg_x = 2) {\n        return 403;\n    }\n";
        case 3:
            return "    rewrite ^/ap$ /ws break;\n";
        case 4:
            return "    if ($http_user_agent ~* bot) {\n        return 444;\n    }\n"
                   "    set $kind plain;\n    if ($uri ~ ^/ws) {\n        set $kind ws;\n    }\n";
        default:
            return {};
        }
    }

    QByteArray locations(const QByteArray &outer, int depth, int count, const QByteArray &indent)
    {
        QByteArray text;
        QSet<QByteArray> taken;
        for (int i = 0; i < count; ++i) {
            text += location(outer, depth, taken, indent);
        }
        return text;
    }

    QByteArray location(const QByteArray &outer, int depth, QSet<QByteArray> &taken, const QByteArray &indent)
    {
        const int kind = below(10);
        const bool regex = kind < 3;
        QByteArray pattern;
        QByteArray modifier;
        if (regex) {
            modifier = one({"~ ", "~* ", "~", "~*"});
            pattern = one({"\\.js$", "^/api", "ws", "^/a/(b|ws)", "\\.(php|io)$", "/$", "^/ws$", "^/API/",
                           "\"^/.{2,3}$\"", "b", "^/(?<part>a)/"});
            modifier += pattern.startsWith('"') && !modifier.endsWith(' ') ? " " : "";
        } else {
            pattern = outer;
            const int more = 1 + below(2);
            for (int i = 0; i < more; ++i) {
                pattern += (pattern.endsWith('/') ? "" : "/") + segment();
            }
            pattern = below(8) == 0 && outer.isEmpty() ? QByteArray("/") : pattern;
            pattern += below(3) == 0 && !pattern.endsWith('/') ? "/" : "";
            modifier = kind < 5 ? one({"= ", "="}) : kind < 7 ? QByteArray("^~ ") : QByteArray();
        }
        const QByteArray key = (modifier.startsWith('=') ? "=" : regex ? "~" : "") + pattern;
        if (taken.contains(key)) {
            return {};
        }
        taken.insert(key);
        if (!regex) {
            m_patterns.append(pattern);
        }
        QByteArray text = indent + "location " + modifier + pattern + " {\n";
        text += handler(regex, modifier.startsWith('='), pattern, indent + "    ");
        const bool holds = !modifier.startsWith('=') && depth < 2 && below(3) == 0;
        if (holds) {
            // Inside a regular expression Nginx compares the names of prefixes with its text, so only
            // further expressions fit there.
            text += regex ? nestedRegex(indent + "    ")
                          : locations(pattern, depth + 1, 1 + below(3), indent + "    ");
        }
        return text + indent + "}\n";
    }

    QByteArray nestedRegex(const QByteArray &indent)
    {
        return indent + "location ~ " + one({"a", "s$", "\\.io"}) + " {\n" +
               handler(true, false, {}, indent + "    ") + indent + "}\n";
    }

    QByteArray handler(bool regex, bool exact, const QByteArray &pattern, const QByteArray &indent)
    {
        const QByteArray id = QByteArray::number(++m_id);
        QByteArray answer = indent + "return 200 \"" + id + "\";\n";
        switch (below(20)) {
        case 0:
        case 1:
        case 2:
            return proxy(id, regex, indent);
        case 3:
            return indent + "if ($arg_x = 1) {\n" + indent + "    return 202 \"if" + id + "\";\n" + indent +
                   "}\n" + answer;
        case 4:
            return indent + "rewrite ^/(.*)/ws$ /ws/$1 last;\n" + answer;
        case 5:
            return indent + "rewrite ^/a /zz break;\n" + proxy(id, regex, indent);
        case 6:
            return indent + "rewrite ^/(api)(.*)$ /b$2;\n" + answer;
        case 7:
            return exact || pattern.isEmpty() ? answer : QByteArray(indent + "index index.html;\n");
        case 8:
            return indent + "try_files /none " + one({"=404", "/ws", "/a/b?q=1", "=403"}) + ";\n";
        case 9:
            return indent + "internal;\n" + answer;
        case 10:
            return indent + "rewrite ^/api /a/b;\n" + indent + "break;\n" + proxy(id, regex, indent);
        default:
            return answer;
        }
    }

    QByteArray proxy(const QByteArray &id, bool regex, const QByteArray &indent)
    {
        const QByteArray uri = regex ? "" : one({"", "", "/", "/base", "/base/"});
        return indent + "proxy_set_header X-Id " + id + ";\n" + indent +
               "proxy_pass http://127.0.0.1:" + QByteArray::number(m_backendPort) + uri + ";\n";
    }

    QRandomGenerator m_random;
    int m_backendPort;
    int m_id = 0;
    QByteArrayList m_patterns;
};

} // namespace gate101::test
