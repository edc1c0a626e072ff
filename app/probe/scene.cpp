// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

#include <algorithm>

namespace gate101::probe {

namespace {

bool fails(const AddressReport &report)
{
    return !report.conforms() || report.closedEarly || !report.streamError.isEmpty() ||
           report.cutAfterMs.has_value();
}

/// How far a connection got: an answer says more than a stage that failed before it.
int reach(const AddressReport &report)
{
    return static_cast<int>(report.stages.size()) + (report.status != 0 ? 1 : 0);
}

bool hasProblem(const AddressReport *report, Stage stage, const char *id)
{
    const StageResult *result = report == nullptr ? nullptr : report->stage(stage);
    return result != nullptr && result->problem && result->problem->id == id;
}

/// Nginx names the request in most lines; those of other clients in the same moments say nothing about ours.
QByteArrayList ownLines(const QByteArray &log, const QByteArray &target)
{
    constexpr qsizetype shown = 500; // Nginx cuts a line at 2048 bytes.
    QByteArrayList lines = log.split('\n');
    const QByteArray own = "request: \"GET " + target.left(shown);
    lines.removeIf(
        [&own](const QByteArray &line) { return line.contains("request: \"") && !line.contains(own); });
    return lines;
}

} // namespace

Scene::Scene(const Observation &observation)
    : seen(observation)
{
    for (const AddressReport &report : seen.addresses) {
        if (!fails(report)) {
            good = &report;
        } else if (p == nullptr || reach(report) > reach(*p)) {
            p = &report;
        }
    }
    log = ownLines(seen.errorLog, seen.endpoint.target);
    if (seen.direct) {
        d = &*seen.direct;
        direct = sniff(*d);
    }
    if (p != nullptr) {
        author = sniff(*p);
    }
    if (seen.companion) {
        companion = sniff(*seen.companion);
    }
}

bool Scene::redirects() const
{
    return (status() >= 301 && status() <= 303) || status() == 307 || status() == 308;
}

bool Scene::byApplication() const
{
    switch (author.author) {
    case Author::Express:
    case Author::WsLibrary:
    case Author::EngineIo:
    case Author::Python:
        return true;
    default:
        // Express marks its ETags as weak and Nginx its own as strong (unless it compresses, which is not
        // asked for).
        return p != nullptr && (headerValue(p->headers, "ETag").startsWith("W/") ||
                                (by(Author::Unknown) && handler("proxy") && !directDiffers()));
    }
}

bool Scene::problem(Stage stage, const char *id) const
{
    return hasProblem(p, stage, id);
}

bool Scene::directProblem(Stage stage, const char *id) const
{
    return hasProblem(d, stage, id);
}

bool Scene::logLine(const char *first, const char *second) const
{
    return std::any_of(log.begin(), log.end(),
                       [&](const QByteArray &line) { return line.contains(first) && line.contains(second); });
}

bool Scene::directSame() const
{
    return d != nullptr && d->status != 0 && d->status == status() && direct.author == author.author;
}

bool Scene::directDiffers() const
{
    return d != nullptr && d->status != 0 && !d->switched() && direct.body != author.body;
}

bool Scene::directIsProxy() const
{
    const QByteArray server = d == nullptr ? QByteArray() : headerValue(d->headers, "Server").toLower();
    return !directSwitched() && (server.startsWith("nginx") || server.startsWith("openresty") ||
                                 server.startsWith("caddy") || server.startsWith("envoy"));
}

QByteArray Scene::otherPath() const
{
    const QByteArray asked = seen.endpoint.target;
    for (const Sniffed *each : {&companion, &author}) {
        const QByteArray &got = each->missingPath;
        if (!got.isEmpty()) {
            // The query is left out of the comparison, since Express 4 shows it and some error pages do not.
            const QByteArray gotPath = before(got, '?');
            return gotPath == before(asked, '?') ? QByteArray() : gotPath;
        }
    }
    return {};
}

QByteArray Scene::pathOfApplication() const
{
    if (directSwitched() || sentPathSwitches()) {
        return {};
    }
    for (const PathAnswer &answer : seen.paths) {
        if (answer.switched) {
            return before(answer.target, '?');
        }
    }
    return {};
}

bool Scene::sentPathSwitches() const
{
    return std::any_of(seen.paths.begin(), seen.paths.end(), [this](const PathAnswer &answer) {
        return answer.switched && seen.config && answer.target == seen.config->sentTarget;
    });
}

bool Scene::fixProven() const
{
    return seen.imitatedNow && seen.imitatedNow->status != 0 && !seen.imitatedNow->switched() &&
           seen.imitatedFixed && seen.imitatedFixed->switched();
}

const VariantAnswer *Scene::variant(const char *kind) const
{
    const auto found =
        std::find_if(seen.variants.begin(), seen.variants.end(),
                     [kind](const VariantAnswer &each) { return each.switched && each.kind == kind; });
    return found == seen.variants.end() ? nullptr : &*found;
}

bool Scene::upgradeLost() const
{
    if (sentPathSwitches() || fixProven()) {
        return true;
    }
    if (seen.imitatedNow && seen.imitatedNow->switched()) {
        return false;
    }
    if (d != nullptr && d->status != 0) {
        return directSwitched();
    }
    return seen.config && seen.config->forwardsUpgrade == false;
}

} // namespace gate101::probe
