// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/connection.h"
#include "probe/prober.h"

#include <QList>

namespace gate101::probe {

/// The state of one run. It goes with everything that belongs to it (lookups, connections, timers), so that
/// no late answer can reach a later run.
struct Prober::Run
{
    Run() = default;
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run()
    {
        for (Connection *connection : {direct, companion}) {
            drop(connection);
        }
        for (Connection *connection : proxied + paths) {
            drop(connection);
        }
    }

    static void drop(Connection *connection)
    {
        if (connection != nullptr) {
            connection->disconnect();
            connection->abort();
            connection->deleteLater();
        }
    }

    QObject scope; ///< Context of everything that answers later; its end silences them all.
    ProbeRequest request;
    ProbeReport report;
    QElapsedTimer clock;
    QSslConfiguration tls;

    QElapsedTimer lookup;
    QTimer lookupDeadline;
    bool looking = false;
    QList<Connection *> proxied;

    bool directPending = false;
    QList<QHostAddress> directAddresses; ///< Those that are still to be tried.
    Connection *direct = nullptr;

    bool pathsBegun = false;
    QList<Connection *> paths;

    bool companionDone = false;
    Connection *companion = nullptr;
};

} // namespace gate101::probe
