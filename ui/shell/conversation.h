// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/target.h"
#include "probe/websocketsession.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace gate101::ui {

/// The messages over one WebSocket that was opened after a 101; shown on the Test page and in the live test
/// room. However much comes, no more than `keptLines` and `keptBytes` stay, the newest, and changed() comes
/// no more often than twenty times a second.
class Conversation : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        enum class Kind { Note, Sent, Received, Trouble };
        Kind kind = Kind::Note;
        QDateTime time;
        Statement note;      ///< For Note and Trouble; otherwise empty.
        QByteArray payload;  ///< The message's first `keptPayload` bytes, unchanged.
        qint64 size = 0;     ///< Of the whole message, in bytes.
        bool binary = false; ///< Otherwise the payload is UTF-8.
        double ms = -1;      ///< For Received: since the last message was sent; negative: unknown.
        int number = 0;      ///< Counts from the first line that this object ever had.
    };
    static constexpr qsizetype keptLines = 500;
    static constexpr qsizetype keptPayload = qsizetype{1} * 1024 * 1024;
    static constexpr qsizetype keptBytes = qsizetype{16} * 1024 * 1024;
    static constexpr qint64 fileLimit = qint64{4} * 1024 * 1024; ///< Of a file that is sent.

    explicit Conversation(QObject *parent = nullptr);

    void open(const job::Target &target);
    void close();
    void ping();
    // Each adds a line; false when nothing was sent, and the line says why.
    bool send(const QString &text);
    bool sendBytes(const QByteArray &bytes);
    bool sendHex(const QString &text);
    bool sendFile(const QString &file);

    [[nodiscard]] bool isOpen() const { return m_session.isOpen(); }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QList<double> &roundTrips() const { return m_roundTrips; }

Q_SIGNALS:
    void changed();

private:
    bool sent(bool went, const QByteArray &payload, bool binary);
    void received(const QByteArray &payload, bool binary);
    void pinged();
    void closed(const probe::StreamEnd &how);
    void note(Line::Kind kind, const Statement &statement);
    void add(Line line);

    probe::WebSocketSession m_session;
    probe::StreamLimits m_limits;
    QList<Line> m_lines;
    QList<double> m_roundTrips; ///< Milliseconds of pings, the latest.
    QElapsedTimer m_sinceSent;
    QTimer m_tell;
    qsizetype m_bytes = 0; ///< Of all payloads.
    int m_pings = 0;       ///< Of the peer, without another line between them.
    int m_count = 0;
    bool m_opening = false;
};

} // namespace gate101::ui
