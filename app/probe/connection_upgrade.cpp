// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/clock.h"
#include "probe/dechunk.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <utility>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodyLimit = qsizetype{4} * 1024;
/// No server sends more than a few; one that does would keep us reading until the deadline.
constexpr int mostInterims = 16;

bool isChunked(const ResponseHead &head)
{
    return hasHeaderToken(head.headers, "Transfer-Encoding", "chunked");
}

} // namespace

void Connection::beginUpgrade()
{
    const bool plain = m_plan.request.key.isEmpty();
    enter(Phase::Head, plain ? m_plan.deadlines.companion : m_plan.deadlines.upgrade);
    m_report.request = buildRequest(m_plan.request);
    put(m_report.request);
    m_answerClock.start();
}

void Connection::readHead()
{
    if (!m_firstByteMs) {
        m_firstByteMs = elapsedMs(m_answerClock);
    }
    m_input += read(headLimit + bodyLimit - m_input.size());
    const Result<ResponseHead> head = parseResponse(m_input);
    if (!head) {
        const bool tooLarge = head.error().id == "answer-head-too-large";
        m_report.bodyHead = m_input.left(bodyLimit);
        failUpgrade(tooLarge ? Ending::TooLarge : Ending::NotHttp,
                    tooLarge ? "answer-head-too-large" : "answer-not-http");
        return;
    }
    if (head->size == 0) {
        return;
    }
    const QByteArray rest = m_input.mid(head->size);
    if (head->status >= 100 && head->status < 200 && head->status != 101) {
        // An interim answer (100, 103) comes before the real one (RFC 9110, 15.2).
        m_input = rest;
        if (++m_interims > mostInterims) {
            failUpgrade(Ending::TooLarge, "answer-head-too-large");
        } else if (!m_input.isEmpty() || (m_tlsSocket != nullptr && m_tlsSocket->bytesAvailable() > 0)) {
            readHead();
        }
        return;
    }
    m_report.answerMs = elapsedMs(m_answerClock);
    m_head = *head;
    m_report.responseHead = m_input.left(head->size);
    m_report.status = head->status;
    m_report.headers = head->headers;
    m_input = rest;
    if (head->status == 101) {
        endUpgrade();
        return;
    }
    m_bodyClock.start();
    enter(Phase::Body, m_plan.deadlines.quiet);
    readBody();
}

bool Connection::bodyComplete() const
{
    if (m_head.status == 204 || m_head.status == 304 || m_input.size() >= bodyLimit) {
        return true;
    }
    if (isChunked(m_head)) {
        return dechunk(m_input).complete;
    }
    bool known = false;
    const qint64 length = m_head.value("Content-Length").toLongLong(&known);
    return known && length >= 0 && m_input.size() >= length;
}

/// The body's beginning is read until it is complete, 4 KiB are there, the peer pauses or the time is over.
void Connection::readBody()
{
    m_input += read(qMax<qsizetype>(0, bodyLimit - m_input.size()));
    if (bodyComplete() || m_bodyClock.hasExpired(m_plan.deadlines.body.count())) {
        endUpgrade();
    } else {
        m_deadline.start(m_plan.deadlines.quiet);
    }
}

void Connection::endUpgrade()
{
    m_deadline.stop();
    const HandshakeCheck check = checkHandshake(m_head, m_plan.request.key, m_plan.request.subprotocols);
    Facts facts{{"status"_ba, QString::number(m_head.status)},
                {"reason"_ba, QString::fromLatin1(m_head.reason)},
                {"version"_ba, QString::fromLatin1(m_head.version)},
                {"target"_ba, QString::fromLatin1(m_plan.request.target)},
                {"first_byte_ms"_ba, QString::number(m_firstByteMs.value_or(0), 'f', 3)},
                {"answer_ms"_ba, QString::number(m_report.answerMs, 'f', 3)}};
    for (const char *name : {"Server", "Location", "Content-Type", "X-Powered-By"}) {
        if (hasHeader(m_head.headers, name)) {
            facts.insert(QByteArray(name).toLower().replace('-', '_'),
                         QString::fromLatin1(m_head.value(name)));
        }
    }
    if (m_head.status != 101) {
        m_report.bodyHead = (isChunked(m_head) ? dechunk(m_input).content : m_input).left(bodyLimit);
        const bool wanted = m_plan.request.key.isEmpty();
        std::optional<Statement> problem;
        if (!wanted) {
            problem = Statement{"answer-not-101", facts};
        }
        if (endStage(Stage::Upgrade, wanted, facts, problem)) {
            done();
        }
        return;
    }
    m_report.acceptPresent = check.acceptPresent;
    m_report.acceptValid = check.acceptValid;
    m_report.upgradeHeader = check.upgradeHeader;
    m_report.connectionToken = check.connectionToken;
    m_report.foreignProtocol = check.foreignProtocol;
    m_report.foreignExtension = check.foreignExtension;
    facts.insert("accept"_ba, QString::fromLatin1(check.acceptValid     ? "valid"
                                                  : check.acceptPresent ? "wrong"
                                                                        : "missing"));
    std::optional<Statement> problem;
    if (!check.acceptValid) {
        problem = Statement{check.acceptPresent ? "accept-wrong" : "accept-missing", facts};
    } else if (!check.valid()) {
        facts.insert("protocol"_ba, QString::fromLatin1(check.foreignProtocol));
        facts.insert("extension"_ba, QString::fromLatin1(check.foreignExtension));
        problem = Statement{"handshake-irregular", facts};
    }
    if (!endStage(Stage::Upgrade, check.valid(), facts, problem)) {
        return;
    }
    if (check.valid() && m_plan.handsOver) {
        handOver();
    } else if (check.acceptValid && m_plan.endsAt101) {
        beginClose();
    } else if (check.acceptValid) {
        beginEcho();
    } else {
        m_report.bodyHead = m_input.left(bodyLimit);
        done();
    }
}

void Connection::handOver()
{
    m_phase = Phase::HandedOver;
    m_taken = std::exchange(m_tlsSocket, nullptr);
    if (m_taken == nullptr) {
        m_taken = new QTcpSocket(this);
        m_taken->setProxy(QNetworkProxy::NoProxy);
        m_taken->setReadBufferSize(readBuffer);
        m_taken->setSocketDescriptor(m_plainSocket.release());
    }
    m_taken->disconnect(this);
    m_watch.release();
    Q_EMIT finished();
}

Connection::Taken Connection::takeSocket()
{
    if (m_taken == nullptr) {
        return {};
    }
    Taken taken{std::exchange(m_taken, nullptr), m_input};
    taken.socket->setParent(nullptr);
    abort();
    return taken;
}

void Connection::failUpgrade(Ending ending, const char *id)
{
    m_report.ending = ending;
    m_report.answerMs = elapsedMs(m_answerClock);
    if (m_report.bodyHead.isEmpty()) {
        m_report.bodyHead = m_input.left(bodyLimit);
    }
    const Facts facts{{"target"_ba, QString::fromLatin1(m_plan.request.target)},
                      {"answer_ms"_ba, QString::number(m_report.answerMs, 'f', 3)},
                      {"bytes"_ba, QString::number(m_input.size())}};
    Facts told = facts;
    told.insert("seconds"_ba, QString::number(m_report.answerMs / 1000, 'f', 2));
    told.insert("limit"_ba, QString::number(headLimit));
    if (endStage(Stage::Upgrade, false, facts, Statement{id, told})) {
        done();
    }
}

} // namespace gate101::probe
