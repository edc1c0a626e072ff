// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace gate101::test {

/// What came back over one connection.
struct Exchange
{
    QByteArray bytes;
    bool closed = false; ///< Whether the server has closed it.
};

/// Sends each of the texts over a connection of its own to 127.0.0.1:port, all at the same time, runs the
/// event loop until nothing has arrived for `quietMs` (at most five seconds), and gives what came back.
QList<Exchange> exchangeAll(quint16 port, const QByteArrayList &texts, int quietMs = 400);

/// The same for one text.
Exchange exchange(quint16 port, const QByteArray &text, int quietMs = 150);

/// A valid upgrade request; its Sec-WebSocket-Accept is s3pPLMBiTxaQ9kYGzzhZRbK+xOo= (RFC 6455, section 1.3).
QByteArray upgradeRequest(const QByteArray &path, const QByteArray &more = {});

/// The number behind "HTTP/1.1 ", or 0.
int statusOf(const QByteArray &answer);

} // namespace gate101::test
