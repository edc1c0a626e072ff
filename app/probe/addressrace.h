// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/connection.h"

namespace gate101::probe {

/// Connects to the addresses of a name in their order, each one 250 ms after the one before it or as soon as
/// none is being waited for, until one takes the connection (RFC 8305, section 5). The others are dropped
/// without a word, so that the server hears of one client only.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    /// The plan is for every address; there is at least one.
    AddressRace(ConnectionPlan plan, const QList<QHostAddress> &addresses, QObject *parent = nullptr);
    ~AddressRace() override;

    /// One of the signals follows, possibly before this returns; none after the destruction.
    void start();

Q_SIGNALS:
    /// It has just ended its Connect stage well and goes on as planned; the receiver must take it as a child.
    void won(gate101::probe::Connection *connection);
    /// No address took the connection; the result is of the one that failed last.
    void lost(const gate101::probe::StageResult &result);

private:
    void tryNext();
    void onStage(Connection *connection, const StageResult &result);
    void drop(Connection *connection);

    ConnectionPlan m_plan;
    QList<QHostAddress> m_waiting;
    QList<Connection *> m_racing;
    QTimer m_next;
};

} // namespace gate101::probe
