// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/checkanswers.h"

#include "job/checkup/firewallrules.h"
#include "job/diagnosis.h"
#include "job/evidence.h"
#include "job/host.h"
#include "nginx/files/configset.h"

#include <QJsonArray>
#include <algorithm>

namespace gate101::job {

using namespace Qt::StringLiterals;

namespace {

using Outcome = ServerCheck::Outcome;

constexpr qsizetype evidenceMost = 8;

QString placeText(const nginx::Place &place)
{
    return QString::fromUtf8(place.file) + u':' + QString::number(place.line);
}

/// From the main file down to this one, one include line each.
QStringList includeChain(const nginx::ConfigSet &config, const QByteArray &file)
{
    QStringList chain;
    nginx::Directive includer = config.includerOf(file);
    while (!includer.isNull() && chain.size() < evidenceMost) {
        const nginx::Place place = includer.place();
        chain.prepend(placeText(place) + u": include "_s +
                      QString::fromUtf8(includer.args().isEmpty() ? QByteArray() : includer.args().first()));
        includer = config.includerOf(place.file);
    }
    return chain + QStringList{QString::fromUtf8(file)};
}

ServerCheck unanswered(const char *id, const Error &error)
{
    const Error told = hostError(error);
    return {id, Outcome::Unclear, {"check-unanswered", {{"code", QString::fromLatin1(told.id)}}}, {}};
}

bool isSerious(const QByteArray &line)
{
    return line.contains("[error]") || line.contains("[crit]") || line.contains("[alert]") ||
           line.contains("[emerg]");
}

} // namespace

QByteArray outcomeName(ServerCheck::Outcome outcome)
{
    return outcome == Outcome::Good ? "good" : outcome == Outcome::Bad ? "bad" : "unclear";
}

ServerCheck fileCheck(const Diagnosis &diagnosis)
{
    ServerCheck check{"file-read", Outcome::Unclear, {"check-file-unknown", {}}, {}};
    if (diagnosis.config == nullptr) {
        return check;
    }
    const nginx::ConfigSet &config = *diagnosis.config;
    const auto disabled =
        std::find_if(diagnosis.findings.begin(), diagnosis.findings.end(),
                     [](const nginx::Finding &one) { return one.statement.id == "site-not-enabled"; });
    if (disabled != diagnosis.findings.end()) {
        check.outcome = Outcome::Bad;
        check.answer = {"check-file-unread", {{"file", QString::fromUtf8(disabled->place.file)}}};
        return check;
    }
    if (!diagnosis.route.server) {
        check.outcome = config.isComplete() ? Outcome::Bad : Outcome::Unclear;
        check.answer = {"check-file-none", {{"main", QString::fromUtf8(config.mainFile())}}};
        return check;
    }
    const nginx::Place &place = diagnosis.route.server->place;
    const Facts facts{{"file", QString::fromUtf8(place.file)}, {"line", QString::number(place.line)}};
    check.evidence = includeChain(config, place.file);
    if (diagnosis.route.server->isDefaultFallback) {
        check.outcome = Outcome::Bad;
        check.answer = {"check-file-default", facts};
    } else {
        check.outcome = Outcome::Good;
        check.answer = {"check-file-read", facts};
    }
    return check;
}

ServerCheck syntaxCheck(const Result<QJsonObject> &result)
{
    if (!result) {
        return unanswered("syntax", result.error());
    }
    ServerCheck check{"syntax", Outcome::Good, {"check-syntax-passes", {}}, {}};
    const QString verdict = result->value("verdict"_L1).toString();
    const QString message = result->value("message"_L1).toString();
    if (verdict == "fail"_L1) {
        check.outcome = Outcome::Bad;
        check.answer.id = "check-syntax-fails";
    } else if (verdict != "pass"_L1) {
        check.outcome = Outcome::Unclear;
        check.answer = {result->value("reason"_L1).toString() == "not-permitted"_L1
                            ? "check-needs-root"
                            : "check-syntax-unverified",
                        {}};
    }
    if (!message.isEmpty()) {
        check.evidence.append(u"nginx: "_s + message);
    }
    const QJsonArray warnings = result->value("warnings"_L1).toArray();
    for (const auto warning : warnings) {
        if (check.evidence.size() < evidenceMost) {
            check.evidence.append(u"nginx: "_s + warning.toString());
        }
    }
    return check;
}

ServerCheck logCheck(const Result<QJsonObject> &result, const QString &file)
{
    ServerCheck check{"error-log", Outcome::Unclear, {"check-log-unreadable", {{"file", file}}}, {}};
    if (!result) {
        return file.isEmpty() ? unanswered("error-log", result.error()) : check;
    }
    const QByteArrayList lines =
        QByteArray::fromBase64(result->value("bytes"_L1).toString().toLatin1()).split('\n');
    qsizetype count = 0;
    for (const QByteArray &line : lines) {
        if (isSerious(line)) {
            ++count;
            check.evidence.append(QString::fromUtf8(masked(line.left(1000))));
            if (check.evidence.size() > evidenceMost) {
                check.evidence.removeFirst();
            }
        }
    }
    check.outcome = count == 0 ? Outcome::Good : Outcome::Unclear;
    check.answer = {count == 0 ? "check-log-quiet" : "check-log-errors",
                    {{"file", result->value("file"_L1).toString(file)}, {"count", QString::number(count)}}};
    return check;
}

ServerCheck portCheck(const Result<QJsonObject> &result, int port)
{
    if (!result) {
        return unanswered("backend-port", result.error());
    }
    ServerCheck check{
        "backend-port", Outcome::Bad, {"check-port-nobody", {{"port", QString::number(port)}}}, {}};
    const QJsonArray listeners = result->value("listeners"_L1).toArray();
    for (const auto listener : listeners) {
        const QJsonObject one = listener.toObject();
        const QString address = one.value("address"_L1).toString();
        const int pid = one.value("pid"_L1).toInt();
        const QString program = one.value("program"_L1).toString();
        const QString name = program.section(u'/', -1);
        const QString who = pid > 0 ? QString(QString::number(pid) + u'/' + name)
                                    : QString(u"uid "_s + QString::number(one.value("uid"_L1).toInteger()));
        const QString host = address.contains(u':') ? QString(u'[' + address + u']') : address;
        check.evidence.append(host + u':' + QString::number(port) + u"  LISTEN  "_s + who);
        check.outcome = Outcome::Good;
        check.answer.id = pid > 0 ? "check-port-program" : "check-port-somebody";
        check.answer.facts.insert("program", name);
        check.answer.facts.insert("pid", QString::number(pid));
    }
    return check;
}

ServerCheck firewallCheck(const Result<QJsonObject> &result, int port)
{
    if (!result) {
        return unanswered("firewall", result.error());
    }
    using State = FirewallAnswer::State;
    const FirewallAnswer answer = firewallAnswer(*result, port);
    const Facts facts{{"port", QString::number(port)}, {"manager", answer.manager}};
    switch (answer.state) {
    case State::None:
        return {"firewall", Outcome::Good, {"check-firewall-none", facts}, answer.rules};
    case State::Open:
        return {"firewall", Outcome::Good, {"check-firewall-open", facts}, answer.rules};
    case State::Closed:
        return {"firewall",
                Outcome::Bad,
                {"check-firewall-closed-" + answer.manager.toLatin1(), facts},
                answer.rules};
    case State::Unclear:
        return {"firewall", Outcome::Unclear, {"check-firewall-unclear", facts}, answer.rules};
    case State::Unreadable:
        break;
    }
    return {"firewall", Outcome::Unclear, {"check-firewall-unreadable", facts}, answer.rules};
}

} // namespace gate101::job
