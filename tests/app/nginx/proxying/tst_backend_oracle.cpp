// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"
#include "tests/support/backend.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

constexpr int rounds = 25;
constexpr int locationsPerRound = 60;
constexpr Version version{1, 22, 1};
const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";

/// Makes one server whose locations pass everything on in ways of their own.
class ProxyConfigs
{
public:
    ProxyConfigs(quint32 seed, int port, int backendPort)
        : m_random(seed)
        , m_port(port)
        , m_backend("127.0.0.1:" + QByteArray::number(backendPort))
    {
    }

    QByteArray text()
    {
        QByteArray text =
            RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() +
            "map $http_upgrade $connection_upgrade {\n default upgrade;\n '' close;\n}\n"
            "map $http_upgrade $strict {\n default '';\n websocket upgrade;\n}\n"
            "map $uri $by_path {\n ~^/c1 one;\n ~*/WS two;\n /c3/ws three;\n default d$scheme;\n}\n"
            // The group that it captures is never longer than that of a location, as Nginx makes room for
            // that.
            "map $uri $digit {\n ~^/c(\\d) d$1;\n}\n"
            "map $host $by_host {\n hostnames;\n .site.test site;\n room.* room;\n}\n"
            "map $uri $now {\n volatile;\n default $uri;\n}\n"
            "upstream app {\n server " +
            m_backend + ";\n}\nupstream with-spare {\n server 127.0.0.1:1 down;\n server " + m_backend +
            ";\n server 127.0.0.1:2 backup;\n}\n" + settings(2) +
            "server {\n    listen 127.0.0.1:" + QByteArray::number(m_port) +
            ";\n    server_name .site.test ~^(?<sub>\\w+)\\.other$;\n    set $kept none;\n" + settings(3);
        for (int i = 0; i < locationsPerRound; ++i) {
            text += location(i);
        }
        return text + "}\n}\n";
    }

    QByteArray target(int i)
    {
        return "/c" + QByteArray::number(i) +
               one({"/ws", "/ws?token=1", "/", "", "/a%20b", "/a/../ws", "//x", "/%C3%A9?q=%20", "x", "/é",
                    "/a|b", "/a%7Cb", "/ws?", "/chat/12?x=1&y=2", "/a+b%26c", "/%2B?token=a%20b"});
    }
    QByteArray host()
    {
        return one({"site.test", "api.site.test", "room.other", "Else.Where", "site.test."});
    }

private:
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    QByteArray one(const QByteArrayList &all) { return all[below(static_cast<int>(all.size()))]; }

    QByteArray settings(int most)
    {
        static const QByteArrayList lines{
            "proxy_set_header Upgrade $http_upgrade;",
            "proxy_set_header Connection $connection_upgrade;",
            "proxy_set_header Connection \"upgrade\";",
            "proxy_set_header Connection $strict;",
            "proxy_set_header Connection '';",
            "proxy_set_header Host $host;",
            "proxy_set_header Host $http_host;",
            "proxy_set_header HOST \"$host:$server_port\";",
            "proxy_set_header Host $proxy_host;",
            "proxy_set_header X-Path \"$uri?$args\";",
            "proxy_set_header X-Request $request_uri;",
            "proxy_set_header X-Scheme ${scheme}s;",
            "proxy_set_header X-Map $by_path;",
            "proxy_set_header X-Name $server_name;",
            "proxy_set_header X-Sub \"$sub\";",
            "proxy_set_header X-Token $arg_token;",
            "proxy_set_header X-Empty \"\";",
            "proxy_set_header X-Method $request_method;",
            "proxy_set_header X-Proto $server_protocol;",
            "proxy_set_header X-Key $http_sec_websocket_version;",
            "proxy_set_header Sec-WebSocket-Version \"\";",
            "proxy_set_header X-Q $is_args$query_string;",
            "proxy_set_header X-Port $proxy_port;",
            "proxy_set_header X-Real-IP $remote_addr;",
            "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
            "proxy_set_header X-Group \"<$1>\";",
            "proxy_set_header X-Digit $digit;",
            "proxy_set_header X-Where $by_host;",
            "proxy_set_header X-Now $now-$server_addr:$server_port;",
            "proxy_set_header X-Line \"$request\";",
            "proxy_set_header X-None \"$cookie_id$http_origin$remote_user\";",
            "proxy_set_header X-Kept $kept;",
            "proxy_set_header Transfer-Encoding \"\";",
            "proxy_set_header TE trailers;",
            "proxy_set_header Keep-Alive $arg_token;",
        };
        QByteArray text;
        for (int i = below(most); i > 0; --i) {
            text += "        " + one(lines) + '\n';
        }
        if (below(3) == 0) {
            text += "        proxy_http_version " + one({"1.0", "1.1"}) + ";\n";
        }
        if (below(15) == 0) {
            text += "        proxy_pass_request_headers off;\n";
        }
        if (below(12) == 0) {
            text += "        proxy_method " + one({"POST", "$request_method", "OPTIONS"}) + ";\n";
        }
        if (below(12) == 0) {
            text += "        proxy_set_body " + one({"b=$uri", "\"\"", "fixed", "$arg_token"}) + ";\n";
        }
        if (below(12) == 0) {
            text += "        proxy_pass_request_body off;\n";
        }
        return text;
    }

    QByteArray location(int i)
    {
        const QByteArray path = "/c" + QByteArray::number(i);
        QByteArray before;
        QByteArray pass;
        QByteArray head = path;
        switch (below(11)) {
        case 8:
            before = "        set $kept $uri;\n        set $args \"k=$kept\";\n";
            pass = "http://" + one({m_backend, "with-spare"}) + one({"", "/base"});
            break;
        case 9:
            return "    location " + path + " {\n        error_page 418 = @named" + QByteArray::number(i) +
                   ";\n        return 418;\n    }\n    location @named" + QByteArray::number(i) + " {\n" +
                   settings(5) + "        proxy_pass http://app;\n    }\n";
        case 10:
            before = "        rewrite ^" + path + "(/?)(.*)$ " + path + "/x?g=$2&u=$1" + one({"", "?"}) +
                     " break;\n";
            pass = "http://" + m_backend;
            break;
        case 0:
            head = "~ ^" + path + "(.*)$";
            pass = "http://" + one({m_backend, "app"});
            break;
        case 1:
            head = path + '/';
            pass = "http://" + one({m_backend, "app"}) + one({"/", "/base/", "/b"});
            break;
        case 2:
            before = "        rewrite ^" + path +
                     one({"/(.*)$ /r/$1 break", "(.*)$ /r$1?z=1 break", " /fix? break"}) + ";\n";
            pass = "http://" + m_backend + one({"", "/ignored"});
            break;
        case 3:
            before = "        set $to " + m_backend + ";\n";
            pass = "http://$to" + one({"", "/fixed", "$request_uri", "/v$uri"});
            break;
        case 4:
            before =
                "        if ($http_upgrade = websocket) {\n            proxy_pass http://app;\n        }\n";
            pass = "http://" + m_backend;
            break;
        case 5:
            before = "        try_files /none @named" + QByteArray::number(i) + ";\n";
            return "    location " + path + " {\n" + before + "    }\n    location @named" +
                   QByteArray::number(i) + " {\n" + settings(5) + "        proxy_pass http://" + m_backend +
                   ";\n    }\n";
        default:
            pass = "http://" + one({m_backend, "app"}) + one({"", "", "/", "/base", "/base/"});
            break;
        }
        return "    location " + head + " {\n" + settings(6) + before + "        proxy_pass " + pass +
               ";\n    }\n";
    }

    QRandomGenerator m_random;
    int m_port;
    QByteArray m_backend;
};

QByteArray predicted(const Resolution &resolution)
{
    if (!resolution.route.backendRequest) {
        return {};
    }
    QByteArray head = resolution.route.backendRequest->line + "\r\n";
    for (const auto &[name, value] : resolution.route.backendRequest->headers) {
        head += name + ": " + value + "\r\n";
    }
    head += "\r\n";
    return head.replace("$http_sec_websocket_key", key);
}

} // namespace

/// What the backend receives, byte for byte, against what a real Nginx sends. GATE101_SEED repeats a run,
/// GATE101_QUESTIONS makes it longer.
class TestBackendOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receivesWhatWeSay();
};

void TestBackendOracle::receivesWhatWeSay()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const QByteArray given = qgetenv("GATE101_SEED");
    const quint32 first = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
    qInfo("seed %u", first);
    Backend backend(Backend::justClose);
    int questions = 0;
    int proxied = 0;
    int undecided = 0;
    int disagreements = 0;
    const int wanted =
        qMax(rounds * locationsPerRound * 2, qEnvironmentVariableIntValue("GATE101_QUESTIONS"));
    for (int round = 0; questions < wanted; ++round) {
        const int port = freeLoopbackPort();
        ProxyConfigs make(first + static_cast<quint32>(round), port, backend.port());
        const QByteArray text = make.text();
        RealNginx nginx;
        nginx.write("nginx.conf", text);
        QVERIFY2(!nginx.complaints().contains("[emerg]"), nginx.complaints().constData());
        QVERIFY2(nginx.start(port), nginx.log().constData());
        MemoryReader reader{{"/n/nginx.conf", text}};
        const auto model = HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));
        Asker asker("127.0.0.1", port);
        for (int i = 0; i < locationsPerRound * 2; ++i) {
            RouteRequest request;
            request.host = make.host();
            request.port = static_cast<quint16>(port);
            request.address = "127.0.0.1";
            request.target = make.target(i % locationsPerRound);
            request.clientAddress = "127.0.0.1";
            backend.takeHeads();
            const Answer answer =
                asker.ask("GET " + request.target + " HTTP/1.1\r\nHost: " + request.host + ':' +
                          QByteArray::number(port) + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
                          "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 13\r\n\r\n");
            const QByteArray received = backend.takeHeads().value(0);
            const Resolution resolution = resolve(*model, request, version);
            const QByteArray ours = predicted(resolution);
            ++questions;
            if (!resolution.route.undecided.isEmpty()) {
                ++undecided;
                continue;
            }
            proxied += received.isEmpty() ? 0 : 1;
            if (received != ours && ++disagreements <= 6) {
                qWarning("seed %u: GET %s Host: %s -> %d\nreceived:\n%swe said:\n%s",
                         first + static_cast<quint32>(round), request.target.constData(),
                         request.host.constData(), answer.status, received.constData(), ours.constData());
                if (resolution.location != nullptr) {
                    const Directive block = resolution.location->scope.block;
                    qWarning("%s", text.mid(block.begin(), block.end() - block.begin()).constData());
                }
            }
        }
    }
    qInfo("%d questions, %d reached the backend, %d undecided, %d disagreements", questions, proxied,
          undecided, disagreements);
    QCOMPARE(disagreements, 0);
    QVERIFY(proxied > questions / 2);
    QVERIFY(undecided < questions / 10);
}

QTEST_GUILESS_MAIN(TestBackendOracle)
#include "tst_backend_oracle.moc"
