// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/proxying/idlesettings.h"
#include "probe/report.h"

#include <QList>
#include <chrono>

namespace gate101::job {

/// Who ended a connection on which nothing was said.
enum class IdleEnder {
    Nobody,      ///< It stayed open as long as the test took.
    Application, ///< By a Close frame.
    Backend,     ///< Without one; asked directly it does the same.
    Nginx,       ///< By a setting of the location.
    Between,     ///< Neither: something else on the way.
    Unknown,     ///< What was seen does not tell.
    NotOpened,   ///< There was no connection to be idle on.
};

/// "nobody", "application", "backend", "nginx", "between", "unknown", "not-opened".
QByteArray idleEnderName(IdleEnder ender);

/// What an idle test saw and what follows from it.
struct IdleReport
{
    std::chrono::milliseconds asked{}; ///< How long the silence was to last.
    probe::ProbeReport probe;
    std::optional<probe::HoldEnd> proxy;  ///< Through Nginx: the address that was cut first.
    std::optional<probe::HoldEnd> direct; ///< The backend alone, held beside it.
    std::vector<nginx::TimeSetting> limits;

    IdleEnder ender = IdleEnder::Unknown;
    Statement conclusion;
    QList<Statement> notes; ///< What the conclusion rests on, what else is possible, what to do next.
};

/// How far a measured silence may be from a setting. It is counted from the pong to our last ping, which
/// Nginx saw a little earlier; a busy machine is late.
inline constexpr std::chrono::milliseconds idleEarly{50};
inline constexpr std::chrono::milliseconds idleLate{500};

/// Fills in ender, conclusion and notes. A pure function of the rest.
void concludeIdle(IdleReport &report);

} // namespace gate101::job
