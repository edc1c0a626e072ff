// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/configreading.h"

#include "job/judgement.h"
#include "job/localreader.h"
#include "job/nginxlocator.h"
#include "nginx/files/disabledsites.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QSysInfo>

namespace gate101::job {

namespace {

/// Without a main file there is nothing to say; one that may not be read is a finding of its own.
Result<void> mainFileIsThere(LocalReader &reader, const NginxInfo &info)
{
    const Result<QByteArray> bytes = reader.read(QFile::encodeName(info.mainFile));
    if (!bytes) {
        const Error error = aboutGivenFile(bytes.error());
        if (error.id.startsWith("given-")) {
            return tl::unexpected(error);
        }
    }
    return {};
}

} // namespace

std::shared_ptr<const nginx::Tree> readTree(nginx::FileReader &reader, const nginx::ConfigSet &config,
                                            const QByteArray &path)
{
    if (auto tree = config.file(path)) {
        return tree;
    }
    for (const auto &tree : config.files()) {
        if (reader.canonical(tree->path()) == path) {
            return tree;
        }
    }
    return nullptr;
}

QByteArray writtenPath(nginx::FileReader &reader, const nginx::FileChange &change)
{
    const QByteArray path =
        change.kind == nginx::FileChange::Kind::Edit ? reader.canonical(change.path) : QByteArray();
    return path.isEmpty() ? change.path : path;
}

nginx::RouteRequest routeRequest(const probe::Endpoint &endpoint, const Target &target)
{
    nginx::RouteRequest request;
    request.tls = endpoint.secure;
    request.host = endpoint.host.toUtf8();
    request.port = endpoint.port;
    request.target = endpoint.target;
    if (!QHostAddress(endpoint.host).isNull()) {
        request.address = request.host;
    } else if (endpoint.host == u"localhost") {
        request.address = "127.0.0.1";
    }
    for (const probe::Pin &pin : target.pins) {
        if (pin.host == endpoint.host && pin.port == endpoint.port) {
            request.address = pin.address.toString().toLatin1();
            break;
        }
    }
    if (QHostAddress(QString::fromLatin1(request.address)).isLoopback()) {
        request.clientAddress = request.address; // Who asks a loopback address sits on the same one.
    }
    if (target.nginxVersion.isEmpty()) {
        request.machineName = QSysInfo::machineHostName().toUtf8();
    }
    return request;
}

std::optional<nginx::BackendAddress> backendAddress(const Target &target)
{
    if (target.backend.isEmpty()) {
        return std::nullopt;
    }
    const Result<probe::Backend> backend = probe::Backend::parse(target.backend);
    if (!backend || backend->port == 0) {
        return std::nullopt;
    }
    return nginx::BackendAddress{backend->host.toUtf8(), backend->port};
}

void judgeConfiguration(Diagnosis &diagnosis, const Target &target, const probe::Endpoint &endpoint)
{
    const auto model = nginx::HttpModel::build(diagnosis.config);
    nginx::Resolution resolution =
        nginx::resolve(*model, routeRequest(endpoint, target), diagnosis.nginx.version);
    nginx::CheckContext context{*model, resolution, backendAddress(target), diagnosis.disabledSites};
    context.build = diagnosis.nginx.build;
    diagnosis.findings = nginx::runChecks(context);
    diagnosis.timeLimits = nginx::idleSettings(resolution);
    diagnosis.errorLog = resolution.scope == nullptr
                             ? QString()
                             : errorLogFile(diagnosis.nginx, resolution.scope->effective("error_log"));
    diagnosis.accessLog = resolution.scope == nullptr
                              ? QString()
                              : accessLogFile(diagnosis.nginx, resolution.scope->effective("access_log"));
    diagnosis.route = std::move(resolution.route);
    judge(diagnosis);
}

Result<Diagnosis> readConfiguration(const Target &target)
{
    QElapsedTimer clock;
    clock.start();
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    if (!endpoint) {
        return tl::unexpected(endpoint.error());
    }
    if (!target.backend.isEmpty()) {
        if (const Result<probe::Backend> backend = probe::Backend::parse(target.backend); !backend) {
            return tl::unexpected(backend.error());
        }
    }
    const Result<NginxInfo> info = locateNginx(target);
    if (!info) {
        return tl::unexpected(info.error());
    }

    LocalReader reader;
    if (const Result<void> there = mainFileIsThere(reader, *info); !there) {
        return tl::unexpected(there.error());
    }
    Diagnosis diagnosis;
    diagnosis.nginx = *info;
    diagnosis.config = nginx::ConfigSet::load(reader, QFile::encodeName(info->mainFile));
    readOwnFiles(diagnosis.nginx, *diagnosis.config);
    diagnosis.disabledSites = nginx::readDisabledSites(reader, *diagnosis.config);
    judgeConfiguration(diagnosis, target, *endpoint);
    diagnosis.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return diagnosis;
}

Result<NginxInfo> readNginxInfo(const Target &target)
{
    Result<NginxInfo> info = locateNginx(target);
    LocalReader reader;
    if (info) {
        if (const Result<void> there = mainFileIsThere(reader, *info); !there) {
            return tl::unexpected(there.error());
        }
        readOwnFiles(*info, *nginx::ConfigSet::load(reader, QFile::encodeName(info->mainFile)));
    }
    return info;
}

Result<nginx::FixPlan> planFor(nginx::FileReader &reader, const Target &target, const Diagnosis &diagnosis,
                               nginx::Method method)
{
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    if (!endpoint) {
        return tl::unexpected(endpoint.error());
    }
    Result<nginx::FixPlan> plan =
        nginx::planFix(reader, {QFile::encodeName(diagnosis.nginx.mainFile), routeRequest(*endpoint, target),
                                diagnosis.nginx.version, backendAddress(target), method, diagnosis.paths});
    if (plan) {
        for (nginx::FileChange &change : plan->changes) {
            change.path = writtenPath(reader, change);
        }
    }
    return plan;
}

Result<nginx::FixPlan> planFor(const Target &target, const Diagnosis &diagnosis, nginx::Method method)
{
    LocalReader reader;
    return planFor(reader, target, diagnosis, method);
}

} // namespace gate101::job
