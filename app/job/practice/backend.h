// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>

namespace gate101::practice {

class BackendConnection;

/// A small server that answers as the guide's application does: Express with ws on one HTTP server. Pages
/// `/`,
/// `/api` and `/api/health`, Express' own 404 page for the rest, WebSocket echo on `/api/ws` and nowhere
/// else. tests/app/job/practice/tst_expressdifferential.cpp compares its bytes with the real ones.
///
/// Listens on 127.0.0.1 only. At most `connectionLimit` connections at a time (more are closed at once);
/// sizes and deadlines of one connection are in backendconnection.h. Lives in the thread that made it.
class Backend : public QObject
{
    Q_OBJECT
public:
    static constexpr int connectionLimit = 256;

    explicit Backend(QObject *parent = nullptr);
    ~Backend() override;

    /// Starts to listen; 0 takes a free port. Stopping and starting again on the same port is allowed at any
    /// time. Error: "practice-backend-not-started" {port, reason}.
    Result<quint16> start(quint16 port = 0);

    /// Closes the port and every connection at once, as a process that ends does.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qsizetype connectionCount() const { return m_connections.size(); }

Q_SIGNALS:
    /// One line of the application's log, without the line end; on a WebSocket connection exactly the guide's
    /// `[WebSocket] ✅ 클라이언트 연결됨: id=client_xxx, remoteAddress=xxx`.
    void logLine(const QString &line);

private:
    void acceptAll();
    void logConnection(const QString &remoteAddress);

    QTcpServer m_server;
    QSet<BackendConnection *> m_connections;
};

} // namespace gate101::practice
