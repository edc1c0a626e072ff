// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/paths.h"

#include <sys/types.h>

namespace gate101::helper {

/// Who starts the Nginx of these paths.
enum class Manager {
    Systemd, ///< nginx.service, with systemd as process 1.
    Script,  ///< /etc/init.d/nginx, without it.
    Signals, ///< Nobody: the program is started and stopped as it is. Always so for a helper of one's own.
};

Manager managerOf(const Paths &paths);
/// "systemd", "service" or "signals".
QString managerName(Manager manager);

/// The systemd unit that a process belongs to, from its control group: "nginx.service", "session-3.scope";
/// empty when there is none.
QByteArray unitOf(pid_t pid);
/// The same from the text of /proc/PID/cgroup.
QByteArray unitIn(const QByteArray &cgroup);

/// The one unit that we start and stop.
inline constexpr auto nginxUnit = "nginx.service";
inline constexpr auto nginxScript = "/etc/init.d/nginx";

/// What a start through the manager came to.
struct Launch
{
    bool ok = false;
    bool limitLifted =
        false;       ///< systemd had refused after too many failed starts, and was told to forget them.
    QByteArray text; ///< What the manager said.
};

/// Starts nginx.service. After five failed starts in ten seconds systemd refuses even what would work; then
/// the count is reset, once.
Launch startUnit();
/// Starts through the script of the distribution.
Launch startScript();
/// False when the unit could not be stopped in time.
bool stopUnit();

} // namespace gate101::helper
