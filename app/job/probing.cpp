// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/probing.h"

#include "job/judgement.h"

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

std::optional<probe::DirectProbe> directProbe(const Target &target, const Diagnosis *diagnosis)
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
    request.caFile = target.caFile;
    request.insecure = target.insecure;
    request.hold = std::chrono::seconds(target.holdSeconds);
    request.direct = directProbe(target, diagnosis);
    if (diagnosis != nullptr) {
        request.config = configFacts(*diagnosis);
    }
    return request;
}

} // namespace gate101::job
