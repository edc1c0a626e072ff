// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/nginx/checks/example.h"
#include "tests/app/nginx/checks/strictbackend.h"

namespace gate101::test {

/// What an example's client sees of a running Nginx, in the words of its `case`: "101" when the handshake is
/// as RFC 6455 section 4.1 demands and a frame comes back, another status, "closed" (no answer at all),
/// "refused" (nobody listens), "invalid 101" (a browser gives up on it), and with `hold` ", open after 3 s"
/// or ", closed after 1 s" behind it.
class Question
{
public:
    Question(const Example &example, const ExamplePlaces &places)
        : m_example(example)
        , m_places(places)
    {
    }

    QByteArray ask()
    {
        const int connections = m_example.fact("connections", "1").toInt();
        QByteArray outcome;
        for (int i = 0; i < connections; ++i) {
            outcome = askOnce();
        }
        return outcome;
    }

private:
    [[nodiscard]] QByteArray text() const
    {
        const QByteArray kind = m_example.fact("ask", "upgrade");
        const QByteArray port =
            m_example.onDefaultPort() ? QByteArray() : QByteArray(':' + QByteArray::number(m_places.port));
        QByteArray head = "GET " + m_example.target() +
                          " HTTP/1.1\r\nHost: " + m_example.url().host().toUtf8() + port + "\r\n";
        if (kind == "upgrade") {
            head += "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key +
                    "\r\nSec-WebSocket-Version: 13\r\n";
        } else if (kind == "h2c") {
            head += "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQ\r\n";
        }
        for (const auto &[name, value] : m_example.facts) {
            head += name == "header" ? m_places.filled(value) + "\r\n" : QByteArray();
        }
        return head + "\r\n";
    }

    QByteArray askOnce()
    {
        Socket socket = Socket::connectTo(m_example.address(), m_places.port);
        if (!socket.isOpen()) {
            return "refused";
        }
        socket.write(text());
        const QByteArray head = socket.readHead();
        if (head.isEmpty()) {
            return "closed";
        }
        QByteArray status = head.mid(9, 3);
        if (status != "101" || m_example.fact("ask", "upgrade") != "upgrade") {
            m_open.push_back(std::move(socket));
            return status;
        }
        if (!isValid(head) || !echoes(socket)) {
            return "invalid 101";
        }
        const QByteArray held = m_example.fact("hold").isEmpty() ? QByteArray() : hold(socket);
        m_open.push_back(std::move(socket));
        return status + held;
    }

    [[nodiscard]] static bool isValid(const QByteArray &head)
    {
        return headerValues(head, "Upgrade").value(0).toLower() == "websocket" &&
               headerValues(head, "Connection").value(0).toLower() == "upgrade" &&
               headerValues(head, "Sec-WebSocket-Accept") == QByteArrayList{acceptFor(key)};
    }
    static bool echoes(Socket &socket)
    {
        const QByteArray frame("\x81\x82"
                               "abcd\x09\x0b",
                               8); // "hi" under the mask "abcd"
        return socket.write(frame) && socket.read(4) == QByteArray("\x81\x02hi", 4);
    }
    [[nodiscard]] QByteArray hold(const Socket &socket) const
    {
        const int seconds = m_example.fact("hold").toInt();
        QElapsedTimer clock;
        clock.start();
        pollfd waiting{socket.fd(), POLLIN, 0};
        if (::poll(&waiting, 1, seconds * 1000) == 0) {
            return ", open after " + QByteArray::number(seconds) + " s";
        }
        return ", closed after " + QByteArray::number(qRound(static_cast<double>(clock.elapsed()) / 1000)) +
               " s";
    }

    inline static const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";

    const Example &m_example;
    const ExamplePlaces &m_places;
    std::vector<Socket> m_open; ///< Held until the last one has its answer.
};

} // namespace gate101::test
