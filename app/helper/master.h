// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/fd.h"
#include "helper/paths.h"
#include "helper/processes.h"
#include "helper/protocol.h"

namespace gate101::helper {

/// The running master process of our Nginx. The pid file is a hint only: a stale one can name an innocent
/// process. A master is a process that runs our nginx program, carries the title "nginx: master process",
/// shares our namespaces, and was started on our main file. It is held by a pidfd, so no signal can reach a
/// successor of its number.
class Master
{
public:
    /// E_NOT_RUNNING; E_NOT_MASTER {pid, file} when the pid file names a living process that is none;
    /// E_TWO_MASTERS {pids}.
    static Result<Master> find(const Paths &paths);

    /// The first master process that sees other files or processes than we do, or 0. It may be of any
    /// program.
    static pid_t inContainer();

    [[nodiscard]] pid_t pid() const { return m_info.pid; }
    [[nodiscard]] const ProcessInfo &info() const { return m_info; }
    [[nodiscard]] bool isAlive() const;
    /// False when it has ended or the signal is refused.
    [[nodiscard]] bool send(int signal) const;
    /// Waits for its end.
    [[nodiscard]] bool hasEndedWithin(int milliseconds) const;

    /// Processes titled "nginx: worker process"; those that are shutting down only when asked for.
    [[nodiscard]] QList<ProcessInfo> workers(bool leaving = false) const;
    /// Whether a child has not come to run yet; until then it is called like its master.
    [[nodiscard]] bool isForking() const;
    /// The master and all its children.
    [[nodiscard]] QList<pid_t> family() const;

private:
    Master(const ProcessInfo &info, Fd handle);

    ProcessInfo m_info;
    Fd m_handle;
};

/// True for a master's title that says it was started on this main file; `compiledMain` is what Nginx uses
/// without
/// `-c`.
bool titleBelongs(const QByteArray &title, const Paths &paths, const QByteArray &compiledMain);

/// The text of `nginx -V`; empty when the program cannot be run. Remembered for as long as the program's file
/// stays the same.
QByteArray nginxBuild(const Paths &paths);
/// An option of ./configure in that text, for example "--conf-path=".
QByteArray buildOption(const QByteArray &build, const QByteArray &option);

} // namespace gate101::helper
