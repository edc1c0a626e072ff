// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/clock.h"
#include "probe/endpoint.h"

#include <QScopedValueRollback>
#include <QSslSocket>
#include <cerrno>
#include <utility>

namespace gate101::probe {

using namespace Qt::StringLiterals;

Connection::Connection(ConnectionPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    m_report.address = m_plan.address;
    m_report.port = m_plan.port;
    m_report.socketPath = m_plan.socketPath;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::onDeadline);
}

Connection::~Connection()
{
    abort();
}

void Connection::start()
{
    if (m_phase == Phase::Done) {
        return;
    }
    enter(Phase::Connect, m_plan.deadlines.connect);
    m_stageClock.start();
    connect(&m_plainSocket, &PlainSocket::connected, this, &Connection::onConnected);
    connect(&m_plainSocket, &PlainSocket::failed, this, &Connection::onConnectFailed);
    connect(&m_plainSocket, &PlainSocket::readable, this, &Connection::onReadyRead);
    connect(&m_plainSocket, &PlainSocket::ended, this, [this](int error) { onEnded(error != 0); });
    if (m_plan.socketPath.isEmpty()) {
        m_plainSocket.connectTo(m_plan.address, m_plan.port);
    } else {
        m_plainSocket.connectTo(m_plan.socketPath);
    }
}

QByteArray Connection::read(qsizetype most)
{
    return m_tlsSocket != nullptr ? m_tlsSocket->read(most) : m_plainSocket.read(most);
}

/// Puts the bytes on the wire at once and not when the event loop next finds the socket writable, which costs
/// as many system calls again.
void Connection::put(const QByteArray &bytes)
{
    if (m_tlsSocket == nullptr) {
        m_plainSocket.write(bytes);
        return;
    }
    const QScopedValueRollback writing(m_writing, true);
    m_tlsSocket->write(bytes);
    m_tlsSocket->flush();
}

qint64 Connection::unsent() const
{
    return m_tlsSocket != nullptr ? m_tlsSocket->bytesToWrite() + m_tlsSocket->encryptedBytesToWrite()
                                  : m_plainSocket.unsent();
}

void Connection::enter(Phase phase, std::chrono::milliseconds deadline)
{
    m_phase = phase;
    m_deadline.start(deadline);
}

/// Records a stage and tells about it. Gives false when a listener ended the connection meanwhile.
bool Connection::endStage(Stage stage, bool ok, Facts facts, std::optional<Statement> problem)
{
    const StageResult result{stage, ok, elapsedMs(m_stageClock), std::move(facts), std::move(problem)};
    m_report.stages.append(result);
    m_stageClock.restart();
    Q_EMIT stageFinished(result);
    return m_phase != Phase::Done;
}

void Connection::done()
{
    if (m_phase == Phase::Done) {
        return;
    }
    abort();
    Q_EMIT finished();
}

void Connection::abort()
{
    m_phase = Phase::Done;
    m_deadline.stop();
    dropSockets();
}

void Connection::dropSockets()
{
    m_watch.release();
    m_plainSocket.close();
    for (QTcpSocket *socket : {static_cast<QTcpSocket *>(std::exchange(m_tlsSocket, nullptr)), m_taken}) {
        if (socket != nullptr) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
    m_taken = nullptr;
}

void Connection::onConnected()
{
    if (m_phase != Phase::Connect) {
        return;
    }
    m_deadline.stop();
    Facts facts;
    if (m_plan.socketPath.isEmpty()) {
        const PlainSocket::Name own = m_plainSocket.localName();
        facts = {{"address"_ba, m_plan.address.toString()},
                 {"port"_ba, QString::number(m_plan.port)},
                 {"local"_ba, bracketed(own.address.toString()) + u':' + QString::number(own.port)}};
    } else {
        facts = {{"socket"_ba, m_plan.socketPath}};
    }
    if (!endStage(Stage::Connect, true, std::move(facts))) {
        return;
    }
    if (m_plan.secure && m_plan.socketPath.isEmpty()) {
        beginTls();
    } else {
        beginUpgrade();
    }
}

void Connection::failConnect(const char *id, const QString &reason)
{
    Facts facts;
    if (m_plan.socketPath.isEmpty()) {
        facts = {{"address"_ba, m_plan.address.toString()}, {"port"_ba, QString::number(m_plan.port)}};
    } else {
        facts = {{"socket"_ba, m_plan.socketPath}};
    }
    Facts told = facts;
    told.insert("seconds"_ba, inSeconds(m_plan.deadlines.connect));
    if (!reason.isEmpty()) {
        told.insert("reason"_ba, reason);
    }
    if (endStage(Stage::Connect, false, std::move(facts), Statement{id, told})) {
        done();
    }
}

void Connection::onConnectFailed(int error)
{
    if (m_phase != Phase::Connect) {
        return;
    }
    const bool local = !m_plan.socketPath.isEmpty();
    const QString reason = qt_error_string(error);
    if (error == ECONNREFUSED) {
        failConnect("connect-refused");
    } else if (local && error == ENOENT) {
        failConnect("socket-missing");
    } else if (local && (error == EACCES || error == EPERM)) {
        failConnect("socket-denied");
    } else if (error == ENETUNREACH || error == EHOSTUNREACH || error == ETIMEDOUT) {
        failConnect("connect-unreachable", reason);
    } else {
        failConnect("connect-failed", reason);
    }
}

void Connection::onReadyRead()
{
    switch (m_phase) {
    case Phase::Head:
        readHead();
        break;
    case Phase::Body:
        readBody();
        break;
    case Phase::Pong:
    case Phase::Echo:
    case Phase::Hold:
    case Phase::Close:
        readFrames();
        break;
    case Phase::Connect:
    case Phase::Tls:
    case Phase::HandedOver:
    case Phase::Done:
        break;
    }
}

/// The peer has gone. What it sent before is read first, because the answer may have come with the end.
void Connection::onEnded(bool reset)
{
    onReadyRead();
    switch (m_phase) {
    case Phase::Head:
        failUpgrade(reset ? Ending::Reset : Ending::Closed, reset ? "answer-reset" : "answer-closed");
        break;
    case Phase::Body:
        endUpgrade();
        break;
    case Phase::Pong:
    case Phase::Echo:
    case Phase::Hold:
    case Phase::Close:
        onEchoEnded(reset);
        break;
    case Phase::Connect:
    case Phase::Tls:
    case Phase::HandedOver:
    case Phase::Done:
        break;
    }
}

void Connection::giveUp()
{
    if (m_phase == Phase::Connect || m_phase == Phase::Tls || m_phase == Phase::Head ||
        m_phase == Phase::Body) {
        onDeadline();
    }
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Connect:
        failConnect("connect-timeout");
        break;
    case Phase::Tls:
        failTls("tls-timeout");
        break;
    case Phase::Head:
        failUpgrade(Ending::Silence, "answer-timeout");
        break;
    case Phase::Body:
        endUpgrade();
        break;
    case Phase::Pong:
    case Phase::Echo:
    case Phase::Hold:
    case Phase::Close:
        onEchoDeadline();
        break;
    case Phase::HandedOver:
    case Phase::Done:
        break;
    }
}

} // namespace gate101::probe

#include "moc_connection.cpp"
