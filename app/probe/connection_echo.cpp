// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/clock.h"

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr char pingText[] = "gate101";
constexpr qint64 mostUnsent = qint64{64} * 1024;

/// Nginx does not start a timer anew that was started less than 300 ms ago (NGX_TIMER_LAZY_DELAY), so a
/// silence that is to be compared with its timeouts begins with a word of its own after this pause.
constexpr std::chrono::milliseconds lazyTimers{350};

QString inMs(const QElapsedTimer &clock)
{
    return QString::number(elapsedMs(clock), 'f', 3);
}

} // namespace

void Connection::send(Opcode opcode, const QByteArray &payload)
{
    put(encodeFrame(Role::Client, {opcode, true, payload}));
    m_idleClock.start();
}

void Connection::beginEcho()
{
    m_openClock.start();
    enter(Phase::Pong, m_plan.deadlines.pong);
    m_messageClock.start();
    send(Opcode::Ping, pingText);
    m_decoder.feed(m_input);
    readFrames();
}

void Connection::readFrames()
{
    const QByteArray bytes = read(readBuffer);
    if (!bytes.isEmpty()) {
        m_silenceMs = elapsedMs(m_idleClock);
        m_idleClock.start();
        m_decoder.feed(bytes);
    }
    const QByteArray start = m_decoder.pending();
    while (const std::optional<Frame> frame = m_decoder.next()) {
        onFrame(*frame);
        if (m_phase == Phase::Done) {
            return;
        }
    }
    if (m_decoder.error() && m_phase != Phase::Close) {
        const FrameError error = *m_decoder.error();
        m_report.streamError = error.id;
        m_report.bodyHead = start.left(qsizetype{4} * 1024);
        m_echoFacts.insert("rule"_ba, QString::fromLatin1(error.id));
        m_echoProblem = Statement{"stream-broken", m_echoFacts};
        send(Opcode::Close, closePayload(error.code));
        endEcho();
    } else if (m_phase == Phase::Hold && !bytes.isEmpty()) {
        Q_EMIT silent();
    }
}

void Connection::onFrame(const Frame &frame)
{
    if (m_phase == Phase::Hold && frame.opcode == Opcode::Ping) {
        ++m_hold.pings;
    } else if (m_phase == Phase::Hold && frame.opcode <= Opcode::Binary) {
        ++m_hold.messages;
    }
    switch (frame.opcode) {
    case Opcode::Ping:
        // A peer that pings without reading gets no pongs that would pile up here.
        if (unsent() < mostUnsent) {
            send(Opcode::Pong, frame.payload);
        }
        return;
    case Opcode::Pong:
        if (m_phase == Phase::Pong && frame.payload == pingText) {
            m_report.ponged = true;
            m_echoFacts.insert("pong_ms"_ba, inMs(m_messageClock));
            enter(Phase::Echo, m_plan.deadlines.echo);
            m_messageClock.start();
            send(Opcode::Text, pingText);
        }
        return;
    case Opcode::Close:
        if (m_phase == Phase::Close) {
            m_echoFacts.insert("close_answered"_ba, QStringLiteral("yes"));
            endEcho();
            return;
        }
        m_report.closeCode = closeCode(frame.payload);
        m_report.closeReason = frame.payload.mid(2);
        m_echoFacts.insert("close_code"_ba, QString::number(m_report.closeCode));
        m_echoFacts.insert("close_reason"_ba, QString::fromUtf8(m_report.closeReason));
        send(Opcode::Close, frame.payload.left(2));
        onEchoEnded(false);
        return;
    default:
        if (m_phase == Phase::Echo && frame.payload == pingText) {
            m_report.echoed = true;
            m_echoFacts.insert("echo"_ba, QStringLiteral("yes"));
            m_echoFacts.insert("echo_ms"_ba, inMs(m_messageClock));
            onEchoDeadline();
        } else {
            // What an application greets with tells what it speaks (socket.io, for one).
            if (!m_echoFacts.contains("first_message"_ba)) {
                m_echoFacts.insert("first_message"_ba, QString::fromUtf8(frame.payload.left(200)));
            }
        }
    }
}

/// The time for the present phase is over; for the pong alone that is a fault.
void Connection::onEchoDeadline()
{
    switch (m_phase) {
    case Phase::Pong:
        m_echoProblem = Statement{"pong-missing", {{"seconds"_ba, inSeconds(m_plan.deadlines.pong)}}};
        [[fallthrough]];
    case Phase::Echo:
        if (!m_report.echoed) {
            m_echoFacts.insert("echo"_ba, QStringLiteral("no"));
        }
        if (m_plan.hold.count() > 0) {
            enter(Phase::Hold, lazyTimers + m_plan.hold);
            QTimer::singleShot(lazyTimers, Qt::PreciseTimer, this, &Connection::beginSilence);
        } else {
            beginClose();
        }
        break;
    case Phase::Hold:
        m_echoFacts.insert("held_ms"_ba, inMs(m_openClock));
        m_echoFacts.insert("closed_by"_ba, QStringLiteral("us"));
        noteHold(HoldEnd::By::Us);
        beginClose();
        break;
    default:
        m_echoFacts.insert("close_answered"_ba, QStringLiteral("no"));
        endEcho();
    }
}

/// The peer ended the connection: after a Close frame, with a FIN alone, or with a reset.
void Connection::onEchoEnded(bool reset)
{
    if (m_phase == Phase::Close) {
        if (!m_echoFacts.contains("close_answered"_ba)) {
            m_echoFacts.insert("close_answered"_ba, QStringLiteral("no"));
        }
        endEcho();
        return;
    }
    m_report.cutWithClose = m_report.closeCode != 0;
    const char *by = m_report.cutWithClose ? "peer-close" : reset ? "peer-reset" : "peer-fin";
    m_echoFacts.insert("closed_by"_ba, QString::fromLatin1(by));
    m_echoFacts.insert("held_ms"_ba, inMs(m_openClock));
    m_echoFacts.insert("idle_ms"_ba, inMs(m_idleClock));
    if (m_phase == Phase::Pong) {
        m_report.closedEarly = true;
        m_echoProblem = Statement{"closed-after-101", m_echoFacts};
    } else if (m_phase == Phase::Hold) {
        m_report.cutAfterMs = elapsedMs(m_idleClock);
        noteHold(m_report.cutWithClose ? HoldEnd::By::CloseFrame
                 : reset               ? HoldEnd::By::Reset
                                       : HoldEnd::By::Fin);
        m_echoProblem = Statement{"hold-cut", m_echoFacts};
    }
    endEcho();
}

void Connection::beginSilence()
{
    if (m_phase == Phase::Hold) {
        send(Opcode::Ping, pingText);
        Q_EMIT silent();
    }
}

void Connection::noteHold(HoldEnd::By by)
{
    m_hold.by = by;
    m_hold.heldMs = elapsedMs(m_openClock);
    // A Close frame ends the silence before it ends the connection.
    m_hold.silentMs = by == HoldEnd::By::CloseFrame ? m_silenceMs : elapsedMs(m_idleClock);
    m_report.hold = m_hold;
}

void Connection::endHold()
{
    if (m_phase == Phase::Hold) {
        onEchoDeadline();
    }
}

void Connection::beginClose()
{
    enter(Phase::Close, m_plan.deadlines.close);
    m_messageClock.start();
    send(Opcode::Close, closePayload(1000));
}

void Connection::endEcho()
{
    m_deadline.stop();
    if (endStage(Stage::Echo, !m_echoProblem, m_echoFacts, m_echoProblem)) {
        done();
    }
}

} // namespace gate101::probe
