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
        m_own.reset();
    }
}

void HelperLink::share(helper::Client *client)
{
    m_shared = client;
    m_own.reset();
}

helper::Client &HelperLink::client(const NginxInfo &nginx)
{
    if (m_shared != nullptr) {
        return *m_shared;
    }
    const helper::HostCommand command = hostCommand(m_host, nginx);
    const bool same = command.program == m_command.program && command.arguments == m_command.arguments;
    if (!m_own || !same) {
        m_command = command;
        m_own = std::make_unique<helper::Client>();
        connect(m_own.get(), &helper::Client::closed, this, [this, gone = m_own.get()] {
            if (m_own.get() == gone) {
                m_own.release()->deleteLater();
            }
        });
        m_own->start(command);
    }
    return *m_own;
}

helper::Client *HelperLink::current() const
{
    return m_shared != nullptr ? m_shared.data() : m_own.get();
}

} // namespace gate101::job

#include "moc_helperlink.cpp"
