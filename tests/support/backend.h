// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sockets.h"

#include <QByteArrayList>
#include <atomic>
#include <functional>
#include <mutex>
#include <poll.h>
#include <thread>

namespace gate101::test {

/// A backend in a thread of its own that keeps the head of every request and answers what it is told to.
class Backend
{
public:
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit Backend(Answer answer)
        : m_answer(std::move(answer))
    {
        std::tie(m_fd, m_port) = listenOnFreePort();
        m_thread = std::thread([this] { run(); });
    }
    ~Backend()
    {
        m_ends = true;
        m_thread.join();
        ::close(m_fd);
    }
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    QByteArrayList takeHeads()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_heads, {});
    }

    /// RFC 6455 section 4.2.1: 101 for an upgrade over HTTP/1.1, else 426.
    static QByteArray upgradeOrRefuse(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        const auto value = [&lower](const QByteArray &name) {
            const qsizetype at = lower.indexOf(QByteArray("\r\n" + name + ": "));
            const qsizetype start = at + name.size() + 4;
            return at < 0 ? QByteArray() : lower.mid(start, lower.indexOf('\r', start) - start);
        };
        const bool upgrades = head.left(head.indexOf('\r')).endsWith("HTTP/1.1") &&
                              value("upgrade") == "websocket" && value("connection").contains("upgrade") &&
                              !value("sec-websocket-key").isEmpty();
        return upgrades ? QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                     "Connection: Upgrade\r\n\r\n")
                        : QByteArray("HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\n"
                                     "Connection: close\r\n\r\n");
    }
    static QByteArray justClose(const QByteArray & /*head*/)
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

private:
    void run()
    {
        while (!m_ends) {
            pollfd waiting{m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, 50) <= 0) {
                continue;
            }
            Socket peer(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
            const QByteArray head = peer.readHead();
            if (head.isEmpty()) {
                continue;
            }
            {
                const std::lock_guard lock(m_mutex);
                m_heads.append(head);
            }
            peer.write(m_answer(head));
        }
    }

    Answer m_answer;
    int m_fd = -1;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::mutex m_mutex;
    QByteArrayList m_heads;
    std::thread m_thread;
};

} // namespace gate101::test
