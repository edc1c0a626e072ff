// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/probejson.h"

#include "job/explain.h"
#include "job/proof.h"
#include "probe/protocol.h"
#include "probe/remarks.h"

namespace gate101::job {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject stageJson(const probe::StageResult &stage, const QString &address, Secrets secrets)
{
    QJsonObject object{{QStringLiteral("stage"), text(probe::stageName(stage.stage))},
                       {QStringLiteral("ok"), stage.ok},
                       {QStringLiteral("ms"), stage.ms},
                       {QStringLiteral("facts"), factsJson(stage.facts, secrets)}};
    if (!address.isEmpty()) {
        object.insert(QStringLiteral("address"), address);
    }
    if (stage.problem) {
        object.insert(QStringLiteral("problem"), text(stage.problem->id));
    }
    return object;
}

/// The finding that explains a cause, or null.
QJsonValue becauseJson(const probe::Cause &cause)
{
    if (!cause.because) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("id"), text(cause.because->id)},
                       {QStringLiteral("file"), cause.because->facts.value("file")},
                       {QStringLiteral("line"), cause.because->facts.value("line").toInt()},
                       {QStringLiteral("message"), messageOf(*cause.because)}};
}

/// The causes that remain, when the observations leave two.
QJsonArray eitherJson(const probe::Cause &cause)
{
    QJsonArray array;
    for (const QByteArray &id : cause.either) {
        array.append(QJsonObject{{QStringLiteral("id"), text(id)},
                                 {QStringLiteral("message"), messageOf({id, cause.facts})}});
    }
    return array;
}

/// The application's answer to the request as Nginx sends it, now or after the fix.
QJsonValue imitatedJson(const std::optional<probe::AddressReport> &report, Secrets secrets)
{
    if (!report) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("request"),
                        text(secrets == Secrets::Shown ? report->request : masked(report->request))},
                       {QStringLiteral("status"), report->status},
                       {QStringLiteral("switched"), report->switched()}};
}

QJsonValue proofJson(const probe::Observation &seen, Secrets secrets)
{
    if (!seen.imitatedNow && !seen.imitatedFixed) {
        return QJsonValue::Null;
    }
    const std::optional<Statement> proof = proofOf(seen);
    return QJsonObject{{QStringLiteral("before"), imitatedJson(seen.imitatedNow, secrets)},
                       {QStringLiteral("after"), imitatedJson(seen.imitatedFixed, secrets)},
                       {QStringLiteral("proven"), proof && proof->id == "fix-proven"},
                       {QStringLiteral("message"), proof ? messageOf(*proof) : QString()}};
}

/// What is spoken inside, or null.
QJsonValue protocolJson(const probe::Observation &seen)
{
    const std::optional<probe::Protocol> protocol = probe::recogniseProtocol(seen);
    if (!protocol) {
        return QJsonValue::Null;
    }
    QJsonArray missing;
    for (const Statement &each : protocol->missing) {
        missing.append(
            QJsonObject{{QStringLiteral("id"), text(each.id)}, {QStringLiteral("message"), messageOf(each)}});
    }
    return QJsonObject{{QStringLiteral("id"), text(probe::protocolName(protocol->kind))},
                       {QStringLiteral("sign"), text(probe::signName(protocol->sign))},
                       {QStringLiteral("facts"), factsJson(protocol->facts)},
                       {QStringLiteral("missing"), missing}};
}

/// What is said beside the verdict.
QJsonArray remarksJson(const probe::Observation &seen)
{
    QJsonArray array;
    for (const Statement &each : probe::remarksOn(seen)) {
        array.append(QJsonObject{{QStringLiteral("id"), text(each.id)},
                                 {QStringLiteral("facts"), factsJson(each.facts)},
                                 {QStringLiteral("message"), messageOf(each)}});
    }
    return array;
}

} // namespace

QJsonObject factsJson(const Facts &facts, Secrets secrets)
{
    QJsonObject object;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        object.insert(QString::fromLatin1(it.key()), shownText(it.value(), secrets));
    }
    return object;
}

QJsonArray headersJson(const probe::HeaderList &headers, Secrets secrets)
{
    QJsonArray array;
    for (const auto &[name, value] : secrets == Secrets::Shown ? headers : masked(headers)) {
        array.append(QJsonArray{text(name), text(value)});
    }
    return array;
}

QJsonObject probeJson(const probe::ProbeReport &report, Secrets secrets)
{
    QJsonArray stages{stageJson(report.seen.resolve, {}, secrets)};
    const probe::AddressReport *telling = nullptr;
    for (const probe::AddressReport &address : report.seen.addresses) {
        for (const probe::StageResult &stage : address.stages) {
            stages.append(stageJson(stage, address.address.toString(), secrets));
        }
        if (telling == nullptr || (telling->switched() && !address.switched())) {
            telling = &address;
        }
    }
    QJsonObject object{{QStringLiteral("url"), shownText(report.seen.endpoint.toString(), secrets)},
                       {QStringLiteral("stages"), stages},
                       {QStringLiteral("status"), telling == nullptr ? 0 : telling->status},
                       {QStringLiteral("headers"),
                        telling == nullptr ? QJsonArray() : headersJson(telling->headers, secrets)},
                       {QStringLiteral("accept_valid"), telling != nullptr && telling->acceptValid},
                       {QStringLiteral("cause"), QJsonValue::Null},
                       {QStringLiteral("proof"), proofJson(report.seen, secrets)},
                       {QStringLiteral("protocol"), protocolJson(report.seen)},
                       {QStringLiteral("remarks"), remarksJson(report.seen)},
                       {QStringLiteral("http_proxy"), QStringLiteral("unused")},
                       {QStringLiteral("works"), report.works},
                       {QStringLiteral("ms"), report.ms}};
    if (report.cause) {
        const Explanation words = explain(*report.cause);
        object.insert(
            QStringLiteral("cause"),
            QJsonObject{
                {QStringLiteral("id"), text(report.cause->id)},
                {QStringLiteral("hop"), text(hopName(report.cause->hop))},
                {QStringLiteral("facts"), factsJson(report.cause->facts, secrets)},
                {QStringLiteral("message"), shownText(words.message, secrets)},
                {QStringLiteral("next"), shownText(words.next, secrets)},
                {QStringLiteral("confidence"), text(confidenceName(report.cause->confidence))},
                {QStringLiteral("because"), becauseJson(*report.cause)},
                {QStringLiteral("either"), eitherJson(*report.cause)},
                {QStringLiteral("parted_by"), report.cause->partedBy.isEmpty()
                                                  ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(messageOf({report.cause->partedBy, {}}))}});
    }
    return object;
}

} // namespace gate101::job
