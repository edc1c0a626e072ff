// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <optional>

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
    QByteArray
        evidence; ///< Bytes sent and received, certificates, configuration lines: plain text for the curious.
    /// Milliseconds on the link that leaves this hop towards the backend, for the backend those of its own
    /// answer; negative: unknown.
    double linkMs = -1;

    /// The same hop as the test before the change saw it.
    struct Earlier
    {
        State state = State::Unknown;
        QString badge;
        QByteArray evidence;
        double linkMs = -1;

        bool operator==(const Earlier &) const = default;
    };
    std::optional<Earlier> before;

    bool operator==(const Hop &) const = default;
};

/// Always the five kinds in order; TLS is State::Unknown with an own sentence for ws://.
using RequestPath = QList<Hop>;

/// Draws the path from what is known; each argument may be null. With `after`, the picture is that of the
/// last test, and each hop has what the one before the change saw of it.
RequestPath requestPath(const Diagnosis *diagnosis, const probe::ProbeReport *before,
                        const probe::ProbeReport *after);

} // namespace gate101::job
