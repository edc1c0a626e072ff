// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loadrun.h"
#include "tests/app/probe/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::load;
using namespace Qt::StringLiterals;

/// The client certificate of a load test, with the worker as it is started.
class TestLoadCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientCertificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("shown") << u"client.pem"_s << u"client-key.pem"_s << QByteArray("5/0 echo");
        QTest::newRow("both in one file") << u"both.pem"_s << QString() << QByteArray("5/0 echo");
        QTest::newRow("none") << QString() << QString() << QByteArray("0/5");
        QTest::newRow("no such file")
            << u"nowhere.pem"_s << QString() << QByteArray("load-certificate-unreadable");
        QTest::newRow("no key in it") << u"client.pem"_s << QString() << QByteArray("load-key-unreadable");
        QTest::newRow("another's key")
            << u"client.pem"_s << u"key.pem"_s << QByteArray("load-key-unreadable");
        QTest::newRow("an encrypted key")
            << u"client.pem"_s << u"locked.pem"_s << QByteArray("load-key-unreadable");
    }

    /// A server that ends the handshake with everybody who shows no certificate of its issuer.
    void clientCertificates()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QByteArray, expected);
        const QTemporaryDir folder;
        const auto inFolder = [&folder](const QString &name) {
            return name.isEmpty() ? QString() : folder.filePath(name);
        };
        const auto make = [&](const QString &cert, const QString &itsKey) {
            return probe::test::openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                         u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                         u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, inFolder(itsKey),
                                         u"-out"_s, inFolder(cert)});
        };
        if (!make(u"cert.pem"_s, u"key.pem"_s) || !make(u"client.pem"_s, u"client-key.pem"_s) ||
            !probe::test::openssl({u"rsa"_s, u"-aes128"_s, u"-passout"_s, u"pass:secret"_s, u"-in"_s,
                                   inFolder(u"client-key.pem"_s), u"-out"_s, inFolder(u"locked.pem"_s)})) {
            QSKIP("not possible here: openssl");
        }
        QFile both(inFolder(u"both.pem"_s));
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const QString &part : {u"client.pem"_s, u"client-key.pem"_s}) {
            QFile file(inFolder(part));
            QVERIFY(file.open(QIODevice::ReadOnly));
            both.write(file.readAll());
        }
        both.close();

        QSslServer server;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile itsKey(inFolder(u"key.pem"_s));
        QVERIFY(itsKey.open(QIODevice::ReadOnly));
        tls.setPrivateKey(QSslKey(&itsKey, QSsl::Rsa));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(inFolder(u"cert.pem"_s)));
        tls.setCaCertificates(QSslCertificate::fromPath(inFolder(u"client.pem"_s)));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        server.setSslConfiguration(tls);
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                probe::test::answerOnce(socket, probe::test::echo);
            }
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));

        LoadPlan plan;
        plan.addresses = {"127.0.0.1"};
        plan.port = server.serverPort();
        plan.secure = true;
        plan.serverName = plan.host = "localhost";
        plan.connections = 5;
        plan.seconds = 1;
        plan.rate = 100;
        plan.caFile = inFolder(u"cert.pem"_s);
        plan.certFile = inFolder(certificate);
        plan.keyFile = inFolder(key);
        LoadRun run;
        QByteArray line;
        connect(&run, &LoadRun::finished, &run, [&line](const LoadReport &report) {
            line = QByteArray::number(report.opened) + '/' + QByteArray::number(report.failed) + ' ' +
                   measureName(report.measure);
        });
        connect(&run, &LoadRun::failed, &run, [&line](const Error &error) { line = error.id; });
        run.start(plan, QStringLiteral(GATE101_BIN_DIR "/gate101-load"));
        QTRY_VERIFY_WITH_TIMEOUT(!line.isEmpty(), 30000);
        QVERIFY2(line.startsWith(expected), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestLoadCertificate)
#include "tst_loadcertificate.moc"
