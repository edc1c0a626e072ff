// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/engine.h"

#include "probe/handshake.h"

#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace gate101::load {

namespace {

constexpr qint64 perMs = 1000000;

/// As probe::makeKey(), but without a system call for each connection.
QByteArray newKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

QString inSeconds(int ms)
{
    return QString::number(ms / 1000.0);
}

} // namespace

void Engine::openMore()
{
    while (m_phase == Phase::Opening && !m_stopped && m_next < m_peers.size() &&
           m_opening < static_cast<quint32>(m_plan.window)) {
        open(m_next++);
    }
}

void Engine::open(quint32 index)
{
    Peer &peer = m_peers[index];
    peer.begun = peer.since = now();
    peer.state = Peer::State::Connecting;
    ++m_opening;
    const sockaddr_in6 &address = m_addresses[index % m_addresses.size()];
    const int fd = ::socket(address.sin6_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        lose(index, connectFailure(errno, m_fileLimit));
        return;
    }
    peer.transport = Transport(fd);
    const int yes = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const socklen_t size = address.sin6_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), size) != 0 && errno != EINPROGRESS) {
        lose(index, connectFailure(errno, m_fileLimit));
        return;
    }
    epoll_event event{};
    event.events = EPOLLOUT;
    event.data.u32 = index;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0) {
        lose(index, connectFailure(errno, m_fileLimit));
        return;
    }
    peer.wantsSpace = true;
}

void Engine::connected(quint32 index, bool failed, Clock time)
{
    Peer &peer = m_peers[index];
    int error = 0;
    socklen_t size = sizeof error;
    if (failed) {
        ::getsockopt(peer.transport.fd(), SOL_SOCKET, SO_ERROR, &error, &size);
    }
    if (error == ETIMEDOUT) {
        lose(index, timeout(peer));
    } else if (error != 0) {
        lose(index, connectFailure(error, m_fileLimit));
    } else if (!m_tls) {
        sendRequest(index, time);
    } else if (peer.transport.beginTls(*m_tls, m_plan)) {
        peer.state = Peer::State::Tls;
        peer.since = time;
        watchSpace(index, false);
        continueTls(index, time);
    } else {
        lose(index, {"load-memory-exhausted", {}});
    }
}

void Engine::continueTls(quint32 index, Clock time)
{
    Peer &peer = m_peers[index];
    switch (peer.transport.continueTls().kind) {
    case Transfer::Kind::Some:
        sendRequest(index, time);
        return;
    case Transfer::Kind::Again:
        return;
    case Transfer::Kind::End:
    case Transfer::Kind::Reset:
        lose(index, {"load-tls-closed", {}});
        return;
    case Transfer::Kind::Failed:
        lose(index, peer.transport.tlsFailure());
        return;
    }
}

void Engine::sendRequest(quint32 index, Clock time)
{
    Peer &peer = m_peers[index];
    peer.state = Peer::State::Upgrading;
    peer.since = time;
    peer.upgrade = std::make_unique<Peer::Upgrade>();
    peer.upgrade->key = newKey();
    m_request.replace(m_keyAt, peer.upgrade->key.size(), peer.upgrade->key);
    peer.unsent.append(m_request.constData(), static_cast<size_t>(m_request.size()));
    flush(index);
}

void Engine::readHead(quint32 index, Clock time)
{
    Peer &peer = m_peers[index];
    const Transfer transfer = peer.transport.read(m_buffer.data(), m_buffer.size());
    switch (transfer.kind) {
    case Transfer::Kind::Again:
        return;
    case Transfer::Kind::End:
        lose(index, {"load-answer-closed", {}});
        return;
    case Transfer::Kind::Reset:
    case Transfer::Kind::Failed:
        lose(index, {"load-answer-reset", {}});
        return;
    case Transfer::Kind::Some:
        break;
    }
    QByteArray &head = peer.upgrade->head;
    head.append(m_buffer.data(), static_cast<qsizetype>(transfer.bytes));
    const Result<probe::ResponseHead> answer = probe::parseResponse(head);
    if (!answer) {
        const bool isTooLarge = answer.error().id == "answer-head-too-large";
        lose(index, {isTooLarge ? "load-answer-too-large" : "load-answer-not-http", {}});
        return;
    }
    if (answer->size == 0) {
        return;
    }
    if (answer->status != 101) {
        lose(index, {"load-status", {{"status", QString::number(answer->status)}}});
    } else if (!probe::checkHandshake(*answer, peer.upgrade->key, m_plan.subprotocols).valid()) {
        lose(index, {"load-accept-wrong", {}});
    } else {
        const std::unique_ptr<Peer::Upgrade> upgrade = std::move(peer.upgrade);
        const QByteArray &bytes = upgrade->head;
        opened(index,
               std::string_view(bytes.constData() + answer->size,
                                static_cast<size_t>(bytes.size() - answer->size)),
               time);
    }
}

void Engine::opened(quint32 index, std::string_view rest, Clock time)
{
    Peer &peer = m_peers[index];
    peer.state = Peer::State::Open;
    --m_opening;
    ++m_settled;
    ++m_opened;
    ++m_open;
    m_openTimes.add(time - peer.begun);
    if (m_measure == Measure::Auto && !m_decider) {
        m_decider = index;
        m_decideBy = time + m_plan.limits.echo * perMs;
        const StampText stamp = writeStamp({m_token, index, time});
        std::copy(stamp.begin(), stamp.end(), m_message.begin());
        send(index, probe::Opcode::Text, m_message);
    }
    if (!rest.empty()) {
        readFrames(index, rest, time);
    }
}

int Engine::limitMs(const Peer &peer) const
{
    switch (peer.state) {
    case Peer::State::Connecting:
        return m_plan.limits.connect;
    case Peer::State::Tls:
        return m_plan.limits.tls;
    case Peer::State::Upgrading:
        return m_plan.limits.upgrade;
    default:
        return m_plan.limits.answer;
    }
}

/// Why a connection that has used up its time is given up.
Statement Engine::timeout(const Peer &peer) const
{
    const Facts facts{{"seconds", inSeconds(limitMs(peer))}};
    switch (peer.state) {
    case Peer::State::Connecting:
        return {"load-connect-timeout", facts};
    case Peer::State::Tls:
        return {"load-tls-timeout", facts};
    case Peer::State::Upgrading:
        return {"load-answer-timeout", facts};
    default:
        return {"load-held-silent", facts};
    }
}

} // namespace gate101::load
