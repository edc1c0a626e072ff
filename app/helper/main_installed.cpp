// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/caller.h"
#include "helper/hardening.h"
#include "helper/session.h"
#include "helper/watchdog.h"

#include <algorithm>
#include <cstdio>

using namespace gate101::helper;

namespace {

/// No fact about this machine comes from the caller.
Paths fixedPaths()
{
    Paths paths;
    paths.root = "/etc/nginx";
    paths.mainFile = "/etc/nginx/nginx.conf";
    paths.nginx = "/usr/sbin/nginx";
    paths.state = "/var/lib/gate101";
    paths.pidFile = "/run/nginx.pid";
    paths.errorLog = "/var/log/nginx/error.log";
    paths.shield = {"/var/log/nginx", "/var/lib/nginx", "/run"};
    paths.watch = {"--watch"};
    paths.dpkgLock = "/var/lib/dpkg/lock-frontend";
    paths.installed = true;
    return paths;
}

/// Before the package goes: what waits for its confirmation is taken back, because nobody could do it later.
/// 0 when nothing waits any more.
int takeBack(const Paths &paths)
{
    const Engine engine(paths);
    static_cast<void>(engine.settleAll());
    const QByteArray tx = engine.waiting();
    return tx.isEmpty() || (engine.rollback(tx) && engine.waiting().isEmpty()) ? 0 : 1;
}

int refuse(const char *why)
{
    std::fprintf(stderr, "gate101-helper: %s\n", why);
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    const Caller caller = callerOfRoot();
    harden();
    const QByteArray mode = argc >= 2 ? argv[1] : "";
    if (::geteuid() != 0) {
        return refuse("not root");
    }
    if (::chdir("/") != 0) {
        return refuse("no folder to work in");
    }
    const QByteArray part = replaceablePart(ownProgram());
    if (!part.isEmpty()) {
        return refuse(QByteArray("somebody else than root may replace " + part).constData());
    }
    Paths paths = fixedPaths();
    paths.who = caller.name;
    paths.uid = caller.uid;
    paths.route = caller.route;
    if (argc == 3 && mode == "--watch") {
        paths.route = "timer";
        return runWatchdog(paths, argv[2]);
    }
    if (argc == 2 && mode == "--recover-all") {
        paths.route = "boot";
        const QJsonArray settled = Engine(paths).settleAll();
        const bool left = std::any_of(settled.begin(), settled.end(), [](const QJsonValue &one) {
            const QString state = one[QLatin1StringView("state")].toString();
            return state != phaseName(Phase::RolledBack) && state != phaseName(Phase::Conflict);
        });
        return left ? 1 : 0;
    }
    if (argc == 2 && mode == "--take-back") {
        return takeBack(paths);
    }
    if (argc != 2 || (mode != "--inspect" && mode != "--admin")) {
        return refuse("usage: gate101-helper --inspect | --admin | --recover-all | --take-back");
    }
    if (::isatty(0) == 1) {
        return refuse("not for use at a terminal");
    }
    return serve(paths, mode == "--inspect");
}
