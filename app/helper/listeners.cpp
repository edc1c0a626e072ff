// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/listeners.h"

#include "helper/fileio.h"
#include "helper/processes.h"
#include "helper/sockdiag.h"

#include <QJsonObject>
#include <QMap>
#include <arpa/inet.h>
#include <array>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tableLimit = qsizetype(32) * 1024 * 1024;
constexpr int stateEstablished = 1;
constexpr int stateListen = 10;

/// The kernel prints the address as 32-bit words in the machine's own byte order.
QByteArray printable(const QByteArray &hex)
{
    std::array<quint32, 4> words{};
    const qsizetype count = hex.size() / 8;
    if (count != 1 && count != 4) {
        return {};
    }
    for (qsizetype index = 0; index < count; ++index) {
        words.at(static_cast<size_t>(index)) = hex.mid(index * 8, 8).toUInt(nullptr, 16);
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(count == 1 ? AF_INET : AF_INET6, words.data(), text.data(), text.size());
    return text.data();
}

QJsonObject toJson(const TcpSocket &socket, pid_t pid)
{
    return {{u"address"_s, QString::fromLatin1(socket.address)},
            {u"port"_s, socket.port},
            {u"uid"_s, qint64(socket.uid)},
            {u"pid"_s, pid},
            {u"program"_s, pid > 0 ? QString::fromLocal8Bit(programOf(pid)) : QString()}};
}

QSet<int> listeningPorts(const QList<TcpSocket> &sockets, const QList<pid_t> &pids)
{
    QSet<quint64> held;
    for (const pid_t pid : pids) {
        held += socketsOf(pid);
    }
    QSet<int> ports;
    for (const TcpSocket &socket : sockets) {
        if (socket.listening && held.contains(socket.inode)) {
            ports.insert(socket.port);
        }
    }
    return ports;
}

} // namespace

QList<TcpSocket> parseTcpTable(const QByteArray &text)
{
    QList<TcpSocket> sockets;
    const QByteArrayList lines = text.split('\n');
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const QByteArrayList fields = lines.at(index).simplified().split(' ');
        if (fields.size() < 10) {
            continue;
        }
        const QByteArrayList local = fields.at(1).split(':');
        if (local.size() != 2) {
            continue;
        }
        const int state = fields.at(3).toInt(nullptr, 16);
        sockets.append({printable(local.at(0)), local.at(1).toInt(nullptr, 16), fields.at(7).toUInt(),
                        fields.at(9).toULongLong(), state == stateListen, state == stateEstablished});
    }
    return sockets;
}

QList<TcpSocket> tcpSockets()
{
    return parseTcpTable(readSmall("/proc/self/net/tcp", tableLimit)) +
           parseTcpTable(readSmall("/proc/self/net/tcp6", tableLimit));
}

QList<TcpSocket> listeningSockets()
{
    if (const auto asked = askListeningSockets()) {
        return *asked;
    }
    QList<TcpSocket> sockets = tcpSockets();
    sockets.removeIf([](const TcpSocket &socket) { return !socket.listening; });
    return sockets;
}

QJsonArray listenersOn(int port)
{
    QMap<quint64, TcpSocket> wanted;
    const QList<TcpSocket> sockets = listeningSockets();
    for (const TcpSocket &socket : sockets) {
        if (socket.listening && socket.port == port) {
            wanted.insert(socket.inode, socket);
        }
    }
    QJsonArray found;
    if (wanted.isEmpty()) {
        return found;
    }
    // Several processes may share one socket (Nginx and its workers); the first, which is the oldest, stands
    // for them.
    const QList<pid_t> pids = allProcesses();
    for (const pid_t pid : pids) {
        const QSet<quint64> held = socketsOf(pid);
        for (const quint64 inode : held) {
            if (wanted.contains(inode)) {
                found.append(toJson(wanted.take(inode), pid));
            }
        }
    }
    for (const TcpSocket &socket : std::as_const(wanted)) {
        found.append(toJson(socket, 0));
    }
    return found;
}

QJsonArray listenersOf(const QList<pid_t> &pids)
{
    QMap<quint64, pid_t> holder;
    for (const pid_t pid : pids) {
        const QSet<quint64> held = socketsOf(pid);
        for (const quint64 inode : held) {
            if (!holder.contains(inode)) {
                holder.insert(inode, pid);
            }
        }
    }
    QJsonArray found;
    const QList<TcpSocket> sockets = listeningSockets();
    for (const TcpSocket &socket : sockets) {
        if (socket.listening && holder.contains(socket.inode)) {
            found.append(toJson(socket, holder.value(socket.inode)));
        }
    }
    return found;
}

int establishedThrough(const QList<pid_t> &pids)
{
    const QList<TcpSocket> sockets = tcpSockets();
    const QSet<int> ports = listeningPorts(sockets, pids);
    int count = 0;
    for (const TcpSocket &socket : sockets) {
        count += socket.established && ports.contains(socket.port) ? 1 : 0;
    }
    return count;
}

} // namespace gate101::helper
