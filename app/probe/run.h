// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/addresslookup.h"
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
        for (const Asked &each : std::as_const(asked)) {
            drop(each.connection);
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
    std::optional<QSslConfiguration> tls;    ///< To the backend; empty where no connection is secure.
    std::optional<QSslConfiguration> ownTls; ///< To the endpoint: with the client's certificate.

    AddressLookup lookup;
    QList<Connection *> proxied;

    QList<QHostAddress> directAddresses; ///< Those that are still to be tried.
    Connection *direct = nullptr;

    QList<Connection *> paths;

    /// One question of a follow-up: what it is about, and its answer.
    struct Asked
    {
        QByteArray kind; ///< As VariantAnswer::kind, or "now", "fixed", "other-scheme".
        QByteArray value;
        Connection *connection = nullptr;
    };
    QList<Asked> asked;

    QTimer patience; ///< With the last of the two sides, once the other has ended.
    Connection *companion = nullptr;

    bool looking = false;       ///< The name is being looked up.
    bool directPending = false; ///< The backend's name is.
    bool pathsBegun = false;
    bool companionDone = false;
    bool followsUp = false;
};

} // namespace gate101::probe
