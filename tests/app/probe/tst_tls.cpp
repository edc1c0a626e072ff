// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"
#include "probe/tls.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// TLS against certificates that the openssl command makes for this run.
class TestTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    ProbeReport run(const QString &host, quint16 port, bool insecure = false, const QString &caFile = {})
    {
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"wss://"_s + host + u':' + QString::number(port) + u"/api/ws"_s);
        request.pins = {{host, port, QHostAddress(u"127.0.0.1"_s)}};
        request.insecure = insecure;
        request.caFile = caFile;
        request.deadlines.tls = 600ms;
        request.deadlines.upgrade = 600ms;
        request.deadlines.companion = 300ms;
        request.deadlines.close = 100ms;
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        return finished.wait(8000) ? finished.first().first().value<ProbeReport>() : ProbeReport{};
    }

    /// What putting a client's certificate into a configuration says.
    [[nodiscard]] QByteArray shown(const char *certificate, const char *key) const
    {
        QSslConfiguration configuration;
        const Result<void> result =
            showCertificate(configuration, file(certificate), *key == '\0' ? QString() : file(key));
        return !result
                   ? result.error().id + ' ' + result.error().facts.value("file").section(u'/', -1).toLatin1()
               : configuration.privateKey().isNull() ? QByteArray("no key")
                                                     : QByteArray("shown");
    }

private Q_SLOTS:
    void clientCertificates()
    {
        QVERIFY(openssl({u"pkey"_s, u"-in"_s, file("self.key"), u"-aes128"_s, u"-passout"_s, u"pass:secret"_s,
                         u"-out"_s, file("locked.key")}));
        QVERIFY(
            openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-out"_s, file("ec.key")}));
        QFile both(file("both.pem"));
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const char *name : {"self.pem", "self.key"}) {
            QFile part(file(name));
            QVERIFY(part.open(QIODevice::ReadOnly));
            both.write(part.readAll());
        }
        both.close();
        QCOMPARE(shown("self.pem", "self.key"), "shown"_ba);
        QCOMPARE(shown("both.pem", ""), "shown"_ba);
        QCOMPARE(shown("self.pem", "ec.key"), "shown"_ba);
        QCOMPARE(shown("none.pem", "self.key"), "client-certificate-unreadable none.pem"_ba);
        QCOMPARE(shown("self.key", "self.key"), "client-certificate-unreadable self.key"_ba);
        QCOMPARE(shown("self.pem", ""), "client-key-unreadable self.pem"_ba);
        QCOMPARE(shown("self.pem", "none.key"), "client-key-unreadable none.key"_ba);
        QCOMPARE(shown("self.pem", "locked.key"), "client-key-encrypted locked.key"_ba);
    }

    void namesOfACertificate_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *names, const char *host, bool matches) {
            QTest::addRow("%s for %s", names, host)
                << QString::fromLatin1(names) << QString::fromLatin1(host) << matches;
        };
        row("a.example", "a.example", true);
        row("A.Example", "a.example", true);
        row("a.example", "b.example", false);
        row("a.example,b.example", "b.example", true);
        row("*.example.com", "ws.example.com", true);
        row("*.example.com", "a.ws.example.com", false);
        row("*.example.com", "example.com", false);
        row("*", "localhost", false);
        row("127.0.0.1", "127.0.0.1", true);
        row("127.0.0.1", "127.0.0.2", false);
        row("0:0:0:0:0:0:0:1", "::1", true);
        row("a.example", "127.0.0.1", false);
        row("", "a.example", true);
    }

    void namesOfACertificate()
    {
        QFETCH(QString, names);
        QFETCH(QString, host);
        CertificateFacts facts;
        facts.names = names.split(u',', Qt::SkipEmptyParts);
        QTEST(namesMatch(facts, host), "matches");
    }

    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            QSKIP("the openssl command is not installed");
        }
        QFile extension(file("leaf.ext"));
        QVERIFY(extension.open(QIODevice::WriteOnly));
        extension.write("subjectAltName=DNS:ws.example\n");
        extension.close();
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s,
                         u"-subj"_s, u"/CN=ws.example"_s, u"-addext"_s, u"subjectAltName=DNS:ws.example"_s,
                         u"-keyout"_s, file("self.key"), u"-out"_s, file("self.pem")}));
        QVERIFY(
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s,
                     u"-subj"_s, u"/CN=Test CA"_s, u"-keyout"_s, file("ca.key"), u"-out"_s, file("ca.pem")}));
        QVERIFY(openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=ws.example"_s,
                         u"-keyout"_s, file("leaf.key"), u"-out"_s, file("leaf.csr")}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, file("leaf.csr"), u"-CA"_s, file("ca.pem"),
                         u"-CAkey"_s, file("ca.key"), u"-CAcreateserial"_s, u"-days"_s, u"30"_s,
                         u"-extfile"_s, file("leaf.ext"), u"-out"_s, file("leaf.pem")}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, file("leaf.csr"), u"-CA"_s, file("ca.pem"),
                         u"-CAkey"_s, file("ca.key"), u"-CAcreateserial"_s, u"-days"_s, u"-1"_s,
                         u"-extfile"_s, file("leaf.ext"), u"-out"_s, file("expired.pem")}));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("good") << u"leaf.pem"_s << u"leaf.key"_s << u"ws.example"_s << true << "none"_ba;
        QTest::newRow("self-signed") << u"self.pem"_s << u"self.key"_s << u"ws.example"_s << false
                                     << "tls-self-signed"_ba;
        QTest::newRow("wrong name") << u"leaf.pem"_s << u"leaf.key"_s << u"other.example"_s << true
                                    << "tls-wrong-name"_ba;
        QTest::newRow("private CA") << u"leaf.pem"_s << u"leaf.key"_s << u"ws.example"_s << false
                                    << "tls-intermediate-missing"_ba;
        QTest::newRow("expired") << u"expired.pem"_s << u"leaf.key"_s << u"ws.example"_s << true
                                 << "tls-expired"_ba;
    }

    /// Whatever the certificate, the 101 behind it is learnt.
    void certificates()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, host);
        QFETCH(bool, trusted);
        QFETCH(QByteArray, cause);
        const ScriptedServer server(echo, m_folder.filePath(certificate), m_folder.filePath(key));
        const QString caFile = trusted ? file("ca.pem") : QString();
        ProbeReport report = run(host, server.port(), false, caFile);
        QCOMPARE(report.seen.addresses.size(), 1);
        const AddressReport &address = report.seen.addresses.first();
        QCOMPARE(address.status, 101);
        QVERIFY(address.switched());
        QCOMPARE(report.works, cause == "none");
        QCOMPARE(report.cause ? report.cause->id : QByteArray("none"), cause);
        QCOMPARE(address.passed(Stage::Tls), cause == "none");
        const Facts facts = address.stage(Stage::Tls)->facts;
        QCOMPARE(facts.value("subject"), u"ws.example"_s);
        QCOMPARE(facts.value("names"), u"ws.example"_s);
        QCOMPARE(facts.value("alpn"), u"http/1.1"_s);
        QVERIFY(facts.value("protocol").startsWith(u"TLSv1."));
        QVERIFY(!facts.value("cipher").isEmpty());
        QVERIFY(!facts.value("days_left").isEmpty());

        report = run(host, server.port(), true, caFile);
        QVERIFY(report.works);
        QCOMPARE(report.seen.addresses.first().tlsProblems.isEmpty(), cause == "none");
    }

    void certificateOfAnotherTimeIsNoHttpCause()
    {
        const ScriptedServer server(bytes("HTTP/1.1 403 Forbidden\r\nContent-Length: 9\r\n\r\nForbidden"),
                                    file("self.pem"), file("self.key"));
        const ProbeReport report = run(u"ws.example"_s, server.port());
        QCOMPARE(report.seen.addresses.first().status, 403);
        QCOMPARE(report.cause->id, "origin-refused"_ba);
    }

    void tlsToAPlainPort()
    {
        const ScriptedServer server([](QTcpSocket *, const QByteArray &) {});
        // A plain server answers the first bytes of TLS with its own words.
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        });
        QVERIFY(plain.listen(QHostAddress(QHostAddress::LocalHost)));
        ProbeReport report = run(u"ws.example"_s, plain.serverPort());
        QCOMPARE(report.cause->id, "tls-to-plain-port"_ba);
        report = run(u"ws.example"_s, server.port());
        QCOMPARE(report.cause->id, "tls-silent"_ba);
    }

    void tlsEndsInTheHandshake()
    {
        QTcpServer rude;
        connect(&rude, &QTcpServer::newConnection, &rude,
                [&rude] { rude.nextPendingConnection()->disconnectFromHost(); });
        QVERIFY(rude.listen(QHostAddress(QHostAddress::LocalHost)));
        const ProbeReport report = run(u"ws.example"_s, rude.serverPort());
        QCOMPARE(report.cause->id, "tls-closed"_ba);
    }

    void plainToATlsPortIsAnswered()
    {
        const ScriptedServer server(echo, file("self.pem"), file("self.key"));
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"ws://127.0.0.1:%1/"_s.arg(server.port()));
        request.deadlines.upgrade = 600ms;
        request.deadlines.companion = 300ms;
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        QVERIFY(finished.wait(5000));
        QVERIFY(!finished.first().first().value<ProbeReport>().works);
    }

    void missingCaFileIsNamed()
    {
        const ProbeReport report = run(u"ws.example"_s, 9, false, file("none.pem"));
        QCOMPARE(report.cause->id, "ca-file-unreadable"_ba);
        QCOMPARE(report.cause->facts.value("file"), file("none.pem"));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
