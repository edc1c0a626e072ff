// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/idlereport.h"

#include <algorithm>
#include <cmath>

namespace gate101::job {

using namespace Qt::StringLiterals;
using probe::HoldEnd;

namespace {

constexpr std::pair<IdleEnder, const char *> names[] = {
    {IdleEnder::Nobody, "nobody"},       {IdleEnder::Application, "application"},
    {IdleEnder::Backend, "backend"},     {IdleEnder::Nginx, "nginx"},
    {IdleEnder::Between, "between"},     {IdleEnder::Unknown, "unknown"},
    {IdleEnder::NotOpened, "not-opened"}};

/// Limits that others are known for, in seconds; never more than a possibility.
constexpr std::pair<int, const char *> usualLimits[] = {{50, "HAProxy"},
                                                        {55, "Heroku"},
                                                        {60, "AWS Application Load Balancer, Nginx"},
                                                        {100, "Cloudflare"},
                                                        {240, "Azure Load Balancer"},
                                                        {350, "AWS Network Load Balancer"},
                                                        {600, "Google Cloud Load Balancing"}};

QString inSeconds(double ms)
{
    return QString::number(ms / 1000, 'f', 3);
}

QString shown(std::chrono::milliseconds value)
{
    return value.count() % 1000 == 0 ? QString(QString::number(value.count() / 1000) + u's')
                                     : QString(QString::number(value.count()) + u"ms"_s);
}

bool isNear(double silentMs, std::chrono::milliseconds value)
{
    const double late = silentMs - static_cast<double>(value.count());
    return late >= -static_cast<double>(idleEarly.count()) && late <= static_cast<double>(idleLate.count());
}

Facts factsOf(const nginx::TimeSetting &setting)
{
    return {{"setting", QString::fromLatin1(setting.name)},
            {"value", shown(setting.value)},
            {"file", QString::fromUtf8(setting.place.file)},
            {"line", QString::number(setting.place.line)}};
}

const nginx::TimeSetting *readTimeout(const IdleReport &report)
{
    const bool known = !report.limits.empty() && report.limits.front().name == "proxy_read_timeout";
    return known ? &report.limits.front() : nullptr;
}

/// Both ways ended in the same way after the same silence, so Nginx only passed it on.
bool backendDidTheSame(const IdleReport &report)
{
    return report.direct && report.direct->by != HoldEnd::By::Us &&
           std::abs(report.direct->silentMs - report.proxy->silentMs) <=
               static_cast<double>(idleLate.count());
}

bool backendStayed(const IdleReport &report)
{
    return report.direct && report.direct->by == HoldEnd::By::Us &&
           report.direct->silentMs >= report.proxy->silentMs;
}

void noteDirect(IdleReport &report)
{
    if (backendStayed(report)) {
        report.notes.append(
            Statement{"idle-direct-stayed", {{"seconds", inSeconds(report.direct->silentMs)}}});
    } else if (report.direct && report.direct->by != HoldEnd::By::Us) {
        report.notes.append(
            Statement{"idle-direct-ended", {{"seconds", inSeconds(report.direct->silentMs)}}});
    } else {
        report.notes.append(Statement{"idle-direct-unknown", {}});
    }
}

/// What has the same value but cannot be the reason, and what others are known for.
void noteCoincidences(IdleReport &report)
{
    for (const nginx::TimeSetting &limit : report.limits) {
        if (limit.name != "proxy_read_timeout" && !limit.isDefault &&
            isNear(report.proxy->silentMs, limit.value)) {
            report.notes.append(Statement{"idle-other-setting", factsOf(limit)});
        }
    }
    for (const auto &[seconds, who] : usualLimits) {
        if (std::abs(report.proxy->silentMs - seconds * 1000.0) <= 1000) {
            report.notes.append(
                Statement{"idle-usual-limit",
                          {{"seconds", QString::number(seconds)}, {"who", QString::fromLatin1(who)}}});
        }
    }
}

void concludeOpen(IdleReport &report)
{
    const HoldEnd &end = *report.proxy;
    report.ender = IdleEnder::Nobody;
    const bool wasSilent = end.pings == 0 && end.messages == 0;
    report.conclusion = {"idle-stayed-open", {{"seconds", inSeconds(wasSilent ? end.silentMs : end.heldMs)}}};
    const nginx::TimeSetting *limit = readTimeout(report);
    if (!wasSilent) {
        const bool pings = end.pings > 0;
        const int count = pings ? end.pings : end.messages;
        report.notes.append(Statement{pings ? "idle-kept-by-pings" : "idle-kept-by-messages",
                                      {{"count", QString::number(count)},
                                       {"every", QString::number(end.heldMs / 1000 / count, 'f', 1)}}});
    } else if (limit != nullptr && end.silentMs > static_cast<double>((limit->value + idleLate).count())) {
        report.notes.append(Statement{"idle-open-beyond", factsOf(*limit)});
    } else if (limit != nullptr) {
        Facts facts = factsOf(*limit);
        facts.insert("longer", shown(limit->value + std::chrono::seconds(5)));
        report.notes.append(Statement{limit->isDefault ? "idle-open-default" : "idle-open-too-short", facts});
    }
}

void concludeCut(IdleReport &report)
{
    const HoldEnd &end = *report.proxy;
    const nginx::TimeSetting *limit = readTimeout(report);
    const QString seconds = inSeconds(end.silentMs);
    if (backendDidTheSame(report)) {
        report.ender = IdleEnder::Backend;
        report.conclusion = {"idle-cut-by-backend", {{"seconds", seconds}}};
        noteDirect(report);
        return;
    }
    // A timeout of Nginx ends with a FIN; a reset is somebody else's.
    if (limit != nullptr && end.by == HoldEnd::By::Fin && isNear(end.silentMs, limit->value)) {
        Facts facts = factsOf(*limit);
        facts.insert("seconds", seconds);
        facts.insert("difference",
                     QString::number(end.silentMs - static_cast<double>(limit->value.count()), 'f', 1));
        report.ender = IdleEnder::Nginx;
        report.conclusion = {limit->isDefault ? "idle-cut-by-default" : "idle-cut-by-nginx", facts};
        noteDirect(report);
        return;
    }
    report.ender = backendStayed(report) ? IdleEnder::Between : IdleEnder::Unknown;
    report.conclusion = {end.by == HoldEnd::By::Reset         ? "idle-reset"
                         : report.ender == IdleEnder::Between ? "idle-cut-between"
                                                              : "idle-cut-unknown",
                         {{"seconds", seconds}}};
    noteDirect(report);
    if (limit != nullptr) {
        report.notes.append(Statement{"idle-not-read-timeout", factsOf(*limit)});
    } else {
        report.notes.append(Statement{"idle-no-configuration", {}});
    }
    noteCoincidences(report);
}

} // namespace

QByteArray idleEnderName(IdleEnder ender)
{
    for (const auto &[value, name] : names) {
        if (value == ender) {
            return name;
        }
    }
    return {};
}

void concludeIdle(IdleReport &report)
{
    report.notes.clear();
    if (!report.proxy) {
        report.ender = IdleEnder::NotOpened;
        report.conclusion = report.probe.cause ? static_cast<const Statement &>(*report.probe.cause)
                                               : Statement{"summary-no-101", {}};
        return;
    }
    switch (report.proxy->by) {
    case HoldEnd::By::Us:
        concludeOpen(report);
        return;
    case HoldEnd::By::CloseFrame: {
        report.ender = IdleEnder::Application;
        QString code;
        QString reason;
        for (const probe::AddressReport &address : report.probe.seen.addresses) {
            if (address.hold && address.hold->by == HoldEnd::By::CloseFrame) {
                code = QString::number(address.closeCode);
                reason = QString::fromUtf8(address.closeReason);
            }
        }
        report.conclusion = {
            "idle-closed-by-app",
            {{"seconds", inSeconds(report.proxy->silentMs)}, {"code", code}, {"reason", reason}}};
        return;
    }
    case HoldEnd::By::Fin:
    case HoldEnd::By::Reset:
        concludeCut(report);
    }
}

} // namespace gate101::job
