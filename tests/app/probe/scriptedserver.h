// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/frames.h"
#include "probe/handshake.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <functional>

namespace gate101::probe::test {

/// What a scripted server does once a request's head has come. The key is that of the request.
using Answer = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

inline QByteArray keyOf(const QByteArray &request)
{
    static constexpr char name[] = "Sec-WebSocket-Key: ";
    const qsizetype at = request.indexOf(name);
    return at < 0 ? QByteArray() : before(request.mid(at + qsizetype{sizeof name} - 1), '\r');
}

inline QByteArray switchingFor(const QByteArray &request)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "upgrade\r\nSec-WebSocket-Accept: " +
           acceptFor(keyOf(request)) + "\r\n\r\n";
}

/// Waits for the request's empty line on a connected socket, then answers once.
inline void answerOnce(QTcpSocket *socket, const Answer &answer)
{
    auto request = std::make_shared<QByteArray>();
    auto answered = std::make_shared<bool>(false);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [socket, request, answered, answer] {
        if (!*answered) {
            *request += socket->readAll();
            if (request->contains("\r\n\r\n")) {
                *answered = true;
                answer(socket, *request);
            }
        }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    read();
}

inline Answer bytes(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
}

/// Nothing is ever answered.
inline void stayQuiet(QTcpSocket *, const QByteArray &) {}

/// Behind a 101: pong and echo as an ordinary application.
inline void echoFrames(QTcpSocket *socket)
{
    auto decoder = std::make_shared<FrameDecoder>(Role::Server);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder] {
        decoder->feed(socket->readAll());
        while (const auto frame = decoder->next()) {
            Frame back = *frame;
            if (frame->opcode == Opcode::Ping) {
                back.opcode = Opcode::Pong;
            } else if (frame->opcode == Opcode::Pong) {
                continue;
            }
            socket->write(encodeFrame(Role::Server, back));
            if (frame->opcode == Opcode::Close) {
                socket->disconnectFromHost();
            }
        }
    });
}

inline void echo(QTcpSocket *socket, const QByteArray &request)
{
    socket->write(switchingFor(request));
    echoFrames(socket);
}

/// Listens on a loopback address, with TLS when a certificate is given.
class ScriptedServer
{
public:
    explicit ScriptedServer(const Answer &answer,
                            const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                            quint16 port = 0)
        : m_server(std::make_unique<QTcpServer>())
    {
        serve(answer, address, port);
    }

    ScriptedServer(const Answer &answer, const QString &certificate, const QString &key)
    {
        auto tls = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QFile file(key);
        if (file.open(QIODevice::ReadOnly)) {
            configuration.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        }
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols({"http/1.1"});
        tls->setSslConfiguration(configuration);
        m_server = std::move(tls);
        serve(answer, QHostAddress(QHostAddress::LocalHost), 0);
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] bool isListening() const { return m_server->isListening(); }

private:
    void serve(const Answer &answer, const QHostAddress &address, quint16 port)
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this, answer] {
                             while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                                 answerOnce(socket, answer);
                             }
                         });
        m_server->listen(address, port);
    }

    std::unique_ptr<QTcpServer> m_server;
};

/// Runs the openssl command; false when it is missing or fails.
inline bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(20000) && process.exitCode() == 0;
}

} // namespace gate101::probe::test
