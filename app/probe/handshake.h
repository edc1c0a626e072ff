// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "probe/headers.h"

namespace gate101::probe {

/// The opening handshake of RFC 6455, section 4, as pure functions: bytes out, bytes in, no socket.

/// What the request line and the headers are made of.
struct HandshakeRequest
{
    QByteArray target = "/";
    QByteArray host;   ///< Value of Host.
    QByteArray key;    ///< Sec-WebSocket-Key; empty makes a plain GET without any upgrade header.
    QByteArray origin; ///< Not sent when empty.
    QByteArrayList subprotocols;
    HeaderList extra; ///< The caller's headers; one that is named like a header above replaces it.
    /// When set, these very bytes are sent; `key` is then only what the answer is checked with.
    QByteArray exact;
};

/// A new Sec-WebSocket-Key: 16 random bytes in Base64.
QByteArray makeKey();

/// Sec-WebSocket-Accept that the server must send for a key (RFC 6455, 4.2.2).
QByteArray acceptFor(const QByteArray &key);

/// The request's bytes up to and with the empty line. Line ends inside values are removed, so that no header
/// can smuggle in another one.
QByteArray buildRequest(const HandshakeRequest &request);

/// Reads "Name: value" of the command line. Error: "header-malformed" {header}.
Result<std::pair<QByteArray, QByteArray>> parseHeader(const QString &text);

/// The most that is read of a response head, in bytes.
inline constexpr qsizetype headLimit = qsizetype{64} * 1024;

struct ResponseHead
{
    QByteArray version; ///< "HTTP/1.1"
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    qsizetype size = 0; ///< Bytes up to and with the empty line.

    [[nodiscard]] QByteArray value(QByteArrayView name) const { return headerValue(headers, name); }
};

/// Reads a response head from the beginning of `bytes`. An incomplete head gives a result of size 0.
/// Errors: "answer-not-http" {start} as soon as the first bytes cannot be a status line,
/// "answer-head-too-large" {limit}.
Result<ResponseHead> parseResponse(const QByteArray &bytes);

/// What RFC 6455, 4.1 demands of a 101, fact by fact.
struct HandshakeCheck
{
    bool acceptValid = false; ///< Sec-WebSocket-Accept is there and right.
    bool acceptPresent = false;
    bool upgradeHeader = false;   ///< Upgrade: websocket.
    bool connectionToken = false; ///< Connection lists the token "upgrade".
    QByteArray foreignProtocol;   ///< A subprotocol that was not offered.
    QByteArray foreignExtension;  ///< An extension that was not offered (none ever is).

    [[nodiscard]] bool valid() const
    {
        return acceptValid && upgradeHeader && connectionToken && foreignProtocol.isEmpty() &&
               foreignExtension.isEmpty();
    }
};

HandshakeCheck checkHandshake(const ResponseHead &head, const QByteArray &key,
                              const QByteArrayList &offeredProtocols);

} // namespace gate101::probe
