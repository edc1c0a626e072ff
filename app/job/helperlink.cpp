// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/helperlink.h"

#include "job/diagnosis.h"

namespace gate101::job {

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
    return started(m_own, hostCommand(m_host, nginx));
}

helper::Client &HelperLink::inspector(const NginxInfo &nginx)
{
    if (helper::Client *there = current()) {
        return *there;
    }
    return started(m_inspector, hostCommand(inspectingHost(m_host), nginx));
}

helper::Client &HelperLink::started(Running &running, const helper::HostCommand &command)
{
    const bool same =
        command.program == running.command.program && command.arguments == running.command.arguments;
    if (!running.client || !same) {
        running.command = command;
        running.client = std::make_unique<helper::Client>();
        helper::Client *client = running.client.get();
        connect(client, &helper::Client::closed, this, [&running, client] {
            if (running.client.get() == client) {
                running.client.release()->deleteLater();
            }
        });
        client->start(command);
    }
    return *running.client;
}

helper::Client *HelperLink::current() const
{
    return m_shared != nullptr ? m_shared.data() : m_own.client.get();
}

} // namespace gate101::job

#include "moc_helperlink.cpp"
