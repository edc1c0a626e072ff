// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "job/explain.h"
#include "job/httpproxy.h"
#include "job/proof.h"
#include "nginx/files/configset.h"
#include "probe/protocol.h"
#include "probe/remarks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace gate101::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString severityWord(nginx::Severity severity)
{
    switch (severity) {
    case nginx::Severity::Error:
        return QCoreApplication::translate("CommandLine", "error");
    case nginx::Severity::Warning:
        return QCoreApplication::translate("CommandLine", "warning");
    case nginx::Severity::Info:
        return QCoreApplication::translate("CommandLine", "note");
    }
    return {};
}

void printStage(const probe::StageResult &stage)
{
    const QString sign = stage.ok ? QStringLiteral("✓") : QStringLiteral("✗");
    const QString name = QString::fromLatin1(probe::stageName(stage.stage)).leftJustified(8);
    QString text =
        u"  " + sign + u' ' + name + QString::number(stage.ms, 'f', 1).rightJustified(9) + u" ms  ";
    text += job::messageOf(stage.problem ? static_cast<const Statement &>(*stage.problem)
                                         : Statement{"stage-" + probe::stageName(stage.stage), stage.facts});
    print(text);
}

void printStages(const probe::ProbeReport &report)
{
    print(report.seen.endpoint.toString());
    if (const std::optional<Statement> notice = job::httpProxyNotice()) {
        print(u"  " + job::messageOf(*notice));
    }
    printStage(report.seen.resolve);
    for (const probe::AddressReport &address : report.seen.addresses) {
        const QString host = address.address.toString();
        print(u"  " + (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' +
              QString::number(address.port));
        for (const probe::StageResult &stage : address.stages) {
            printStage(stage);
        }
    }
    if (report.seen.direct) {
        const probe::AddressReport &direct = *report.seen.direct;
        const Statement said =
            direct.status != 0 ? Statement{"hop-backend-direct", {{"status", QString::number(direct.status)}}}
                               : Statement{"hop-backend-silent", {}};
        print(u"  " + (report.seen.backend ? report.seen.backend->toString() : QString()) + u"  " +
              job::messageOf(said));
    }
}

/// What stands around a cause: the line that explains it, the doubt that is left, and the proof of the fix.
void printSurroundings(const probe::ProbeReport &report)
{
    if (report.cause && report.cause->because) {
        const Statement &because = *report.cause->because;
        print(u"    → " + because.facts.value("file") + u':' + because.facts.value("line") + u": " +
              job::messageOf(because));
    }
    if (report.cause && !report.cause->either.isEmpty()) {
        print(QCoreApplication::translate("CommandLine", "Causes that remain:"));
        for (const QByteArray &id : report.cause->either) {
            print(u"    - " + job::messageOf({id, report.cause->facts}));
        }
        print(u"    " + job::messageOf({report.cause->partedBy, {}}));
    }
    if (const std::optional<Statement> proof = job::proofOf(report.seen)) {
        printExplained(*proof);
    }
}

void printProtocol(const probe::ProbeReport &report)
{
    if (const std::optional<probe::Protocol> protocol = probe::recogniseProtocol(report.seen)) {
        for (const Statement &each : probe::statementsOf(*protocol)) {
            printExplained(each);
        }
    }
    for (const Statement &each : probe::remarksOn(report.seen)) {
        printExplained(each);
    }
}

bool names(const nginx::Findings &findings, const Statement &statement)
{
    return std::any_of(findings.begin(), findings.end(), [&statement](const nginx::Finding &finding) {
        return finding.statement == statement;
    });
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented));
}

void printError(const Error &error)
{
    const job::Explanation words = job::explain(error);
    write(stderr, QString(u"gate101: " + words.message + u'\n').toUtf8());
    for (const QString &line : {words.why, words.next}) {
        if (!line.isEmpty()) {
            write(stderr, QString(u"    " + line + u'\n').toUtf8());
        }
    }
}

void printExplained(const Statement &statement, const QString &first)
{
    const job::Explanation words = job::explain(statement);
    print(first + words.message);
    for (const QString &line : {words.why, words.next}) {
        if (!line.isEmpty()) {
            print(u"    " + line);
        }
    }
}

void printProblems(const nginx::ConfigSet &config)
{
    for (const nginx::Finding &problem : config.problems()) {
        printError(Error{problem.statement});
    }
}

void printDiagnosis(const job::Diagnosis &diagnosis)
{
    // What a finding explains below is only named here.
    if (names(diagnosis.findings, diagnosis.summary)) {
        print(job::messageOf(diagnosis.summary));
    } else {
        printExplained(diagnosis.summary);
    }
    print();
    if (diagnosis.nginx.version.isKnown()) {
        print(u"nginx " + QString::fromLatin1(diagnosis.nginx.version.toString()) + u", " +
              diagnosis.nginx.mainFile);
    }
    for (const nginx::Finding &finding : diagnosis.findings) {
        QString first = u'[' + severityWord(finding.severity) + u"] ";
        const QString place =
            QString::fromUtf8(finding.place.file) + u':' + QString::number(finding.place.line) + u": ";
        if (finding.place.line > 0 && !job::messageOf(finding.statement).startsWith(place)) {
            first += place;
        }
        printExplained(finding.statement, first);
    }
    for (const Statement &reason : diagnosis.undecided) {
        if (!names(diagnosis.findings, reason)) {
            printExplained(reason, u'[' + QCoreApplication::translate("CommandLine", "undecided") + u"] ");
        }
    }
    if (diagnosis.probe) {
        print();
        printStages(*diagnosis.probe);
        const auto &cause = diagnosis.probe->cause;
        if (cause && static_cast<const Statement &>(*cause) != diagnosis.summary) {
            print();
            printExplained(*cause);
        }
        printSurroundings(*diagnosis.probe);
        printProtocol(*diagnosis.probe);
    }
}

void printChecks(const QList<job::ServerCheck> &checks)
{
    if (!checks.isEmpty()) {
        print();
    }
    for (const job::ServerCheck &check : checks) {
        const QString sign = check.outcome == job::ServerCheck::Outcome::Good  ? QStringLiteral("✓")
                             : check.outcome == job::ServerCheck::Outcome::Bad ? QStringLiteral("✗")
                                                                               : QStringLiteral("–");
        print(u"  " + sign + u' ' + job::messageOf({"question-" + check.id, {}}));
        printExplained(check.answer, QStringLiteral("    "));
        for (const QString &line : check.evidence) {
            print(u"    | " + line);
        }
    }
}

void printRoute(const nginx::Route &route)
{
    for (const Statement &step : route.trace) {
        print(u"- " + job::messageOf(step));
    }
    for (const Statement &reason : route.undecided) {
        printExplained(reason, u'[' + QCoreApplication::translate("CommandLine", "undecided") + u"] ");
    }
    if (route.backendRequest) {
        print();
        print(QCoreApplication::translate("CommandLine", "The backend receives:"));
        print(u"    " + QString::fromUtf8(route.backendRequest->line));
        for (const auto &[name, value] : route.backendRequest->headers) {
            print(u"    " + QString::fromUtf8(name) + u": " + QString::fromUtf8(value));
        }
    }
}

void printProbe(const probe::ProbeReport &report)
{
    printStages(report);
    if (report.cause) {
        print();
        printExplained(*report.cause);
        printSurroundings(report);
    } else if (report.works) {
        print();
        print(job::messageOf({"summary-works", {}}));
    }
    printProtocol(report);
}

} // namespace gate101::cli
