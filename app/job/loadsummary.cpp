// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/loadsummary.h"

namespace gate101::job {

namespace {

/// Three digits that mean something, never an exponent.
QString inMs(double ms)
{
    return QString::number(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

QString whole(double number)
{
    return QString::number(number, 'f', number < 10 ? 1 : 0);
}

} // namespace

QList<Statement> loadSummary(const load::LoadReport &report)
{
    QList<Statement> lines{{"load-opening",
                            {{"opened", QString::number(report.opened)},
                             {"wanted", QString::number(report.wanted)},
                             {"rate", whole(report.openedPerSecond())}}}};
    if (report.sent > 0) {
        const bool pings = report.measure == load::Measure::Ping;
        lines.append(
            {pings ? "load-exchanged-ping" : "load-exchanged-echo",
             {{"answered", QString::number(report.answered)}, {"rate", whole(report.answersPerSecond())}}});
    }
    if (const load::Histogram &times = report.roundTrips; times.count() > 0) {
        lines.append({"load-round-trips",
                      {{"p50", inMs(times.percentileMs(50))},
                       {"p90", inMs(times.percentileMs(90))},
                       {"p99", inMs(times.percentileMs(99))},
                       {"slowest", inMs(static_cast<double>(times.slowest()) / 1e6)}}});
    }
    if (report.opened > 0) {
        lines.append({"load-held",
                      {{"open", QString::number(report.open)}, {"opened", QString::number(report.opened)}}});
    }
    if (report.stopped) {
        lines.append(Statement{"load-stopped", {}});
    } else if (report.failed == 0) {
        lines.append(Statement{"load-all-well", {}});
    }
    return lines;
}

} // namespace gate101::job
