// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"

#include "probe/clock.h"
#include "probe/run.h"

#include <QHostInfo>

namespace gate101::probe {

/// D1: the same upgrade sent to the application itself. A backend's name may have several addresses; like
/// Nginx, the probe takes the first one that accepts the connection.
void Prober::probeDirect()
{
    Run &run = *m_run;
    const Backend &backend = run.request.direct->backend;
    run.directPending = true;
    if (backend.isLocal()) {
        run.directAddresses = {QHostAddress()};
        startDirect();
        return;
    }
    const QHostAddress literal(backend.host);
    if (!literal.isNull()) {
        run.directAddresses = {literal};
        startDirect();
        return;
    }
    auto *deadline = new QTimer(&run.scope);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, &run.scope, [this] { endDirectLookup({}, "resolve-timeout"); });
    deadline->start(run.request.deadlines.resolve);
    QHostInfo::lookupHost(backend.host, &run.scope, [this, deadline](const QHostInfo &info) {
        deadline->stop();
        endDirectLookup(info.addresses(), "resolve-not-found");
    });
}

void Prober::endDirectLookup(const QList<QHostAddress> &addresses, const char *problem)
{
    Run &run = *m_run;
    if (!run.directPending) {
        return;
    }
    if (addresses.isEmpty()) {
        run.directPending = false;
        AddressReport report;
        const QString name = run.request.direct->backend.host;
        report.stages.append(
            {Stage::Resolve,
             false,
             0,
             {{"name", name}},
             Statement{problem, {{"name", name}, {"seconds", inSeconds(run.request.deadlines.resolve)}}}});
        run.report.seen.direct = report;
        advance();
        return;
    }
    run.directAddresses = addresses.mid(0, 4);
    startDirect();
}

void Prober::startDirect()
{
    Run &run = *m_run;
    const DirectProbe &direct = *run.request.direct;
    ConnectionPlan plan;
    plan.role = ProbeRole::Direct;
    plan.address = run.directAddresses.takeFirst();
    plan.port = direct.backend.port;
    plan.socketPath = direct.backend.socketPath;
    plan.secure = direct.backend.secure;
    plan.verifyName = direct.backend.host;
    plan.request.target = run.report.seen.directTarget;
    plan.request.host = direct.hostHeader.isEmpty() ? run.request.endpoint.hostHeader() : direct.hostHeader;
    plan.hold = run.request.holdDirect ? run.request.hold : std::chrono::milliseconds(0);
    run.directPending = false;
    Run::drop(run.direct);
    run.direct = makeConnection(std::move(plan));
}

} // namespace gate101::probe
