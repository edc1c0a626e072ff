// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/practice/httprequest.h"
#include "probe/frames.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>

namespace gate101::practice {

/// One client of the practice backend: HTTP requests one after the other, and from an accepted upgrade on
/// WebSocket frames. A message is echoed with its kind, a ping is answered, a Close is returned with its
/// code.
///
/// Limits: a head of 16 KiB within `requestDeadline`, `idleDeadline` between two requests, messages up to
/// `messageLimit`, and nothing more is read while `unsentLimit` bytes of answers wait for the client.
class BackendConnection : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds requestDeadline{60}; // Node's headersTimeout
    static constexpr std::chrono::seconds idleDeadline{5};     // Node's keepAliveTimeout
    static constexpr qsizetype messageLimit = qsizetype{1024} * 1024;
    static constexpr qsizetype unsentLimit = qsizetype{4} * 1024 * 1024;

    /// Takes over the socket.
    explicit BackendConnection(QTcpSocket *socket, QObject *parent = nullptr);

    /// Resets the connection, as the end of the process would.
    void abort();

Q_SIGNALS:
    /// A WebSocket connection was accepted from this address.
    void webSocketAccepted(const QString &remoteAddress);
    /// The connection is over; nothing follows.
    void closed();

private:
    void read();
    void readRequests();
    bool answerOne(const HttpRequest &request);
    void readFrames();
    void takeFrame(const probe::Frame &frame);
    void sendAndClose(const QByteArray &bytes);
    void sendClose(const QByteArray &payload);

    enum class State { Http, WebSocket, Closing };

    QTcpSocket *m_socket;
    QTimer m_deadline;
    State m_state = State::Http;
    QByteArray m_buffer;
    qsizetype m_skip = 0; ///< Bytes of a request's body that are still to come.
    probe::FrameDecoder m_decoder{probe::Role::Server, messageLimit};
    probe::Frame m_message; ///< The message whose fragments are arriving.
};

} // namespace gate101::practice
