// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/engine.h"

#include <QRandomGenerator>
#include <sys/epoll.h>

namespace gate101::load {

using probe::Opcode;

namespace {

constexpr qint64 perSecond = 1000000000;
constexpr quint64 mostSentAtOnce = 1024;

} // namespace

void Engine::readOpen(quint32 index, Clock time)
{
    Peer &peer = m_peers[index];
    do {
        const Transfer transfer = peer.transport.read(m_buffer.data(), m_buffer.size());
        const bool isClosing = peer.state == Peer::State::Closing;
        switch (transfer.kind) {
        case Transfer::Kind::Again:
            return;
        case Transfer::Kind::End:
            isClosing ? leave(index) : lose(index, {"load-held-dropped", {}});
            return;
        case Transfer::Kind::Reset:
        case Transfer::Kind::Failed:
            isClosing ? leave(index) : lose(index, {"load-held-reset", {}});
            return;
        case Transfer::Kind::Some:
            readFrames(index, {m_buffer.data(), transfer.bytes}, time);
        }
    } while (peer.transport.hasMore());
}

void Engine::readFrames(quint32 index, std::string_view bytes, Clock time)
{
    Peer &peer = m_peers[index];
    // While we close, the server is waited for, but what it says is of no interest any more.
    while (peer.state == Peer::State::Open) {
        const std::optional<SeenFrame> frame = peer.reader.next(bytes);
        if (!frame) {
            break;
        }
        onFrame(index, *frame, time);
    }
    if (peer.state == Peer::State::Open && peer.reader.error() != nullptr) {
        lose(index, {"load-held-broken", {{"rule", QString::fromLatin1(peer.reader.error())}}});
    }
}

void Engine::onFrame(quint32 index, const SeenFrame &frame, Clock time)
{
    switch (frame.opcode) {
    case Opcode::Ping:
        send(index, Opcode::Pong, frame.payload);
        return;
    case Opcode::Close: {
        const QByteArray payload(frame.payload.data(), static_cast<qsizetype>(frame.payload.size()));
        const quint16 code = probe::closeCode(payload);
        send(index, Opcode::Close, frame.payload.substr(0, 2));
        lose(index, {"load-held-closed", {{"code", QString::number(code)}}});
        return;
    }
    case Opcode::Continuation:
        return; // A message is judged by its first frame, which has our stamp or has not.
    case Opcode::Pong:
    case Opcode::Text:
    case Opcode::Binary:
        onStamp(index, frame.payload, frame.opcode == Opcode::Pong, time);
    }
}

void Engine::onStamp(quint32 index, std::string_view message, bool isPong, Clock time)
{
    const std::optional<Stamp> stamp = readStamp(message);
    Peer &peer = m_peers[index];
    if (!stamp || stamp->token != m_token || stamp->connection != index || stamp->dueNs < m_begun ||
        stamp->dueNs > time) {
        m_unasked += isPong ? 0 : 1; // A pong that nobody asked for is allowed (RFC 6455, 5.5.3).
        return;
    }
    if (m_decider == index && !isPong) {
        m_decider.reset();
        if (m_measure == Measure::Auto) {
            m_measure = Measure::Echo;
        }
        return;
    }
    if (!peer.waiting || isPong != (m_measure == Measure::Ping)) {
        return;
    }
    peer.waiting = false;
    ++m_answered;
    m_roundTrips.add(time - stamp->dueNs);
    if (m_phase != Phase::Exchanging) {
        return;
    }
    if (m_plan.rate == 0) {
        sendMessage(index, time, time);
    } else if (peer.owed > 0) {
        // What is sent late because the server was late counts from when it was due.
        const Clock due = peer.nextDue;
        --peer.owed;
        peer.nextDue += static_cast<qint64>(m_rota.size()) * perSecond / m_plan.rate;
        sendMessage(index, time, due);
    }
}

/// No echo came in time: the connection that was asked may still send it, which then counts as unasked.
void Engine::decide(Measure measure)
{
    m_measure = measure;
    m_decider.reset();
}

/// At a fixed rate the connections take turns, so that each sends every (connections / rate) seconds.
void Engine::sendDue(Clock time)
{
    if (m_plan.rate == 0 || m_measure == Measure::None || m_rota.empty()) {
        return;
    }
    for (quint64 sent = 0; sent < mostSentAtOnce; ++sent) {
        const Clock due = m_exchangeBegun + static_cast<qint64>(m_tick) * perSecond / m_plan.rate;
        if (due > time) {
            return;
        }
        const quint32 index = m_rota[m_tick++ % m_rota.size()];
        Peer &peer = m_peers[index];
        if (peer.state != Peer::State::Open) {
            continue;
        }
        if (!peer.waiting) {
            const Clock now_ = now();
            sendMessage(index, now_, now_);
        } else if (peer.owed++ == 0) {
            peer.nextDue = due;
        }
    }
}

void Engine::sendMessage(quint32 index, Clock time, Clock due)
{
    Peer &peer = m_peers[index];
    peer.waiting = true;
    peer.since = time;
    ++m_sent;
    const StampText stamp = writeStamp({m_token, index, due});
    if (m_measure == Measure::Ping) {
        send(index, Opcode::Ping, {stamp.data(), stamp.size()});
    } else {
        std::copy(stamp.begin(), stamp.end(), m_message.begin());
        send(index, Opcode::Text, m_message);
    }
}

void Engine::send(quint32 index, Opcode opcode, std::string_view payload)
{
    Peer &peer = m_peers[index];
    m_frame.clear();
    appendFrame(m_frame, opcode, payload, QRandomGenerator::global()->generate());
    size_t written = 0;
    if (peer.unsent.empty()) {
        const Transfer transfer = peer.transport.write(m_frame.data(), m_frame.size());
        // A broken connection is met by the next read, which also learns what the server said before.
        written = transfer.kind == Transfer::Kind::Some ? transfer.bytes : 0;
        if (written == m_frame.size() || transfer.kind > Transfer::Kind::Again) {
            return;
        }
    }
    peer.unsent.append(m_frame, written);
    if (peer.unsent.size() > static_cast<size_t>(mostUnsent)) {
        lose(index, {"load-held-unread", {}});
        return;
    }
    watchSpace(index, true);
}

void Engine::flush(quint32 index)
{
    Peer &peer = m_peers[index];
    if (!peer.unsent.empty()) {
        const Transfer transfer = peer.transport.write(peer.unsent.data(), peer.unsent.size());
        if (transfer.kind == Transfer::Kind::Some) {
            peer.unsent.erase(0, transfer.bytes);
        } else if (transfer.kind != Transfer::Kind::Again) {
            peer.unsent.clear();
        }
    }
    if (peer.unsent.empty()) {
        std::string().swap(peer.unsent); // The memory of a request is not held for a whole test.
    }
    watchSpace(index, !peer.unsent.empty());
}

void Engine::watchSpace(quint32 index, bool wanted)
{
    Peer &peer = m_peers[index];
    const bool watched = peer.wantsSpace;
    if (watched == wanted) {
        return;
    }
    peer.wantsSpace = wanted;
    epoll_event event{};
    event.events = wanted ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.u32 = index;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, peer.transport.fd(), &event);
}

/// Ends a connection that failed, and counts why.
void Engine::lose(quint32 index, const Statement &cause)
{
    Peer &peer = m_peers[index];
    if (peer.state == Peer::State::Closing) {
        leave(index);
        return;
    }
    if (peer.state == Peer::State::Open) {
        --m_open;
    } else {
        --m_opening;
        ++m_settled;
    }
    ++m_failed;
    m_causes.add(cause);
    if (m_decider == index) {
        m_decider.reset();
        // The next connection is not asked again: an application that ends at our text does not echo.
        if (m_measure == Measure::Auto) {
            m_measure = Measure::Ping;
        }
    }
    leave(index);
}

void Engine::leave(quint32 index)
{
    Peer &peer = m_peers[index];
    m_closing -= peer.state == Peer::State::Closing ? 1 : 0;
    peer.state = Peer::State::Gone;
    peer.waiting = false;
    peer.transport.close();
    peer.upgrade.reset();
    std::string().swap(peer.unsent);
}

} // namespace gate101::load
