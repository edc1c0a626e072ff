// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "job/explain.h"
#include "job/judgement.h"
#include "job/probejson.h"
#include "nginx/files/configset.h"

namespace gate101::cli {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonArray strings(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &item : list) {
        array.append(text(item));
    }
    return array;
}

QJsonArray sentences(const QList<Statement> &statements)
{
    QJsonArray array;
    for (const Statement &statement : statements) {
        array.append(job::messageOf(statement));
    }
    return array;
}

QString severityName(nginx::Severity severity)
{
    switch (severity) {
    case nginx::Severity::Error:
        return QStringLiteral("error");
    case nginx::Severity::Warning:
        return QStringLiteral("warning");
    case nginx::Severity::Info:
        return QStringLiteral("info");
    }
    return {};
}

QJsonObject findingJson(const nginx::Finding &finding)
{
    return {{QStringLiteral("id"), text(finding.statement.id)},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("file"), text(finding.place.file)},
            {QStringLiteral("line"), finding.place.line},
            {QStringLiteral("column"), finding.place.column},
            {QStringLiteral("message"), job::messageOf(finding.statement)},
            {QStringLiteral("next"), job::explain(finding.statement).next},
            {QStringLiteral("fixable"), finding.fixable}};
}

QJsonObject directiveJson(const nginx::Directive &directive)
{
    QJsonObject object{{QStringLiteral("name"), text(directive.name())},
                       {QStringLiteral("args"), strings(directive.args())},
                       {QStringLiteral("line"), directive.line()},
                       {QStringLiteral("block"), QJsonValue::Null}};
    if (directive.isBlock()) {
        QJsonArray block;
        for (const nginx::Directive &child : directive.children()) {
            block.append(directiveJson(child));
        }
        object.insert(QStringLiteral("block"), block);
    }
    return object;
}

} // namespace

QJsonObject routeJson(const nginx::Route &route)
{
    QJsonObject object{{QStringLiteral("server"), QJsonValue::Null},
                       {QStringLiteral("location"), QJsonValue::Null},
                       {QStringLiteral("handler"), text(nginx::handlerName(route.handler))},
                       {QStringLiteral("upstream"), QJsonValue::Null},
                       {QStringLiteral("backend_request"), QJsonValue::Null},
                       {QStringLiteral("trace"), sentences(route.trace)},
                       {QStringLiteral("undecided"), sentences(route.undecided)}};
    if (route.server) {
        object.insert(QStringLiteral("server"),
                      QJsonObject{{QStringLiteral("file"), text(route.server->place.file)},
                                  {QStringLiteral("line"), route.server->place.line},
                                  {QStringLiteral("names"), strings(route.server->names)},
                                  {QStringLiteral("listen"), strings(route.server->listens)}});
    }
    if (route.location) {
        object.insert(QStringLiteral("location"),
                      QJsonObject{{QStringLiteral("file"), text(route.location->place.file)},
                                  {QStringLiteral("line"), route.location->place.line},
                                  {QStringLiteral("modifier"), text(route.location->modifier)},
                                  {QStringLiteral("pattern"), text(route.location->pattern)}});
    }
    if (route.status != 0) {
        object.insert(QStringLiteral("status"), route.status);
    }
    if (!route.upstream.isEmpty()) {
        object.insert(QStringLiteral("upstream"), text(route.upstream));
    }
    if (route.backendRequest) {
        object.insert(
            QStringLiteral("backend_request"),
            QJsonObject{{QStringLiteral("line"), text(route.backendRequest->line)},
                        {QStringLiteral("headers"), job::headersJson(route.backendRequest->headers)}});
    }
    return object;
}

QJsonObject diagnosisJson(const job::Diagnosis &diagnosis, const QList<job::ServerCheck> &checks)
{
    QJsonArray answers;
    for (const job::ServerCheck &check : checks) {
        answers.append(QJsonObject{{QStringLiteral("id"), text(check.id)},
                                   {QStringLiteral("outcome"), text(job::outcomeName(check.outcome))},
                                   {QStringLiteral("message"), job::messageOf(check.answer)},
                                   {QStringLiteral("evidence"), QJsonArray::fromStringList(check.evidence)}});
    }
    QJsonArray findings;
    for (const nginx::Finding &finding : diagnosis.findings) {
        findings.append(findingJson(finding));
    }
    return {{QStringLiteral("verdict"), text(job::verdictName(diagnosis.verdict))},
            {QStringLiteral("summary"), job::messageOf(diagnosis.summary)},
            {QStringLiteral("nginx"),
             QJsonObject{{QStringLiteral("version"), text(diagnosis.nginx.version.toString())},
                         {QStringLiteral("conf"), diagnosis.nginx.mainFile}}},
            {QStringLiteral("route"), routeJson(diagnosis.route)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("undecided"), sentences(diagnosis.undecided)},
            {QStringLiteral("checks"), answers},
            {QStringLiteral("probe"),
             diagnosis.probe ? QJsonValue(job::probeJson(*diagnosis.probe)) : QJsonValue::Null}};
}

QJsonObject parseJson(const nginx::Tree &tree)
{
    QJsonArray errors;
    for (const nginx::Finding &finding : nginx::syntaxFindings(tree)) {
        errors.append(QJsonObject{{QStringLiteral("line"), finding.place.line},
                                  {QStringLiteral("column"), finding.place.column},
                                  {QStringLiteral("message"), job::messageOf(finding.statement)}});
    }
    QJsonArray directives;
    for (const nginx::Directive &directive : tree.topLevel()) {
        directives.append(directiveJson(directive));
    }
    return {{QStringLiteral("errors"), errors}, {QStringLiteral("directives"), directives}};
}

QJsonArray historyJson(const QList<job::Change> &history)
{
    QJsonArray array;
    for (const job::Change &change : history) {
        array.append(QJsonObject{{QStringLiteral("id"), text(change.id)},
                                 {QStringLiteral("time"), change.time.toString(Qt::ISODate)},
                                 {QStringLiteral("files"), QJsonArray::fromStringList(change.files)},
                                 {QStringLiteral("state"), text(change.state)},
                                 {QStringLiteral("who"), change.who}});
    }
    return array;
}

QJsonObject transactionJson(const job::Change &change)
{
    return {{QStringLiteral("id"), text(change.id)}, {QStringLiteral("state"), text(change.state)}};
}

QJsonObject opinionJson(const probe::Opinion &opinion, const std::optional<Statement> &differs)
{
    using Kind = probe::Opinion::Kind;
    return {
        {QStringLiteral("asked"), opinion.kind != Kind::NotAsked},
        {QStringLiteral("connects"), opinion.kind == Kind::Connects},
        {QStringLiteral("ms"), opinion.ms},
        {QStringLiteral("id"), QString::fromLatin1(opinion.statement.id)},
        {QStringLiteral("message"), job::messageOf(opinion.statement)},
        {QStringLiteral("differs"), differs ? QJsonValue(QString::fromLatin1(differs->id)) : QJsonValue()}};
}

QJsonObject errorJson(const Error &error)
{
    const job::Explanation words = job::explain(error);
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("id"), text(error.id)},
                                                  {QStringLiteral("message"), words.message},
                                                  {QStringLiteral("next"), words.next},
                                                  {QStringLiteral("facts"), job::factsJson(error.facts)}}}};
}

} // namespace gate101::cli
