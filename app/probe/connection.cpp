// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/clock.h"
#include "probe/endpoint.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace gate101::probe {

namespace {

/// Everything that is read has this bound, whatever the peer sends.
constexpr qint64 readBuffer = qint64{128} * 1024;

} // namespace

Connection::Connection(ConnectionPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    m_report.address = m_plan.address;
    m_report.port = m_plan.port;
    m_report.socketPath = m_plan.socketPath;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        onDeadline();
        flush();
    });
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
    if (m_plan.socketPath.isEmpty()) {
        openTcp();
    } else {
        openLocal();
    }
}

void Connection::openTcp()
{
    QTcpSocket *socket = nullptr;
    if (m_plan.secure) {
        m_tlsSocket = new QSslSocket(this);
        socket = m_tlsSocket;
    } else {
        // A plain socket spares the loading of the TLS library, which costs more than the whole probe.
        socket = new QTcpSocket(this);
    }
    m_device = socket;
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QAbstractSocket::connected, this, [this] {
        onConnected();
        flush();
    });
    connect(socket, &QIODevice::readyRead, this, [this] {
        onReadyRead();
        flush();
    });
    connect(socket, &QAbstractSocket::errorOccurred, this, &Connection::onTcpError);
    socket->connectToHost(m_plan.address, m_plan.port);
}

void Connection::openLocal()
{
    auto *socket = new QLocalSocket(this);
    m_device = socket;
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QLocalSocket::connected, this, [this] {
        onConnected();
        flush();
    });
    connect(socket, &QIODevice::readyRead, this, [this] {
        onReadyRead();
        flush();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, &Connection::onLocalError);
    socket->connectToServer(m_plan.socketPath);
}

/// What a step has written goes out at its end and not when the event loop next finds the socket writable,
/// which costs as many system calls again. No step writes and goes on when this ends the connection.
void Connection::flush()
{
    if (auto *tcp = qobject_cast<QAbstractSocket *>(m_device)) {
        tcp->flush();
    } else if (auto *local = qobject_cast<QLocalSocket *>(m_device)) {
        local->flush();
    }
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
    m_watch.release();
    if (m_device == nullptr) {
        return;
    }
    m_device->disconnect(this);
    if (auto *tcp = qobject_cast<QAbstractSocket *>(m_device)) {
        tcp->abort();
    } else if (auto *local = qobject_cast<QLocalSocket *>(m_device)) {
        local->abort();
    }
    m_device->deleteLater();
    m_device = nullptr;
    m_tlsSocket = nullptr;
}

void Connection::onConnected()
{
    if (m_phase != Phase::Connect) {
        return;
    }
    m_deadline.stop();
    Facts facts;
    if (auto *tcp = qobject_cast<QTcpSocket *>(m_device)) {
        // The handshake and small frames go out at once, or the times would measure Nagle's delay.
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_watch.watch(tcp->socketDescriptor());
        facts = {
            {"address", m_plan.address.toString()},
            {"port", QString::number(m_plan.port)},
            {"local", bracketed(tcp->localAddress().toString()) + u':' + QString::number(tcp->localPort())}};
    } else {
        facts = {{"socket", m_plan.socketPath}};
    }
    if (!endStage(Stage::Connect, true, std::move(facts))) {
        return;
    }
    if (m_plan.secure && m_tlsSocket != nullptr) {
        beginTls();
    } else {
        beginUpgrade();
    }
}

void Connection::failConnect(const char *id, const QString &reason)
{
    Facts facts;
    if (m_plan.socketPath.isEmpty()) {
        facts = {{"address", m_plan.address.toString()}, {"port", QString::number(m_plan.port)}};
    } else {
        facts = {{"socket", m_plan.socketPath}};
    }
    Facts told = facts;
    told.insert("seconds", inSeconds(m_plan.deadlines.connect));
    if (!reason.isEmpty()) {
        told.insert("reason", reason);
    }
    if (endStage(Stage::Connect, false, std::move(facts), Statement{id, told})) {
        done();
    }
}

void Connection::onTcpError(QAbstractSocket::SocketError error)
{
    const QString reason = m_device->errorString();
    switch (m_phase) {
    case Phase::Connect:
        if (error == QAbstractSocket::ConnectionRefusedError) {
            failConnect("connect-refused");
        } else if (error == QAbstractSocket::SocketTimeoutError) {
            failConnect("connect-timeout");
        } else if (error == QAbstractSocket::NetworkError) {
            failConnect("connect-unreachable", reason);
        } else {
            failConnect("connect-failed", reason);
        }
        return;
    case Phase::Tls:
        if (error == QAbstractSocket::RemoteHostClosedError) {
            failTls("tls-closed");
        } else if (reason.contains(u"wrong version number") || reason.contains(u"packet length too long") ||
                   reason.contains(u"http request")) {
            failTls("tls-not-tls", reason);
        } else {
            failTls(m_report.tlsAlert >= 0 ? "tls-alert" : "tls-failed", reason);
        }
        return;
    default:
        onEnded(error != QAbstractSocket::RemoteHostClosedError || m_watch.wasReset());
    }
}

void Connection::onLocalError(QLocalSocket::LocalSocketError error)
{
    const QString reason = m_device->errorString();
    if (m_phase != Phase::Connect) {
        onEnded(error != QLocalSocket::PeerClosedError);
        return;
    }
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        failConnect("socket-missing");
        break;
    case QLocalSocket::SocketAccessError:
        failConnect("socket-denied");
        break;
    case QLocalSocket::ConnectionRefusedError:
        failConnect("connect-refused");
        break;
    default:
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
