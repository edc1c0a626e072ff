// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace gate101::probe {

/// A TCP or Unix stream socket over bare system calls, never blocking. QTcpSocket reports a reset and an end
/// alike, loses what the peer said before a write failed, and takes a third of a probe's processor time; this
/// one hands on the errno of each failure, and its descriptor where a library's socket is wanted.
///
/// Signals come from the event loop only, never out of a call to this class. What is written goes out at once
/// as far as the kernel takes it.
class PlainSocket : public QObject
{
    Q_OBJECT

public:
    explicit PlainSocket(QObject *parent = nullptr);
    ~PlainSocket() override;

    /// One of these, once. connected() or failed() follows.
    void connectTo(const QHostAddress &address, quint16 port);
    void connectTo(const QString &path);

    /// Up to `most` bytes of what has come, at most 16 KiB a call; readable() comes again while there is
    /// more.
    [[nodiscard]] QByteArray read(qsizetype most);

    void write(const QByteArray &bytes);

    /// Bytes that the kernel has not taken yet.
    [[nodiscard]] qsizetype unsent() const { return m_unsent.size(); }

    /// Our own end of a TCP connection.
    struct Name
    {
        QHostAddress address;
        quint16 port = 0;
    };
    [[nodiscard]] Name localName() const;

    /// Gives the descriptor away; the caller closes it. Nothing is heard of this socket any more.
    [[nodiscard]] int release();

    void close();

Q_SIGNALS:
    void connected();
    /// It could not be connected; `error` is an errno.
    void failed(int error);
    void readable();
    /// The peer has gone: 0 after a FIN, otherwise an errno (ECONNRESET). What came before can still be read.
    void ended(int error);

private:
    void open(int family);
    void begin();
    void finishConnect();
    void fail(int error);
    void end(int error);
    void sendUnsent();
    void awaitWritable();
    void onWritable();

    int m_fd = -1;
    bool m_connecting = false;
    int m_broken = 0; ///< The errno of a write that failed.
    bool m_ended = false;
    QByteArray m_peer; ///< A sockaddr.
    QByteArray m_unsent;
    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    QTimer m_again;
};

} // namespace gate101::probe
