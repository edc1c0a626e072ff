// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/engine.h"

#include "load/wire.h"
#include "probe/handshake.h"

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace gate101::load {

namespace {

constexpr qint64 perMs = 1000000;
constexpr qint64 perSecond = 1000 * perMs;
constexpr qint64 sweepNs = 100 * perMs;
constexpr quint32 commandsIndex = UINT32_MAX;

/// As many descriptors as the hard limit grants.
int raiseFileLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, INT_MAX));
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

sockaddr_in6 socketAddress(const QByteArray &address, quint16 port)
{
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    if (::inet_pton(AF_INET6, address.constData(), &v6.sin6_addr) == 1) {
        return v6;
    }
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    ::inet_pton(AF_INET, address.constData(), &v4.sin_addr);
    sockaddr_in6 storage{};
    std::memcpy(&storage, &v4, sizeof v4);
    return storage;
}

} // namespace

Engine::Clock Engine::now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * perSecond + time.tv_nsec;
}

Engine::Engine(LoadPlan plan, Tell tell)
    : m_plan(std::move(plan))
    , m_tell(std::move(tell))
    , m_buffer(size_t{64} * 1024)
    , m_token(QRandomGenerator::system()->generate())
    , m_measure(m_plan.measure)
{
    m_message.assign(static_cast<size_t>(m_plan.messageSize), '.');
}

Engine::~Engine()
{
    if (m_epoll >= 0) {
        ::close(m_epoll);
    }
}

Result<void> Engine::prepare(int commands)
{
    m_fileLimit = raiseFileLimit();
    if (m_plan.secure) {
        const Result<TlsContext> tls = TlsContext::make(m_plan);
        if (!tls) {
            return tl::unexpected(tls.error());
        }
        m_tls = *tls;
    }
    for (const QByteArray &address : m_plan.addresses) {
        m_addresses.push_back(socketAddress(address, m_plan.port));
    }
    const QByteArray key = probe::makeKey();
    m_request = probe::buildRequest(
        {m_plan.target, m_plan.host, key, m_plan.origin, m_plan.subprotocols, m_plan.headers});
    m_keyAt = m_request.indexOf(key);

    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_commands = commands;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u32 = commandsIndex;
    if (m_epoll < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, commands, &event) != 0) {
        return failure("load-no-epoll", {{"reason", QString::fromLocal8Bit(std::strerror(errno))}});
    }
    m_memoryBefore = residentBytes();
    m_peers.resize(static_cast<size_t>(m_plan.connections));
    m_begun = now();
    return {};
}

Result<void> Engine::run(int commands)
{
    if (Result<void> ready = prepare(commands); !ready) {
        return ready;
    }
    std::array<epoll_event, 512> events{};
    Clock time = m_begun;
    openMore();
    while (m_phase != Phase::Done && !m_abandoned) {
        const int count =
            ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitMs(now()));
        time = now();
        for (int i = 0; i < count; ++i) {
            handle(events[static_cast<size_t>(i)], time);
            time = now();
        }
        openMore();
        advance(time);
    }
    if (!m_abandoned) {
        m_tell(report(time));
    }
    return {};
}

int Engine::waitMs(Clock time) const
{
    Clock until = std::min(m_nextSweep, m_nextReport);
    if (m_phase == Phase::Exchanging && m_plan.rate > 0 && !m_rota.empty()) {
        until = std::min(until, m_exchangeBegun + static_cast<qint64>(m_tick) * perSecond / m_plan.rate);
    }
    return static_cast<int>(std::clamp<Clock>((until - time + perMs - 1) / perMs, 0, 1000));
}

void Engine::handle(const epoll_event &event, Clock time)
{
    const quint32 index = event.data.u32;
    if (index == commandsIndex) {
        m_abandoned = !readCommands(m_commands);
        return;
    }
    const Peer &peer = m_peers[index];
    switch (peer.state) {
    case Peer::State::Connecting:
        connected(index, (event.events & (EPOLLERR | EPOLLHUP)) != 0, time);
        return;
    case Peer::State::Tls:
        continueTls(index, time);
        return;
    case Peer::State::Unused:
    case Peer::State::Gone:
        return;
    default:
        break;
    }
    if ((event.events & EPOLLOUT) != 0) {
        flush(index);
    }
    if ((event.events & ~quint32{EPOLLOUT}) == 0) {
        return;
    }
    if (peer.state == Peer::State::Upgrading) {
        readHead(index, time);
    } else if (peer.state == Peer::State::Open || peer.state == Peer::State::Closing) {
        readOpen(index, time);
    }
}

/// False when the parent is gone.
bool Engine::readCommands(int commands)
{
    std::array<char, 4096> bytes{};
    const ssize_t n = ::read(commands, bytes.data(), bytes.size());
    if (n <= 0) {
        return n < 0 && (errno == EAGAIN || errno == EINTR);
    }
    m_commandText.append(bytes.data(), n);
    while (m_commandText.contains('\n')) {
        const qsizetype end = m_commandText.indexOf('\n');
        const Result<Command> command = readCommand(m_commandText.left(end));
        m_commandText.remove(0, end + 1);
        if (command && std::holds_alternative<StopRequest>(*command)) {
            m_stopped = true;
        }
    }
    return m_commandText.size() < mostLine;
}

/// Whatever time and the connections' states make due.
void Engine::advance(Clock time)
{
    if (m_decider && m_measure == Measure::Auto && time >= m_decideBy) {
        decide(Measure::Ping);
    }
    const bool settled = m_settled == m_peers.size();
    if (m_phase == Phase::Opening && settled && (m_measure != Measure::Auto || m_open == 0)) {
        startExchange(time);
    }
    if (m_phase == Phase::Exchanging) {
        sendDue(time);
    }
    if (time >= m_nextSweep) {
        m_nextSweep = time + sweepNs;
        sweep(time);
    }
    const bool isOver =
        m_phase == Phase::Exchanging && (m_open == 0 || time >= m_exchangeBegun + m_plan.seconds * perSecond);
    if (m_phase < Phase::Closing && (m_stopped || isOver)) {
        startClosing(time);
    }
    if (m_phase == Phase::Closing && (m_closing == 0 || time >= m_closeBy)) {
        m_phase = Phase::Done;
    }
    if (time >= m_nextReport && m_phase != Phase::Done) {
        m_nextReport = time + progressMs * perMs;
        m_abandoned = m_abandoned || !m_tell(report(time));
    }
}

/// Looks for stages that take too long.
void Engine::sweep(Clock time)
{
    for (quint32 index = 0; index < m_next; ++index) {
        const Peer &peer = m_peers[index];
        const bool isBusy = peer.state == Peer::State::Connecting || peer.state == Peer::State::Tls ||
                            peer.state == Peer::State::Upgrading ||
                            (peer.state == Peer::State::Open && peer.waiting && m_decider != index);
        if (isBusy && time - peer.since >= limitMs(peer) * perMs) {
            lose(index, timeout(peer));
        }
    }
}

void Engine::startExchange(Clock time)
{
    m_phase = Phase::Exchanging;
    m_exchangeBegun = time;
    if (m_open > 0) {
        m_memoryPerOpen = std::max<qint64>(0, residentBytes() - m_memoryBefore) / m_open;
    }
    for (quint32 index = 0; index < m_peers.size(); ++index) {
        if (m_peers[index].state == Peer::State::Open) {
            m_rota.push_back(index);
        }
    }
    if (m_plan.rate == 0 && m_measure != Measure::None) {
        for (const quint32 index : m_rota) {
            if (m_peers[index].state == Peer::State::Open) {
                const Clock sent = now();
                sendMessage(index, sent, sent);
            }
        }
    }
}

void Engine::startClosing(Clock time)
{
    if (m_exchangeBegun == 0) {
        m_exchangeBegun = time;
    }
    m_exchangeEnded = time;
    m_closeBy = time + closingMs * perMs;
    m_openAtEnd = m_open;
    m_phase = Phase::Closing;
    const QByteArray goodbye = probe::closePayload(1000);
    const std::string_view payload(goodbye.constData(), static_cast<size_t>(goodbye.size()));
    for (quint32 index = 0; index < m_peers.size(); ++index) {
        Peer &peer = m_peers[index];
        if (peer.state == Peer::State::Open) {
            peer.state = Peer::State::Closing;
            ++m_closing;
            send(index, probe::Opcode::Close, payload);
        } else if (peer.state != Peer::State::Gone) {
            leave(index);
        }
    }
}

LoadReport Engine::report(Clock time) const
{
    const auto inMs = [](Clock span) { return static_cast<double>(span) / perMs; };
    const Clock exchangeEnd = m_exchangeEnded != 0 ? m_exchangeEnded : time;
    LoadReport report;
    report.phase = m_phase;
    report.stopped = m_stopped;
    report.wanted = m_plan.connections;
    report.opened = m_opened;
    report.open = m_phase < Phase::Closing ? m_open : m_openAtEnd;
    report.failed = m_failed;
    report.openingMs = inMs((m_exchangeBegun != 0 ? m_exchangeBegun : time) - m_begun);
    report.exchangeMs = m_exchangeBegun != 0 ? inMs(exchangeEnd - m_exchangeBegun) : 0;
    report.measure = m_measure;
    report.sent = m_sent;
    report.answered = m_answered;
    report.unasked = m_unasked;
    report.opening = m_openTimes;
    report.roundTrips = m_roundTrips;
    report.causes = m_causes.causes();
    report.memoryPerOpen = m_memoryPerOpen;
    report.fileLimit = m_fileLimit;
    return report;
}

} // namespace gate101::load
