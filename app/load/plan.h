// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "load/limits.h"
#include "probe/headers.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace gate101::load {

/// What comes back and is timed.
enum class Measure {
    Auto, ///< Echo when the first connection's text comes back, else Ping.
    Echo, ///< Text messages that the application sends back.
    Ping, ///< Pings, which every WebSocket server answers (RFC 6455 section 5.5.2).
    None, ///< The connections are only held.
};

QByteArray measureName(Measure measure);
std::optional<Measure> measureFrom(const QByteArray &name);

/// How long a stage of one connection may take, in milliseconds.
struct StageLimits
{
    int connect = 5000;
    int tls = 5000;
    int upgrade = 10000;
    int answer = 10000; ///< For a message to come back.
    int echo = 500;     ///< For the first message, which decides whether the application echoes.

    bool operator==(const StageLimits &) const = default;
};

/// One load test, complete: the worker looks no name up and reads no file but those of the certificates.
struct LoadPlan
{
    QByteArrayList addresses; ///< Numeric IPv4 or IPv6; the connections take them in turn.
    quint16 port = 80;
    bool secure = false;
    QByteArray serverName; ///< For SNI and the check of the certificate.
    QString caFile;        ///< Trusted beside the system's certificates.
    QString certFile;      ///< The client's own certificate with its chain, PEM; empty: none is shown.
    QString keyFile;       ///< Its key, PEM, not encrypted; empty: in certFile too.
    bool insecure = false; ///< The certificate is not checked.

    QByteArray host; ///< Value of Host.
    QByteArray target = "/";
    QByteArray origin;
    QByteArrayList subprotocols;
    probe::HeaderList headers;

    int connections = 100;
    int window = 256;
    int seconds = 10; ///< From when the last connection was opened, or failed.
    int rate = 0;     ///< Messages a second over all connections; 0: each as soon as the last came back.
    int messageSize = 64;
    Measure measure = Measure::Auto;
    StageLimits limits;

    bool operator==(const LoadPlan &) const = default;
};

QJsonObject planJson(const LoadPlan &plan);

/// Reads a plan and checks it against limits.h. Error: "load-bad-plan" {field}, for a field that is missing,
/// unknown, of the wrong kind or out of its limits.
Result<LoadPlan> readPlan(const QJsonObject &json);

} // namespace gate101::load
