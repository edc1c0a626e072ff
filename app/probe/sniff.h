// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

namespace gate101::probe {

/// Who wrote an answer. The Server header proves nothing, because Nginx puts its own on every answer that it
/// passes on; the body and a few headers do.
enum class Author {
    Nobody,    ///< There was no HTTP answer.
    Nginx,     ///< One of Nginx's own pages.
    Express,   ///< Express, or something that answers exactly like it.
    WsLibrary, ///< The npm package ws, or a library with the same short refusals.
    EngineIo,  ///< socket.io's transport.
    Python,    ///< The Python package websockets.
    Cdn,       ///< A content network or cloud balancer in front.
    Unknown,
};

struct Sniffed
{
    Author author = Author::Nobody;
    QByteArray body;        ///< Trimmed.
    QByteArray missingPath; ///< The path in Express' "Cannot GET /path": what the application really saw.
    bool html = false;
    bool json = false;
};

Sniffed sniff(const AddressReport &report);

} // namespace gate101::probe
