// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/backend.h"

#include "job/practice/backendconnection.h"

#include <QRandomGenerator>
#include <QTcpSocket>

namespace gate101::practice {

using namespace Qt::StringLiterals;

Backend::Backend(QObject *parent)
    : QObject(parent)
{
    // A full backlog would let clients wait for a second instead of telling them.
    m_server.setListenBacklogSize(2 * connectionLimit);
    connect(&m_server, &QTcpServer::newConnection, this, &Backend::acceptAll);
}

Backend::~Backend()
{
    stop();
}

Result<quint16> Backend::start(quint16 port)
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, port)) {
        return failure("practice-backend-not-started",
                       {{"port", QString::number(port)}, {"reason", m_server.errorString()}});
    }
    return m_server.serverPort();
}

void Backend::stop()
{
    m_server.close();
    // Aborting a connection removes it from the set, therefore the loop runs over a copy.
    const QSet<BackendConnection *> connections = m_connections;
    for (BackendConnection *connection : connections) {
        connection->abort();
    }
}

void Backend::acceptAll()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= connectionLimit) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        // A small frame behind the 101 would wait forty milliseconds for the peer's delayed acknowledgement.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *connection = new BackendConnection(socket, this);
        m_connections.insert(connection);
        connect(connection, &BackendConnection::closed, this, [this, connection] {
            m_connections.remove(connection);
            connection->deleteLater();
        });
        connect(connection, &BackendConnection::webSocketAccepted, this, &Backend::logConnection);
    }
}

void Backend::logConnection(const QString &remoteAddress)
{
    const QString id = QString::number(QRandomGenerator::global()->generate64(), 36).right(9);
    Q_EMIT logLine(
        u"[WebSocket] ✅ 클라이언트 연결됨: id=client_%1, remoteAddress=%2"_s.arg(id, remoteAddress));
}

} // namespace gate101::practice

#include "moc_backend.cpp"
