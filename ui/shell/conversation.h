// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/target.h"
#include "probe/websocketsession.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace gate101::ui {

/// The messages over one WebSocket that was opened after a 101; shown on the Test page and in the live test
/// room.
class Conversation : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        enum class Kind { Note, Sent, Received, Trouble };
        Kind kind = Kind::Note;
        QDateTime time;
        Statement note; ///< For Note and Trouble; otherwise empty.
        QString text;   ///< The message, at most `shownLength` characters of it.
        double ms = -1; ///< For Received: since the last message was sent; negative: unknown.
    };
    static constexpr qsizetype shownLength = 2000;
    static constexpr qsizetype keptLines = 500;

    explicit Conversation(QObject *parent = nullptr);

    void open(const job::Target &target);
    void close();
    void send(const QString &text);
    void ping();

    [[nodiscard]] bool isOpen() const { return m_session.isOpen(); }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QList<double> &roundTrips() const { return m_roundTrips; }

Q_SIGNALS:
    void changed();

private:
    void add(Line line);
    void note(Line::Kind kind, const QByteArray &id, const Facts &facts = {});
    void received(const QString &text);

    probe::WebSocketSession m_session;
    QList<Line> m_lines;
    QList<double> m_roundTrips; ///< Milliseconds of pings.
    QDateTime m_sentAt;
    bool m_opening = false;
};

} // namespace gate101::ui
