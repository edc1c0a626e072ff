// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/report.h"

#include <QJsonArray>

namespace gate101::load {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Phase, const char *> phases[] = {{Phase::Opening, "opening"},
                                                     {Phase::Exchanging, "exchanging"},
                                                     {Phase::Closing, "closing"},
                                                     {Phase::Done, "done"}};

QJsonArray causesJson(const QList<LoadCause> &causes)
{
    QJsonArray array;
    for (const LoadCause &cause : causes) {
        QJsonObject facts;
        for (auto it = cause.facts.cbegin(); it != cause.facts.cend(); ++it) {
            facts.insert(QString::fromLatin1(it.key()), it.value());
        }
        array.append(QJsonObject{{u"id"_s, QString::fromLatin1(cause.id)},
                                 {u"facts"_s, facts},
                                 {u"count"_s, static_cast<qint64>(cause.count)}});
    }
    return array;
}

QList<LoadCause> readCauses(const QJsonArray &array)
{
    QList<LoadCause> causes;
    for (const QJsonValue value : array) {
        LoadCause cause;
        cause.id = value[u"id"_s].toString().toLatin1();
        const QJsonObject facts = value[u"facts"_s].toObject();
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            cause.facts.insert(it.key().toLatin1(), it.value().toString());
        }
        cause.count = static_cast<quint64>(value[u"count"_s].toInteger());
        causes.append(cause);
    }
    return causes;
}

} // namespace

QByteArray phaseName(Phase phase)
{
    for (const auto &[value, name] : phases) {
        if (value == phase) {
            return name;
        }
    }
    return {};
}

QJsonObject reportJson(const LoadReport &report)
{
    return {{u"phase"_s, QString::fromLatin1(phaseName(report.phase))},
            {u"stopped"_s, report.stopped},
            {u"wanted"_s, report.wanted},
            {u"opened"_s, report.opened},
            {u"open"_s, report.open},
            {u"failed"_s, report.failed},
            {u"opening_ms"_s, report.openingMs},
            {u"exchange_ms"_s, report.exchangeMs},
            {u"measure"_s, QString::fromLatin1(measureName(report.measure))},
            {u"sent"_s, static_cast<qint64>(report.sent)},
            {u"answered"_s, static_cast<qint64>(report.answered)},
            {u"unasked"_s, static_cast<qint64>(report.unasked)},
            {u"opening"_s, report.opening.toJson()},
            {u"round_trips"_s, report.roundTrips.toJson()},
            {u"causes"_s, causesJson(report.causes)},
            {u"memory_per_open"_s, report.memoryPerOpen},
            {u"file_limit"_s, report.fileLimit}};
}

Result<LoadReport> readReport(const QJsonObject &json)
{
    LoadReport report;
    const QByteArray phase = json[u"phase"_s].toString().toLatin1();
    const auto known = std::find_if(std::begin(phases), std::end(phases),
                                    [&phase](const auto &pair) { return phase == pair.second; });
    if (known == std::end(phases)) {
        return failure("load-bad-line", {{"field", u"phase"_s}});
    }
    report.phase = known->first;
    const std::optional<Measure> measure = measureFrom(json[u"measure"_s].toString().toLatin1());
    if (!measure) {
        return failure("load-bad-line", {{"field", u"measure"_s}});
    }
    report.measure = *measure;
    report.stopped = json[u"stopped"_s].toBool();
    report.wanted = json[u"wanted"_s].toInt();
    report.opened = json[u"opened"_s].toInt();
    report.open = json[u"open"_s].toInt();
    report.failed = json[u"failed"_s].toInt();
    report.openingMs = json[u"opening_ms"_s].toDouble();
    report.exchangeMs = json[u"exchange_ms"_s].toDouble();
    report.sent = static_cast<quint64>(json[u"sent"_s].toInteger());
    report.answered = static_cast<quint64>(json[u"answered"_s].toInteger());
    report.unasked = static_cast<quint64>(json[u"unasked"_s].toInteger());
    const std::pair<QString, Histogram *> histograms[] = {{u"opening"_s, &report.opening},
                                                          {u"round_trips"_s, &report.roundTrips}};
    for (const auto &[name, histogram] : histograms) {
        const Result<Histogram> read = Histogram::fromJson(json[name].toObject());
        if (!read) {
            return tl::unexpected(read.error());
        }
        *histogram = *read;
    }
    report.causes = readCauses(json[u"causes"_s].toArray());
    report.memoryPerOpen = json[u"memory_per_open"_s].toInteger();
    report.fileLimit = json[u"file_limit"_s].toInt();
    return report;
}

} // namespace gate101::load
