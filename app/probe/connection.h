// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/deadlines.h"
#include "probe/frames.h"
#include "probe/handshake.h"
#include "probe/plainsocket.h"
#include "probe/report.h"
#include "probe/tcpwatch.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace gate101::probe {

/// Everything that is read has this bound, whatever the peer sends; in bytes.
inline constexpr qint64 readBuffer = qint64{128} * 1024;

/// What one connection is to do.
struct ConnectionPlan
{
    ProbeRole role = ProbeRole::Proxy;
    QHostAddress address;
    quint16 port = 0;
    QString socketPath; ///< When set, a Unix socket instead of address and port; without TLS.
    bool secure = false;
    QString verifyName; ///< For SNI and the check of the certificate's names.
    bool insecure = false;
    /// For a secure one. To make even an empty one loads the TLS library, which takes longer than a whole
    /// probe without TLS.
    std::optional<QSslConfiguration> tls;
    HandshakeRequest request; ///< An empty key asks for a plain GET and ends with its answer.
    bool endsAt101 = false;   ///< Sends nothing but a Close frame once the protocol is switched.
    bool handsOver = false;   ///< Ends at a 101 that conforms, with the socket to be taken; not a Unix one.
    std::chrono::milliseconds hold{0};
    Deadlines deadlines;
};

/// One connection through all its stages; each stage stands in a file of its own (connection_*.cpp). Every
/// byte read is bounded and every wait has a deadline. The owner deletes it by deleteLater(), since it may be
/// emitting.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(ConnectionPlan plan, QObject *parent = nullptr);
    ~Connection() override;

    void start();

    /// Ends a connection that is being held as if its time were over; does nothing in another stage.
    void endHold();

    /// Ends the present wait as its deadline would; does nothing once a 101 has come.
    void giveUp();

    /// Drops the connection without a word and emits nothing more.
    void abort();

    /// The socket of a plan that hands over, and the bytes that came behind the 101; null when there was no
    /// good 101, or a second time. The caller owns it and hears its signals from now on.
    struct Taken
    {
        QTcpSocket *socket = nullptr;
        QByteArray rest;
    };
    Taken takeSocket();

    [[nodiscard]] const AddressReport &report() const { return m_report; }
    [[nodiscard]] const ConnectionPlan &plan() const { return m_plan; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

Q_SIGNALS:
    void stageFinished(const gate101::probe::StageResult &result);
    /// It is held, and from now on nothing has been said: at the beginning, and after each word of the peer.
    void silent();
    void finished();

private:
    enum class Phase { Connect, Tls, Head, Body, Pong, Echo, Hold, Close, HandedOver, Done };

    // connection.cpp: the way in and out, and what every stage shares.
    QByteArray read(qsizetype most);
    void put(const QByteArray &bytes);
    [[nodiscard]] qint64 unsent() const;
    void dropSockets();
    void enter(Phase phase, std::chrono::milliseconds deadline);
    bool endStage(Stage stage, bool ok, Facts facts, std::optional<Statement> problem = std::nullopt);
    void done();
    void onReadyRead();
    void onDeadline();
    void onEnded(bool reset);
    void onConnected();
    void onConnectFailed(int error);
    void failConnect(const char *id, const QString &reason = {});

    // connection_tls.cpp
    void beginTls();
    void onTlsError(QAbstractSocket::SocketError error);
    void onEncrypted();
    void recordTlsErrors(const QList<QSslError> &errors);
    void failTls(const char *id, const QString &reason = {});
    void readChain();

    // connection_upgrade.cpp
    void beginUpgrade();
    void readHead();
    void readBody();
    void endUpgrade();
    void handOver();
    void failUpgrade(Ending ending, const char *id);
    [[nodiscard]] bool bodyComplete() const;

    // connection_echo.cpp
    void beginEcho();
    void readFrames();
    void onFrame(const Frame &frame);
    void onEchoDeadline();
    void onEchoEnded(bool reset);
    void beginSilence();
    void noteHold(HoldEnd::By by);
    void beginClose();
    void endEcho();
    void send(Opcode opcode, const QByteArray &payload);

    ConnectionPlan m_plan;
    AddressReport m_report;
    Phase m_phase = Phase::Connect;
    PlainSocket m_plainSocket;
    QSslSocket *m_tlsSocket = nullptr; ///< In the place of the plain one, from the TLS stage on.
    bool m_writing = false;            ///< Bytes are being given to the TLS socket.
    QTcpSocket *m_taken = nullptr;     ///< What takeSocket() gives away.
    TcpWatch m_watch;                  ///< Of the TLS socket.
    QTimer m_deadline;
    QElapsedTimer m_stageClock;

    ResponseHead m_head;
    QByteArray m_input;
    QElapsedTimer m_answerClock;
    QElapsedTimer m_bodyClock;
    int m_interims = 0; ///< Interim answers so far.
    std::optional<double> m_firstByteMs;

    FrameDecoder m_decoder{Role::Client, qsizetype{1024} * 1024};
    QElapsedTimer m_openClock;    ///< Since the 101.
    QElapsedTimer m_idleClock;    ///< Since the last bytes in either direction.
    QElapsedTimer m_messageClock; ///< Since the ping, then since the text.
    HoldEnd m_hold;               ///< What was seen so far.
    double m_silenceMs = 0;       ///< Before the peer's last bytes.
    Facts m_echoFacts;
    std::optional<Statement> m_echoProblem;
};

} // namespace gate101::probe
