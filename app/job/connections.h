// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <memory>

namespace gate101::nginx {
class ConfigSet;
}

namespace gate101::job {

/// How many connections have come in to the ports that this configuration listens on, and are open now: what
/// a restart would cut, WebSocket connections among them. As this network namespace shows it to everybody; 0
/// when it cannot be read.
int openConnections(const std::shared_ptr<const nginx::ConfigSet> &config);

/// The same in the text of /proc/net/tcp or tcp6.
int openConnections(const QByteArray &table, const QSet<quint16> &ports);

} // namespace gate101::job
