// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "load/report.h"

namespace gate101::load {

// Why a connection of a load test failed, by short stable ids. Those of the opening:
//   load-refused, load-connect-timeout {seconds}, load-unreachable {reason}, load-connect-failed {reason},
//   load-files-exhausted {limit}, load-ports-exhausted, load-memory-exhausted,
//   load-tls-timeout {seconds}, load-tls-closed, load-tls-untrusted {reason}, load-tls-failed {reason},
//   load-answer-timeout {seconds}, load-answer-closed, load-answer-reset, load-answer-not-http,
//   load-answer-too-large, load-status {status}, load-accept-wrong
// and those of a connection that was open:
//   load-held-reset, load-held-dropped (a FIN without a Close frame), load-held-closed {code},
//   load-held-broken {rule}, load-held-silent {seconds}, load-held-unread
// load-other gathers what is beyond the number of kinds that are told apart.

/// What a system call's errno means for a connection that is being opened.
Statement connectFailure(int error, int fileLimit);

/// Failures by kind.
class CauseCounter
{
public:
    void add(const Statement &cause);
    /// The most frequent first.
    [[nodiscard]] QList<LoadCause> causes() const;

private:
    QList<LoadCause> m_causes;
};

} // namespace gate101::load
