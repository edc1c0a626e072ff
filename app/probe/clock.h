// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <chrono>

namespace gate101::probe {

/// Time since the clock was started, in milliseconds with all the digits there are.
inline double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// A deadline as it is shown: "0.3", "5", "65".
inline QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

} // namespace gate101::probe
