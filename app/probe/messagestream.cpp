// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/messagestream.h"

#include "probe/clock.h"

#include <QSslSocket>
#include <algorithm>
#include <utility>

namespace gate101::probe {

namespace {

constexpr int framesPerTurn = 200;
constexpr size_t mostPings = 16;
/// Pongs for a peer that pings without reading would pile up here.
constexpr qint64 mostUnsentPongs = qint64{64} * 1024;

} // namespace

MessageStream::MessageStream(QTcpSocket *socket, const QByteArray &rest, const StreamLimits &limits,
                             QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_decoder(Role::Client, limits.message)
{
    socket->setParent(this);
    m_watch.watch(socket->socketDescriptor());
    m_decoder.feed(rest);
    connect(socket, &QIODevice::readyRead, this, &MessageStream::readFrames);
    connect(socket, &QAbstractSocket::errorOccurred, this, &MessageStream::onSocketError);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        connect(tls, &QSslSocket::alertReceived, this,
                [this](QSsl::AlertLevel level, QSsl::AlertType type, const QString &) {
                    if (level == QSsl::AlertLevel::Fatal) {
                        m_alert = static_cast<int>(type);
                    }
                });
    }
    for (QTimer *timer : {&m_closeDeadline, &m_pongDeadline, &m_more}) {
        timer->setSingleShot(true);
    }
    connect(&m_closeDeadline, &QTimer::timeout, this, &MessageStream::onCloseDeadline);
    connect(&m_pongDeadline, &QTimer::timeout, this, &MessageStream::onPongDeadline);
    connect(&m_more, &QTimer::timeout, this, &MessageStream::readFrames);
    if (socket->state() != QAbstractSocket::ConnectedState) {
        m_lost = Lost{socket->error(), socket->errorString()};
    }
    m_more.start(0); // Bytes that came behind the 101 have made their signal already.
}

MessageStream::~MessageStream()
{
    if (m_socket == nullptr) {
        return;
    }
    m_socket->disconnect(this);
    if (!m_closing) {
        send(Opcode::Close, closePayload(1001));
        m_socket->flush();
    }
}

qint64 MessageStream::unsent() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

bool MessageStream::send(Opcode opcode, const QByteArray &payload)
{
    if (m_socket == nullptr || unsent() + payload.size() > m_limits.unsent) {
        return false;
    }
    m_socket->write(encodeFrame(Role::Client, {opcode, true, payload}));
    // At once, or a ping would measure the way back to the event loop too. An error is told by a later turn.
    m_socket->flush();
    return m_socket != nullptr;
}

bool MessageStream::sendText(const QByteArray &utf8)
{
    return isOpen() && send(Opcode::Text, utf8);
}

bool MessageStream::sendBinary(const QByteArray &bytes)
{
    return isOpen() && send(Opcode::Binary, bytes);
}

bool MessageStream::ping()
{
    const QByteArray payload = "gate101-" + QByteArray::number(++m_lastPing);
    if (!isOpen() || m_pings.size() >= mostPings || !send(Opcode::Ping, payload)) {
        return false;
    }
    m_pings.push_back({payload, {}});
    m_pings.back().clock.start();
    if (m_pings.size() == 1) {
        m_pongDeadline.start(m_limits.pong);
    }
    return true;
}

void MessageStream::close(quint16 code, const QByteArray &reason)
{
    if (!isOpen()) {
        return;
    }
    m_closing = true;
    m_socket->write(encodeFrame(Role::Client, {Opcode::Close, true, closePayload(code, reason)}));
    m_pongDeadline.stop();
    m_closeDeadline.start(m_limits.close);
}

void MessageStream::readFrames()
{
    m_more.stop();
    if (m_socket == nullptr) {
        return;
    }
    m_decoder.feed(m_socket->readAll());
    for (int taken = 0; taken < framesPerTurn; ++taken) {
        const std::optional<Frame> frame = m_decoder.next();
        if (!frame) {
            break;
        }
        onFrame(*frame);
        if (m_socket == nullptr) {
            return;
        }
        if (taken == framesPerTurn - 1) {
            m_more.start(0);
            return;
        }
    }
    if (m_decoder.error()) {
        onBroken(*m_decoder.error());
    } else if (m_lost) {
        onLost();
    }
}

void MessageStream::onFrame(const Frame &frame)
{
    switch (frame.opcode) {
    case Opcode::Ping:
        if (unsent() < mostUnsentPongs && !m_closing) {
            send(Opcode::Pong, frame.payload);
        }
        Q_EMIT pinged(frame.payload);
        return;
    case Opcode::Pong:
        onPong(frame.payload);
        return;
    case Opcode::Close:
        onClose(frame.payload);
        return;
    case Opcode::Text:
    case Opcode::Binary:
    case Opcode::Continuation:
        break;
    }
    if (frame.opcode != Opcode::Continuation) {
        m_kind = frame.opcode;
    }
    if (frame.fin && !m_inMessage) {
        onMessage(m_kind, frame.payload);
        return;
    }
    m_message += frame.payload;
    m_inMessage = !frame.fin;
    if (frame.fin) {
        onMessage(m_kind, std::exchange(m_message, {}));
    }
}

void MessageStream::onMessage(Opcode kind, const QByteArray &payload)
{
    if (kind == Opcode::Text) {
        Q_EMIT textReceived(payload);
    } else {
        Q_EMIT binaryReceived(payload);
    }
}

/// A pong may answer several pings at once: the older ones count as answered with it (5.5.3). One that
/// answers none is a heartbeat of the peer and means nothing here.
void MessageStream::onPong(const QByteArray &payload)
{
    const auto asked = std::find_if(m_pings.begin(), m_pings.end(),
                                    [&payload](const Ping &each) { return each.payload == payload; });
    if (asked == m_pings.end()) {
        return;
    }
    const double ms = elapsedMs(asked->clock);
    m_pings.erase(m_pings.begin(), asked + 1);
    m_pongDeadline.stop();
    if (!m_pings.empty()) {
        const auto waited = std::chrono::milliseconds(m_pings.front().clock.elapsed());
        m_pongDeadline.start(std::max(std::chrono::milliseconds(0), m_limits.pong - waited));
    }
    Q_EMIT ponged(ms);
}

void MessageStream::onPongDeadline()
{
    m_pings.clear();
    Q_EMIT pongMissing();
}

void MessageStream::onClose(const QByteArray &payload)
{
    StreamEnd how;
    how.by = m_closing ? StreamEnd::By::Us : StreamEnd::By::CloseFrame;
    how.code = closeCode(payload);
    how.reason = QString::fromUtf8(payload.mid(2));
    if (!m_closing) {
        m_socket->write(encodeFrame(Role::Client, {Opcode::Close, true, payload.left(2)}));
    }
    end(how, false);
}

void MessageStream::onBroken(const FrameError &error)
{
    StreamEnd how;
    how.by = StreamEnd::By::Broken;
    how.code = error.code;
    how.rule = error.id;
    if (!m_closing) {
        m_socket->write(encodeFrame(Role::Client, {Opcode::Close, true, closePayload(error.code)}));
    }
    end(how, false);
}

void MessageStream::onCloseDeadline()
{
    StreamEnd how;
    how.by = StreamEnd::By::UsUnanswered;
    end(how, true);
}

/// What came before the end is told first, however many turns it takes.
void MessageStream::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_socket != nullptr && !m_lost) {
        m_lost = Lost{error, m_socket->errorString()};
        m_more.start(0);
    }
}

void MessageStream::onLost()
{
    StreamEnd how;
    if (m_alert >= 0) {
        how.by = StreamEnd::By::TlsAlert;
        how.alert = m_alert;
    } else if (m_watch.wasReset()) {
        how.by = StreamEnd::By::Reset;
    } else if (m_lost->error != QAbstractSocket::RemoteHostClosedError) {
        how.by = StreamEnd::By::Network;
        how.reason = m_lost->reason;
    } else if (m_closing) {
        how.by = StreamEnd::By::UsDropped;
    }
    how.cutFrame = m_decoder.pending().size() + m_message.size();
    end(how, true);
}

/// `drop` when the connection is no more; otherwise what is still to be written goes out, for as long as a
/// closing handshake may take.
void MessageStream::end(const StreamEnd &end, bool drop)
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    for (QTimer *timer : {&m_closeDeadline, &m_pongDeadline, &m_more}) {
        timer->stop();
    }
    m_watch.release();
    m_message.clear();
    socket->disconnect(this);
    socket->setParent(nullptr);
    if (drop || socket->state() != QAbstractSocket::ConnectedState) {
        socket->abort();
        socket->deleteLater();
    } else {
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(m_limits.close, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        socket->disconnectFromHost();
    }
    Q_EMIT ended(end);
}

} // namespace gate101::probe

#include "moc_messagestream.cpp"
