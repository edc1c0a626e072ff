// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/conversation.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

Conversation::Conversation(QObject *parent)
    : QObject(parent)
{
    using probe::WebSocketSession;
    connect(&m_session, &WebSocketSession::opened, this, [this](const QString &subprotocol) {
        m_opening = false;
        note(Line::Kind::Note, "console-opened", {{"protocol", subprotocol}});
        ping();
    });
    connect(&m_session, &WebSocketSession::textReceived, this, &Conversation::received);
    connect(&m_session, &WebSocketSession::binaryReceived, this, [this](const QByteArray &bytes) {
        note(Line::Kind::Note, "console-binary", {{"bytes", QString::number(bytes.size())}});
    });
    connect(&m_session, &WebSocketSession::ponged, this, [this](double ms) {
        m_roundTrips.append(ms);
        note(Line::Kind::Note, "console-pong", {{"ms", QString::number(ms, 'f', 1)}});
    });
    connect(&m_session, &WebSocketSession::failed, this, [this](const Error &error) {
        m_opening = false;
        add({Line::Kind::Trouble, QDateTime::currentDateTime(), error, {}, -1});
    });
    connect(&m_session, &WebSocketSession::closed, this, [this](const WebSocketSession::Closed &how) {
        m_opening = false;
        const Facts facts{{"code", QString::number(how.code)}, {"reason", how.reason}};
        note(how.by == "us" ? Line::Kind::Note : Line::Kind::Trouble, "console-closed-" + how.by, facts);
    });
}

void Conversation::open(const job::Target &target)
{
    probe::WebSocketSession::Options options;
    options.headers = target.headers;
    options.origin = target.origin;
    options.caFile = target.caFile;
    options.insecure = target.insecure;
    m_opening = true;
    m_roundTrips.clear();
    m_session.open(target.url, options);
    Q_EMIT changed();
}

void Conversation::close()
{
    m_session.close();
}

void Conversation::send(const QString &text)
{
    if (!m_session.sendText(text))
        return;
    m_sentAt = QDateTime::currentDateTime();
    add({Line::Kind::Sent, m_sentAt, {}, text.left(shownLength), -1});
}

void Conversation::ping()
{
    m_session.ping();
}

void Conversation::received(const QString &text)
{
    const QDateTime now = QDateTime::currentDateTime();
    const double ms = m_sentAt.isValid() ? static_cast<double>(m_sentAt.msecsTo(now)) : -1;
    m_sentAt = {};
    add({Line::Kind::Received, now, {}, text.left(shownLength), ms});
}

void Conversation::note(Line::Kind kind, const QByteArray &id, const Facts &facts)
{
    add({kind, QDateTime::currentDateTime(), {id, facts}, {}, -1});
}

void Conversation::add(Line line)
{
    m_lines.append(std::move(line));
    if (m_lines.size() > keptLines)
        m_lines.removeFirst();
    Q_EMIT changed();
}

} // namespace gate101::ui

#include "moc_conversation.cpp"
