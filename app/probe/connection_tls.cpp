// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/clock.h"
#include "probe/tls.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslSocket>
#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

void Connection::beginTls()
{
    enter(Phase::Tls, m_plan.deadlines.tls);
    m_tlsSocket = new QSslSocket(this);
    m_tlsSocket->setProxy(QNetworkProxy::NoProxy);
    m_tlsSocket->setReadBufferSize(readBuffer);
    if (m_plan.tls) {
        m_tlsSocket->setSslConfiguration(*m_plan.tls);
    }
    m_tlsSocket->setPeerVerifyName(m_plan.verifyName);
    connect(m_tlsSocket, &QSslSocket::encrypted, this, &Connection::onEncrypted);
    connect(m_tlsSocket, &QSslSocket::sslErrors, this, &Connection::recordTlsErrors);
    connect(m_tlsSocket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel level, QSsl::AlertType type, const QString &) {
                if (level == QSsl::AlertLevel::Fatal) {
                    m_report.tlsAlert = static_cast<int>(type);
                }
            });
    connect(m_tlsSocket, &QIODevice::readyRead, this, &Connection::onReadyRead);
    connect(m_tlsSocket, &QAbstractSocket::errorOccurred, this, &Connection::onTlsError);
    m_tlsSocket->setSocketDescriptor(m_plainSocket.release());
    m_watch.watch(m_tlsSocket->socketDescriptor());
    m_tlsSocket->startClientEncryption();
}

/// The errors are kept and passed over, because the HTTP answer behind them is wanted too. Nothing secret was
/// sent yet but what the user asked to send; the report says that the peer was not verified.
void Connection::recordTlsErrors(const QList<QSslError> &errors)
{
    const QList<QSslCertificate> chain = m_tlsSocket->peerCertificateChain();
    for (const QSslError &error : errors) {
        m_report.tlsProblems.append(tlsProblem(error, chain));
    }
    m_tlsSocket->ignoreSslErrors();
}

void Connection::onTlsError(QAbstractSocket::SocketError error)
{
    if (m_writing) {
        // The step that writes comes to its end first.
        QMetaObject::invokeMethod(
            this, [this, error] { onTlsError(error); }, Qt::QueuedConnection);
        return;
    }
    if (m_tlsSocket == nullptr) {
        return;
    }
    const QString reason = m_tlsSocket->errorString();
    if (m_phase != Phase::Tls) {
        onEnded(error != QAbstractSocket::RemoteHostClosedError || m_watch.wasReset());
    } else if (error == QAbstractSocket::RemoteHostClosedError) {
        failTls("tls-closed");
    } else if (reason.contains(u"wrong version number") || reason.contains(u"packet length too long") ||
               reason.contains(u"http request")) {
        failTls("tls-not-tls", reason);
    } else {
        failTls(m_report.tlsAlert >= 0 ? "tls-alert" : "tls-failed", reason);
    }
}

void Connection::readChain()
{
    m_report.chain.clear();
    const QList<QSslCertificate> chain = m_tlsSocket->peerCertificateChain();
    for (const QSslCertificate &certificate : chain) {
        m_report.chain.append(certificateFacts(certificate));
    }
}

void Connection::onEncrypted()
{
    if (m_phase != Phase::Tls) {
        return;
    }
    m_deadline.stop();
    readChain();
    // The library takes the common name for enough.
    const bool named = std::any_of(m_report.tlsProblems.begin(), m_report.tlsProblems.end(),
                                   [](const TlsProblem &each) { return each.id == "wrong-name"; });
    if (!named && !m_report.chain.isEmpty() && !namesMatch(m_report.chain.first(), m_plan.verifyName)) {
        m_report.tlsProblems.append({"wrong-name", QSslError(QSslError::HostNameMismatch).errorString(), 0});
    }
    const Facts facts =
        tlsFacts(m_report, protocolName(m_tlsSocket->sessionProtocol()), m_tlsSocket->sessionCipher().name(),
                 m_tlsSocket->sslConfiguration().nextNegotiatedProtocol());
    std::optional<Statement> problem;
    if (!m_report.tlsProblems.isEmpty()) {
        problem = certificateStatement(m_report, m_plan.verifyName);
    }
    if (endStage(Stage::Tls, !problem || m_plan.insecure, facts, problem)) {
        beginUpgrade();
    }
}

void Connection::failTls(const char *id, const QString &reason)
{
    readChain();
    Facts facts;
    if (m_report.tlsAlert >= 0) {
        facts.insert("alert"_ba, QString::number(m_report.tlsAlert));
    }
    Facts told = facts;
    told.insert("host"_ba, m_plan.verifyName);
    told.insert("port"_ba, QString::number(m_plan.port));
    told.insert("seconds"_ba, inSeconds(m_plan.deadlines.tls));
    if (!reason.isEmpty()) {
        told.insert("reason"_ba, reason);
    }
    if (endStage(Stage::Tls, false, std::move(facts), Statement{id, told})) {
        done();
    }
}

} // namespace gate101::probe
