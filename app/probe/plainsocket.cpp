// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/plainsocket.h"

#include <QFile>
#include <QNetworkInterface>
#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace gate101::probe {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostRead = qsizetype{16} * 1024;

template<class T> QByteArray bytesOf(const T &address)
{
    return {reinterpret_cast<const char *>(&address), sizeof address};
}

QByteArray socketAddress(const QHostAddress &address, quint16 port)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4 && address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in bytes{};
        bytes.sin_family = AF_INET;
        bytes.sin_port = htons(port);
        bytes.sin_addr.s_addr = htonl(ipv4);
        return bytesOf(bytes);
    }
    sockaddr_in6 bytes{};
    bytes.sin6_family = AF_INET6;
    bytes.sin6_port = htons(port);
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    std::memcpy(&bytes.sin6_addr, &ipv6, sizeof ipv6);
    if (!address.scopeId().isEmpty()) {
        bytes.sin6_scope_id =
            static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
    }
    return bytesOf(bytes);
}

} // namespace

PlainSocket::PlainSocket(QObject *parent)
    : QObject(parent)
{
}

PlainSocket::~PlainSocket()
{
    close();
}

void PlainSocket::connectTo(const QHostAddress &address, quint16 port)
{
    m_peer = socketAddress(address, port);
    open(address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6);
    // The handshake and small frames go out at once, or the times would measure Nagle's delay.
    const int yes = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    begin();
}

void PlainSocket::connectTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        fail(ENAMETOOLONG);
        return;
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    m_peer = bytesOf(address);
    open(AF_UNIX);
    begin();
}

void PlainSocket::open(int family)
{
    m_fd = ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) {
        fail(errno);
    }
}

void PlainSocket::begin()
{
    if (m_fd < 0) {
        return;
    }
    m_connecting = true;
    const int code = ::connect(m_fd, reinterpret_cast<const sockaddr *>(m_peer.constData()),
                               static_cast<socklen_t>(m_peer.size()));
    if (code == 0 || errno == EINPROGRESS) {
        awaitWritable();
    } else if (errno == EAGAIN) {
        // The queue of a Unix socket's listener is full, which nothing tells the end of (connect(2)).
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &PlainSocket::begin, Qt::UniqueConnection);
        m_again.start(20ms);
    } else {
        fail(errno);
    }
}

void PlainSocket::finishConnect()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        fail(error);
        return;
    }
    m_connecting = false;
    m_readable = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(m_readable, &QSocketNotifier::activated, this, &PlainSocket::readable);
    Q_EMIT connected();
}

void PlainSocket::fail(int error)
{
    close();
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void PlainSocket::end(int error)
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    m_readable->setEnabled(false);
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT ended(error); }, Qt::QueuedConnection);
}

QByteArray PlainSocket::read(qsizetype most)
{
    char buffer[mostRead];
    if (m_fd < 0 || most <= 0) {
        return {};
    }
    const ssize_t size = ::recv(m_fd, buffer, static_cast<size_t>(qMin(most, mostRead)), MSG_DONTWAIT);
    if (size > 0) {
        return {buffer, size};
    }
    if (size == 0) {
        end(m_broken);
    } else if (errno != EAGAIN && errno != EINTR) {
        end(errno);
    }
    return {};
}

void PlainSocket::write(const QByteArray &bytes)
{
    if (m_fd < 0 || m_broken != 0) {
        return;
    }
    m_unsent += bytes;
    if (m_unsent.size() == bytes.size()) {
        sendUnsent();
    }
}

void PlainSocket::sendUnsent()
{
    const ssize_t size =
        ::send(m_fd, m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
    if (size == m_unsent.size() || (size < 0 && errno != EAGAIN && errno != EINTR)) {
        // What the peer said before it went is still to be read; the end is told behind it.
        m_broken = size < 0 ? errno : 0;
        m_unsent.clear();
        return;
    }
    m_unsent.remove(0, qMax<ssize_t>(0, size));
    awaitWritable();
}

void PlainSocket::awaitWritable()
{
    if (m_writable == nullptr) {
        m_writable = new QSocketNotifier(m_fd, QSocketNotifier::Write, this);
        connect(m_writable, &QSocketNotifier::activated, this, &PlainSocket::onWritable);
    }
    m_writable->setEnabled(true);
}

void PlainSocket::onWritable()
{
    m_writable->setEnabled(false);
    if (m_connecting) {
        finishConnect();
    } else if (!m_unsent.isEmpty()) {
        sendUnsent();
    }
}

PlainSocket::Name PlainSocket::localName() const
{
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    if (::getsockname(m_fd, reinterpret_cast<sockaddr *>(&name), &size) != 0) {
        return {};
    }
    const quint16 port = name.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(name).sin6_port
                                                    : reinterpret_cast<const sockaddr_in &>(name).sin_port;
    return {QHostAddress(reinterpret_cast<const sockaddr *>(&name)), ntohs(port)};
}

int PlainSocket::release()
{
    const int descriptor = std::exchange(m_fd, -1);
    close();
    return descriptor;
}

void PlainSocket::close()
{
    m_again.stop();
    m_unsent.clear();
    for (QSocketNotifier *each : {m_readable, m_writable}) {
        if (each != nullptr) {
            each->setEnabled(false);
        }
    }
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    m_fd = -1;
}

} // namespace gate101::probe

#include "moc_plainsocket.cpp"
