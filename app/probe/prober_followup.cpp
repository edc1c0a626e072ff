// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"

#include "probe/run.h"

#include <algorithm>

namespace gate101::probe {

namespace {

Deadlines followUpDeadlines(Deadlines deadlines)
{
    using namespace std::chrono_literals;
    deadlines.connect = std::min<std::chrono::milliseconds>(deadlines.connect, 2s);
    deadlines.tls = std::min<std::chrono::milliseconds>(deadlines.tls, 2s);
    deadlines.upgrade = std::min<std::chrono::milliseconds>(deadlines.upgrade, 5s);
    deadlines.close = std::min<std::chrono::milliseconds>(deadlines.close, 200ms);
    return deadlines;
}

} // namespace

void Prober::followUp(const ProbeRequest &request, const ProbeReport &first, const FollowUp &questions)
{
    m_run = std::make_unique<Run>();
    Run &run = *m_run;
    run.request = request;
    run.request.deadlines = followUpDeadlines(request.deadlines);
    run.report = first;
    run.followsUp = true;
    run.clock.start();
    QTimer::singleShot(0, &run.scope, [this, questions] { ask(questions); });
}

void Prober::ask(const FollowUp &questions)
{
    Run &run = *m_run;
    const bool directSecure = run.request.direct && run.request.direct->backend.secure;
    if (run.request.endpoint.secure || directSecure || questions.otherScheme) {
        // What could not be read was said by the first run already.
        (void)loadCertificates();
    }
    askBackend(questions);
    askEndpoint(questions);
    advance();
}

/// Where D1 got through, the same way is taken again.
void Prober::askBackend(const FollowUp &questions)
{
    Run &run = *m_run;
    const std::optional<AddressReport> &direct = run.report.seen.direct;
    if (!run.request.direct || !direct || !direct->passed(Stage::Connect)) {
        return;
    }
    const DirectProbe &asked = *run.request.direct;
    const QByteArray nginxHost =
        asked.hostHeader.isEmpty() ? run.request.endpoint.hostHeader() : asked.hostHeader;
    ConnectionPlan plan;
    plan.role = ProbeRole::FollowUp;
    plan.address = direct->address;
    plan.port = direct->port;
    plan.socketPath = direct->socketPath;
    plan.secure = asked.backend.secure;
    plan.verifyName = asked.backend.host;
    plan.insecure = true;
    plan.tls = run.tls;
    plan.endsAt101 = true;
    plan.request.target = run.report.seen.directTarget;
    plan.request.host = nginxHost;
    const auto send = [&](const char *kind, const QByteArray &value, const ConnectionPlan &with) {
        run.asked.append({kind, value, makeConnection(with)});
    };
    for (const auto &[kind, request] :
         {std::pair{"now", questions.asSent}, std::pair{"fixed", questions.asFixed}}) {
        if (request) {
            ConnectionPlan imitated = plan;
            imitated.request = *request;
            send(kind, request->target, imitated);
        }
    }
    if (questions.otherScheme && plan.socketPath.isEmpty()) {
        ConnectionPlan other = plan;
        other.secure = !plan.secure;
        send("other-scheme", {}, other);
    }
    if (questions.withClientsHost) {
        ConnectionPlan other = plan;
        other.request.host = run.request.endpoint.hostHeader();
        send("direct-host", other.request.host, other);
    }
}

/// The first address that answered without switching is asked again.
void Prober::askEndpoint(const FollowUp &questions)
{
    Run &run = *m_run;
    const QList<AddressReport> &all = run.report.seen.addresses;
    const auto failing = std::find_if(all.begin(), all.end(), [](const AddressReport &each) {
        return !each.switched() && each.stage(Stage::Upgrade) != nullptr;
    });
    if (failing == all.end()) {
        return;
    }
    ConnectionPlan plan;
    plan.role = ProbeRole::FollowUp;
    plan.address = failing->address;
    plan.port = failing->port;
    plan.secure = run.request.endpoint.secure;
    plan.verifyName = run.request.endpoint.host;
    plan.insecure = true;
    plan.tls = run.ownTls;
    plan.endsAt101 = true;
    plan.request.target = run.request.endpoint.target;
    plan.request.host = run.request.endpoint.hostHeader();
    for (const QByteArray &origin : questions.origins) {
        ConnectionPlan with = plan;
        with.request.origin = origin;
        run.asked.append({"origin", origin, makeConnection(with)});
    }
    for (const QByteArray &host : questions.hosts) {
        ConnectionPlan with = plan;
        with.request.host = host;
        run.asked.append({"host", host, makeConnection(with)});
    }
}

void Prober::collectFollowUp(ProbeReport &report) const
{
    Observation &seen = report.seen;
    for (const Run::Asked &each : std::as_const(m_run->asked)) {
        const AddressReport &answer = each.connection->report();
        if (each.kind == "now") {
            seen.imitatedNow = answer;
        } else if (each.kind == "fixed") {
            seen.imitatedFixed = answer;
        } else if (each.kind == "other-scheme") {
            seen.directOther = answer;
        } else {
            seen.variants.append({each.kind, each.value, answer.status, answer.switched()});
        }
    }
}

} // namespace gate101::probe
