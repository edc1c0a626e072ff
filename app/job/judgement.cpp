// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/judgement.h"

#include "nginx/files/configset.h"
#include "nginx/proxying/backendrequest.h"

#include <algorithm>

namespace gate101::job {

namespace {

bool has(const nginx::Findings &findings, std::initializer_list<const char *> ids)
{
    return std::any_of(findings.begin(), findings.end(), [&](const nginx::Finding &finding) {
        return std::any_of(ids.begin(), ids.end(),
                           [&finding](const char *id) { return finding.statement.id == id; });
    });
}

const nginx::Finding *firstError(const Diagnosis &diagnosis)
{
    for (const nginx::Finding &finding : diagnosis.findings) {
        if (finding.severity == nginx::Severity::Error) {
            return &finding;
        }
    }
    return nullptr;
}

/// The backend's own word about its path ends what the checks could only suspect.
void settlePaths(Diagnosis &diagnosis)
{
    if (!diagnosis.paths) {
        return;
    }
    const bool asSent = diagnosis.paths->sentSwitches;
    const bool asAsked = diagnosis.paths->askedSwitches || asSent;
    const auto settled = [&](const nginx::Finding &finding) {
        return (asAsked && finding.statement.id == "other-path-upgrades") ||
               (asSent && (finding.statement.id == "proxy-pass-rewrites" ||
                           finding.statement.id == "proxy-pass-double-slash" ||
                           finding.statement.id == "proxy-pass-glued" ||
                           finding.statement.id == "proxy-pass-variable-uri"));
    };
    diagnosis.findings.removeIf(settled);
}

void judgeByConfiguration(Diagnosis &diagnosis)
{
    const nginx::Finding *error = firstError(diagnosis);
    if (diagnosis.config == nullptr || !diagnosis.config->isComplete()) {
        diagnosis.verdict = Verdict::Unknown;
        diagnosis.summary = error != nullptr ? error->statement : Statement{"summary-unknown", {}};
    } else if (error != nullptr) {
        diagnosis.verdict = Verdict::Broken;
        diagnosis.summary = error->statement;
    } else if (diagnosis.route.handler == nginx::Route::Handler::Proxy && diagnosis.route.status != 0) {
        // Nginx passes the request on, or would, but the client gets a status of Nginx's own.
        diagnosis.verdict = Verdict::Broken;
        diagnosis.summary = {"summary-own-status", {{"status", QString::number(diagnosis.route.status)}}};
    } else if (!diagnosis.route.undecided.isEmpty() ||
               diagnosis.route.handler != nginx::Route::Handler::Proxy) {
        diagnosis.verdict = Verdict::Unknown;
        diagnosis.summary = {"summary-unknown", {}};
    } else {
        diagnosis.verdict = Verdict::Works;
        diagnosis.summary = {"summary-expected", {{"upstream", QString::fromUtf8(diagnosis.route.upstream)}}};
    }
}

} // namespace

void judge(Diagnosis &diagnosis)
{
    settlePaths(diagnosis);
    diagnosis.undecided = diagnosis.route.undecided;
    if (diagnosis.config != nullptr && !diagnosis.config->isComplete()) {
        for (const nginx::Finding &problem : diagnosis.config->problems()) {
            diagnosis.undecided.append(problem.statement);
        }
    }
    judgeByConfiguration(diagnosis);
    if (!diagnosis.probe || diagnosis.probe->cancelled) {
        return;
    }
    if (diagnosis.probe->works) {
        diagnosis.verdict = Verdict::Works;
        diagnosis.summary = {"summary-works", {}};
        return;
    }
    const bool readable = diagnosis.config == nullptr || diagnosis.config->isComplete();
    diagnosis.verdict = readable ? Verdict::Broken : Verdict::Unknown;
    if (diagnosis.probe->cause && (readable || diagnosis.summary.id == "summary-unknown")) {
        diagnosis.summary = *diagnosis.probe->cause;
    } else if (firstError(diagnosis) == nullptr) {
        diagnosis.summary = {"summary-no-101", {}};
    }
}

QByteArray verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return "works";
    case Verdict::Broken:
        return "broken";
    case Verdict::Unknown:
        return "unknown";
    }
    return {};
}

probe::ConfigFacts configFacts(const Diagnosis &diagnosis)
{
    probe::ConfigFacts facts;
    const nginx::Route &route = diagnosis.route;
    if (diagnosis.config == nullptr || !diagnosis.config->isComplete()) {
        return facts;
    }
    facts.handler =
        route.handler == nginx::Route::Handler::Unknown ? QByteArray() : handlerName(route.handler);
    if (route.handler == nginx::Route::Handler::Proxy && route.undecided.isEmpty()) {
        facts.forwardsUpgrade =
            !has(diagnosis.findings, {"upgrade-header-missing", "upgrade-header-wrong",
                                      "upgrade-variable-wrong", "connection-header-missing",
                                      "connection-header-wrong", "headers-not-inherited", "map-missing"});
        facts.http11 = !has(diagnosis.findings, {"http-version-1.0"});
        facts.sentTarget = nginx::sentTarget(route);
        if (!diagnosis.timeLimits.empty() && diagnosis.timeLimits.front().name == "proxy_read_timeout") {
            facts.readTimeout = diagnosis.timeLimits.front().value;
        }
        facts.pathKept = !has(diagnosis.findings, {"proxy-pass-rewrites"});
    }
    if (route.server) {
        facts.defaultServer = route.server->isDefaultFallback;
    }
    const bool proxied = route.handler == nginx::Route::Handler::Proxy;
    const nginx::Place &place = route.location && !proxied ? route.location->place : route.handlerPlace;
    facts.facts = {{"file", QString::fromUtf8(place.file)}, {"line", QString::number(place.line)}};
    if (route.location) {
        facts.facts.insert("location", QString::fromUtf8(route.location->pattern));
    }
    return facts;
}

} // namespace gate101::job
