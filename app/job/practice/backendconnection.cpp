// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/backendconnection.h"

#include "job/practice/express.h"
#include "job/practice/wsupgrade.h"

#include <QHostAddress>

namespace gate101::practice {

using probe::Frame;
using probe::Opcode;
using probe::Role;

BackendConnection::BackendConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(messageLimit);
    m_deadline.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &BackendConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &BackendConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &BackendConnection::closed);
    connect(&m_deadline, &QTimer::timeout, this, &BackendConnection::abort);
    m_deadline.start(requestDeadline);
}

void BackendConnection::abort()
{
    m_socket->abort();
}

void BackendConnection::read()
{
    // A client that sends and never reads must not make us hold its answers without end.
    if (m_socket->bytesToWrite() > unsentLimit) {
        return;
    }
    m_buffer += m_socket->readAll();
    if (m_state == State::Http) {
        readRequests();
    }
    if (m_state == State::WebSocket) {
        readFrames();
    } else if (m_state == State::Closing) {
        m_buffer.clear();
    }
}

void BackendConnection::readRequests()
{
    while (m_state == State::Http) {
        const qsizetype skipped = qMin(m_skip, m_buffer.size());
        m_buffer.remove(0, skipped);
        m_skip -= skipped;
        if (m_buffer.isEmpty()) {
            return;
        }
        const ParsedRequest parsed = parseRequest(m_buffer);
        if (parsed.state == ParseState::Incomplete) {
            m_deadline.start(requestDeadline);
            return;
        }
        if (parsed.state != ParseState::Complete) {
            sendAndClose(parserAnswer(parsed.state));
            return;
        }
        m_buffer.remove(0, parsed.request.headSize);
        m_skip = parsed.request.bodySize;
        if (!answerOne(parsed.request)) {
            return;
        }
        m_deadline.start(idleDeadline);
    }
}

/// Returns whether another request may follow.
bool BackendConnection::answerOne(const HttpRequest &request)
{
    if (request.isUpgrade()) {
        const UpgradeAnswer answer = upgradeAnswer(request);
        if (!answer.accepted) {
            sendAndClose(answer.bytes);
            return false;
        }
        m_socket->write(answer.bytes);
        m_deadline.stop();
        m_state = State::WebSocket;
        Q_EMIT webSocketAccepted(m_socket->peerAddress().toString());
        return false;
    }
    const QByteArray answer = expressAnswer(request);
    if (!request.keepsAlive() || answer.contains("\r\nConnection: close\r\n")) {
        sendAndClose(answer);
        return false;
    }
    m_socket->write(answer);
    return true;
}

void BackendConnection::readFrames()
{
    m_decoder.feed(m_buffer);
    m_buffer.clear();
    while (m_state == State::WebSocket) {
        const std::optional<Frame> frame = m_decoder.next();
        if (!frame) {
            break;
        }
        takeFrame(*frame);
    }
    if (m_state == State::WebSocket && m_decoder.error()) {
        sendClose(probe::closePayload(m_decoder.error()->code));
    }
}

void BackendConnection::takeFrame(const Frame &frame)
{
    switch (frame.opcode) {
    case Opcode::Ping:
        m_socket->write(probe::encodeFrame(Role::Server, {Opcode::Pong, true, frame.payload}));
        return;
    case Opcode::Pong:
        return;
    case Opcode::Close:
        sendClose(frame.payload);
        return;
    case Opcode::Text:
    case Opcode::Binary:
        m_message = frame;
        break;
    case Opcode::Continuation:
        m_message.payload += frame.payload;
        m_message.fin = frame.fin;
        break;
    }
    if (m_message.fin) {
        m_socket->write(probe::encodeFrame(Role::Server, m_message));
        m_message = {};
    }
}

void BackendConnection::sendClose(const QByteArray &payload)
{
    sendAndClose(probe::encodeFrame(Role::Server, {Opcode::Close, true, payload}));
}

void BackendConnection::sendAndClose(const QByteArray &bytes)
{
    m_state = State::Closing;
    m_deadline.start(idleDeadline);
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

} // namespace gate101::practice

#include "moc_backendconnection.cpp"
