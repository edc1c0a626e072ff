// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/proof.h"

#include "job/configreading.h"
#include "job/localreader.h"
#include "nginx/files/configset.h"
#include "nginx/files/overlayreader.h"
#include "nginx/fixes/fixplanner.h"
#include "nginx/proxying/backendrequest.h"

#include <QFile>
#include <QUrl>
#include <algorithm>
#include <array>

namespace gate101::job {

namespace {

using probe::AddressReport;
using probe::Stage;

const AddressReport *failing(const probe::ProbeReport &report)
{
    const auto &all = report.seen.addresses;
    const auto found = std::find_if(all.begin(), all.end(), [](const AddressReport &each) {
        return !each.switched() && each.stage(Stage::Upgrade) != nullptr;
    });
    return found == all.end() ? nullptr : &*found;
}

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// The bytes that Nginx would send for a request of the live test.
std::optional<probe::HandshakeRequest> imitated(nginx::FileReader &reader, const Diagnosis &diagnosis,
                                                const nginx::RouteRequest &asked)
{
    const auto config = nginx::ConfigSet::load(reader, QFile::encodeName(diagnosis.nginx.mainFile));
    if (!config->isComplete()) {
        return std::nullopt;
    }
    const auto model = nginx::HttpModel::build(config);
    const nginx::Resolution resolution = nginx::resolve(*model, asked, diagnosis.nginx.version);
    const std::optional<nginx::Route::BackendRequest> &sent = resolution.route.backendRequest;
    if (resolution.route.handler != nginx::Route::Handler::Proxy || !sent || sent->line.contains('$')) {
        return std::nullopt;
    }
    probe::HandshakeRequest request;
    request.key = probe::makeKey();
    request.target = nginx::sentTarget(resolution.route);
    request.exact = sent->line + "\r\n";
    for (const auto &[name, value] : sent->headers) {
        const QByteArray told = QByteArray(value).replace("$http_sec_websocket_key", request.key);
        if (!told.contains('$')) {
            request.exact += name + ": " + told + "\r\n";
        } else if (is(name, "Host") || is(name, "Upgrade") || is(name, "Connection")) {
            return std::nullopt;
        }
    }
    request.exact += "\r\n" + sent->body;
    return request;
}

/// What the test sends beside the handshake itself.
QList<QPair<QByteArray, QByteArray>> ownHeaders(const Target &target)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"User-Agent", "Gate101/" GATE101_VERSION}};
    if (!target.origin.isEmpty()) {
        headers.emplaceBack("Origin", target.origin.toUtf8());
    }
    if (!target.subprotocols.isEmpty()) {
        headers.emplaceBack("Sec-WebSocket-Protocol", target.subprotocols.join(", "));
    }
    for (const auto &[name, value] : target.headers) {
        headers.removeIf([&name = name](const auto &header) { return is(header.first, name.constData()); });
    }
    for (const auto &[name, value] : target.headers) {
        headers.emplaceBack(name, value);
    }
    return headers;
}

void imitate(probe::FollowUp &questions, const Target &target, const Diagnosis &diagnosis,
             const probe::ProbeReport &report)
{
    const std::optional<AddressReport> &direct = report.seen.direct;
    if (diagnosis.config == nullptr || !direct || !direct->passed(Stage::Connect) ||
        direct->ending == probe::Ending::Silence) {
        return;
    }
    nginx::RouteRequest asked = routeRequest(report.seen.endpoint, target);
    asked.headers = ownHeaders(target);
    LocalReader reader;
    questions.asSent = imitated(reader, diagnosis, asked);
    const Result<nginx::FixPlan> plan = nginx::planFix(
        reader, {QFile::encodeName(diagnosis.nginx.mainFile), routeRequest(report.seen.endpoint, target),
                 diagnosis.nginx.version, backendAddress(target), nginx::Method::Auto, diagnosis.paths});
    if (plan && !plan->changes.isEmpty()) {
        nginx::OverlayReader overlay(reader);
        overlay.lay(plan->changes);
        questions.asFixed = imitated(overlay, diagnosis, asked);
    }
}

/// An Origin check may want the site's own, which a browser would have sent.
QByteArrayList otherOrigins(const Target &target, const probe::ProbeReport &report, const AddressReport &p)
{
    const bool refused =
        (p.status == 403 || p.status == 401) && !probe::hasHeader(p.headers, "WWW-Authenticate");
    QByteArrayList origins;
    if (refused && !p.bodyHead.contains("<center>nginx")) {
        const QByteArray host = probe::bracketed(report.seen.endpoint.host).toUtf8();
        const QByteArray withPort = report.seen.endpoint.hostHeader();
        const QByteArrayList likely{"https://" + host, "http://" + host, "https://" + withPort,
                                    "http://" + withPort};
        for (const QByteArray &origin : likely) {
            if (!origins.contains(origin) && origin != target.origin.toUtf8()) {
                origins.append(origin);
            }
        }
    }
    return origins;
}

/// Nginx itself answered, perhaps as the wrong server: the names of the certificate may be the right ones.
QByteArrayList otherHosts(const probe::ProbeReport &report, const AddressReport &p)
{
    constexpr qsizetype most = 4;
    const bool byNginx = p.status == 0 || p.status == 421 || p.bodyHead.contains("<center>nginx");
    QByteArrayList hosts;
    if (!byNginx || p.chain.isEmpty()) {
        return hosts;
    }
    for (const QString &name : p.chain.first().names) {
        const QByteArray host = name.toLatin1();
        const QByteArray header = QByteArray(report.seen.endpoint.hostHeader())
                                      .replace(probe::bracketed(report.seen.endpoint.host).toLatin1(), host);
        if (hosts.size() < most && !host.contains('*') && name != report.seen.endpoint.host) {
            hosts.append(header);
        }
    }
    return hosts;
}

bool maySpeakOtherScheme(const AddressReport &direct)
{
    const probe::StageResult *tls = direct.stage(Stage::Tls);
    const bool notTls = tls != nullptr && !tls->ok && tls->problem && tls->problem->id == "tls-not-tls";
    return notTls || direct.ending == probe::Ending::Closed || direct.ending == probe::Ending::Reset ||
           direct.ending == probe::Ending::NotHttp ||
           (direct.status == 400 && direct.bodyHead.contains("plain HTTP request was sent to HTTPS"));
}

} // namespace

probe::FollowUp openQuestions(const Target &target, const Diagnosis *diagnosis,
                              const probe::ProbeReport &report)
{
    probe::FollowUp questions;
    const AddressReport *p = failing(report);
    if (p == nullptr || report.works || report.cancelled) {
        return questions;
    }
    questions.origins = otherOrigins(target, report, *p);
    questions.hosts = otherHosts(report, *p);
    if (report.seen.direct && report.seen.direct->passed(Stage::Connect)) {
        const AddressReport &direct = *report.seen.direct;
        questions.otherScheme = maySpeakOtherScheme(direct);
        questions.withClientsHost =
            direct.status >= 400 &&
            !direct.request.contains(QByteArray("\r\nHost: " + report.seen.endpoint.hostHeader() + "\r\n"));
    }
    if (diagnosis != nullptr) {
        imitate(questions, target, *diagnosis, report);
    }
    return questions;
}

std::optional<Statement> proofOf(const probe::Observation &seen)
{
    if (!seen.imitatedFixed) {
        return std::nullopt;
    }
    const AddressReport *p = seen.imitatedNow           ? &*seen.imitatedNow
                             : seen.addresses.isEmpty() ? nullptr
                                                        : &seen.addresses.first();
    return Statement{seen.imitatedFixed->switched() ? "fix-proven" : "fix-not-proven",
                     {{"before", QString::number(p == nullptr ? 0 : p->status)},
                      {"after", QString::number(seen.imitatedFixed->status)}}};
}

std::optional<Statement> findingBehind(const Diagnosis &diagnosis, const probe::Cause &cause)
{
    // The causes that a line of the configuration can explain, and the findings that do.
    struct Group
    {
        std::array<const char *, 8> causes;
        std::array<const char *, 8> findings;
    };
    static constexpr std::array<Group, 3> groups{
        {{{"nginx-upgrade-not-forwarded", "app-page-instead-of-upgrade", "app-error-without-upgrade",
           "upgrade-header-missing-426", "login-without-upgrade", "socketio-upgrade-not-forwarded",
           "app-forces-https", "app-forces-https-behind-tls"},
          {"headers-not-inherited", "map-missing", "upgrade-header-wrong", "upgrade-variable-wrong",
           "upgrade-header-missing", "connection-header-wrong", "connection-header-missing",
           "http-version-1.0"}},
         {{"websocket-key-lost", "websocket-version-lost", "", "", "", "", "", ""},
          {"handshake-header-changed", "", "", "", "", "", "", ""}},
         {{"path-rewritten", "path-lost-in-proxy-pass", "ws-path-differs", "path-other-behind-proxy-pass", "",
           "", "", ""},
          {"proxy-pass-rewrites", "proxy-pass-double-slash", "proxy-pass-glued", "proxy-pass-variable-uri",
           "", "", "", ""}}}};
    for (const Group &group : groups) {
        if (std::find(group.causes.begin(), group.causes.end(), cause.id) == group.causes.end()) {
            continue;
        }
        for (const char *id : group.findings) {
            for (const nginx::Finding &finding : diagnosis.findings) {
                if (finding.statement.id == id && finding.place.line > 0) {
                    Statement statement = finding.statement;
                    statement.facts.insert("file", QString::fromUtf8(finding.place.file));
                    statement.facts.insert("line", QString::number(finding.place.line));
                    return statement;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace gate101::job
