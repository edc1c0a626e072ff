// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/binding.h"
#include "helper/manager.h"

namespace gate101::helper {

/// What is left after an action on the running Nginx.
struct Running
{
    bool running = false;
    pid_t master = 0;
    QList<pid_t> workers;
    int draining = 0;  ///< Old workers that still serve the connections they had before a reload.
    int dropped = 0;   ///< Established connections that a restart or a stop has cut.
    QStringList notes; ///< What else was done: "start-limit-reset".
};

/// Starts, stops and reloads the one Nginx of these paths; never another one. What the distribution starts it
/// with (see Manager) is used to start it, and systemd also to stop it, so that the unit's state stays true;
/// reloading is always a signal to the verified master, because an exit code proves nothing.
class NginxControl
{
public:
    explicit NginxControl(Paths paths);

    [[nodiscard]] Manager manager() const { return m_manager; }
    [[nodiscard]] Running look() const;

    /// Master::find(), but E_CONTAINER {pid} when the only Nginx that runs is in a container.
    [[nodiscard]] Result<Master> master() const;
    /// Whether a restart may be tried: E_OUTSIDE_UNIT {pid, unit} when Nginx runs, but was started by
    /// something else than the unit that would start it again.
    [[nodiscard]] Result<void> mayRestart() const;
    /// A peculiarity of what runs, as an error code: of master(), E_OUTSIDE_UNIT, or E_NOT_MASTER when the
    /// pid file names another living process. Without id when there is none, or Nginx just does not run.
    [[nodiscard]] Error trouble() const;

    /// The errors of master() and of reloadAndWatch(), where E_BIND says who holds the address;
    /// E_NEEDS_RESTART {address, message} when it is this Nginx itself.
    [[nodiscard]] Result<Running> reload() const;
    /// E_RUNNING, E_BIND {address, message, holder}, E_START {message}.
    [[nodiscard]] Result<Running> start() const;
    /// QUIT, after 5 s TERM. E_STOP {pid, seconds}.
    [[nodiscard]] Result<Running> stop() const;
    /// mayRestart(), stop() if it runs, then start(); a running Nginx is not stopped when a reload shows that
    /// somebody else holds a port that it needs (E_BIND). After any other error nothing may be running: the
    /// caller has the old files to go back to.
    [[nodiscard]] Result<Running> restart() const;

    /// obstacles() for our Nginx as it runs now.
    [[nodiscard]] QList<Obstacle> obstaclesTo(const QList<Binding> &wanted) const;

private:
    [[nodiscard]] Result<void> launch(QStringList &notes) const;
    [[nodiscard]] Result<void> end(const Master &master) const;
    [[nodiscard]] Error withHolder(Error error) const;
    [[nodiscard]] pid_t pidInFile() const;

    Paths m_paths;
    Manager m_manager;
};

QJsonObject toJson(const Running &running);

} // namespace gate101::helper
