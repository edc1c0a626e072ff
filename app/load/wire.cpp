// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/wire.h"

#include <QJsonDocument>

namespace gate101::load {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QString &key, const QJsonValue &value)
{
    const QJsonObject object{{u"v"_s, wireVersion}, {key, value}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> opened(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure("load-bad-line", {{"field", QString()}});
    }
    const QJsonObject object = document.object();
    if (const int version = object[u"v"_s].toInt(); version != wireVersion) {
        return failure("load-other-version", {{"version", QString::number(version)}});
    }
    return object;
}

} // namespace

QByteArray runLine(const LoadPlan &plan)
{
    return line(u"run"_s, planJson(plan));
}

QByteArray stopLine()
{
    return line(u"stop"_s, true);
}

QByteArray reportLine(const LoadReport &report)
{
    return line(u"report"_s, reportJson(report));
}

QByteArray refusalLine(const Error &error)
{
    QJsonObject facts;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it) {
        facts.insert(QString::fromLatin1(it.key()), it.value());
    }
    return line(u"refused"_s, QJsonObject{{u"id"_s, QString::fromLatin1(error.id)}, {u"facts"_s, facts}});
}

Result<Command> readCommand(const QByteArray &bytes)
{
    const Result<QJsonObject> object = opened(bytes);
    if (!object) {
        return tl::unexpected(object.error());
    }
    if (object->contains(u"run"_s)) {
        const Result<LoadPlan> plan = readPlan((*object)[u"run"_s].toObject());
        return plan ? Result<Command>(*plan) : tl::unexpected(plan.error());
    }
    if ((*object)[u"stop"_s].toBool()) {
        return StopRequest{};
    }
    return failure("load-bad-line", {{"field", u"run"_s}});
}

Result<Event> readEvent(const QByteArray &bytes)
{
    const Result<QJsonObject> object = opened(bytes);
    if (!object) {
        return tl::unexpected(object.error());
    }
    if (object->contains(u"report"_s)) {
        const Result<LoadReport> report = readReport((*object)[u"report"_s].toObject());
        return report ? Result<Event>(*report) : tl::unexpected(report.error());
    }
    const QJsonObject refused = (*object)[u"refused"_s].toObject();
    if (refused[u"id"_s].toString().isEmpty()) {
        return failure("load-bad-line", {{"field", u"report"_s}});
    }
    Error error{{refused[u"id"_s].toString().toLatin1(), {}}};
    const QJsonObject facts = refused[u"facts"_s].toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        error.facts.insert(it.key().toLatin1(), it.value().toString());
    }
    return Event(error);
}

} // namespace gate101::load
