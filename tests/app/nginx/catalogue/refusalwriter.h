// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/catalogue.h"
#include "tests/app/nginx/catalogue/refusalcase.h"

#include <QRandomGenerator>

namespace gate101::test {

/// Writes configurations around a directive. Names that Nginx would look up and ports of other people are
/// kept out: hosts are numbers, files are relative, and servers listen on one high port of loopback.
class RefusalWriter
{
public:
    explicit RefusalWriter(quint32 seed, int port)
        : m_random(seed)
        , m_listen("listen 127.0.0.1:" + QByteArray::number(port) + ";")
    {
    }

    int below(int limit) { return m_random.bounded(limit); }
    template<class List> auto any(const List &list) { return list[m_random.bounded(int(list.size()))]; }

    /// The levels that a program without loaded modules has.
    static QList<nginx::Context> contexts()
    {
        using nginx::Context;
        return {Context::Main,       Context::Events,      Context::Http,
                Context::Server,     Context::Location,    Context::ServerIf,
                Context::LocationIf, Context::LimitExcept, Context::Upstream};
    }

    /// `lines` at a level.
    [[nodiscard]] RefusalCase wrap(nginx::Context context, QByteArray lines, bool inPart) const
    {
        using nginx::Context;
        RefusalCase one;
        if (inPart) {
            one.part = std::exchange(lines, "include part.conf;\n");
        }
        const QByteArray top = "error_log stderr;\n";
        if (context == Context::Main) {
            one.main =
                top + lines + (one.part.contains("events") || lines.contains("events") ? "" : "events {}\n");
        } else if (context == Context::Events) {
            one.main = top + "pid nginx.pid;\nevents {\n" + lines + "}\n";
        } else {
            one.main = top + "pid nginx.pid;\nevents {}\nhttp {\n" + RealNginx::httpLines() +
                       around(context).replace("LINES", lines) + "}\n";
        }
        return one;
    }

    /// A directive with `count` arguments, perhaps over several lines.
    QByteArray directive(const nginx::DirectiveInfo &info, int count, bool block)
    {
        QByteArray text = info.name.toByteArray();
        for (int i = 0; i < count; ++i) {
            text += (below(12) == 0 ? "\n  " : " ") + argument(info, i);
        }
        if (!block) {
            return text + (below(20) == 0 ? "\n;\n" : ";\n");
        }
        return text + " {\n" + (info.name == "server" ? QByteArray(m_listen + '\n') : QByteArray()) + "}\n";
    }

    /// A number of arguments that is right, mostly.
    int count(const nginx::DirectiveInfo &info, bool right)
    {
        for (int tries = 0; tries < 60; ++tries) {
            const int count = below(tries < 20 ? 4 : 10);
            if (info.takes(count) == right) {
                return count;
            }
        }
        return 0;
    }

private:
    [[nodiscard]] QByteArray around(nginx::Context context) const
    {
        using nginx::Context;
        switch (context) {
        case Context::Http:
            return "LINES";
        case Context::Server:
            return "server {\n" + m_listen + "\nLINES}\n";
        case Context::ServerIf:
            return "server {\n" + m_listen + "\nif ($host) {\nLINES}\n}\n";
        case Context::LocationIf:
            return "server {\n" + m_listen + "\nlocation / {\nif ($host) {\nLINES}\n}\n}\n";
        case Context::LimitExcept:
            return "server {\n" + m_listen + "\nlocation / {\nlimit_except GET {\nLINES}\n}\n}\n";
        case Context::Upstream:
            return "upstream u {\nserver 127.0.0.1:1;\nLINES}\n";
        default:
            return "server {\n" + m_listen + "\nlocation / {\nLINES}\n}\n";
        }
    }

    QByteArray argument(const nginx::DirectiveInfo &info, int place)
    {
        const QByteArrayView name = info.name;
        if (name == "listen") {
            return m_listen.mid(7).chopped(1);
        }
        if (name == "if") {
            return "($host)";
        }
        if (name == "ssl_engine") {
            return "dynamic"; // Of another one Nginx complains without a line, so that nothing can be
                              // compared.
        }
        if (name == "load_module" || name == "include") {
            return "nothing";
        }
        // What is looked up as a host's name must be a number.
        for (const char *part : {"_pass", "server", "resolver", "_bind", "responder", "auth_http",
                                 "set_real_ip_from", "debug_connection", "geoip_proxy", "allow", "deny"}) {
            if (name.contains(part)) {
                static const QByteArrayList addresses{"127.0.0.1:1", "127.0.0.1", "1", "$host"};
                return any(addresses);
            }
        }
        if (info.arguments.testFlag(nginx::Arguments::Flag) && below(5) != 0) {
            return below(2) == 0 ? "on" : "off";
        }
        if (info.body != nginx::Body::Semicolon) {
            static const QByteArrayList names{"$a", "$b", "a", "b", "GET", "/a", "~", "= /b"};
            return any(names);
        }
        static const QByteArrayList words{"1",     "2",   "off",   "on",   "x",         "1k",
                                          "4k",    "2s",  "$host", "none", "zone=a:1m", "rate=1r/s",
                                          "'y z'", "all", "404",   "/a"};
        QByteArray word = any(words);
        // Absolute files would be made in the machine's own folders.
        const bool isFile = info.syntax.contains("file") || info.syntax.contains("path") ||
                            info.syntax.contains("directory") || name.endsWith("_path") ||
                            name.endsWith("_log") || name == "pid" || name == "root" || name == "alias";
        return isFile && (word.startsWith('/') || place == 0) ? QByteArray("x") : word;
    }

    QRandomGenerator m_random;
    QByteArray m_listen;
};

} // namespace gate101::test
