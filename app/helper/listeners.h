// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QSet>
#include <sys/types.h>

namespace gate101::helper {

/// One TCP socket of this network namespace, from /proc/net/tcp and tcp6.
struct TcpSocket
{
    QByteArray address; ///< Printable, "127.0.0.1", "::", IPv6 without brackets.
    int port = 0;
    uid_t uid = 0;
    quint64 inode = 0;
    bool listening = false;
    bool established = false;
};

QList<TcpSocket> tcpSockets();

/// Those that listen; much faster than the whole.
QList<TcpSocket> listeningSockets();

/// Parses the text of one of the two files; `tcpSockets` is this over both.
QList<TcpSocket> parseTcpTable(const QByteArray &text);

/// Who listens on a port: [{address, port, uid, pid, program}]. The process is found only where we may look;
/// pid 0 otherwise. A listener in another network namespace (a container's) is not seen at all.
QJsonArray listenersOn(int port);

/// What one of these processes listens on: [{address, port, pid, program}], each socket once.
QJsonArray listenersOf(const QList<pid_t> &pids);

/// How many established connections have come in through the listening sockets of these processes.
int establishedThrough(const QList<pid_t> &pids);

} // namespace gate101::helper
