// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/streamend.h"

#include "probe/clock.h"

#include <algorithm>
#include <array>

namespace gate101::probe {

namespace {

constexpr std::array explained{1000, 1001, 1002, 1003, 1005, 1006, 1007,
                               1008, 1009, 1010, 1011, 1012, 1013, 1014};

Statement whoAndHow(const StreamEnd &end, const StreamLimits &limits)
{
    const QString code = QString::number(end.code);
    switch (end.by) {
    case StreamEnd::By::CloseFrame:
        return end.reason.isEmpty()
                   ? Statement{"console-closed-peer", {{"code", code}}}
                   : Statement{"console-closed-peer-reason", {{"code", code}, {"reason", end.reason}}};
    case StreamEnd::By::Us:
        return {"console-closed-us", {{"code", code}}};
    case StreamEnd::By::UsUnanswered:
        return {"console-closed-us-unanswered", {{"seconds", inSeconds(limits.close)}}};
    case StreamEnd::By::UsDropped:
        return {"console-closed-us-dropped", {}};
    case StreamEnd::By::Fin:
        return {"console-closed-fin", {}};
    case StreamEnd::By::Reset:
        return {"console-closed-reset", {}};
    case StreamEnd::By::TlsAlert:
        return {"console-closed-tls-alert", {{"alert", QString::number(end.alert)}}};
    case StreamEnd::By::Network:
        return {"console-closed-network", {{"reason", end.reason}}};
    case StreamEnd::By::Broken:
        break;
    }
    return end.rule == "frame-too-big"
               ? Statement{"console-closed-too-big", {{"limit", QString::number(limits.message)}}}
               : Statement{"console-closed-broken", {{"code", code}}};
}

} // namespace

Statement closeCodeMeaning(int code)
{
    QByteArray id = "close-code-unknown";
    if (std::find(explained.begin(), explained.end(), code) != explained.end()) {
        id = "close-code-" + QByteArray::number(code);
    } else if (code >= 3000 && code <= 3999) {
        id = "close-code-registered";
    } else if (code >= 4000 && code <= 4999) {
        id = "close-code-application";
    }
    return {id, {{"code", QString::number(code)}}};
}

QList<Statement> statementsOf(const StreamEnd &end, const StreamLimits &limits)
{
    QList<Statement> told{whoAndHow(end, limits)};
    if (end.by == StreamEnd::By::Broken) {
        told.append({end.rule, {{"limit", QString::number(limits.message)}}});
        return told;
    }
    if (end.cutFrame > 0) {
        told.append({"console-cut-frame", {{"bytes", QString::number(end.cutFrame)}}});
    }
    told.append(closeCodeMeaning(end.code));
    return told;
}

} // namespace gate101::probe
