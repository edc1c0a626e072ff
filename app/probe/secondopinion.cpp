// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/secondopinion.h"

#include "probe/tls.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

/// The client's own settings, and what the person said about certificates.
Result<QSslConfiguration> stockTls(const ProbeRequest &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!request.caFile.isEmpty()) {
        const auto trusted = loadCaFile(request.caFile);
        if (!trusted) {
            return tl::unexpected(trusted.error());
        }
        tls.addCaCertificates(*trusted);
    }
    if (!request.certFile.isEmpty()) {
        const auto shown = showCertificate(tls, request.certFile, request.keyFile);
        if (!shown) {
            return tl::unexpected(shown.error());
        }
    }
    if (request.insecure) {
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    return tls;
}

} // namespace

SecondOpinion::SecondOpinion(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const double seconds = static_cast<double>(m_deadline.interval()) / 1000;
        end(Opinion::Kind::Silent, {"second-opinion-silent", {{"seconds", QString::number(seconds)}}});
    });
    connect(&m_later, &QTimer::timeout, this, [this] { Q_EMIT finished(m_known); });
}

SecondOpinion::~SecondOpinion()
{
    drop();
}

bool SecondOpinion::isAsking() const
{
    return m_socket != nullptr || m_later.isActive();
}

void SecondOpinion::ask(const ProbeRequest &request, std::chrono::milliseconds deadline)
{
    drop();
    const bool pinned = std::any_of(request.pins.begin(), request.pins.end(), [&](const Pin &pin) {
        return pin.host == request.endpoint.host && pin.port == request.endpoint.port;
    });
    const Result<QSslConfiguration> tls = stockTls(request);
    if (pinned || !tls) {
        m_known = {Opinion::Kind::NotAsked,
                   pinned ? Statement{"second-opinion-pins", {}} : Statement(tls.error()), 0};
        m_later.start(0);
        return;
    }
    m_socket = new QWebSocket(QString::fromUtf8(request.origin), QWebSocketProtocol::VersionLatest, this);
    m_socket->setSslConfiguration(*tls);
    if (request.insecure) {
        connect(m_socket, &QWebSocket::sslErrors, m_socket,
                [this](const QList<QSslError> &) { m_socket->ignoreSslErrors(); });
    }
    connect(m_socket, &QWebSocket::connected, this, [this] {
        const QString ms = QString::number(static_cast<double>(m_clock.nsecsElapsed()) / 1e6, 'f', 1);
        end(Opinion::Kind::Connects, {"second-opinion-connects", {{"ms", ms}}});
    });
    // It tells some failures by an error, and some by the end alone.
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        end(Opinion::Kind::Refused, {"second-opinion-refused", {{"reason", m_socket->errorString()}}});
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto failed = &QWebSocket::errorOccurred;
#else
    const auto failed = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif
    connect(m_socket, failed, this, [this] {
        end(Opinion::Kind::Refused, {"second-opinion-refused", {{"reason", m_socket->errorString()}}});
    });
    QNetworkRequest asked(QUrl(request.endpoint.toString()));
    for (const auto &[name, value] : request.headers) {
        asked.setRawHeader(name, value);
    }
    QWebSocketHandshakeOptions options;
    QStringList subprotocols;
    for (const QByteArray &name : request.subprotocols) {
        subprotocols.append(QString::fromUtf8(name));
    }
    options.setSubprotocols(subprotocols);
    m_deadline.start(deadline);
    m_clock.start();
    m_socket->open(asked, options);
}

void SecondOpinion::end(Opinion::Kind kind, const Statement &statement)
{
    if (m_socket == nullptr) {
        return;
    }
    const Opinion opinion{kind, statement, static_cast<double>(m_clock.nsecsElapsed()) / 1e6};
    drop();
    Q_EMIT finished(opinion);
}

void SecondOpinion::drop()
{
    m_later.stop();
    m_deadline.stop();
    if (m_socket != nullptr) {
        m_socket->disconnect();
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
}

std::optional<Statement> disagreement(const Opinion &opinion, const ProbeReport &report)
{
    const auto &addresses = report.seen.addresses;
    const auto takes = [&report](const AddressReport &address) {
        return address.conforms() && (report.seen.insecure || address.tlsProblems.isEmpty());
    };
    const auto reached = std::count_if(addresses.begin(), addresses.end(), takes);
    if (opinion.kind == Opinion::Kind::NotAsked || report.cancelled || addresses.isEmpty()) {
        return std::nullopt;
    }
    const bool connects = opinion.kind == Opinion::Kind::Connects;
    if (connects && reached == 0) {
        return Statement{"second-opinion-only-stock", {}};
    }
    if (!connects && reached == addresses.size()) {
        return Statement{"second-opinion-only-ours", {}};
    }
    return std::nullopt;
}

} // namespace gate101::probe

#include "moc_secondopinion.cpp"
