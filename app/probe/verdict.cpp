// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/verdict.h"

#include "probe/scene.h"

#include <algorithm>
#include <array>

namespace gate101::probe {

namespace {

/// The whole table. What is certain stands before what is likely: a failing stage before an answer, an answer
/// that names its cause before a path that the application itself has shown, that before a phrase of the log,
/// the log before a comparison, and a comparison before a bare status.
std::array<Rows, 12> table()
{
    return {nameRows(), networkRows(), tlsFailureRows(),  streamRows(), earlyRows(), pathRows(),
            logRows(),  gatewayRows(), applicationRows(), nginxRows(),  lastRows(),  tlsComplaintRows()};
}

Facts commonFacts(const Scene &scene)
{
    const Observation &seen = scene.seen;
    Facts facts{{"url", seen.endpoint.toString()},
                {"host", seen.endpoint.host},
                {"port", QString::number(seen.endpoint.port)},
                {"path", QString::fromLatin1(seen.endpoint.path())}};
    if (seen.backend) {
        facts.insert("backend", seen.backend->toString());
    }
    if (scene.p != nullptr) {
        facts.insert("address", scene.p->address.toString());
        facts.insert("seconds", QString::number(scene.p->answerMs / 1000, 'f', 2));
        if (scene.p->status != 0) {
            facts.insert("status", QString::number(scene.p->status));
        }
        const QByteArray location = headerValue(scene.p->headers, "Location");
        if (!location.isEmpty()) {
            facts.insert("location", QString::fromLatin1(location));
        }
    }
    if (scene.d != nullptr && scene.d->status != 0) {
        facts.insert("direct_status", QString::number(scene.d->status));
    }
    if (seen.config) {
        facts.insert(seen.config->facts);
    }
    return facts;
}

void addDoubt(Cause &cause, const Doubt &doubt, const Scene &scene)
{
    if (doubt.open != nullptr && !doubt.open(scene)) {
        return;
    }
    cause.confidence = doubt.confidence;
    for (const char *id : {doubt.first, doubt.second}) {
        if (id != nullptr) {
            cause.either.append(id);
        }
    }
    cause.partedBy = doubt.partedBy;
}

bool addressWorks(const Observation &seen, const AddressReport &report)
{
    return report.conforms() && !report.closedEarly && report.streamError.isEmpty() && !report.cutAfterMs &&
           (seen.insecure || report.tlsProblems.isEmpty());
}

} // namespace

bool works(const Observation &seen)
{
    return !seen.addresses.isEmpty() &&
           std::all_of(seen.addresses.begin(), seen.addresses.end(),
                       [&](const AddressReport &report) { return addressWorks(seen, report); });
}

std::optional<Cause> judge(const Observation &seen)
{
    if (works(seen)) {
        return std::nullopt;
    }
    const Scene scene(seen);
    for (const Rows rows : table()) {
        for (const Row &row : rows) {
            if (!row.when(scene)) {
                continue;
            }
            Cause cause;
            cause.id = row.id;
            cause.hop = row.hop;
            cause.facts = commonFacts(scene);
            if (row.facts != nullptr) {
                cause.facts.insert(row.facts(scene));
            }
            addDoubt(cause, row.doubt, scene);
            return cause;
        }
    }
    return std::nullopt;
}

QByteArrayList causeIds()
{
    QByteArrayList ids;
    for (const Rows rows : table()) {
        for (const Row &row : rows) {
            if (!ids.contains(row.id)) {
                ids.append(row.id);
            }
        }
    }
    return ids;
}

QByteArrayList doubtIds()
{
    QByteArrayList ids;
    for (const Rows rows : table()) {
        for (const Row &row : rows) {
            for (const char *id : {row.doubt.first, row.doubt.second, row.doubt.partedBy}) {
                if (id != nullptr && !ids.contains(id)) {
                    ids.append(id);
                }
            }
        }
    }
    return ids;
}

} // namespace gate101::probe
