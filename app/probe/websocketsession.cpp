// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/websocketsession.h"

#include "probe/addressrace.h"
#include "probe/tls.h"

#include <QTcpSocket>
#include <utility>

namespace gate101::probe {

WebSocketSession::WebSocketSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_lookup, &AddressLookup::finished, this, &WebSocketSession::onLookup);
}

WebSocketSession::~WebSocketSession()
{
    drop();
}

bool WebSocketSession::isOpen() const
{
    return m_stream != nullptr && m_stream->isOpen();
}

/// Silences whatever is going; it is deleted later since it may be emitting.
void WebSocketSession::drop()
{
    m_begin.stop();
    m_lookup.stop();
    if (AddressRace *race = std::exchange(m_race, nullptr)) {
        race->disconnect(this);
        race->deleteLater();
    }
    if (Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->disconnect(this);
        connection->abort();
        connection->deleteLater();
    }
    if (MessageStream *stream = std::exchange(m_stream, nullptr)) {
        stream->disconnect(this);
        stream->deleteLater();
    }
}

void WebSocketSession::open(const QString &url, const Options &options)
{
    drop();
    m_options = options;
    // Signals come only after the caller has got back, even when the URL is none.
    m_begin.setSingleShot(true);
    m_begin.disconnect(this);
    connect(&m_begin, &QTimer::timeout, this, [this, url] { begin(url); });
    m_begin.start(0);
}

void WebSocketSession::begin(const QString &url)
{
    const Result<Endpoint> endpoint = Endpoint::parse(url);
    if (!endpoint) {
        fail(endpoint.error());
        return;
    }
    m_endpoint = *endpoint;
    m_tls.reset();
    if (m_endpoint.secure) {
        Result<QSslConfiguration> tls = trustingTls(m_options.caFile);
        const Result<void> shown = !tls || m_options.certFile.isEmpty()
                                       ? Result<void>()
                                       : showCertificate(*tls, m_options.certFile, m_options.keyFile);
        if (!tls || !shown) {
            fail(tls ? shown.error() : tls.error());
            return;
        }
        m_tls = *tls;
    }
    m_lookup.start(m_endpoint, m_options.pins, m_options.deadlines.resolve);
}

void WebSocketSession::onLookup(const StageResult &result, const QList<QHostAddress> &addresses)
{
    if (!result.ok) {
        fail(*result.problem);
        return;
    }
    ConnectionPlan plan;
    plan.port = m_endpoint.port;
    plan.secure = m_endpoint.secure;
    plan.verifyName = m_endpoint.host;
    plan.insecure = m_options.insecure;
    plan.tls = m_tls;
    plan.request.target = m_endpoint.target;
    plan.request.host = m_endpoint.hostHeader();
    plan.request.key = makeKey();
    plan.request.origin = m_options.origin;
    plan.request.subprotocols = m_options.subprotocols;
    plan.request.extra = m_options.headers;
    plan.handsOver = true;
    plan.deadlines = m_options.deadlines;
    m_race = new AddressRace(std::move(plan), addresses, this);
    connect(m_race, &AddressRace::won, this, &WebSocketSession::onWon);
    connect(m_race, &AddressRace::lost, this, &WebSocketSession::onStage);
    m_race->start();
}

void WebSocketSession::onWon(Connection *connection)
{
    m_connection = connection;
    m_connection->setParent(this);
    connect(m_connection, &Connection::stageFinished, this, &WebSocketSession::onStage);
    connect(m_connection, &Connection::finished, this, &WebSocketSession::onSwitched);
    std::exchange(m_race, nullptr)->deleteLater();
}

void WebSocketSession::onStage(const StageResult &result)
{
    if (result.ok) {
        if (result.problem) {
            Q_EMIT warned(*result.problem);
        }
        return;
    }
    fail(result.problem.value_or(Statement{"answer-not-101", result.facts}));
}

void WebSocketSession::onSwitched()
{
    const QByteArray subprotocol = headerValue(m_connection->report().headers, "Sec-WebSocket-Protocol");
    const Connection::Taken taken = m_connection->takeSocket();
    m_connection->deleteLater();
    m_connection = nullptr;
    m_stream = new MessageStream(taken.socket, taken.rest, m_options.limits, this);
    connect(m_stream, &MessageStream::textReceived, this, &WebSocketSession::textReceived);
    connect(m_stream, &MessageStream::binaryReceived, this, &WebSocketSession::binaryReceived);
    connect(m_stream, &MessageStream::pinged, this, &WebSocketSession::pinged);
    connect(m_stream, &MessageStream::ponged, this, &WebSocketSession::ponged);
    connect(m_stream, &MessageStream::pongMissing, this, &WebSocketSession::pongMissing);
    connect(m_stream, &MessageStream::ended, this, &WebSocketSession::onEnded);
    Q_EMIT opened(subprotocol);
}

void WebSocketSession::onEnded(const StreamEnd &how)
{
    drop();
    Q_EMIT closed(how);
}

void WebSocketSession::fail(const Statement &problem)
{
    drop();
    Q_EMIT failed(Error{problem});
}

bool WebSocketSession::sendText(const QString &text)
{
    return m_stream != nullptr && m_stream->sendText(text.toUtf8());
}

bool WebSocketSession::sendBinary(const QByteArray &bytes)
{
    return m_stream != nullptr && m_stream->sendBinary(bytes);
}

bool WebSocketSession::ping()
{
    return m_stream != nullptr && m_stream->ping();
}

void WebSocketSession::close(quint16 code, const QString &reason)
{
    if (m_stream != nullptr) {
        m_stream->close(code, reason.toUtf8());
    }
}

} // namespace gate101::probe

#include "moc_websocketsession.cpp"
