// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <array>

namespace gate101::load {

/// Durations counted in buckets that grow with them: 32 to each doubling, so that a bucket is at most 1/32 of
/// its value wide. From 0 to 137 seconds; longer ones are counted in the last bucket. Adding is a few
/// instructions and never allocates.
class Histogram
{
public:
    static constexpr int perOctave = 32;
    static constexpr int octaves = 28; ///< The first one is linear: 32 buckets of 32 ns.
    static constexpr int size = perOctave * octaves;

    /// The bucket of a duration in nanoseconds; negative ones count as 0.
    static int bucketOf(qint64 ns);
    /// The shortest duration in a bucket, and the shortest that is no longer in it.
    static qint64 lowerBound(int bucket);
    static qint64 upperBound(int bucket) { return lowerBound(bucket + 1); }

    void add(qint64 ns);

    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] quint64 at(int bucket) const { return m_buckets[static_cast<size_t>(bucket)]; }
    [[nodiscard]] qint64 slowest() const { return m_slowest; } ///< Exact, in nanoseconds.
    [[nodiscard]] double meanNs() const;

    /// The bucket that holds the smallest duration for which at least `percent` of all are not longer; -1
    /// when there is none.
    [[nodiscard]] int bucketOfPercentile(double percent) const;
    /// The middle of that bucket in milliseconds, never more than the slowest; 0 when there is none.
    [[nodiscard]] double percentileMs(double percent) const;

    /// {"buckets": [[bucket, count]...], "slowest_ns": …, "sum_ns": …}: only the buckets that hold something.
    [[nodiscard]] QJsonObject toJson() const;
    /// Error: "load-bad-line" {field}.
    static Result<Histogram> fromJson(const QJsonObject &json);

    bool operator==(const Histogram &) const = default;

private:
    std::array<quint64, size> m_buckets{};
    quint64 m_count = 0;
    qint64 m_slowest = 0;
    double m_sum = 0; ///< Nanoseconds.
};

} // namespace gate101::load
