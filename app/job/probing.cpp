// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/probing.h"

#include "job/judgement.h"
#include "nginx/proxying/backendrequest.h"
#include "probe/likelypaths.h"

namespace gate101::job {

namespace {

QByteArray headerOf(const nginx::Route::BackendRequest &request, const char *name)
{
    for (const auto &[header, value] : request.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

/// Guesses are sent to this machine, or where the person pointed to.
bool mayGuess(const Target &target, const probe::Backend &backend)
{
    return !target.backend.isEmpty() || backend.isLocal() || backend.host == u"localhost" ||
           QHostAddress(backend.host).isLoopback();
}

QByteArrayList otherPaths(const QByteArray &asked, const Diagnosis *diagnosis)
{
    probe::PathClues clues;
    clues.asked = asked;
    if (diagnosis != nullptr) {
        const nginx::Route &route = diagnosis->route;
        clues.sent = nginx::sentTarget(route);
        if (route.location && (route.location->modifier.isEmpty() || route.location->modifier == "^~")) {
            clues.prefix = route.location->pattern;
        }
        for (const nginx::Finding &finding : diagnosis->findings) {
            if (finding.statement.id == "other-path-upgrades") {
                clues.known.append(finding.statement.facts.value("path").toUtf8());
            }
        }
    }
    return probe::likelyPaths(clues);
}

std::optional<probe::DirectProbe> directProbe(const Target &target, const probe::Endpoint &endpoint,
                                              const Diagnosis *diagnosis)
{
    probe::DirectProbe direct;
    if (!target.backend.isEmpty()) {
        const Result<probe::Backend> backend = probe::Backend::parse(target.backend);
        if (!backend) {
            return std::nullopt;
        }
        direct.backend = *backend;
    } else if (diagnosis != nullptr && diagnosis->route.handler == nginx::Route::Handler::Proxy &&
               !diagnosis->route.upstream.isEmpty()) {
        const QString scheme =
            diagnosis->route.upstreamTls ? QStringLiteral("https://") : QStringLiteral("http://");
        const Result<probe::Backend> backend =
            probe::Backend::parse(scheme + QString::fromUtf8(diagnosis->route.upstream));
        if (!backend) {
            return std::nullopt;
        }
        direct.backend = *backend;
    } else {
        return std::nullopt;
    }
    if (diagnosis != nullptr && diagnosis->route.backendRequest) {
        const QByteArray host = headerOf(*diagnosis->route.backendRequest, "Host");
        direct.hostHeader = host.contains('$') ? QByteArray() : host;
    }
    if (mayGuess(target, direct.backend)) {
        direct.otherPaths = otherPaths(endpoint.target, diagnosis);
        const QByteArray sent = diagnosis == nullptr ? QByteArray() : nginx::sentTarget(diagnosis->route);
        direct.sentTarget = sent == endpoint.target ? QByteArray() : sent;
    }
    return direct;
}

} // namespace

Result<probe::ProbeRequest> probeRequest(const Target &target, const Diagnosis *diagnosis)
{
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    if (!endpoint) {
        return tl::unexpected(endpoint.error());
    }
    probe::ProbeRequest request;
    request.endpoint = *endpoint;
    request.pins = target.pins;
    request.headers = target.headers;
    request.origin = target.origin.toUtf8();
    request.subprotocols = target.subprotocols;
    request.caFile = target.caFile;
    request.certFile = target.certFile;
    request.keyFile = target.keyFile;
    request.insecure = target.insecure;
    request.hold = std::chrono::seconds(target.holdSeconds);
    request.direct = directProbe(target, *endpoint, diagnosis);
    if (diagnosis != nullptr) {
        request.config = configFacts(*diagnosis);
    }
    return request;
}

std::optional<probe::ProbeRequest> backendRequest(const Target &target, const Diagnosis &diagnosis)
{
    Result<probe::ProbeRequest> request = probeRequest(target, &diagnosis);
    if (!request || !request->direct || request->direct->otherPaths.isEmpty()) {
        return std::nullopt;
    }
    request->onlyBackend = true;
    request->deadlines.upgrade = std::chrono::seconds(1); // A backend that is slow to answer is not asked on.
    request->deadlines.connect = std::chrono::seconds(1);
    return *request;
}

std::optional<nginx::BackendPaths> backendPaths(const probe::ProbeReport &report)
{
    const probe::Observation &seen = report.seen;
    nginx::BackendPaths paths;
    paths.askedSwitches = seen.direct && seen.direct->switched();
    const QByteArray sent = seen.config ? seen.config->sentTarget : QByteArray();
    paths.sentSwitches =
        report.works || (paths.askedSwitches && (sent.isEmpty() || sent == seen.endpoint.target));
    for (const probe::PathAnswer &answer : seen.paths) {
        if (answer.switched && answer.target == sent) {
            paths.sentSwitches = true;
        } else if (answer.switched && paths.found.isEmpty()) {
            paths.found = probe::before(answer.target, '?');
        }
    }
    if (paths.askedSwitches || paths.sentSwitches) {
        paths.found.clear();
    }
    return paths == nginx::BackendPaths() ? std::nullopt : std::optional(paths);
}

} // namespace gate101::job
