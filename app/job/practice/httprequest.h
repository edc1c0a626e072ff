// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace gate101::practice {

/// The head of one request, read as Node's parser reads it.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< As sent, with the query.
    int major = 1;
    int minor = 1;
    /// Names in lower case. A repeated header is joined with ", "; of Host the first one counts.
    QHash<QByteArray, QByteArray> headers;
    qsizetype headSize = 0; ///< Bytes up to and including the empty line.
    qsizetype bodySize = 0; ///< From Content-Length; the body follows the head and is of no interest.
    bool chunked = false;   ///< A body of unknown length: the connection is closed after the answer.

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
    /// Whether the comma-separated Connection header names this token.
    [[nodiscard]] bool connectionHas(const QByteArray &token) const;
    /// Whether Node would hand the request to its 'upgrade' listeners instead of Express.
    [[nodiscard]] bool isUpgrade() const;
    /// Whether the connection stays open after the answer.
    [[nodiscard]] bool keepsAlive() const;
    /// The target without scheme, authority and query, as Express routes it.
    [[nodiscard]] QByteArray path() const;
};

enum class ParseState {
    Incomplete, ///< More bytes are needed.
    Complete,
    Malformed, ///< Node answers 400 and closes.
    TooLarge,  ///< The head is over 16 KiB: Node answers 431 and closes.
};

struct ParsedRequest
{
    ParseState state = ParseState::Incomplete;
    HttpRequest request;
};

/// Reads the first request of the bytes. Never takes more than 16 KiB of head.
ParsedRequest parseRequest(const QByteArray &bytes);

} // namespace gate101::practice
