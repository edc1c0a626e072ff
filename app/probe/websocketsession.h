// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/addresslookup.h"
#include "probe/deadlines.h"
#include "probe/headers.h"
#include "probe/messagestream.h"

#include <QObject>
#include <QSslConfiguration>
#include <memory>
#include <optional>

namespace gate101::probe {

class AddressRace;
class Connection;

/// A WebSocket for the message console: the same stages as a probe (connection.h), then messages
/// (messagestream.h). The addresses of the name race for the TCP connection (addressrace.h), each with the
/// deadline of that stage; no HTTP proxy is used.
class WebSocketSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QList<Pin> pins;
        HeaderList headers;
        QByteArray origin;
        QByteArrayList subprotocols;
        QString caFile;   ///< PEM, trusted beside the system's certificates.
        QString certFile; ///< The client's own certificate, PEM.
        QString keyFile;
        /// TLS problems are told and passed over. Otherwise nothing is sent to a server that has one.
        bool insecure = false;
        Deadlines deadlines{.upgrade = std::chrono::seconds(10)};
        StreamLimits limits;
    };

    explicit WebSocketSession(QObject *parent = nullptr);
    ~WebSocketSession() override;

    /// Opens a ws or wss URL; a session that is open is dropped first and says nothing more.
    void open(const QString &url, const Options &options);

    /// All give false when the session is not open or the peer has not read what it was sent before.
    bool sendText(const QString &text);
    bool sendBinary(const QByteArray &bytes);
    bool ping();

    /// Begins the closing handshake; closed() follows within its deadline.
    void close(quint16 code = 1000, const QString &reason = {});

    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened(const QByteArray &subprotocol);
    /// A TLS problem that was passed over.
    void warned(const gate101::Statement &problem);
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    void pinged();
    void ponged(double ms);
    void pongMissing();
    /// The session never came to be: an error of Endpoint::parse() or of the certificates' files, or the
    /// problem of the stage that failed.
    void failed(const gate101::Error &error);
    void closed(const gate101::probe::StreamEnd &how);

private:
    void begin(const QString &url);
    void onLookup(const StageResult &result, const QList<QHostAddress> &addresses);
    void onWon(Connection *connection);
    void onStage(const StageResult &result);
    void onSwitched();
    void onEnded(const StreamEnd &how);
    void fail(const Statement &problem);
    void drop();

    Options m_options;
    Endpoint m_endpoint;
    std::optional<QSslConfiguration> m_tls;
    AddressLookup m_lookup;
    QTimer m_begin;
    AddressRace *m_race = nullptr;
    Connection *m_connection = nullptr;
    MessageStream *m_stream = nullptr;
};

} // namespace gate101::probe
