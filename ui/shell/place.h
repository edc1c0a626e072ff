// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gate101::ui {

/// The six rooms over one and the same job, in the order of the rail.
enum class Room { Guide, Editor, LiveTest, Checks, Logs, History };

/// The six steps of the guide, in their order.
enum class Step { Where, Diagnose, Fix, Apply, Test, Report };
constexpr int stepCount = 6;

/// Which Nginx is worked on.
enum class Where { ThisComputer, OwnNginx, Practice };

} // namespace gate101::ui
