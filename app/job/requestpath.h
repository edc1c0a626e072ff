// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>

namespace gate101::probe {
struct ProbeReport;
}

namespace gate101::job {

struct Diagnosis;

/// One station of the request on its way to the backend, ready to be drawn.
struct Hop
{
    enum class Kind { Client, Name, Tls, Nginx, Backend };
    enum class State { Unknown, Good, Warning, Broken };

    Kind kind = Kind::Client;
    State state = State::Unknown;
    QString badge;    ///< A status code ("404", "101") or empty.
    Statement fact;   ///< One line: an address, a TLS version, the server and location.
    Statement detail; ///< One more line; may have an empty id.
    Statement
        previous; ///< What the same hop said before the change ("404였음"); empty id when there was none.
    QByteArray
        evidence; ///< Bytes sent and received, certificates, configuration lines: plain text for the curious.
    double linkMs =
        -1; ///< Milliseconds on the link that leaves this hop towards the backend; negative: unknown.

    bool operator==(const Hop &) const = default;
};

/// Always the five kinds in order; TLS is State::Unknown with an own sentence for ws://.
using RequestPath = QList<Hop>;

/// Draws the path from what is known; each argument may be null. With `after`, the picture is that of the
/// last test and tells what the one before the change said.
RequestPath requestPath(const Diagnosis *diagnosis, const probe::ProbeReport *before,
                        const probe::ProbeReport *after);

} // namespace gate101::job
