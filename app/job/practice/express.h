// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/practice/httprequest.h"

namespace gate101::practice {

/// The whole answer of Express 5 to a request that is no upgrade: the three pages, `Cannot GET /path` for the
/// rest, OPTIONS, HEAD, weak ETags with 304, and Node's 400 for HTTP/1.1 without Host.
QByteArray expressAnswer(const HttpRequest &request);

/// Node's own answer to bytes that are no request: the status line and `Connection: close`.
QByteArray parserAnswer(ParseState state);

} // namespace gate101::practice
