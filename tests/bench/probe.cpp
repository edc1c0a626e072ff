// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

/// How long the staged probe takes within a process that runs already: bench_probe URL COUNT
/// [CAFILE] prints the median in us, as `bench_rawsocket probe` and `bench_rawtls` do for the same words.
int main(int argc, char **argv)
{
    using namespace gate101;
    qputenv("QT_NO_GLIB", "1"); // As app/cli/main.cpp does.
    const QCoreApplication app(argc, argv);
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(app.arguments().value(1));
    const int count = app.arguments().value(2).toInt();
    if (!endpoint || count < 1) {
        std::fputs("usage: bench_probe URL COUNT [CAFILE]\n", stderr);
        return 2;
    }
    probe::ProbeRequest request;
    request.endpoint = *endpoint;
    request.caFile = app.arguments().value(3);
    std::vector<double> times;
    QElapsedTimer clock;
    probe::Prober prober;
    QObject::connect(&prober, &probe::Prober::finished, &app, [&](const probe::ProbeReport &report) {
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e3);
        if (!report.works || !report.seen.addresses.first().echoed) {
            std::fputs("not switched or not echoed\n", stderr);
            QCoreApplication::exit(2);
        } else if (static_cast<int>(times.size()) == count) {
            QCoreApplication::exit(0);
        } else {
            // The clock starts with the words, not with the clearing away of the last run.
            QMetaObject::invokeMethod(
                &prober,
                [&] {
                    clock.start();
                    prober.start(request);
                },
                Qt::QueuedConnection);
        }
    });
    clock.start();
    prober.start(request);
    const int code = QCoreApplication::exec();
    std::sort(times.begin(), times.end());
    std::printf("%.1f\n", times[times.size() / 2]);
    return code;
}
