// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/websocketsession.h"

#include "probe/clock.h"
#include "probe/tls.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>
#include <QWebSocketHandshakeOptions>

namespace gate101::probe {

namespace {

constexpr quint64 messageLimit = quint64{16} * 1024 * 1024;
constexpr std::chrono::milliseconds closeDeadline{2000};

} // namespace

WebSocketSession::WebSocketSession(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketSession::onDeadline);
}

WebSocketSession::~WebSocketSession()
{
    drop();
}

bool WebSocketSession::isOpen() const
{
    return m_socket && m_opened;
}

/// Takes the socket away so that nothing it still says is heard; it is deleted later since it may be
/// emitting.
void WebSocketSession::drop()
{
    m_deadline.stop();
    m_opened = false;
    if (QWebSocket *socket = m_socket.release()) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void WebSocketSession::open(const QString &url, const Options &options)
{
    drop();
    m_options = options;
    m_closingByUs = false;
    m_networkReason.clear();
    m_socket = std::make_unique<QWebSocket>(options.origin);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(messageLimit);
    m_socket->setMaxAllowedIncomingMessageSize(messageLimit);
    if (url.startsWith(u"wss:")) {
        QList<QSslCertificate> trusted;
        if (!options.caFile.isEmpty()) {
            const auto loaded = loadCaFile(options.caFile);
            if (!loaded) {
                const Error &error = loaded.error();
                QTimer::singleShot(0, m_socket.get(), [this, error] { fail(error); });
                return;
            }
            trusted = *loaded;
        }
        m_socket->setSslConfiguration(tlsConfiguration(trusted));
    }
    connectSignals();
    QNetworkRequest request{QUrl(url)};
    for (const auto &[name, value] : options.headers) {
        request.setRawHeader(name, value);
    }
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(options.subprotocols);
    m_deadline.start(options.handshakeDeadline);
    m_socket->open(request, handshake);
}

void WebSocketSession::connectSignals()
{
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, &WebSocketSession::onConnected);
    connect(socket, &QWebSocket::disconnected, this, &WebSocketSession::onDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, &WebSocketSession::onError);
#else
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketSession::onError);
#endif
    connect(socket, &QWebSocket::textMessageReceived, this, &WebSocketSession::textReceived);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &WebSocketSession::binaryReceived);
    connect(socket, &QWebSocket::pong, this, [this](quint64 ms, const QByteArray &payload) {
        Q_EMIT ponged(static_cast<double>(ms), payload);
    });
    // Before open() this call would have no effect: QWebSocket listens to it only while the errors are told.
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const bool passOver = m_options.insecure;
        if (passOver) {
            m_socket->ignoreSslErrors();
        }
        for (const QSslError &error : errors) {
            Q_EMIT tlsProblem(error.errorString(), passOver);
        }
    });
}

void WebSocketSession::onConnected()
{
    m_deadline.stop();
    m_opened = true;
    Q_EMIT opened(m_socket->subprotocol());
}

void WebSocketSession::onError()
{
    if (m_opened) {
        // The reason decides how the end is told in onDisconnected(), which always follows for an open
        // session.
        m_networkReason = m_socket->errorString();
        return;
    }
    // After a refused handshake QWebSocket may stay "connecting" for ever, so it is dropped here.
    fail(Error{{"session-refused", {{"reason", m_socket->errorString()}}}});
}

void WebSocketSession::fail(const Error &error)
{
    drop();
    Q_EMIT failed(error);
}

void WebSocketSession::onDeadline()
{
    if (m_closingByUs) {
        onDisconnected();
        return;
    }
    fail(Error{{"session-timeout", {{"seconds", inSeconds(m_options.handshakeDeadline)}}}});
}

void WebSocketSession::onDisconnected()
{
    if (!m_opened) {
        return;
    }
    Closed how;
    if (m_closingByUs) {
        how = {"us", m_closeCode, m_closeReason};
    } else if (!m_networkReason.isEmpty()) {
        how = {"network", 0, m_networkReason};
    } else {
        how = {"peer", static_cast<int>(m_socket->closeCode()), m_socket->closeReason()};
    }
    drop();
    Q_EMIT closed(how);
}

bool WebSocketSession::sendText(const QString &text)
{
    if (!isOpen()) {
        return false;
    }
    m_socket->sendTextMessage(text);
    return true;
}

bool WebSocketSession::sendBinary(const QByteArray &bytes)
{
    if (!isOpen()) {
        return false;
    }
    m_socket->sendBinaryMessage(bytes);
    return true;
}

bool WebSocketSession::ping(const QByteArray &payload)
{
    if (!isOpen()) {
        return false;
    }
    m_socket->ping(payload);
    return true;
}

void WebSocketSession::close(quint16 code, const QString &reason)
{
    if (!isOpen() || m_closingByUs) {
        return;
    }
    m_closingByUs = true;
    m_closeCode = code;
    m_closeReason = reason;
    m_deadline.start(closeDeadline);
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

} // namespace gate101::probe

#include "moc_websocketsession.cpp"
