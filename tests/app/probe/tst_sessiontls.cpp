// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/websocketsession.h"
#include "scriptedserver.h"
#include "tests/support/sockets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

namespace {

/// A certificate for 127.0.0.1 that nobody else has signed; made once.
class OwnCertificate
{
public:
    bool make()
    {
        if (!m_made && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            m_made = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                              u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                              u"-keyout"_s, key(), u"-out"_s, certificate()});
        }
        return m_made;
    }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(u"self.pem"_s); }
    [[nodiscard]] QString key() const { return m_folder.filePath(u"self.key"_s); }

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

} // namespace

/// Answers one request with a right 101, loses a byte of what comes next and so ends TLS with an alert.
class AlertingServer
{
public:
    AlertingServer(const QString &certificate, const QString &key)
    {
        std::tie(m_fd, m_port) = gate101::test::listenOnFreePort();
        m_thread =
            std::thread([this, certificate, key] { serve(certificate.toLocal8Bit(), key.toLocal8Bit()); });
    }
    ~AlertingServer()
    {
        ::shutdown(m_fd, SHUT_RDWR); // Wakes up an accept() that nobody came to.
        m_thread.join();
        ::close(m_fd);
    }
    AlertingServer(const AlertingServer &) = delete;
    AlertingServer &operator=(const AlertingServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    void serve(const QByteArray &certificate, const QByteArray &key) const
    {
        const int peer = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0) {
            return;
        }
        const timeval patience{10, 0};
        ::setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        SSL_CTX *context = SSL_CTX_new(TLS_server_method());
        SSL_CTX_use_certificate_file(context, certificate.constData(), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(context, key.constData(), SSL_FILETYPE_PEM);
        SSL *tls = SSL_new(context);
        SSL_set_fd(tls, peer);
        char buffer[4096];
        const int got = SSL_accept(tls) == 1 ? SSL_read(tls, buffer, sizeof buffer) : 0;
        if (got > 0) {
            const QByteArray answer = switchingFor(QByteArray(buffer, got));
            SSL_write(tls, answer.constData(), static_cast<int>(answer.size()));
            ::recv(peer, buffer, 1, 0);
            SSL_read(tls, buffer, sizeof buffer);
            ::recv(peer, buffer, sizeof buffer, 0); // Until the client has heard it and gone.
        }
        SSL_free(tls);
        SSL_CTX_free(context);
        ::close(peer);
    }

    int m_fd = -1;
    int m_port = 0;
    std::thread m_thread;
};

/// The session over TLS: whom it trusts, and how it ends.
class TestSessionTls : public QObject
{
    Q_OBJECT

    OwnCertificate m_certificates;

private Q_SLOTS:
    void aTlsAlert()
    {
        if (!m_certificates.make()) {
            QSKIP("the openssl command is not installed");
        }
        const AlertingServer server(m_certificates.certificate(), m_certificates.key());
        WebSocketSession session;
        QSignalSpy opened(&session, &WebSocketSession::opened);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(u"wss://127.0.0.1:%1/"_s.arg(server.port()), {.caFile = m_certificates.certificate()});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
        QVERIFY(session.sendText(u"spoilt on the way"_s));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        const auto how = closed[0][0].value<StreamEnd>();
        QCOMPARE(how.by, StreamEnd::By::TlsAlert);
        QVERIFY2(how.alert > 0, qPrintable(QString::number(how.alert)));
        QCOMPARE(how.code, 1006);
    }

    /// The end of a TLS connection, with its own good-bye and without, is a FIN like any other.
    void aTlsConnectionIsDropped_data()
    {
        QTest::addColumn<bool>("politely");
        QTest::newRow("close_notify") << true;
        QTest::newRow("nothing") << false;
    }

    void aTlsConnectionIsDropped()
    {
        if (!m_certificates.make()) {
            QSKIP("the openssl command is not installed");
        }
        QFETCH(const bool, politely);
        const ScriptedServer server(
            [politely](QTcpSocket *socket, const QByteArray &request) {
                socket->write(switchingFor(request) +
                              encodeFrame(Role::Server, {Opcode::Text, true, "last words"}));
                connect(socket, &QTcpSocket::readyRead, socket, [socket, politely] {
                    if (politely) {
                        socket->disconnectFromHost();
                    } else {
                        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
                    }
                });
            },
            m_certificates.certificate(), m_certificates.key());
        WebSocketSession session;
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        QSignalSpy closed(&session, &WebSocketSession::closed);
        session.open(u"wss://127.0.0.1:%1/"_s.arg(server.port()), {.caFile = m_certificates.certificate()});
        QTRY_COMPARE_WITH_TIMEOUT(text.size(), 1, 10000);
        QVERIFY(session.sendText(u"now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
        QCOMPARE(closed[0][0].value<StreamEnd>().by, StreamEnd::By::Fin);
        QCOMPARE(closed[0][0].value<StreamEnd>().code, 1006);
    }

    void certificates_data()
    {
        QTest::addColumn<bool>("insecure");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("not trusted") << false << false << "certificate-self-signed"_ba;
        QTest::newRow("passed over") << true << false << "opened certificate-self-signed"_ba;
        QTest::newRow("trusted") << false << true << "opened"_ba;
    }

    /// Nothing is sent to a server whose certificate is refused.
    void certificates()
    {
        if (!m_certificates.make()) {
            QSKIP("the openssl command is not installed");
        }
        const QString certificate = m_certificates.certificate();
        int asked = 0;
        const ScriptedServer server(
            [&asked](QTcpSocket *socket, const QByteArray &request) {
                ++asked;
                echo(socket, request);
            },
            certificate, m_certificates.key());
        QFETCH(const bool, insecure);
        QFETCH(const bool, trusted);
        WebSocketSession session;
        QByteArrayList told;
        connect(&session, &WebSocketSession::opened, this, [&told] { told.prepend("opened"); });
        connect(&session, &WebSocketSession::warned, this,
                [&told](const Statement &problem) { told.append(problem.id); });
        connect(&session, &WebSocketSession::failed, this,
                [&told](const Error &error) { told.append(error.id); });
        session.open(u"wss://127.0.0.1:%1/"_s.arg(server.port()),
                     {.caFile = trusted ? certificate : QString(), .insecure = insecure});
        QSignalSpy text(&session, &WebSocketSession::textReceived);
        QFETCH(const QByteArray, expected);
        QTRY_COMPARE_WITH_TIMEOUT(told.join(' '), expected, 10000);
        const bool opened = told.contains("opened");
        QCOMPARE(session.sendText(u"over TLS"_s), opened);
        if (opened) {
            QTRY_COMPARE_WITH_TIMEOUT(text.size(), 1, 10000);
        }
        QCOMPARE(asked, opened ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionTls)
#include "tst_sessiontls.moc"
