// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/helperlink.h"

#include "job/diagnosis.h"

namespace gate101::job {

namespace {

/// Words of a person's language in the environment (sudo's prompt) make no other way.
bool sameWays(const QList<helper::HostCommand> &a, const QList<helper::HostCommand> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const helper::HostCommand &one, const helper::HostCommand &other) {
                          return one.program == other.program && one.arguments == other.arguments;
                      });
}

} // namespace

HelperLink::HelperLink(QObject *parent)
    : QObject(parent)
{
}

void HelperLink::setHost(const Host &host)
{
    if (m_host != host) {
        m_host = host;
        m_own.client.reset();
        m_inspector.client.reset();
    }
}

void HelperLink::share(helper::Client *client)
{
    m_shared = client;
    m_own.client.reset();
    m_inspector.client.reset();
}

helper::Client &HelperLink::client(const NginxInfo &nginx)
{
    if (m_shared != nullptr) {
        return *m_shared;
    }
    return started(m_own, hostCommands(m_host, nginx));
}

helper::Client &HelperLink::inspector(const NginxInfo &nginx)
{
    if (helper::Client *there = current()) {
        return *there;
    }
    return started(m_inspector, hostCommands(inspectingHost(m_host), nginx));
}

helper::Client &HelperLink::started(Running &running, const QList<helper::HostCommand> &ways)
{
    if (!running.client || !sameWays(ways, running.ways)) {
        running.ways = ways;
        running.client = std::make_unique<helper::Client>();
        helper::Client *client = running.client.get();
        connect(client, &helper::Client::closed, this, [&running, client] {
            if (running.client.get() == client) {
                running.client.release()->deleteLater();
            }
        });
        connect(client, &helper::Client::asking, this, &HelperLink::asking);
        client->start(ways);
    }
    return *running.client;
}

helper::Client *HelperLink::current() const
{
    return m_shared != nullptr ? m_shared.data() : m_own.client.get();
}

} // namespace gate101::job

#include "moc_helperlink.cpp"
