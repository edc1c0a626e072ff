// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

#include <atomic>
#include <thread>
#include <time.h>

using namespace gate101;
using namespace gate101::test;

namespace {

/// One new connection and request each millisecond, whatever becomes of the one before it.
class Visitors
{
public:
    explicit Visitors(int port)
    {
        for (int lane = 0; lane < lanes; ++lane) {
            m_threads.emplace_back([this, port, lane] { visit(port, lane); });
        }
    }
    ~Visitors() { end(); }
    Visitors(const Visitors &) = delete;
    Visitors &operator=(const Visitors &) = delete;

    void end()
    {
        m_end = true;
        for (std::thread &thread : m_threads) {
            if (thread.joinable()) {
                thread.join();
            }
        }
    }

    std::atomic<int> answered = 0;
    std::atomic<int> lost = 0;

private:
    /// Several, so that one slow answer does not hold up the next request.
    static constexpr int lanes = 4;
    static constexpr int most = 20000;

    void visit(int port, int lane)
    {
        timespec next{};
        ::clock_gettime(CLOCK_MONOTONIC, &next);
        next.tv_nsec += lane * 1'000'000L;
        while (!m_end && answered + lost < most) {
            ++(ask(port).isEmpty() ? lost : answered);
            next.tv_nsec += lanes * 1'000'000L;
            if (next.tv_nsec >= 1'000'000'000L) {
                next.tv_nsec -= 1'000'000'000L;
                ++next.tv_sec;
            }
            ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, nullptr);
        }
    }

    std::atomic<bool> m_end = false;
    std::vector<std::thread> m_threads;
};

} // namespace

/// A site that people use while it is changed.
class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasNginx()) {
            QSKIP("missing: nginx");
        }
    }

    void aReloadLosesNoRequest()
    {
        const HelperSite site;
        HelperProcess helper;
        QVERIFY(helper.start(site, {u"--ephemeral"_s}));
        QCOMPARE(helper.code(u"service"_s, {{u"action"_s, u"start"_s}}), u"ok"_s);
        QTRY_COMPARE(ask(site.port), QByteArray("old"));
        QElapsedTimer clock;
        clock.start();
        Visitors visitors(site.port);
        QByteArray text = site.site("old");
        for (int round = 0; round < 5; ++round) {
            const QByteArray next = site.site("round " + QByteArray::number(round));
            const QString tx = helper.begin();
            helper.put(tx, u"conf.d/site.conf"_s, text, next);
            QCOMPARE(helper.apply(tx), u"ok"_s);
            QCOMPARE(helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}), u"ok"_s);
            text = next;
            QTest::qSleep(200);
        }
        visitors.end();
        const qint64 elapsed = clock.elapsed();
        qInfo("%d requests in %lld ms through five reloads, %d lost", visitors.answered.load(), elapsed,
              visitors.lost.load());
        QCOMPARE(visitors.lost.load(), 0);
        QVERIFY(visitors.answered > 100);
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
