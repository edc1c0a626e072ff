// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/histogram.h"

#include <QJsonObject>
#include <algorithm>
#include <bit>
#include <cmath>

namespace gate101::load {

using namespace Qt::StringLiterals;

namespace {

constexpr int linearBits = 5; ///< A bucket of the first octave is 32 ns wide.
constexpr int octaveBits = 5; ///< log2(perOctave)

} // namespace

int Histogram::bucketOf(qint64 ns)
{
    const auto value = static_cast<quint64>(std::max<qint64>(ns, 0)) >> linearBits;
    if (value < perOctave) {
        return static_cast<int>(value);
    }
    const int shift = static_cast<int>(std::bit_width(value)) - octaveBits - 1;
    const int bucket = (shift + 1) * perOctave + static_cast<int>((value >> shift) - perOctave);
    return std::min(bucket, size - 1);
}

qint64 Histogram::lowerBound(int bucket)
{
    const int octave = bucket / perOctave;
    const int part = bucket % perOctave;
    if (octave == 0) {
        return qint64{part} << linearBits;
    }
    return qint64{perOctave + part} << (octave - 1 + linearBits);
}

void Histogram::add(qint64 ns)
{
    ++m_buckets[static_cast<size_t>(bucketOf(ns))];
    ++m_count;
    m_slowest = std::max(m_slowest, ns);
    m_sum += static_cast<double>(std::max<qint64>(ns, 0));
}

double Histogram::meanNs() const
{
    return m_count == 0 ? 0 : m_sum / static_cast<double>(m_count);
}

int Histogram::bucketOfPercentile(double percent) const
{
    if (m_count == 0) {
        return -1;
    }
    const double share = std::clamp(percent, 0.0, 100.0) / 100;
    const auto wanted =
        std::max<quint64>(1, static_cast<quint64>(std::ceil(share * static_cast<double>(m_count))));
    quint64 seen = 0;
    for (int bucket = 0; bucket < size; ++bucket) {
        seen += at(bucket);
        if (seen >= wanted) {
            return bucket;
        }
    }
    return size - 1;
}

double Histogram::percentileMs(double percent) const
{
    const int bucket = bucketOfPercentile(percent);
    if (bucket < 0) {
        return 0;
    }
    const double middle = static_cast<double>(lowerBound(bucket) + upperBound(bucket)) / 2;
    return std::min(middle, static_cast<double>(m_slowest)) / 1e6;
}

QJsonObject Histogram::toJson() const
{
    QJsonArray buckets;
    for (int bucket = 0; bucket < size; ++bucket) {
        if (at(bucket) > 0) {
            buckets.append(QJsonArray{bucket, static_cast<qint64>(at(bucket))});
        }
    }
    return {{u"buckets"_s, buckets}, {u"slowest_ns"_s, m_slowest}, {u"sum_ns"_s, m_sum}};
}

Result<Histogram> Histogram::fromJson(const QJsonObject &json)
{
    Histogram histogram;
    const QJsonArray buckets = json[u"buckets"_s].toArray();
    for (const QJsonValue pair : buckets) {
        const int bucket = pair.toArray().at(0).toInt(-1);
        const qint64 count = pair.toArray().at(1).toInteger(-1);
        if (bucket < 0 || bucket >= size || count < 1) {
            return failure("load-bad-line", {{"field", u"buckets"_s}});
        }
        histogram.m_buckets[static_cast<size_t>(bucket)] += static_cast<quint64>(count);
        histogram.m_count += static_cast<quint64>(count);
    }
    histogram.m_slowest = json[u"slowest_ns"_s].toInteger();
    histogram.m_sum = json[u"sum_ns"_s].toDouble();
    return histogram;
}

} // namespace gate101::load
