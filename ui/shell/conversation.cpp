// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/conversation.h"

#include "probe/clock.h"
#include "probe/hexbytes.h"
#include "probe/streamend.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gate101::ui {

namespace {

constexpr qsizetype keptRoundTrips = 1000;

} // namespace

Conversation::Conversation(QObject *parent)
    : QObject(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(50ms);
    connect(&m_tell, &QTimer::timeout, this, &Conversation::changed);
    using probe::WebSocketSession;
    connect(&m_session, &WebSocketSession::opened, this, [this](const QByteArray &subprotocol) {
        m_opening = false;
        if (subprotocol.isEmpty())
            note(Line::Kind::Note, {"console-opened", {}});
        else
            note(Line::Kind::Note,
                 {"console-opened-protocol", {{"protocol", QString::fromLatin1(subprotocol)}}});
        ping();
    });
    connect(&m_session, &WebSocketSession::warned, this,
            [this](const Statement &problem) { note(Line::Kind::Trouble, problem); });
    connect(&m_session, &WebSocketSession::textReceived, this,
            [this](const QByteArray &utf8) { received(utf8, false); });
    connect(&m_session, &WebSocketSession::binaryReceived, this,
            [this](const QByteArray &bytes) { received(bytes, true); });
    connect(&m_session, &WebSocketSession::pinged, this, &Conversation::pinged);
    connect(&m_session, &WebSocketSession::ponged, this, [this](double ms) {
        m_roundTrips.append(ms);
        if (m_roundTrips.size() > keptRoundTrips)
            m_roundTrips.removeFirst();
        note(Line::Kind::Note, {"console-pong", {{"ms", QString::number(ms, 'f', 1)}}});
    });
    connect(&m_session, &WebSocketSession::pongMissing, this, [this] {
        note(Line::Kind::Trouble, {"console-pong-missing", {{"seconds", probe::inSeconds(m_limits.pong)}}});
    });
    connect(&m_session, &WebSocketSession::failed, this, [this](const Error &error) {
        m_opening = false;
        note(Line::Kind::Trouble, error);
    });
    connect(&m_session, &WebSocketSession::closed, this, &Conversation::closed);
}

void Conversation::open(const job::Target &target)
{
    probe::WebSocketSession::Options options;
    options.pins = target.pins;
    options.headers = target.headers;
    options.origin = target.origin.toUtf8();
    options.subprotocols = target.subprotocols;
    options.caFile = target.caFile;
    options.certFile = target.certFile;
    options.keyFile = target.keyFile;
    options.insecure = target.insecure;
    options.limits = m_limits;
    m_opening = true;
    m_roundTrips.clear();
    m_session.open(target.url, options);
    Q_EMIT changed();
}

void Conversation::close()
{
    m_session.close();
    Q_EMIT changed();
}

void Conversation::ping()
{
    m_session.ping();
}

bool Conversation::send(const QString &text)
{
    return sent(m_session.sendText(text), text.toUtf8(), false);
}

bool Conversation::sendBytes(const QByteArray &bytes)
{
    return sent(m_session.sendBinary(bytes), bytes, true);
}

bool Conversation::sendHex(const QString &text)
{
    const Result<QByteArray> bytes = probe::bytesFromHex(text);
    if (!bytes)
        note(Line::Kind::Trouble, bytes.error());
    return bytes && sendBytes(*bytes);
}

/// Only what ends by itself is read: a pipe or a device could hold the window up.
bool Conversation::sendFile(const QString &file)
{
    const QFileInfo info(file);
    QFile source(file);
    if (!info.isFile() || info.size() > fileLimit || !source.open(QIODevice::ReadOnly)) {
        note(Line::Kind::Trouble,
             {"console-file-unreadable", {{"file", file}, {"limit", QString::number(fileLimit)}}});
        return false;
    }
    return sendBytes(source.read(fileLimit));
}

bool Conversation::sent(bool went, const QByteArray &payload, bool binary)
{
    if (!went) {
        note(Line::Kind::Trouble, {"console-not-sent", {{"limit", QString::number(m_limits.unsent)}}});
        return false;
    }
    m_sinceSent.start();
    Line line{Line::Kind::Sent};
    line.payload = payload;
    line.binary = binary;
    add(line);
    return true;
}

void Conversation::received(const QByteArray &payload, bool binary)
{
    Line line{Line::Kind::Received};
    line.payload = payload;
    line.binary = binary;
    line.ms = m_sinceSent.isValid() ? probe::elapsedMs(m_sinceSent) : -1;
    m_sinceSent.invalidate();
    add(line);
}

/// A row of pings without anything between them takes one line.
void Conversation::pinged()
{
    const bool again = !m_lines.isEmpty() && m_lines.constLast().note.id == "console-pinged";
    m_pings = again ? m_pings + 1 : 1;
    if (again)
        m_lines.removeLast();
    note(Line::Kind::Note, {"console-pinged", {{"count", QString::number(m_pings)}}});
}

void Conversation::closed(const probe::StreamEnd &how)
{
    m_opening = false;
    Line::Kind kind = how.by == probe::StreamEnd::By::Us ? Line::Kind::Note : Line::Kind::Trouble;
    const auto told = probe::statementsOf(how, m_limits);
    for (const Statement &each : told) {
        note(kind, each);
        kind = Line::Kind::Note;
    }
}

void Conversation::note(Line::Kind kind, const Statement &statement)
{
    Line line{kind};
    line.note = statement;
    add(line);
}

void Conversation::add(Line line)
{
    line.time = QDateTime::currentDateTime();
    line.size = line.payload.size();
    line.payload.truncate(keptPayload);
    line.number = ++m_count;
    m_bytes += line.payload.size();
    m_lines.append(std::move(line));
    while (m_lines.size() > keptLines || m_bytes > keptBytes) {
        m_bytes -= m_lines.constFirst().payload.size();
        m_lines.removeFirst();
    }
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace gate101::ui

#include "moc_conversation.cpp"
