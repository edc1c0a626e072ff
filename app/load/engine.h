// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/causes.h"
#include "load/peer.h"
#include "load/stamp.h"

#include <functional>
#include <netinet/in.h>
#include <vector>

struct epoll_event;

namespace gate101::load {

/// Runs one load test in one thread over epoll: opens the connections with a window, exchanges messages for
/// the plan's time once all of them are open or failed, and closes them with Close frames. Every wait has a
/// deadline and every buffer a bound. A connection that is lost is not opened again.
class Engine
{
public:
    /// Called with each report. False: the one who reads them is gone.
    using Tell = std::function<bool(const LoadReport &report)>;

    Engine(LoadPlan plan, Tell tell);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// `commands` is watched: a line that asks to stop ends the test early, its end or its failure at once.
    /// Errors: those of TlsContext::make(), "load-no-epoll" {reason}.
    Result<void> run(int commands);

private:
    using Clock = qint64; ///< Nanoseconds of CLOCK_MONOTONIC.
    static Clock now();

    // engine.cpp: phases and time
    Result<void> prepare(int commands);
    [[nodiscard]] int waitMs(Clock time) const;
    void handle(const epoll_event &event, Clock time);
    bool readCommands(int commands);
    void advance(Clock time);
    void sweep(Clock time);
    void startExchange(Clock time);
    void startClosing(Clock time);
    [[nodiscard]] LoadReport report(Clock time) const;

    // engine_open.cpp: one connection up to its 101
    void openMore();
    void open(quint32 index);
    void connected(quint32 index, bool failed, Clock time);
    void continueTls(quint32 index, Clock time);
    void sendRequest(quint32 index, Clock time);
    void readHead(quint32 index, Clock time);
    void opened(quint32 index, std::string_view rest, Clock time);
    [[nodiscard]] Statement timeout(const Peer &peer) const;
    [[nodiscard]] int limitMs(const Peer &peer) const;

    // engine_exchange.cpp: an open connection
    void readOpen(quint32 index, Clock time);
    void readFrames(quint32 index, std::string_view bytes, Clock time);
    void onFrame(quint32 index, const SeenFrame &frame, Clock time);
    void onStamp(quint32 index, std::string_view message, bool isPong, Clock time);
    void decide(Measure measure);
    void sendDue(Clock time);
    void sendMessage(quint32 index, Clock time, Clock due);
    void send(quint32 index, probe::Opcode opcode, std::string_view payload);
    void flush(quint32 index);
    void watchSpace(quint32 index, bool wanted);
    void lose(quint32 index, const Statement &cause);
    void leave(quint32 index);

    const LoadPlan m_plan;
    Tell m_tell;
    int m_epoll = -1;
    int m_commands = -1;
    int m_fileLimit = 0;
    QByteArray m_commandText;
    std::optional<TlsContext> m_tls;
    std::vector<sockaddr_in6> m_addresses; ///< sockaddr_in6 has room for both families.
    QByteArray m_request;                  ///< With the place for the key at m_keyAt.
    qsizetype m_keyAt = 0;

    std::vector<Peer> m_peers;
    std::vector<quint32> m_rota; ///< The connections that were open when the exchange began.
    std::vector<char> m_buffer;
    std::string m_frame;
    std::string m_message;
    quint32 m_token = 0;

    Phase m_phase = Phase::Opening;
    bool m_stopped = false;
    bool m_abandoned = false;
    quint32 m_next = 0;    ///< The connection that is opened next.
    quint32 m_opening = 0; ///< Connections between connect() and 101.
    quint32 m_settled = 0; ///< Connections that were opened or failed.
    int m_opened = 0;
    int m_open = 0;
    int m_openAtEnd = 0;
    int m_failed = 0;
    int m_closing = 0;
    Clock m_begun = 0;
    Clock m_exchangeBegun = 0;
    Clock m_exchangeEnded = 0;
    Clock m_closeBy = 0;
    Clock m_nextSweep = 0;
    Clock m_nextReport = 0;
    quint64 m_tick = 0; ///< Messages that were due so far, at a fixed rate.

    Measure m_measure = Measure::Auto;
    std::optional<quint32> m_decider; ///< The connection whose first message decides what is measured.
    Clock m_decideBy = 0;

    quint64 m_sent = 0;
    quint64 m_answered = 0;
    quint64 m_unasked = 0;
    qint64 m_memoryBefore = 0;
    qint64 m_memoryPerOpen = 0;
    Histogram m_openTimes;
    Histogram m_roundTrips;
    CauseCounter m_causes;
};

} // namespace gate101::load
