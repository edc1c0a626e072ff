// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "probe/frames.h"
#include "probe/tcpwatch.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <deque>
#include <memory>

class QTcpSocket;

namespace gate101::probe {

/// How much is taken of a peer and how long it is waited for.
struct StreamLimits
{
    qsizetype message = qsizetype{16} * 1024 * 1024; ///< Bytes of a message that comes, over it: 1009.
    qint64 unsent = qint64{16} * 1024 * 1024;        ///< Bytes that a peer which does not read may owe us.
    std::chrono::milliseconds pong{10000};
    std::chrono::milliseconds close{2000}; ///< For the answer to our Close frame.
};

/// How a conversation ended, and by what: never a code that nobody sent.
struct StreamEnd
{
    enum class By {
        CloseFrame, ///< The peer began with a Close frame; `code` is its own, 1005 when there is none in it.
        Us,         ///< We began and the peer answered; `code` is that of its answer.
        UsUnanswered, ///< We began, and no Close frame came within the deadline; `code` is 1006.
        UsDropped,    ///< We began, and the connection ended without a Close frame; `code` is 1006.
        Fin,          ///< TCP was ended without a Close frame; 1006.
        Reset,        ///< TCP was reset; 1006.
        TlsAlert,     ///< TLS was ended by an alert; 1006.
        Network,      ///< The kernel gave the connection up (`reason`); 1006.
        Broken,       ///< The peer broke the protocol (`rule`); `code` is what we told it.
    };
    By by = By::Fin;
    int code = 1006;
    QString reason;         ///< The peer's words in its Close frame, or the kernel's.
    QByteArray rule;        ///< FrameError::id.
    int alert = -1;         ///< Of TLS.
    qsizetype cutFrame = 0; ///< Bytes of a frame or message whose rest never came.
};

/// The messages over a connection that has switched to WebSocket: frames to messages and back, pings answered
/// and measured, the closing handshake with a deadline (RFC 6455, sections 5 to 7). Memory is bounded by
/// StreamLimits: a few times `message` for what comes and `unsent` for what goes. A stormy peer gets
/// no more than a share of each turn of the event loop.
class MessageStream : public QObject
{
    Q_OBJECT

public:
    /// Takes a connected socket whose 101 was read, and the bytes that came behind it. Nothing is emitted
    /// before the caller is back in the event loop.
    MessageStream(QTcpSocket *socket, const QByteArray &rest, const StreamLimits &limits,
                  QObject *parent = nullptr);
    /// Says 1001 to the peer if nobody has closed yet, and waits for nothing.
    ~MessageStream() override;

    /// All give false when the connection is being closed, or when the peer has not read `unsent` bytes.
    bool sendText(const QByteArray &utf8);
    bool sendBinary(const QByteArray &bytes);
    /// At most 16 pings wait for their pongs.
    bool ping();

    /// Begins the closing handshake; ended() follows within the deadline.
    void close(quint16 code, const QByteArray &reason);

    [[nodiscard]] bool isOpen() const { return m_socket != nullptr && !m_closing; }

Q_SIGNALS:
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    /// The peer pinged; it was answered, unless it does not read the answers.
    void pinged(const QByteArray &payload);
    /// The answer to a ping of ours, by the monotonic clock.
    void ponged(double ms);
    /// No pong within the deadline. The connection stays.
    void pongMissing();
    /// The last word of this object.
    void ended(const gate101::probe::StreamEnd &end);

private:
    [[nodiscard]] qint64 unsent() const;
    bool send(Opcode opcode, const QByteArray &payload);
    void readFrames();
    void onFrame(const Frame &frame);
    void onMessage(Opcode kind, const QByteArray &payload);
    void onPong(const QByteArray &payload);
    void onClose(const QByteArray &payload);
    void onBroken(const FrameError &error);
    void onSocketError(QAbstractSocket::SocketError error);
    void onLost();
    void onPongDeadline();
    void onCloseDeadline();
    void end(const StreamEnd &end, bool drop);

    struct Ping
    {
        QByteArray payload;
        QElapsedTimer clock;
    };

    struct Lost
    {
        QAbstractSocket::SocketError error;
        QString reason;
    };

    QTcpSocket *m_socket = nullptr; ///< Null once ended.
    StreamLimits m_limits;
    FrameDecoder m_decoder;
    TcpWatch m_watch;
    QTimer m_closeDeadline;
    QTimer m_pongDeadline; ///< Of the oldest ping.
    QTimer m_more;         ///< Frames that are left over for the next turn.
    std::deque<Ping> m_pings;
    Opcode m_kind = Opcode::Text; ///< Of the message whose fragments are arriving.
    QByteArray m_message;         ///< Its fragments so far.
    std::optional<Lost> m_lost;   ///< The connection has ended; what came before it is still to be read.
    bool m_inMessage = false;
    bool m_closing = false;
    quint32 m_lastPing = 0;
    int m_alert = -1;
};

} // namespace gate101::probe
