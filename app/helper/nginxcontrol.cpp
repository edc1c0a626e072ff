// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/nginxcontrol.h"

#include "helper/hardening.h"
#include "helper/listeners.h"
#include "helper/reload.h"

#include "base/process.h"

#include <QElapsedTimer>
#include <QFileInfo>
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
constexpr auto unit = "nginx.service";
constexpr auto systemctl = "/usr/bin/systemctl";

QList<pid_t> pidsOf(const QList<ProcessInfo> &processes)
{
    QList<pid_t> pids;
    for (const ProcessInfo &process : processes) {
        pids.append(process.pid);
    }
    return pids;
}

/// The first emergency in what a start wrote; without one, its last line.
Error startError(const QByteArray &text)
{
    const QByteArrayList lines = text.trimmed().split('\n');
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
{
}

bool NginxControl::usesSystemd() const
{
    return m_paths.installed && QFileInfo(u"/run/systemd/system"_s).isDir();
}

Running NginxControl::look() const
{
    const auto master = Master::find(m_paths);
    if (!master) {
        return {};
    }
    return {true, master->pid(), pidsOf(master->workers()), 0};
}

Result<Running> NginxControl::reload() const
{
    const auto master = Master::find(m_paths);
    if (!master) {
        return tl::unexpected(master.error());
    }
    auto reloaded = reloadAndWatch(m_paths, *master);
    if (!reloaded && reloaded.error().id == code::ambiguous) {
        // A worker that crashed beside a working reload looks the same as a reload that crashes its workers;
        // the second time tells.
        reloaded = reloadAndWatch(m_paths, *master);
    }
    if (!reloaded) {
        return tl::unexpected(reloaded.error());
    }
    return look();
}

Result<void> NginxControl::launch() const
{
    const OrdinaryLimits ordinary;
    if (usesSystemd()) {
        // A unit that failed five times in ten seconds would not start even on a good configuration.
        static_cast<void>(runProcess({systemctl, {"reset-failed", unit}}));
        const auto result = runProcess({systemctl, {"start", unit}, {}, 30s});
        if (result && result->exitCode == 0) {
            return {};
        }
        const auto direct = runProcess({m_paths.nginx, {"-t", "-q"}, {}, 20s});
        return tl::unexpected(startError(result ? result->errors + (direct ? direct->errors : QByteArray())
                                                : QByteArray("systemctl")));
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
    return result->exitCode == 0 ? Result<void>() : tl::unexpected(startError(result->errors));
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
    const auto launched = launch();
    if (!launched) {
        return tl::unexpected(launched.error());
    }
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startMs) {
        const Running now = look();
        if (!now.workers.isEmpty()) {
            return now;
        }
        QThread::msleep(20);
    }
    return failure(code::start, {{"message", u"no worker process"_s}});
}

Result<void> NginxControl::end(const Master &master) const
{
    if (usesSystemd()) {
        const auto result = runProcess({systemctl, {"stop", unit}, {}, 30s});
        if (result && result->exitCode == 0 && master.hasEndedWithin(1000)) {
            return {};
        }
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
    return Running{false, 0, {}, connections};
}

/// Whether an address that Nginx could not bind is held by somebody else: another process, or nobody any
/// more. Its own older listener on the same port is no hindrance once it has stopped.
bool NginxControl::isForeign(const Error &error, const Master &master)
{
    const int port = error.facts.value("address").section(u':', -1).toInt();
    const QJsonArray own = listenersOf(master.family());
    return std::none_of(own.begin(), own.end(), [port](const QJsonValue &listener) {
        return listener.toObject().value("port"_L1).toInt() == port;
    });
}

Result<Running> NginxControl::restart() const
{
    // A reload finds a port that somebody else has taken while the old workers go on serving; a start would
    // find it with nobody left to serve.
    if (const auto master = Master::find(m_paths)) {
        const auto rehearsed = reloadAndWatch(m_paths, *master);
        if (!rehearsed && rehearsed.error().id == code::bind && isForeign(rehearsed.error(), *master)) {
            return tl::unexpected(rehearsed.error());
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

QJsonObject toJson(const Running &running)
{
    QJsonArray workers;
    for (const pid_t pid : running.workers) {
        workers.append(pid);
    }
    return {{u"running"_s, running.running},
            {u"master"_s, running.master},
            {u"workers"_s, workers},
            {u"dropped"_s, running.dropped}};
}

} // namespace gate101::helper
