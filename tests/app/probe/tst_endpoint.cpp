// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/backend.h"
#include "probe/endpoint.h"
#include "probe/pin.h"

#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("hostHeader");
        QTest::newRow("wss") << u"wss://sync.example.com/api/ws"_s << u"sync.example.com"_s << 443
                             << "/api/ws"_ba
                             << "sync.example.com"_ba;
        QTest::newRow("ws") << u"ws://h"_s << u"h"_s << 80 << "/"_ba
                            << "h"_ba;
        QTest::newRow("spaces around") << u"  ws://h/  "_s << u"h"_s << 80 << "/"_ba
                                       << "h"_ba;
        QTest::newRow("port") << u"ws://h:8080/x"_s << u"h"_s << 8080 << "/x"_ba
                              << "h:8080"_ba;
        QTest::newRow("own default") << u"wss://h:443/x"_s << u"h"_s << 443 << "/x"_ba
                                     << "h"_ba;
        QTest::newRow("other's default") << u"ws://h:443/x"_s << u"h"_s << 443 << "/x"_ba
                                         << "h:443"_ba;
        QTest::newRow("empty port") << u"ws://h:/x"_s << u"h"_s << 80 << "/x"_ba
                                    << "h"_ba;
        QTest::newRow("capitals") << u"WSS://Ex.COM/A"_s << u"ex.com"_s << 443 << "/A"_ba
                                  << "ex.com"_ba;
        QTest::newRow("v6") << u"ws://[::1]:81/x"_s << u"::1"_s << 81 << "/x"_ba
                            << "[::1]:81"_ba;
        QTest::newRow("v6 zone") << u"ws://[fe80::1%25eth0]/"_s << u"fe80::1%eth0"_s << 80 << "/"_ba
                                 << "[fe80::1]"_ba;
        QTest::newRow("v4 mapped") << u"ws://[::ffff:127.0.0.1]/"_s << u"::ffff:127.0.0.1"_s << 80 << "/"_ba
                                   << "[::ffff:127.0.0.1]"_ba;
        QTest::newRow("korean name") << u"wss://한국.kr/"_s << u"xn--3e0b707e.kr"_s << 443 << "/"_ba
                                     << "xn--3e0b707e.kr"_ba;
        QTest::newRow("underscore") << u"ws://my_app:1/"_s << u"my_app"_s << 1 << "/"_ba
                                    << "my_app:1"_ba;
        QTest::newRow("query") << u"ws://h?token=a b"_s << u"h"_s << 80 << "/?token=a%20b"_ba
                               << "h"_ba;
        QTest::newRow("korean path") << u"ws://h/방"_s << u"h"_s << 80 << "/%EB%B0%A9"_ba
                                     << "h"_ba;
        QTest::newRow("escaped stays") << u"ws://h/a%2Fb%20c?x=%41"_s << u"h"_s << 80 << "/a%2Fb%20c?x=%41"_ba
                                       << "h"_ba;
        QTest::newRow("encode set") << u"ws://h/a\"b<c>`{}|"_s << u"h"_s << 80 << "/a%22b%3Cc%3E%60%7B%7D|"_ba
                                    << "h"_ba;
        QTest::newRow("quote in query") << u"ws://h/'?'"_s << u"h"_s << 80 << "/'?%27"_ba
                                        << "h"_ba;
        QTest::newRow("dots") << u"ws://h/a/./b/../c/.."_s << u"h"_s << 80 << "/a/"_ba
                              << "h"_ba;
        QTest::newRow("double slash") << u"ws://h//a//b"_s << u"h"_s << 80 << "//a//b"_ba
                                      << "h"_ba;
        QTest::newRow("at in path") << u"ws://h/@me"_s << u"h"_s << 80 << "/@me"_ba
                                    << "h"_ba;
    }

    void reads()
    {
        QFETCH(QString, url);
        const Result<Endpoint> endpoint = Endpoint::parse(url);
        QVERIFY2(endpoint.has_value(), endpoint ? "" : endpoint.error().id.constData());
        QTEST(endpoint->host, "host");
        QTEST(int{endpoint->port}, "port");
        QTEST(endpoint->target, "target");
        QTEST(endpoint->hostHeader(), "hostHeader");
        QCOMPARE(endpoint->secure, url.trimmed().startsWith(u"wss", Qt::CaseInsensitive));
        // What is shown can be read again and means the same.
        const Result<Endpoint> again = Endpoint::parse(endpoint->toString());
        QVERIFY(again.has_value());
        QVERIFY(*again == *endpoint);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("empty") << u" "_s << "url-empty"_ba << QString();
        QTest::newRow("http") << u"http://h:81/a?b"_s << "url-not-websocket"_ba << u"ws://h:81/a?b"_s;
        QTest::newRow("https") << u"https://h/a"_s << "url-not-websocket"_ba << u"wss://h/a"_s;
        QTest::newRow("none") << u"ex.com/api/ws"_s << "url-not-websocket"_ba << u"wss://ex.com/api/ws"_s;
        QTest::newRow("local") << u"localhost:3030/ws"_s << "url-not-websocket"_ba
                               << u"ws://localhost:3030/ws"_s;
        QTest::newRow("literal") << u"127.0.0.1:81"_s << "url-not-websocket"_ba << u"ws://127.0.0.1:81"_s;
        QTest::newRow("ftp") << u"ftp://h/"_s << "url-not-websocket"_ba << QString();
        QTest::newRow("no host") << u"ws:///a"_s << "url-no-host"_ba << QString();
        QTest::newRow("only port") << u"ws://:80/a"_s << "url-no-host"_ba << QString();
        QTest::newRow("port 0") << u"ws://h:0/"_s << "url-bad-port"_ba << QString();
        QTest::newRow("port big") << u"ws://h:65536/"_s << "url-bad-port"_ba << QString();
        QTest::newRow("port text") << u"ws://h:8o/"_s << "url-bad-port"_ba << QString();
        QTest::newRow("port sign") << u"ws://h:+80/"_s << "url-bad-port"_ba << QString();
        QTest::newRow("bare v6") << u"ws://::1/"_s << "url-malformed"_ba << QString();
        QTest::newRow("open v6") << u"ws://[::1/"_s << "url-malformed"_ba << QString();
        QTest::newRow("v4 in brackets") << u"ws://[1.2.3.4]/"_s << "url-malformed"_ba << QString();
        QTest::newRow("space in host") << u"ws://a b/"_s << "url-malformed"_ba << QString();
        QTest::newRow("line end") << u"ws://h/a\r\nX: y"_s << "url-malformed"_ba << QString();
        QTest::newRow("fragment") << u"ws://h/a#top"_s << "url-has-fragment"_ba << u"ws://h/a"_s;
        QTest::newRow("password") << u"wss://me:secret@h/"_s << "url-has-password"_ba << QString();
        QTest::newRow("password, http") << u"http://me:secret@h/"_s << "url-has-password"_ba << QString();
    }

    void refuses()
    {
        QFETCH(QString, url);
        const Result<Endpoint> endpoint = Endpoint::parse(url);
        QVERIFY(!endpoint.has_value());
        QTEST(endpoint.error().id, "id");
        QTEST(endpoint.error().facts.value("suggestion"), "suggestion");
        for (const QString &value : endpoint.error().facts) {
            QVERIFY(!value.contains(u"secret"));
        }
    }

    void backends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("port") << u"3030"_s << u"localhost:3030"_s << ""_ba;
        QTest::newRow("host") << u"localhost:3030"_s << u"localhost:3030"_s << ""_ba;
        QTest::newRow("v4") << u"127.0.0.1:3030"_s << u"127.0.0.1:3030"_s << ""_ba;
        QTest::newRow("v6") << u"[::1]:3030"_s << u"[::1]:3030"_s << ""_ba;
        QTest::newRow("http") << u"http://h:1/some/path"_s << u"h:1"_s << ""_ba;
        QTest::newRow("http default") << u"http://h"_s << u"h:80"_s << ""_ba;
        QTest::newRow("https") << u"https://h"_s << u"https://h:443"_s << ""_ba;
        QTest::newRow("ws") << u"ws://h:2"_s << u"h:2"_s << ""_ba;
        QTest::newRow("wss") << u"wss://h:2"_s << u"https://h:2"_s << ""_ba;
        QTest::newRow("unix") << u"unix:/run/app.sock"_s << u"unix:/run/app.sock"_s << ""_ba;
        QTest::newRow("nginx unix") << u"http://unix:/run/app.sock:/x"_s << u"unix:/run/app.sock"_s << ""_ba;
        QTest::newRow("empty") << u""_s << QString() << "backend-empty"_ba;
        QTest::newRow("no port") << u"h"_s << QString() << "backend-malformed"_ba;
        QTest::newRow("relative socket") << u"unix:app.sock"_s << QString() << "backend-malformed"_ba;
        QTest::newRow("ftp") << u"ftp://h"_s << QString() << "backend-malformed"_ba;
        QTest::newRow("bad port") << u"h:99999"_s << QString() << "backend-bad-port"_ba;
        QTest::newRow("big port alone") << u"99999"_s << QString() << "backend-bad-port"_ba;
    }

    void backends()
    {
        QFETCH(QString, text);
        const Result<Backend> backend = Backend::parse(text);
        QTEST(backend ? QByteArray() : backend.error().id, "id");
        QTEST(backend ? backend->toString() : QString(), "shown");
    }

    void pins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("v4") << u"Ex.com:443:127.0.0.1"_s << u"ex.com 443 127.0.0.1"_s;
        QTest::newRow("v6") << u"ex.com:443:::1"_s << u"ex.com 443 ::1"_s;
        QTest::newRow("v6 brackets") << u"ex.com:443:[::1]"_s << u"ex.com 443 ::1"_s;
        QTest::newRow("v6 host") << u"[::2]:1:[::1]"_s << u"::2 1 ::1"_s;
        QTest::newRow("no address") << u"ex.com:443"_s << QString();
        QTest::newRow("name as address") << u"ex.com:443:other"_s << QString();
        QTest::newRow("bad port") << u"ex.com:x:127.0.0.1"_s << QString();
        QTest::newRow("empty") << u""_s << QString();
    }

    void pins()
    {
        QFETCH(QString, text);
        const Result<Pin> pin = Pin::parse(text);
        const QString read =
            pin ? u"%1 %2 %3"_s.arg(pin->host).arg(pin->port).arg(pin->address.toString()) : QString();
        QTEST(read, "read");
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
