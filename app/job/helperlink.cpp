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
    const QList<helper::HostCommand> ways = hostCommands(m_host, nginx);
    if (!m_own || !sameWays(ways, m_ways)) {
        m_ways = ways;
        m_own = std::make_unique<helper::Client>();
        connect(m_own.get(), &helper::Client::closed, this, [this, gone = m_own.get()] {
            if (m_own.get() == gone) {
                m_own.release()->deleteLater();
            }
        });
        connect(m_own.get(), &helper::Client::asking, this, &HelperLink::asking);
        m_own->start(ways);
    }
    return *m_own;
}

helper::Client *HelperLink::current() const
{
    return m_shared != nullptr ? m_shared.data() : m_own.get();
}

} // namespace gate101::job

#include "moc_helperlink.cpp"
