// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"

#include "probe/clock.h"
#include "probe/run.h"
#include "probe/tls.h"
#include "probe/verdict.h"

#include <QPointer>
#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

/// A name with more addresses than this is probed only in part; each costs a connection.
constexpr qsizetype addressLimit = 16;

/// A guess gets a second and not the patience of a real question.
Deadlines pathDeadlines(Deadlines deadlines)
{
    using namespace std::chrono_literals;
    deadlines.connect = std::min<std::chrono::milliseconds>(deadlines.connect, 1s);
    deadlines.tls = std::min<std::chrono::milliseconds>(deadlines.tls, 1s);
    deadlines.upgrade = std::min<std::chrono::milliseconds>(deadlines.upgrade, 1s);
    deadlines.close = std::min<std::chrono::milliseconds>(deadlines.close, 200ms);
    return deadlines;
}

} // namespace

Prober::Prober(QObject *parent)
    : QObject(parent)
{
}

Prober::~Prober() = default;

bool Prober::isRunning() const
{
    return m_run != nullptr;
}

void Prober::start(const ProbeRequest &request)
{
    m_run = std::make_unique<Run>();
    m_run->request = request;
    Observation &seen = m_run->report.seen;
    seen.endpoint = request.endpoint;
    seen.insecure = request.insecure;
    seen.config = request.config;
    if (request.direct) {
        seen.backend = request.direct->backend;
        seen.directTarget =
            request.direct->target.isEmpty() ? request.endpoint.target : request.direct->target;
    }
    m_run->clock.start();
    m_run->looking = true;
    // Signals come only after the caller has got back, even when everything is known at once.
    QTimer::singleShot(0, &m_run->scope, [this] { begin(); });
}

void Prober::cancel()
{
    if (m_run) {
        finish(true);
    }
}

void Prober::begin()
{
    Run &run = *m_run;
    const bool directSecure = run.request.direct && run.request.direct->backend.secure;
    if (run.request.endpoint.secure || directSecure) {
        const Result<void> loaded = loadCertificates();
        if (!loaded) {
            endLookup({Stage::Resolve, false, 0, {{"name", run.request.endpoint.host}}, loaded.error()}, {});
            return;
        }
    }
    if (run.request.direct) {
        probeDirect();
    }
    if (run.request.onlyBackend) {
        run.looking = false;
        QTimer::singleShot(0, &run.scope, [this] { advance(); });
    } else {
        lookUp();
    }
}

Result<void> Prober::loadCertificates()
{
    Run &run = *m_run;
    const Result<QSslConfiguration> tls = trustingTls(run.request.caFile);
    if (!tls) {
        return tl::unexpected(tls.error());
    }
    run.tls = *tls;
    run.ownTls = *tls;
    return run.request.certFile.isEmpty()
               ? Result<void>()
               : showCertificate(*run.ownTls, run.request.certFile, run.request.keyFile);
}

void Prober::lookUp()
{
    // Loading the certificates of the system takes longer than most look-ups and is no part of them.
    Run &run = *m_run;
    connect(&run.lookup, &AddressLookup::finished, &run.scope,
            [this](const StageResult &result, const QList<QHostAddress> &addresses) {
                endLookup(result, addresses);
            });
    run.lookup.start(run.request.endpoint, run.request.pins, run.request.deadlines.resolve);
}

void Prober::endLookup(const StageResult &result, const QList<QHostAddress> &addresses)
{
    Run &run = *m_run;
    run.looking = false;
    run.report.seen.resolve = result;
    const QPointer<QObject> alive(&run.scope);
    Q_EMIT resolved(run.report.seen.resolve);
    if (!alive) {
        return;
    }
    probeAddresses(addresses.mid(0, addressLimit));
    advance();
}

void Prober::endHold()
{
    if (m_run == nullptr) {
        return;
    }
    // Queued, since the caller may stand in a signal of one of them.
    for (Connection *connection : m_run->proxied + QList<Connection *>{m_run->direct}) {
        if (connection != nullptr) {
            QMetaObject::invokeMethod(connection, &Connection::endHold, Qt::QueuedConnection);
        }
    }
}

Connection *Prober::makeConnection(ConnectionPlan plan)
{
    Run &run = *m_run;
    if (plan.role != ProbeRole::FollowUp) {
        const bool toBackend = plan.role == ProbeRole::Direct || plan.role == ProbeRole::Path;
        plan.insecure = run.request.insecure || toBackend;
        plan.tls = toBackend ? run.tls : run.ownTls;
    }
    plan.deadlines =
        plan.role == ProbeRole::Path ? pathDeadlines(run.request.deadlines) : run.request.deadlines;
    if (plan.request.exact.isEmpty()) {
        plan.request.extra = run.request.headers;
        plan.request.subprotocols = run.request.subprotocols;
        if (plan.request.origin.isEmpty()) {
            plan.request.origin = run.request.origin;
        }
        plan.request.key = plan.role == ProbeRole::Companion ? QByteArray() : makeKey();
    }
    const ProbeRole role = plan.role;
    auto *connection = new Connection(std::move(plan), nullptr);
    connect(connection, &Connection::stageFinished, this,
            [this, connection, role](const StageResult &result) {
                Q_EMIT stageFinished(role, connection->report(), result);
            });
    connect(connection, &Connection::silent, this, [this, role] { Q_EMIT silent(role); });
    connect(connection, &Connection::finished, &run.scope, [this] { advance(); });
    // Queued: no answer may come while the run is still being put together.
    QMetaObject::invokeMethod(connection, &Connection::start, Qt::QueuedConnection);
    return connection;
}

void Prober::probeAddresses(const QList<QHostAddress> &addresses)
{
    Run &run = *m_run;
    for (const QHostAddress &address : addresses) {
        ConnectionPlan plan;
        plan.role = ProbeRole::Proxy;
        plan.address = address;
        plan.port = run.request.endpoint.port;
        plan.secure = run.request.endpoint.secure;
        plan.verifyName = run.request.endpoint.host;
        plan.request.target = run.request.endpoint.target;
        plan.request.host = run.request.endpoint.hostHeader();
        plan.hold = run.request.hold;
        run.proxied.append(makeConnection(std::move(plan)));
    }
}

/// Goes on when something has ended: the next address of the backend, the companion GET, or the end of the
/// run.
void Prober::advance()
{
    Run &run = *m_run;
    if (run.followsUp) {
        if (std::all_of(run.asked.begin(), run.asked.end(),
                        [](const Run::Asked &each) { return each.connection->isDone(); })) {
            finish(false);
        }
        return;
    }
    if (run.direct != nullptr && run.direct->isDone() && !run.direct->report().passed(Stage::Connect) &&
        !run.directAddresses.isEmpty()) {
        startDirect();
        return;
    }
    const bool proxiedDone =
        !run.looking && std::all_of(run.proxied.begin(), run.proxied.end(),
                                    [](const Connection *each) { return each->isDone(); });
    if (proxiedDone && !run.companionDone) {
        run.companionDone = true;
        probeCompanion();
    }
    const bool directDone = !run.directPending && (run.direct == nullptr || run.direct->isDone());
    if (proxiedDone && !directDone) {
        hurry({run.direct});
    } else if (directDone && !proxiedDone && run.direct != nullptr &&
               run.direct->report().ending == Ending::NotHttp) {
        hurry(run.proxied);
    }
    if (proxiedDone && directDone && !run.pathsBegun) {
        run.pathsBegun = true;
        probePaths();
    }
    const bool companionDone = run.companion == nullptr || run.companion->isDone();
    if (proxiedDone && directDone && companionDone && pathsAreDone()) {
        finish(false);
    }
}

/// A plain GET of the same path, to the first address that took the connection and did not switch: its answer
/// shows which path and which program the request really reached.
void Prober::probeCompanion()
{
    Run &run = *m_run;
    const auto failing = std::find_if(run.proxied.begin(), run.proxied.end(), [](const Connection *each) {
        return !each->report().switched() && each->report().stage(Stage::Upgrade) != nullptr;
    });
    if (failing == run.proxied.end()) {
        return;
    }
    ConnectionPlan plan;
    plan.role = ProbeRole::Companion;
    plan.address = (*failing)->plan().address;
    plan.port = (*failing)->plan().port;
    plan.secure = (*failing)->plan().secure;
    plan.verifyName = (*failing)->plan().verifyName;
    plan.request.target = run.request.endpoint.target;
    plan.request.host = run.request.endpoint.hostHeader();
    run.companion = makeConnection(std::move(plan));
}

/// Nginx has given its answer, or the backend has shown that it will never give one that is HTTP: there is
/// nothing to gain from waiting for the other side as long as for the first.
void Prober::hurry(const QList<Connection *> &late)
{
    Run &run = *m_run;
    if (!run.patience.isActive()) {
        run.patience.setSingleShot(true);
        for (Connection *each : late) {
            if (each != nullptr) {
                connect(&run.patience, &QTimer::timeout, each, &Connection::giveUp);
            }
        }
        run.patience.start(run.request.deadlines.companion);
    }
}

void Prober::finish(bool cancelled)
{
    ProbeReport report = std::move(m_run->report);
    for (const Connection *connection : std::as_const(m_run->proxied)) {
        report.seen.addresses.append(connection->report());
    }
    if (m_run->direct != nullptr) {
        report.seen.direct = m_run->direct->report();
    }
    for (const Connection *connection : std::as_const(m_run->paths)) {
        const AddressReport &seen = connection->report();
        report.seen.paths.append({connection->plan().request.target, seen.status, seen.switched()});
    }
    if (m_run->companion != nullptr) {
        report.seen.companion = m_run->companion->report();
    }
    collectFollowUp(report);
    report.cancelled = cancelled;
    report.ms += elapsedMs(m_run->clock);
    m_run.reset();
    if (!cancelled) {
        report.works = works(report.seen);
        report.cause = judge(report.seen);
    }
    Q_EMIT finished(report);
}

} // namespace gate101::probe

#include "moc_prober.cpp"
