// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "probe/headers.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QWebSocket>
#include <chrono>
#include <memory>

namespace gate101::probe {

/// A WebSocket for the message console, opened after the prober has seen a 101. It is a stock client
/// (QWebSocket), and thereby also a second opinion.
///
/// QWebSocket cannot pin an address while keeping the name for TLS and Host, so `--resolve` has no effect
/// here. Messages and frames over 16 MiB are refused. The handshake has a deadline of its own, because
/// QWebSocket has none.
class WebSocketSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        HeaderList headers;
        QString origin;
        QStringList subprotocols;
        QString caFile;        ///< PEM, trusted beside the system's certificates.
        bool insecure = false; ///< TLS errors are passed over.
        std::chrono::milliseconds handshakeDeadline{10000};
    };

    /// How a session ended. QWebSocket shows a dropped TCP connection as code 1000; here `code` is 0 unless a
    /// Close frame was really received or sent by us.
    struct Closed
    {
        QByteArray by;  ///< "us", "peer" (a Close frame) or "network" (dropped without one).
        int code = 0;   ///< Close code, 0 when there was no Close frame.
        QString reason; ///< The peer's words, or the network's error.
    };

    explicit WebSocketSession(QObject *parent = nullptr);
    ~WebSocketSession() override;

    /// Opens a ws or wss URL; a session that is open is aborted first and says nothing more.
    void open(const QString &url, const Options &options);

    /// Both give false when the session is not open.
    bool sendText(const QString &text);
    bool sendBinary(const QByteArray &bytes);
    bool ping(const QByteArray &payload = {});

    /// Closes politely; without an answer the connection is dropped after two seconds.
    void close(quint16 code = 1000, const QString &reason = {});

    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened(const QString &subprotocol);
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &bytes);
    void ponged(double ms, const QByteArray &payload);
    /// A TLS complaint, passed over or not.
    void tlsProblem(const QString &description, bool passedOver);
    /// The session never came to be: "session-timeout" {seconds}, "session-refused" {reason}.
    void failed(const gate101::Error &error);
    void closed(const gate101::probe::WebSocketSession::Closed &how);

private:
    void connectSignals();
    void onConnected();
    void onError();
    void onDeadline();
    void onDisconnected();
    void fail(const Error &error);
    void drop();

    std::unique_ptr<QWebSocket> m_socket;
    Options m_options;
    QTimer m_deadline;
    bool m_opened = false;
    bool m_closingByUs = false;
    int m_closeCode = 0;
    QString m_closeReason;
    QString m_networkReason; ///< Not empty once the network, not a Close frame, ended the session.
};

} // namespace gate101::probe
