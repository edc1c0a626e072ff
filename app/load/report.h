// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/histogram.h"
#include "load/plan.h"

#include <QJsonObject>
#include <QList>

namespace gate101::load {

enum class Phase { Opening, Exchanging, Closing, Done };

/// One kind of failure and how often it happened. Ids: causes.h.
struct LoadCause : Statement
{
    quint64 count = 0;

    bool operator==(const LoadCause &) const = default;
};

/// A load test as it stands; the last one of a run is its result.
struct LoadReport
{
    Phase phase = Phase::Opening;
    bool stopped = false;  ///< Ended by the parent before its time.
    int wanted = 0;        ///< Connections of the plan.
    int opened = 0;        ///< Answered 101 with the right Accept.
    int open = 0;          ///< Of these, still open now; in the last report: when the closing began.
    int failed = 0;        ///< Never opened, or lost while held.
    double openingMs = 0;  ///< From the first connect() to the last connection's 101 or failure.
    double exchangeMs = 0; ///< Since then, until the closing.
    Measure measure = Measure::Auto; ///< Auto: not decided yet.
    quint64 sent = 0;
    quint64 answered = 0;
    quint64 unasked = 0;      ///< Messages that were no answer to ours.
    Histogram opening;        ///< From connect() to the 101 of one connection.
    Histogram roundTrips;     ///< From the moment a message was due to its answer.
    QList<LoadCause> causes;  ///< The most frequent first.
    qint64 memoryPerOpen = 0; ///< Bytes of the worker for each open connection, when the opening had ended.
    int fileLimit = 0;        ///< Descriptors that the worker may have.

    bool operator==(const LoadReport &) const = default;

    [[nodiscard]] double openedPerSecond() const { return openingMs > 0 ? opened / openingMs * 1e3 : 0; }
    [[nodiscard]] double answersPerSecond() const
    {
        return exchangeMs > 0 ? static_cast<double>(answered) / exchangeMs * 1e3 : 0;
    }
};

/// "opening", "exchanging", "closing", "done".
QByteArray phaseName(Phase phase);

QJsonObject reportJson(const LoadReport &report);
/// Error: "load-bad-line" {field}.
Result<LoadReport> readReport(const QJsonObject &json);

} // namespace gate101::load
