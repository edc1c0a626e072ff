// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/histogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <random>
#include <vector>

using namespace gate101::load;

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buckets_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<int>("bucket");
        const auto row = [](qint64 ns, int bucket) { QTest::addRow("%lld", ns) << ns << bucket; };
        row(-5, 0);
        row(0, 0);
        row(31, 0);
        row(32, 1);
        row(1023, 31);
        row(1024, 32);
        row(1055, 32);
        row(1056, 33);
        row(2047, 63);
        row(2048, 64);
        row(2111, 64);
        row(2112, 65);
        row(1000000, 349); // (64 - 1) << 14 is 1,032,192; 61 << 14 is 999,424.
        row((qint64{1} << 37) - 1, Histogram::size - 1);
        row(qint64{1} << 37, Histogram::size - 1);
        row(INT64_MAX, Histogram::size - 1);
    }

    void buckets()
    {
        QFETCH(const qint64, ns);
        QTEST(Histogram::bucketOf(ns), "bucket");
    }

    /// Every bucket begins where the one before it ends, and is at most 1/32 wide.
    void bordersMeet()
    {
        for (int bucket = 0; bucket < Histogram::size; ++bucket) {
            const qint64 first = Histogram::lowerBound(bucket);
            const qint64 end = Histogram::upperBound(bucket);
            QVERIFY(first < end);
            QCOMPARE(Histogram::bucketOf(first), bucket);
            QCOMPARE(Histogram::bucketOf(end - 1), bucket);
            QVERIFY(bucket < Histogram::perOctave || (end - first) * Histogram::perOctave <= first);
        }
    }

    /// A percentile's bucket is that of the value which sorting would give.
    void percentilesAreExactToTheBucket_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 10, 99, 100, 101, 1000, 20000}) {
            QTest::addRow("%d", count) << count;
        }
    }

    void percentilesAreExactToTheBucket()
    {
        QFETCH(const int, count);
        std::mt19937_64 random(static_cast<quint64>(count));
        std::lognormal_distribution<double> times(13, 2); // Around half a millisecond, with a long tail.
        Histogram histogram;
        std::vector<qint64> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(static_cast<qint64>(times(random)));
            histogram.add(all.back());
        }
        std::sort(all.begin(), all.end());
        for (const double percent : {0.0, 1.0, 50.0, 90.0, 99.0, 99.9, 100.0}) {
            const auto rank = static_cast<size_t>(std::ceil(percent / 100 * count));
            const qint64 exact = all[rank == 0 ? 0 : rank - 1];
            const int bucket = histogram.bucketOfPercentile(percent);
            QCOMPARE(bucket, Histogram::bucketOf(exact));
            QVERIFY(histogram.percentileMs(percent) * 1e6 <= static_cast<double>(all.back()));
        }
        QCOMPARE(histogram.slowest(), all.back());
        QCOMPARE(histogram.count(), static_cast<quint64>(count));
    }

    void nothingIsNothing()
    {
        const Histogram histogram;
        QCOMPARE(histogram.bucketOfPercentile(50), -1);
        QCOMPARE(histogram.percentileMs(50), 0.0);
        QCOMPARE(histogram.meanNs(), 0.0);
    }

    void throughJson()
    {
        Histogram histogram;
        for (const qint64 ns : {10, 10, 1000000, 999, 70000000}) {
            histogram.add(ns);
        }
        const auto back = Histogram::fromJson(histogram.toJson());
        QVERIFY(back && *back == histogram);
        for (const char *buckets : {"[[0,0]]", "[[-1,1]]", "[[896,1]]", "[[0]]", "[7]"}) {
            const QByteArray text = QByteArray("{\"buckets\":") + buckets + "}";
            const auto bad = Histogram::fromJson(QJsonDocument::fromJson(text).object());
            QVERIFY2(!bad && bad.error().id == "load-bad-line", buckets);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
