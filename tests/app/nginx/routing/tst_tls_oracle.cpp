// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QByteArray certificate; ///< Its common name; empty without TLS.
    QByteArray answer;      ///< "broken" when the handshake fails, else status and body or Location.
};

QByteArray answerOf(const QByteArray &response)
{
    const qsizetype end = response.indexOf("\r\n\r\n");
    const QByteArray status = response.mid(9, 3);
    const qsizetype location = response.indexOf("\r\nLocation: ");
    if (location >= 0) {
        return status + ' ' +
               response.mid(location + 12, response.indexOf('\r', location + 12) - location - 12);
    }
    return status == "200" ? status + ' ' + response.mid(end + 4) : status;
}

Seen ask(const RouteRequest &request)
{
    const QByteArray head = "GET " + request.target + " HTTP/1.1\r\nHost: " + request.host + ':' +
                            QByteArray::number(request.port) + "\r\nConnection: close\r\n\r\n";
    Seen seen;
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (request.tls) {
        socket.connectToHostEncrypted(u"127.0.0.1"_qs, request.port, QString::fromLatin1(request.host));
        if (!socket.waitForEncrypted(2000)) {
            return {{}, "broken"};
        }
        seen.certificate =
            socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0).toUtf8();
    } else {
        socket.connectToHost(u"127.0.0.1"_qs, request.port);
        socket.waitForConnected(2000);
    }
    socket.write(head);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(2000)) {
    }
    seen.answer = answerOf(socket.readAll());
    return seen;
}

/// What we say of the same request.
Seen predicted(const Resolution &resolution)
{
    const Route &route = resolution.route;
    Seen seen;
    for (const Statement &step : route.trace) {
        if (step.id == "trace-tls-name" || step.id == "trace-tls-default") {
            const bool first = step.facts.value("line") == u"2";
            seen.certificate = first ? "first" : "second";
        }
    }
    if (route.handler == Route::Handler::None || resolution.refusal == Refusal::TlsToPlainPort) {
        return {{}, "broken"};
    }
    seen.answer = QByteArray::number(route.status);
    seen.answer += route.redirectUrl.isEmpty() ? QByteArray() : ' ' + route.redirectUrl;
    seen.answer += resolution.text.isEmpty() ? QByteArray() : ' ' + resolution.text;
    return seen;
}

} // namespace

/// Which server's TLS settings answer, and what a client gets that speaks the other protocol: as the real
/// Nginx has it.
class TestTlsOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithNginx_data();
    void agreesWithNginx();

private:
    RealNginx m_nginx;
};

void TestTlsOracle::initTestCase()
{
    if (!RealNginx::isThere() || !QFile::exists(u"/usr/bin/openssl"_qs)) {
        QSKIP("nginx or openssl is not installed");
    }
    if (!QSslSocket::supportsSsl()) {
        QSKIP("Qt has no TLS here");
    }
    for (const char *name : {"first", "second"}) {
        const QByteArray file = m_nginx.path(name);
        const Result<ProcessResult> run = runProcess(
            {.program = "/usr/bin/openssl",
             .arguments = {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                           "-nodes", "-days", "2", "-subj", QByteArray("/CN=") + name, "-keyout",
                           file + ".key", "-out", file + ".pem"}});
        QVERIFY(run && run->exitCode == 0);
    }
}

void TestTlsOracle::agreesWithNginx_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("host");
    const QByteArray tls =
        "listen 127.0.0.1:@ ssl; ssl_certificate first.pem; ssl_certificate_key first.key;";
    const QByteArray own = "ssl_certificate second.pem; ssl_certificate_key second.key;";
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second,
                        const char *scheme, const QByteArray &host) {
        QTest::newRow(name) << first << second << (scheme == QByteArray("https")) << host;
    };
    const QByteArray plainListen = "listen 127.0.0.1:@;";
    row("by its name", tls, plainListen + own, "https", "a.test");
    row("by its name, in another case", tls, plainListen + own, "https", "A.Test");
    row("by a name that nobody has", tls, plainListen + own, "https", "b.test");
    row("by address", tls, plainListen + own, "https", "127.0.0.1");
    row("the default's name", tls + "server_name d.test;", plainListen + own, "https", "d.test");
    row("strangers are refused", tls + "ssl_reject_handshake on;", plainListen + own, "https", "b.test");
    row("strangers are refused, not the others", tls + "ssl_reject_handshake on;", plainListen + own, "https",
        "a.test");
    row("addresses are refused too", tls + "ssl_reject_handshake on;", plainListen + own, "https",
        "127.0.0.1");
    row("one name is refused", tls, plainListen + own + "ssl_reject_handshake on;", "https", "a.test");
    row("a plain request", tls, plainListen + own, "http", "a.test");
    row("a plain request is redirected", tls, plainListen + own + "error_page 497 https://$host$request_uri;",
        "http", "a.test");
    row("a plain request is redirected with 301", tls,
        plainListen + own + "error_page 497 =301 https://$host:@$request_uri;", "http", "a.test");
    row("TLS to a plain port", plainListen, plainListen, "https", "a.test");
    row("a client certificate is asked for", tls + "ssl_verify_client on; ssl_client_certificate first.pem;",
        plainListen + own, "https", "b.test");
    row("a client certificate is optional",
        tls + "ssl_verify_client optional; ssl_client_certificate first.pem;", plainListen + own, "https",
        "b.test");
    row("ssl on", "listen 127.0.0.1:@; ssl on; ssl_certificate first.pem; ssl_certificate_key first.key;",
        plainListen + own, "https", "a.test");
}

void TestTlsOracle::agreesWithNginx()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, tls);
    QFETCH(QByteArray, host);
    RouteRequest request;
    request.tls = tls;
    request.host = host;
    request.port = static_cast<quint16>(freeLoopbackPort());
    request.address = "127.0.0.1";
    request.clientAddress = "127.0.0.1";
    request.target = "/p?q";
    request.upgrade = false;
    QByteArray http = "\nserver { " + first + " return 200 \"first $https $ssl_server_name\"; }\nserver { " +
                      second + " server_name a.test; return 200 \"second $https $ssl_server_name\"; }\n";
    http.replace('@', QByteArray::number(request.port));
    const QByteArray text = RealNginx::mainLines() + "http {" + RealNginx::httpLines() + http + "}\n";
    m_nginx.write("nginx.conf", text);
    QVERIFY2(!m_nginx.complaints().contains("[emerg]"), m_nginx.complaints().constData());
    QVERIFY2(m_nginx.start(request.port), m_nginx.log().constData());
    MemoryReader reader{{"/n/nginx.conf", "http {" + http + '}'}};
    const auto model = HttpModel::build(ConfigSet::load(reader, "/n/nginx.conf"));

    const Seen theirs = ask(request);
    const Seen ours = predicted(resolve(*model, request, {1, 22, 1}));
    m_nginx.stop();
    QCOMPARE(ours.answer, theirs.answer);
    QCOMPARE(ours.certificate, theirs.certificate);
}

QTEST_GUILESS_MAIN(TestTlsOracle)
#include "tst_tls_oracle.moc"
