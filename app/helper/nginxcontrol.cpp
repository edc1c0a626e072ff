// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/nginxcontrol.h"

#include "helper/errorlog.h"
#include "helper/fileio.h"
#include "helper/hardening.h"
#include "helper/reload.h"
#include "helper/verdict.h"

#include "base/process.h"

#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <csignal>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int quitMs = 5000;
constexpr int terminateMs = 3000;
constexpr int startMs = 5000;
QList<pid_t> pidsOf(const QList<ProcessInfo> &processes)
{
    QList<pid_t> pids;
    for (const ProcessInfo &process : processes) {
        pids.append(process.pid);
    }
    return pids;
}

/// The first emergency in what a start wrote; without one, its last line.
Error startError(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines) {
        if (line.contains("[emerg]")) {
            return errorOfLine(line, code::start);
        }
    }
    return errorOfLine(lines.constLast(), code::start);
}

} // namespace

NginxControl::NginxControl(Paths paths)
    : m_paths(std::move(paths))
    , m_manager(managerOf(m_paths))
{
}

Running NginxControl::look() const
{
    const auto master = Master::find(m_paths);
    if (!master) {
        return {};
    }
    const QList<pid_t> workers = pidsOf(master->workers());
    return {true, master->pid(), workers, static_cast<int>(master->workers(true).size() - workers.size()), 0,
            {}};
}

Result<Master> NginxControl::master() const
{
    auto found = Master::find(m_paths);
    if (!found && found.error().id == code::notRunning && m_paths.installed) {
        const pid_t contained = Master::inContainer();
        if (contained > 0) {
            return failure(code::container, {{"pid", QString::number(contained)}});
        }
    }
    return found;
}

pid_t NginxControl::pidInFile() const
{
    return m_paths.pidFile.isEmpty() ? 0 : readSmall(m_paths.pidFile, 32).trimmed().toInt();
}

Result<void> NginxControl::mayRestart() const
{
    const auto running = Master::find(m_paths);
    if (!running || m_manager != Manager::Systemd) {
        return {};
    }
    const QByteArray unit = unitOf(running->pid());
    return unit == nginxUnit ? Result<void>()
                             : failure(code::outsideUnit, {{"pid", QString::number(running->pid())},
                                                           {"unit", QString::fromUtf8(unit)}});
}

Error NginxControl::trouble() const
{
    const auto running = master();
    if (!running) {
        return running.error().id == code::notRunning ? Error() : running.error();
    }
    const auto inUnit = mayRestart();
    if (!inUnit) {
        return inUnit.error();
    }
    const pid_t named = pidInFile();
    if (named != running->pid() && processInfo(named).pid > 1) {
        return Error{{code::notMaster,
                      {{"pid", QString::number(named)}, {"file", QString::fromUtf8(m_paths.pidFile)}}}};
    }
    return {};
}

/// Names who holds the address that could not be bound.
Error NginxControl::withHolder(Error error) const
{
    if (error.id != code::bind) {
        return error;
    }
    const Binding wanted = bindingOf({"listen", error.facts.value("address").toLatin1()});
    const QList<Obstacle> found = wanted.port > 0 ? obstaclesTo({wanted}) : QList<Obstacle>();
    if (!found.isEmpty()) {
        const Error cause = toError(found.constFirst());
        error.id = cause.id;
        error.facts.insert(cause.facts);
        return error;
    }
    // An IPv6 wildcard that is for IPv4 too (`ipv6only=off`) collides with what the comparison takes for
    // free.
    const auto running = Master::find(m_paths);
    const QJsonArray own = running ? listenersOf({running->pid()}) : QJsonArray();
    const bool ours = std::any_of(own.begin(), own.end(), [&](const QJsonValue &listener) {
        return listener["port"_L1].toInt() == wanted.port;
    });
    if (ours) {
        error.id = code::needsRestart;
    } else {
        error.facts.insert("holder", u"?"_s);
    }
    return error;
}

Result<Running> NginxControl::reload() const
{
    const auto running = master();
    if (!running) {
        return tl::unexpected(running.error());
    }
    auto reloaded = reloadAndWatch(m_paths, *running);
    if (!reloaded && reloaded.error().id == code::ambiguous) {
        // A worker that crashed beside a working reload looks the same as a reload that crashes its workers;
        // the second time tells.
        reloaded = reloadAndWatch(m_paths, *running);
    }
    if (!reloaded) {
        return tl::unexpected(withHolder(reloaded.error()));
    }
    return look();
}

Result<void> NginxControl::launch(QStringList &notes) const
{
    const OrdinaryLimits ordinary;
    ErrorLog log(m_paths.errorLog);
    if (m_manager != Manager::Signals) {
        const Launch launched = m_manager == Manager::Systemd ? startUnit() : startScript();
        if (launched.limitLifted) {
            notes.append(u"start-limit-reset"_s);
        }
        if (launched.ok) {
            return {};
        }
        // What Nginx said went to its log, or, from the unit's own test, to a journal: so it is asked again.
        const auto direct = runProcess(testRequest(m_paths));
        const QByteArray said = launched.text + (direct ? direct->errors : QByteArray());
        return tl::unexpected(withHolder(startError(log.newLines() + said.trimmed().split('\n'))));
    }
    ProcessRequest request{m_paths.nginx, {"-c", m_paths.mainFile}, {}, 20s, 65536};
    if (!m_paths.prefix.isEmpty()) {
        request.arguments += {"-p", m_paths.prefix};
    }
    if (!m_paths.installed && !m_paths.errorLog.isEmpty()) {
        request.arguments += {"-e", m_paths.errorLog};
    }
    const auto result = runProcess(request);
    if (!result) {
        return failure(code::start, {{"message", result.error().facts.value("reason", u"nginx"_s)}});
    }
    return result->exitCode == 0
               ? Result<void>()
               : tl::unexpected(withHolder(startError(result->errors.trimmed().split('\n'))));
}

Result<Running> NginxControl::start() const
{
    const auto present = Master::find(m_paths);
    if (present) {
        return failure(code::alreadyRunning, {{"pid", QString::number(present->pid())}});
    }
    if (present.error().id == code::twoMasters) {
        return tl::unexpected(present.error());
    }
    QStringList notes;
    const auto launched = launch(notes);
    if (!launched) {
        return tl::unexpected(launched.error());
    }
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startMs) {
        Running now = look();
        if (!now.workers.isEmpty()) {
            now.notes = notes;
            return now;
        }
        QThread::msleep(20);
    }
    return failure(code::start, {{"message", u"no worker process"_s}});
}

Result<void> NginxControl::end(const Master &master) const
{
    // The unit's own stop trusts the pid file, so that must name the one that we have verified.
    if (m_manager == Manager::Systemd && unitOf(master.pid()) == nginxUnit && pidInFile() == master.pid() &&
        stopUnit() && master.hasEndedWithin(1000)) {
        return {};
    }
    for (const auto &[signal, patience] : {std::pair(SIGQUIT, quitMs), std::pair(SIGTERM, terminateMs)}) {
        static_cast<void>(master.send(signal));
        if (master.hasEndedWithin(patience)) {
            return {};
        }
    }
    return failure(code::stop, {{"pid", QString::number(master.pid())},
                                {"seconds", QString::number((quitMs + terminateMs) / 1000)}});
}

Result<Running> NginxControl::stop() const
{
    const auto master = Master::find(m_paths);
    if (!master) {
        return tl::unexpected(master.error());
    }
    const int connections = establishedThrough(master->family());
    const auto ended = end(*master);
    if (!ended) {
        return tl::unexpected(ended.error());
    }
    return Running{false, 0, {}, 0, connections, {}};
}

Result<Running> NginxControl::restart() const
{
    const auto allowed = mayRestart();
    if (!allowed) {
        return tl::unexpected(allowed.error());
    }
    // A reload finds a port that somebody else has taken while the old workers go on serving; a start would
    // find it with nobody left to serve.
    if (const auto master = Master::find(m_paths)) {
        const auto rehearsed = reloadAndWatch(m_paths, *master);
        const Error error = rehearsed ? Error() : withHolder(rehearsed.error());
        if (error.id == code::bind) {
            return tl::unexpected(error);
        }
    }
    int dropped = 0;
    auto stopped = stop();
    if (stopped) {
        dropped = stopped->dropped;
    } else if (stopped.error().id != code::notRunning && stopped.error().id != code::notMaster) {
        return stopped;
    }
    auto started = start();
    if (started) {
        started->dropped = dropped;
    }
    return started;
}

QList<Obstacle> NginxControl::obstaclesTo(const QList<Binding> &wanted) const
{
    const auto master = Master::find(m_paths);
    return obstacles(wanted, master ? QList<pid_t>{master->pid()} : QList<pid_t>());
}

QJsonObject toJson(const Running &running)
{
    QJsonArray workers;
    for (const pid_t pid : running.workers) {
        workers.append(pid);
    }
    return {{u"running"_s, running.running}, {u"master"_s, running.master},
            {u"workers"_s, workers},         {u"draining"_s, running.draining},
            {u"dropped"_s, running.dropped}, {u"notes"_s, QJsonArray::fromStringList(running.notes)}};
}

} // namespace gate101::helper
