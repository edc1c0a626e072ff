// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/addressrace.h"

#include <utility>

namespace gate101::probe {

namespace {

using namespace std::chrono_literals;

/// The "Connection Attempt Delay" that RFC 8305 recommends.
constexpr auto headStart = 250ms;

} // namespace

AddressRace::AddressRace(ConnectionPlan plan, const QList<QHostAddress> &addresses, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_waiting(addresses)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AddressRace::tryNext);
}

AddressRace::~AddressRace()
{
    for (Connection *connection : std::as_const(m_racing)) {
        drop(connection);
    }
}

void AddressRace::start()
{
    tryNext();
}

void AddressRace::tryNext()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_plan.address = m_waiting.takeFirst();
    auto *connection = new Connection(m_plan, this);
    m_racing.append(connection);
    connect(connection, &Connection::stageFinished, this,
            [this, connection](const StageResult &result) { onStage(connection, result); });
    m_next.start(headStart); // Before the start, which may fail at once and wants the next one earlier.
    connection->start();
}

void AddressRace::onStage(Connection *connection, const StageResult &result)
{
    m_racing.removeOne(connection);
    if (!result.ok) {
        drop(connection);
        if (!m_waiting.isEmpty()) {
            m_next.start(0);
        } else if (m_racing.isEmpty()) {
            Q_EMIT lost(result);
        }
        return;
    }
    m_next.stop();
    m_waiting.clear();
    for (Connection *other : std::exchange(m_racing, {})) {
        drop(other);
    }
    connection->disconnect(this);
    Q_EMIT won(connection);
}

/// It is deleted later since it may be emitting.
void AddressRace::drop(Connection *connection)
{
    connection->disconnect(this);
    connection->abort();
    connection->setParent(nullptr);
    connection->deleteLater();
}

} // namespace gate101::probe

#include "moc_addressrace.cpp"
