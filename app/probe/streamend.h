// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/messagestream.h"

namespace gate101::probe {

/// What is to be told of an end, the most important first: who ended it and how ("console-closed-…"), what
/// else was seen ("console-cut-frame" {bytes}, a "frame-…" rule), and what the code means.
QList<Statement> statementsOf(const StreamEnd &end, const StreamLimits &limits);

/// What a close code means: "close-code-1000" and so on {code}; "close-code-registered" for 3000 to 3999,
/// "close-code-application" for 4000 to 4999, "close-code-unknown" otherwise (RFC 6455, section 7.4, and the
/// IANA registry).
Statement closeCodeMeaning(int code);

} // namespace gate101::probe
