// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gate101::probe {

/// The content of a chunked body (RFC 9112, 7.1) as far as it has come. `complete` is set when the last chunk
/// was seen. Bytes that are not chunks are given back as they are, since a verdict reads them for people, not
/// for machines.
struct Dechunked
{
    QByteArray content;
    bool complete = false;
};

Dechunked dechunk(const QByteArray &body);

} // namespace gate101::probe
