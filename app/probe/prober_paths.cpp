// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"

#include "probe/likelypaths.h"
#include "probe/run.h"

#include <algorithm>

namespace gate101::probe {

namespace {

/// How applications refuse an upgrade at a path that is not theirs: ws with 400, routers with 404 or 405,
/// ASGI servers with 403, a page for everything with 200, a library for one path with 426, Django with 500;
/// others just close. A login or an overload (401, 429, 503) says nothing about the path.
bool refusesPath(const AddressReport &report)
{
    switch (report.status) {
    case 0:
        return report.passed(Stage::Connect) &&
               (report.ending == Ending::Closed || report.ending == Ending::Reset);
    case 200:
    case 204:
    case 301:
    case 302:
    case 307:
    case 308:
    case 400:
    case 403:
    case 404:
    case 405:
    case 426:
    case 500:
    case 501:
        return true;
    default:
        return false;
    }
}

} // namespace

/// The application has refused the path itself, so it is asked for others; when it switches, only for the one
/// that Nginx makes of it.
void Prober::probePaths()
{
    Run &run = *m_run;
    if (run.direct == nullptr) {
        return;
    }
    const bool failing = std::any_of(run.proxied.begin(), run.proxied.end(), [](const Connection *each) {
        return !each->report().switched() && each->report().stage(Stage::Upgrade) != nullptr;
    });
    if (!failing && !run.request.onlyBackend) {
        return;
    }
    const DirectProbe &direct = *run.request.direct;
    const AddressReport &refused = run.direct->report();
    QByteArrayList targets;
    if (!direct.sentTarget.isEmpty() && (refused.switched() || refusesPath(refused))) {
        targets.append(direct.sentTarget);
    }
    if (!refused.switched() && refusesPath(refused)) {
        for (const QByteArray &path : direct.otherPaths) {
            if (targets.size() < mostLikelyPaths && !targets.contains(path)) {
                targets.append(path);
            }
        }
    }
    for (const QByteArray &target : std::as_const(targets)) {
        ConnectionPlan plan = run.direct->plan();
        plan.role = ProbeRole::Path;
        plan.request.target = target;
        plan.endsAt101 = true;
        run.paths.append(makeConnection(std::move(plan)));
    }
}

/// The first in order that has switched decides; those behind it need not be waited for.
bool Prober::pathsAreDone() const
{
    for (const Connection *each : std::as_const(m_run->paths)) {
        if (!each->isDone()) {
            return false;
        }
        if (each->report().switched()) {
            return true;
        }
    }
    return true;
}

} // namespace gate101::probe
