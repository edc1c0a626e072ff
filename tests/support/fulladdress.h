// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace gate101::test {

/// A loopback address that swallows every attempt to connect, as a host behind a silent firewall does: a
/// listener whose queue is full, for which the kernel drops what comes (listen(2)).
class FullAddress
{
public:
    FullAddress(const QByteArray &address, int port)
    {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(static_cast<uint16_t>(port));
        ::inet_pton(AF_INET, address.constData(), &m_address.sin_addr);
        m_listener = newSocket();
        const int yes = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        if (::bind(m_listener, where(), sizeof m_address) == 0 && ::listen(m_listener, 0) == 0) {
            while (!m_full && m_fillers.size() < 8) {
                m_fillers.push_back(newSocket());
                const int begun = ::connect(m_fillers.back(), where(), sizeof m_address);
                m_full = begun != 0 && !isReady(m_fillers.back(), POLLOUT, 200);
            }
        }
    }
    ~FullAddress()
    {
        letIn();
        ::close(m_listener);
    }
    FullAddress(const FullAddress &) = delete;
    FullAddress &operator=(const FullAddress &) = delete;

    /// False where the kernel does not do so.
    [[nodiscard]] bool isFull() const { return m_full; }

    /// Empties the queue, so that whoever still tries gets in.
    void letIn()
    {
        for (const int filler : m_fillers) {
            ::close(filler);
        }
        m_fillers.clear();
        for (int fd = takeOne(0); fd >= 0; fd = takeOne(0)) {
            ::close(fd);
        }
    }

    /// Whether somebody gets in within this time.
    [[nodiscard]] bool isReached(int ms) const
    {
        const int fd = takeOne(ms);
        ::close(fd);
        return fd >= 0;
    }

private:
    static int newSocket() { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0); }
    static bool isReady(int fd, short events, int ms)
    {
        pollfd one{fd, events, 0};
        return ::poll(&one, 1, ms) > 0;
    }
    [[nodiscard]] const sockaddr *where() const { return reinterpret_cast<const sockaddr *>(&m_address); }
    [[nodiscard]] int takeOne(int ms) const
    {
        return isReady(m_listener, POLLIN, ms) ? ::accept(m_listener, nullptr, nullptr) : -1;
    }

    sockaddr_in m_address{};
    int m_listener = -1;
    bool m_full = false;
    std::vector<int> m_fillers;
};

} // namespace gate101::test
