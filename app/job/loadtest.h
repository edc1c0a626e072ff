// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/target.h"
#include "load/loadrun.h"

#include <QHostAddress>
#include <chrono>
#include <functional>
#include <memory>

namespace gate101::job {

/// How much is asked of the endpoint; the limits are those of load/limits.h.
struct LoadWish
{
    int connections = 100;
    int seconds = 10;
    int rate = 0; ///< Messages a second over all connections; 0: as fast as they come back.
    int messageSize = 64;
    load::Measure measure = load::Measure::Auto;
};

/// A load test of the target's URL: finds the addresses, lets the worker load them. Whether the endpoint may
/// be loaded is asked by the caller, before. After start() come any number of progressed() and exactly one
/// finished() or failed().
///
/// The connections are spread over all addresses of the name that take a TCP connection at all; --resolve
/// chooses among them.
class LoadTest : public QObject
{
    Q_OBJECT

public:
    explicit LoadTest(QObject *parent = nullptr);
    ~LoadTest() override;

    void start(const Target &target, const LoadWish &wish);
    /// Ends the test; finished() follows. Before the worker runs nothing follows.
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const gate101::load::LoadReport &report);
    void finished(const gate101::load::LoadReport &report);
    /// Errors of the URL, "load-name-unknown" {host}, and those of LoadRun.
    void failed(const gate101::Error &error);

private:
    class Search;
    void later(const std::function<void()> &act, std::chrono::milliseconds delay = {});
    void lookUp(const QString &host);
    void tryAddresses(const QList<QHostAddress> &addresses);
    void run(const QList<QHostAddress> &addresses);
    void endSearch();
    void fail(const Error &error);

    load::LoadRun m_run;
    std::unique_ptr<Search> m_search; ///< While addresses are looked for.
};

/// The plan of a wish, without addresses. Errors: those of Endpoint::parse().
Result<load::LoadPlan> loadPlan(const Target &target, const LoadWish &wish);

} // namespace gate101::job
