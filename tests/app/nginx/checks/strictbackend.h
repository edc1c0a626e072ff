// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sockets.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QList>
#include <atomic>
#include <poll.h>
#include <thread>
#include <vector>

namespace gate101::test {

/// Sec-WebSocket-Accept for a key (RFC 6455 section 4.2.2).
inline QByteArray acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"),
                                    QCryptographicHash::Sha1)
        .toBase64();
}

/// The values of a header in a head, in order.
inline QByteArrayList headerValues(const QByteArray &head, const QByteArray &name)
{
    QByteArrayList values;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            values.append(line.mid(colon + 1).trimmed());
        }
    }
    return values;
}

/// A WebSocket backend in a thread of its own that reads the handshake as RFC 6455 section 4.2.1 demands,
/// keeps what it has accepted open and sends every short frame back. Kinds:
///   rfc6455       400 for a malformed request (two Hosts, no key, Upgrade twice), 426 without an upgrade
///   origin        403 too, unless Origin names the Host
///   path /x       404 too, for any other path
///   pages         a request without Upgrade gets a page, but 400 when its Connection asks for an upgrade
///   needs A: b    404 too, without that header
///   any upgrade   101 to whatever protocol is asked for, as a server with h2c does
class StrictBackend
{
public:
    explicit StrictBackend(QByteArray kind)
        : m_kind(std::move(kind))
    {
        std::tie(m_fd, m_port) = listenOnFreePort();
        m_thread = std::thread([this] { run(); });
    }
    ~StrictBackend()
    {
        m_ends = true;
        m_thread.join();
        ::close(m_fd);
    }
    StrictBackend(const StrictBackend &) = delete;
    StrictBackend &operator=(const StrictBackend &) = delete;

    [[nodiscard]] int port() const { return m_port; }

    static bool isKind(const QByteArray &kind)
    {
        return QByteArrayList{"rfc6455", "origin", "pages", "any upgrade"}.contains(kind) ||
               kind.startsWith("path /") || kind.startsWith("needs ");
    }

private:
    [[nodiscard]] QByteArray answer(const QByteArray &head) const
    {
        const QByteArray line = head.left(head.indexOf('\r'));
        const QByteArrayList hosts = headerValues(head, "Host");
        const QByteArray upgrade = headerValues(head, "Upgrade").join(", ");
        const QByteArrayList connection = headerValues(head, "Connection");
        const bool asks = connection.join(", ").toLower().contains("upgrade");
        const QByteArrayList keys = headerValues(head, "Sec-WebSocket-Key");
        if (m_kind.startsWith("path ") && line.split(' ').value(1) != m_kind.mid(5)) {
            return refusal("404 Not Found");
        }
        if (m_kind.startsWith("needs ") && !head.contains(QByteArray("\r\n" + m_kind.mid(6) + "\r\n"))) {
            return refusal("404 Not Found");
        }
        // RFC 9112 section 3.2: more than one Host is to be refused.
        if (hosts.size() > 1 || (hosts.isEmpty() && line.endsWith("HTTP/1.1"))) {
            return refusal("400 Bad Request");
        }
        if (m_kind == "any upgrade" && asks && !upgrade.isEmpty() && upgrade != "websocket") {
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: " + upgrade +
                   "\r\nConnection: Upgrade\r\n\r\n";
        }
        if (m_kind == "pages" && upgrade.isEmpty()) {
            return asks ? refusal("400 Bad Request") : refusal("200 OK");
        }
        if (!line.startsWith("GET ") || !line.endsWith(" HTTP/1.1") || upgrade.isEmpty() || !asks) {
            return refusal("426 Upgrade Required");
        }
        if (upgrade.compare("websocket", Qt::CaseInsensitive) != 0 || keys.size() != 1 ||
            QByteArray::fromBase64(keys.first()).size() != 16 ||
            headerValues(head, "Sec-WebSocket-Version") != QByteArrayList{"13"}) {
            return refusal("400 Bad Request");
        }
        if (m_kind == "origin") {
            const QByteArray origin = headerValues(head, "Origin").value(0);
            if (origin.mid(origin.indexOf("//") + 2) != hosts.first()) {
                return refusal("403 Forbidden");
            }
        }
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: " +
               acceptFor(keys.first()) + "\r\n\r\n";
    }

    static QByteArray refusal(const QByteArray &status)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    /// Frames of up to 125 bytes, which arrive in one piece on the loopback.
    static bool echo(Socket &peer)
    {
        char frame[256];
        const ssize_t size = ::recv(peer.fd(), frame, sizeof frame, 0);
        if (size < 6) {
            return false;
        }
        QByteArray reply(frame, 2);
        const qsizetype length = frame[1] & 0x7f;
        reply[1] = static_cast<char>(length);
        for (qsizetype i = 0; i < length && i + 6 < size; ++i) {
            reply.append(static_cast<char>(frame[6 + i] ^ frame[2 + i % 4]));
        }
        return peer.write(reply);
    }

    void run()
    {
        std::vector<Socket> open;
        while (!m_ends) {
            std::vector<pollfd> waiting{{m_fd, POLLIN, 0}};
            for (const Socket &socket : open) {
                waiting.push_back({socket.fd(), POLLIN, 0});
            }
            if (::poll(waiting.data(), waiting.size(), 20) <= 0) {
                continue;
            }
            for (size_t i = waiting.size() - 1; i > 0; --i) {
                if (waiting[i].revents != 0 && !echo(open[i - 1])) {
                    open.erase(open.begin() + static_cast<std::ptrdiff_t>(i - 1));
                }
            }
            if (waiting.front().revents != 0) {
                Socket peer(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
                const QByteArray head = peer.readHead();
                const QByteArray reply = head.isEmpty() ? QByteArray() : answer(head);
                peer.write(reply);
                if (reply.startsWith("HTTP/1.1 101")) {
                    open.push_back(std::move(peer));
                }
            }
        }
    }

    QByteArray m_kind;
    int m_fd = -1;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace gate101::test
