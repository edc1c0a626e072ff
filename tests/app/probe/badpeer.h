// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/frames.h"
#include "probe/handshake.h"
#include "tests/support/sockets.h"

#include <atomic>
#include <functional>
#include <poll.h>
#include <thread>
#include <vector>

namespace gate101::probe::test {

/// One connection of a server that misbehaves, in a thread of its own.
class BadPeer
{
public:
    BadPeer(int fd, const std::atomic<bool> &ends)
        : m_fd(fd)
        , m_ends(ends)
    {
        const timeval patience{0, 50000};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    }
    ~BadPeer() { ::close(m_fd); }
    BadPeer(const BadPeer &) = delete;
    BadPeer &operator=(const BadPeer &) = delete;

    QByteArray readHead()
    {
        QByteArray head;
        while (!m_ends && !head.contains("\r\n\r\n")) {
            char buffer[4096];
            const ssize_t got = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (got == 0 || (got < 0 && errno != EAGAIN)) {
                break;
            }
            head.append(buffer, qMax<ssize_t>(0, got));
        }
        return head;
    }

    /// The next frame of the client, or nothing when it has gone.
    std::optional<Frame> readFrame()
    {
        while (!m_ends) {
            if (auto frame = m_decoder.next()) {
                return frame;
            }
            char buffer[4096];
            const ssize_t got = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (got == 0 || (got < 0 && errno != EAGAIN)) {
                break;
            }
            m_decoder.feed(QByteArray(buffer, qMax<ssize_t>(0, got)));
        }
        return std::nullopt;
    }

    /// False when the other side has gone.
    bool send(const QByteArray &bytes)
    {
        qsizetype at = 0;
        while (!m_ends && at < bytes.size()) {
            const ssize_t sent =
                ::send(m_fd, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
            if (sent < 0 && errno != EAGAIN) {
                return false;
            }
            at += qMax<ssize_t>(0, sent);
        }
        return !m_ends;
    }

    void sendForEver(const QByteArray &bytes)
    {
        while (send(bytes)) {
        }
    }

    /// A byte every ten milliseconds.
    void dribble(const QByteArray &bytes)
    {
        for (const char byte : bytes) {
            if (!send(QByteArray(1, byte))) {
                return;
            }
            ::poll(nullptr, 0, 10);
        }
        wait();
    }

    /// Until the other side goes.
    void wait()
    {
        char buffer[4096];
        while (!m_ends) {
            const ssize_t got = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (got == 0 || (got < 0 && errno != EAGAIN)) {
                return;
            }
        }
    }

    void reset() const
    {
        const linger hard{1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }

private:
    int m_fd;
    const std::atomic<bool> &m_ends;
    FrameDecoder m_decoder{Role::Server};
};

using Script = std::function<void(BadPeer &)>;

/// The right 101 for a request.
inline QByteArray switchingTo(const QByteArray &request)
{
    static constexpr char name[] = "Sec-WebSocket-Key: ";
    const qsizetype at = request.indexOf(name);
    const QByteArray key = at < 0 ? QByteArray() : before(request.mid(at + qsizetype{sizeof name} - 1), '\r');
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           acceptFor(key) + "\r\n\r\n";
}

/// Listens on a loopback port and plays the script to every connection.
class BadServer
{
public:
    explicit BadServer(Script script)
        : m_script(std::move(script))
    {
        std::tie(m_fd, m_port) = gate101::test::listenOnFreePort();
        m_thread = std::thread([this] { run(); });
    }
    ~BadServer()
    {
        m_ends = true;
        m_thread.join();
        for (std::thread &each : m_peers) {
            each.join();
        }
        ::close(m_fd);
    }
    BadServer(const BadServer &) = delete;
    BadServer &operator=(const BadServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    void run()
    {
        while (!m_ends) {
            pollfd waiting{m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, 20) > 0) {
                const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
                m_peers.emplace_back([this, fd] {
                    BadPeer peer(fd, m_ends);
                    m_script(peer);
                });
            }
        }
    }

    Script m_script;
    std::atomic<bool> m_ends = false;
    int m_fd = -1;
    int m_port = 0;
    std::thread m_thread;
    std::vector<std::thread> m_peers;
};

} // namespace gate101::probe::test
