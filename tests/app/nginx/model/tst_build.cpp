// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/build.h"

#include <QTest>

using namespace gate101::nginx;

class TestBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDebian();
    void readsTheLeast();
    void readsOthers_data();
    void readsOthers();
    void quotedArguments();
};

void TestBuild::readsDebian()
{
    const Build build = Build::read(
        "nginx version: nginx/1.22.1\nbuilt with OpenSSL 3.0.2\nTLS SNI support enabled\n"
        "configure arguments: --with-cc-opt='-g -O2 --with-mail' --prefix=/usr/share/nginx --with-compat "
        "--with-http_ssl_module --with-http_geoip_module=dynamic --with-mail=dynamic --with-stream=dynamic "
        "--with-stream_ssl_module --without-mail_pop3_module --without-http_scgi_module\n");
    QVERIFY(build.isKnown() && !build.isForeign() && !build.isCommercial());
    QCOMPARE(build.version(), (Version{1, 22, 1}));
    QVERIFY(build.has(Module::Core) && build.has(Module::HttpProxy) && build.has(Module::HttpSsl));
    QVERIFY(!build.has(Module::HttpScgi) && !build.has(Module::HttpV2) && !build.isDynamic(Module::HttpV2));
    QVERIFY(!build.has(Module::HttpGeoip) && build.isDynamic(Module::HttpGeoip));
    QVERIFY(build.isDynamic(Module::Stream) && build.isDynamic(Module::StreamProxy));
    QVERIFY(build.isDynamic(Module::StreamSsl) && !build.isDynamic(Module::StreamSslPreread));
    QVERIFY(build.isDynamic(Module::MailImap) && !build.isDynamic(Module::MailPop3));
    QVERIFY(!build.has(Module::HttpApi) && !build.has(Module::HttpJs));
}

void TestBuild::readsTheLeast()
{
    const Build build = Build::read("nginx version: nginx/1.18.0\nconfigure arguments:\n");
    QVERIFY(build.isKnown() && build.has(Module::HttpProxy) && !build.has(Module::Stream) &&
            !build.has(Module::StreamProxy) && !build.isDynamic(Module::StreamProxy));
    const Build unknown = Build::read("nginx version: nginx/1.18.0\n");
    QVERIFY(!unknown.isKnown() && !unknown.has(Module::HttpProxy));
    QCOMPARE(unknown.version(), (Version{1, 18, 0}));
    QCOMPARE(unknown, Build({1, 18, 0}));
}

void TestBuild::readsOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<bool>("commercial");
    const QByteArray nginx = "nginx version: nginx/1.25.3\n";
    QTest::newRow("a module compiled in") << nginx + "configure arguments: --add-module=/src/lua\n"
                                          << true << false;
    QTest::newRow("a module as a file") << nginx + "configure arguments: --add-dynamic-module=/src/lua\n"
                                        << false << false;
    QTest::newRow("OpenResty") << QByteArray("nginx version: openresty/1.25.3.1\nconfigure arguments: --a\n")
                               << true << false;
    QTest::newRow("Angie") << QByteArray("Angie version: Angie/1.5.0\nconfigure arguments: --a\n") << true
                           << false;
    QTest::newRow("commercial") << QByteArray(
                                       "nginx version: nginx/1.25.3 (nginx-plus-r31)\nconfigure arguments: "
                                       "--a\n")
                                << false << true;
}

void TestBuild::readsOthers()
{
    QFETCH(QByteArray, text);
    const Build build = Build::read(text);
    QVERIFY(build.isKnown());
    QTEST(build.isForeign(), "foreign");
    QTEST(build.isCommercial(), "commercial");
    QCOMPARE(build.has(Module::HttpApi), build.isCommercial());
    // Another server counts its releases in a way of its own.
    QCOMPARE(build.version().isKnown(), !text.startsWith("Angie"));
}

void TestBuild::quotedArguments()
{
    const Build build =
        Build::read("nginx version: nginx/1.22.1\nconfigure arguments: --a='b c' --d=\"e 'f'\"  --g\r\n");
    QCOMPARE(build.arguments(), (QByteArrayList{"--a=b c", "--d=e 'f'", "--g"}));
}

QTEST_GUILESS_MAIN(TestBuild)
#include "tst_build.moc"
