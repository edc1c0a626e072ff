// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/master.h"

namespace gate101::helper {

/// What is left after an action on the running Nginx.
struct Running
{
    bool running = false;
    pid_t master = 0;
    QList<pid_t> workers;
    int dropped = 0; ///< Established connections that a restart or a stop has cut.
};

/// Starts, stops and reloads the one Nginx of these paths; never another one. With systemd as process 1 the
/// installed helper starts and stops through it, so that the unit's state stays true; reloading is always a
/// signal to the verified master, because an exit code proves nothing.
class NginxControl
{
public:
    explicit NginxControl(Paths paths);

    [[nodiscard]] bool usesSystemd() const;
    [[nodiscard]] Running look() const;

    /// E_NOT_RUNNING, E_NOT_MASTER, E_TWO_MASTERS and the errors of reloadAndWatch().
    [[nodiscard]] Result<Running> reload() const;
    /// E_RUNNING, E_BIND {address, message}, E_START {message}.
    [[nodiscard]] Result<Running> start() const;
    /// QUIT, after 5 s TERM. E_STOP {pid, seconds}.
    [[nodiscard]] Result<Running> stop() const;
    /// stop() if it runs, then start(); a running Nginx is not stopped when a reload shows that somebody else
    /// holds a port that it needs (E_BIND). After any other error nothing may be running: the caller has the
    /// old files to go back to.
    [[nodiscard]] Result<Running> restart() const;

private:
    [[nodiscard]] Result<void> launch() const;
    [[nodiscard]] Result<void> end(const Master &master) const;
    [[nodiscard]] static bool isForeign(const Error &error, const Master &master);

    Paths m_paths;
};

QJsonObject toJson(const Running &running);

} // namespace gate101::helper
