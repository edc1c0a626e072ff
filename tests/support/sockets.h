// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstddef>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <random>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace gate101::test {

/// A blocking loopback socket with a limit of two seconds on everything; for tests that ask thousands of
/// questions.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int fd)
        : m_fd(fd)
    {
        const timeval patience{2, 0};
        const int yes = 1;
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
    Socket(Socket &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
        , m_rest(std::move(other.m_rest))
    {
    }
    Socket &operator=(Socket &&other) noexcept
    {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        m_rest = std::move(other.m_rest);
        return *this;
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { close(); }

    /// `address` is 127.x.y.z or ::1.
    static Socket connectTo(const QByteArray &address, int port)
    {
        sockaddr_storage storage{};
        const bool v6 = address.contains(':');
        socklen_t size = 0;
        if (v6) {
            auto *in = reinterpret_cast<sockaddr_in6 *>(&storage);
            in->sin6_family = AF_INET6;
            in->sin6_port = htons(static_cast<uint16_t>(port));
            ::inet_pton(AF_INET6, address.constData(), &in->sin6_addr);
            size = sizeof *in;
        } else {
            auto *in = reinterpret_cast<sockaddr_in *>(&storage);
            in->sin_family = AF_INET;
            in->sin_port = htons(static_cast<uint16_t>(port));
            ::inet_pton(AF_INET, address.constData(), &in->sin_addr);
            size = sizeof *in;
        }
        Socket socket(::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::connect(socket.m_fd, reinterpret_cast<sockaddr *>(&storage), size) != 0) {
            socket.close();
        }
        return socket;
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    void close()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
            m_fd = -1;
        }
    }

    bool write(const QByteArray &bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t n = ::send(m_fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done),
                                     MSG_NOSIGNAL);
            if (n <= 0) {
                return false;
            }
            done += n;
        }
        return true;
    }

    /// Everything up to and with the empty line; empty when the other side ends or stays silent before it.
    QByteArray readHead()
    {
        qsizetype end = -1;
        while ((end = m_rest.indexOf("\r\n\r\n")) < 0) {
            if (!more()) {
                return {};
            }
        }
        QByteArray head = m_rest.left(end + 4);
        m_rest.remove(0, end + 4);
        return head;
    }

    QByteArray read(qsizetype size)
    {
        while (m_rest.size() < size && more()) {
        }
        QByteArray bytes = m_rest.left(size);
        m_rest.remove(0, size);
        return bytes;
    }

private:
    bool more()
    {
        char buffer[4096];
        const ssize_t n = ::recv(m_fd, buffer, sizeof buffer, 0);
        if (n <= 0) {
            return false;
        }
        m_rest.append(buffer, n);
        return true;
    }

    int m_fd = -1;
    QByteArray m_rest;
};

/// A listening loopback socket on a free port, and its number.
inline std::pair<int, int> listenOnFreePort(const QByteArray &address = "127.0.0.1")
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in in{};
    in.sin_family = AF_INET;
    ::inet_pton(AF_INET, address.constData(), &in.sin_addr);
    socklen_t size = sizeof in;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&in), size) != 0 || ::listen(fd, 64) != 0 ||
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&in), &size) != 0) {
        ::close(fd);
        return {-1, 0};
    }
    return {fd, ntohs(in.sin_port)};
}

/// Whether a port is free on 127.0.0.1, 127.0.0.2 and ::1.
inline bool isLoopbackPortFree(int port)
{
    const auto isFree = [](int family, const void *address, socklen_t size) {
        const int fd = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        // As Nginx does: connections that have ended do not keep a port.
        const int yes = 1;
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        const bool bound = ::bind(fd, static_cast<const sockaddr *>(address), size) == 0;
        ::close(fd);
        return bound;
    };
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(static_cast<uint16_t>(port));
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in other = v4;
    other.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = v4.sin_port;
    v6.sin6_addr = in6addr_loopback;
    return isFree(AF_INET, &v4, sizeof v4) && isFree(AF_INET, &other, sizeof other) &&
           isFree(AF_INET6, &v6, sizeof v6);
}

/// Ports that no other test of ours takes while this process lives: the first of so many slices whose name
/// can be bound in the abstract namespace, which the kernel frees at the end.
inline int claimPortSlice(int slices)
{
    for (int slice = 0; slice < slices; ++slice) {
        const QByteArray name = "gate101-test-ports-" + QByteArray::number(slice);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(name.begin(), name.end(), &address.sun_path[1]);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto size =
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1) + static_cast<socklen_t>(name.size());
        if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), size) == 0) {
            return slice; // Held until the process ends.
        }
        ::close(fd);
    }
    return 0;
}

/// A port that is free on loopback, below those that outgoing connections take.
inline int freeLoopbackPort()
{
    constexpr int first = 12000;
    constexpr int slices = 40;
    constexpr int size = 500;
    static const int start = first + claimPortSlice(slices) * size;
    static std::mt19937 random(std::random_device{}());
    for (;;) {
        const int port = std::uniform_int_distribution<int>(start, start + size - 2)(random);
        if (isLoopbackPortFree(port)) {
            return port;
        }
    }
}

} // namespace gate101::test
