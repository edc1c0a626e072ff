// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/requestpath.h"

#include "job/diagnosis.h"
#include "job/evidence.h"

#include <algorithm>

namespace gate101::job {

namespace {

using probe::Stage;

/// The address that speaks for the whole: the first that fails, else the first.
const probe::AddressReport *telling(const probe::ProbeReport *report)
{
    if (report == nullptr || report->seen.addresses.isEmpty()) {
        return nullptr;
    }
    for (const probe::AddressReport &address : report->seen.addresses) {
        if (!address.switched()) {
            return &address;
        }
    }
    return &report->seen.addresses.first();
}

double msOf(const probe::AddressReport *address, Stage stage)
{
    const probe::StageResult *result = address == nullptr ? nullptr : address->stage(stage);
    return result == nullptr ? -1 : result->ms;
}

QString statusText(const probe::AddressReport *address)
{
    return address == nullptr || address->status == 0 ? QString() : QString::number(address->status);
}

/// ":443" of "0.0.0.0:443"; the whole of a Unix socket's path.
QString portOf(const QByteArray &listen)
{
    return QString::fromUtf8(
        listen.startsWith("unix:") ? listen : listen.mid(qMax<qsizetype>(0, listen.lastIndexOf(':'))));
}

/// Draws one picture out of what is known.
class PathMaker
{
public:
    PathMaker(const Diagnosis *diagnosis, const probe::ProbeReport *report)
        : m_diagnosis(diagnosis)
        , m_report(report)
        , m_address(telling(m_report))
    {
    }

    RequestPath make() const { return {client(), name(), tls(), nginx(), backend()}; }

private:
    [[nodiscard]] bool causeAt(std::initializer_list<probe::Hop> hops) const
    {
        return m_report != nullptr && m_report->cause &&
               std::find(hops.begin(), hops.end(), m_report->cause->hop) != hops.end();
    }

    [[nodiscard]] Hop client() const
    {
        Hop hop{Hop::Kind::Client,  Hop::State::Unknown,        {},
                {"hop-client", {}}, {"hop-client-request", {}}, {}};
        if (m_report != nullptr) {
            hop.state = causeAt({probe::Hop::Client}) ? Hop::State::Broken : Hop::State::Good;
            hop.linkMs = m_report->seen.resolve.ms;
            hop.evidence = m_address != nullptr ? masked(m_address->request) : QByteArray();
        }
        return hop;
    }

    [[nodiscard]] Hop name() const
    {
        Hop hop{Hop::Kind::Name, Hop::State::Unknown, {}, {"hop-not-tested", {}}, {}, {}};
        if (m_report == nullptr) {
            return hop;
        }
        const probe::StageResult &resolve = m_report->seen.resolve;
        hop.evidence = evidenceOfName(*m_report);
        if (!resolve.ok) {
            hop.state = Hop::State::Broken;
            hop.fact = resolve.problem.value_or(Statement{"hop-name-failed", resolve.facts});
            return hop;
        }
        int v4 = 0;
        int v6 = 0;
        for (const probe::AddressReport &address : m_report->seen.addresses) {
            ++(address.address.protocol() == QAbstractSocket::IPv6Protocol ? v6 : v4);
        }
        hop.state = Hop::State::Good;
        hop.fact = {"hop-name",
                    {{"address", m_address == nullptr ? QString() : m_address->address.toString()}}};
        hop.detail = {"hop-name-count", {{"v4", QString::number(v4)}, {"v6", QString::number(v6)}}};
        hop.linkMs = msOf(m_address, Stage::Connect);
        if (m_address != nullptr && !m_address->passed(Stage::Connect)) {
            const probe::StageResult *connect = m_address->stage(Stage::Connect);
            hop.state = Hop::State::Broken;
            hop.detail = connect != nullptr ? connect->problem.value_or(Statement{"hop-not-reached", {}})
                                            : Statement{"hop-not-reached", {}};
        }
        return hop;
    }

    [[nodiscard]] Hop tls() const
    {
        Hop hop{Hop::Kind::Tls, Hop::State::Unknown, {}, {"hop-not-tested", {}}, {}, {}};
        if (m_report == nullptr) {
            return hop;
        }
        if (!m_report->seen.endpoint.secure) {
            hop.fact = {"hop-no-tls", {}};
            hop.detail = {"hop-no-tls-detail", {}};
            return hop;
        }
        const probe::StageResult *stage = m_address == nullptr ? nullptr : m_address->stage(Stage::Tls);
        if (stage == nullptr) {
            hop.fact = {"hop-not-reached", {}};
            return hop;
        }
        hop.linkMs = stage->ms;
        hop.evidence = evidenceOfTls(*m_address);
        hop.state = !stage->ok ? Hop::State::Broken : stage->problem ? Hop::State::Warning : Hop::State::Good;
        const bool counts = causeAt({probe::Hop::Tls});
        hop.state = counts ? Hop::State::Broken : hop.state;
        hop.fact = {"hop-tls", {{"protocol", stage->facts.value("protocol")}}};
        hop.detail = stage->problem ? *stage->problem
                                    : Statement{"hop-tls-days", {{"days", stage->facts.value("days_left")}}};
        return hop;
    }

    [[nodiscard]] Hop nginx() const
    {
        Hop hop{Hop::Kind::Nginx, Hop::State::Unknown, {}, {"hop-not-tested", {}}, {}, {}};
        if (m_diagnosis != nullptr && m_diagnosis->route.server) {
            const nginx::Route &route = m_diagnosis->route;
            const QString location = route.location ? QString::fromUtf8(route.location->pattern) : QString();
            hop.fact = {location.isEmpty() ? QByteArray("hop-nginx-server") : QByteArray("hop-nginx"),
                        {{"port", portOf(route.server->listens.value(0))}, {"location", location}}};
        }
        hop.evidence = evidenceOfNginx(m_diagnosis, m_address);
        hop.badge = statusText(m_address);
        hop.linkMs = msOf(m_address, Stage::Upgrade);
        if (m_address == nullptr) {
            markFindings(hop);
            return hop;
        }
        hop.state = m_address->switched() ? Hop::State::Good : Hop::State::Unknown;
        if (causeAt({probe::Hop::Nginx, probe::Hop::Network}) && !m_address->switched() &&
            m_address->passed(Stage::Connect)) {
            hop.state = Hop::State::Broken;
            markFindings(hop);
            hop.state = Hop::State::Broken;
        }
        return hop;
    }

    /// The first error of the configuration is the detail; it makes an untested hop red.
    void markFindings(Hop &hop) const
    {
        if (m_diagnosis == nullptr) {
            return;
        }
        for (const nginx::Finding &finding : m_diagnosis->findings) {
            if (finding.severity == nginx::Severity::Error) {
                hop.state = Hop::State::Broken;
                hop.detail = {"hop-nginx-line", {{"line", QString::number(finding.place.line)}}};
                return;
            }
        }
    }

    [[nodiscard]] Hop backend() const
    {
        Hop hop{Hop::Kind::Backend, Hop::State::Unknown, {}, {"hop-backend-unknown", {}}, {}, {}};
        const QString upstream =
            m_diagnosis == nullptr ? QString() : QString::fromUtf8(m_diagnosis->route.upstream);
        const std::optional<probe::AddressReport> &direct =
            m_report == nullptr ? m_none : m_report->seen.direct;
        if (!upstream.isEmpty()) {
            hop.fact = {"hop-backend", {{"upstream", upstream}}};
        } else if (m_report != nullptr && m_report->seen.backend) {
            hop.fact = {"hop-backend", {{"upstream", m_report->seen.backend->toString()}}};
        }
        if (direct) {
            hop.evidence = evidenceOfConnection(*direct);
            hop.badge = statusText(&*direct);
            hop.linkMs = msOf(&*direct, Stage::Upgrade);
            hop.state = direct->switched() ? Hop::State::Good
                        : causeAt({probe::Hop::Backend}) || !direct->passed(Stage::Connect)
                            ? Hop::State::Broken
                            : Hop::State::Warning;
            hop.detail = direct->status != 0
                             ? Statement{"hop-backend-direct", {{"status", QString::number(direct->status)}}}
                             : Statement{"hop-backend-silent", {}};
        } else if (causeAt({probe::Hop::Backend})) {
            hop.state = Hop::State::Broken;
        } else if (m_address != nullptr && m_address->switched()) {
            hop.state = Hop::State::Good;
        }
        return hop;
    }

    const Diagnosis *m_diagnosis;
    const probe::ProbeReport *m_report;
    const probe::AddressReport *m_address;
    const std::optional<probe::AddressReport> m_none;
};

} // namespace

RequestPath requestPath(const Diagnosis *diagnosis, const probe::ProbeReport *before,
                        const probe::ProbeReport *after)
{
    if (after == nullptr) {
        return PathMaker(diagnosis, before).make();
    }
    RequestPath path = PathMaker(diagnosis, after).make();
    if (before != nullptr) {
        const RequestPath earlier = PathMaker(diagnosis, before).make();
        for (qsizetype i = 0; i < path.size(); ++i) {
            const Hop &was = earlier.at(i);
            path[i].before = Hop::Earlier{was.state, was.badge, was.evidence, was.linkMs};
        }
    }
    return path;
}

} // namespace gate101::job
