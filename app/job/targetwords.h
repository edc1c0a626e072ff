// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/target.h"

namespace gate101::job {

// Words of a command line that add to what is asked of the endpoint; the terminal's and the window's are read
// alike. False: the word cannot be sent as it is, and the target stays as it was.

/// `Name: value`, one line.
bool addHeader(Target &target, const QString &word);

/// A token of RFC 9110, 5.6.2, as Sec-WebSocket-Protocol lists them.
bool addSubprotocol(Target &target, const QString &word);

/// `name=value`. Further cookies join the first, as a client sends one line of them (RFC 6265, 5.4).
bool addCookie(Target &target, const QString &word);

} // namespace gate101::job
