// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"
#include "job/host.h"

#include <QPointer>
#include <memory>

namespace gate101::job {

/// Keeps one helper reachable: starts it when it is first needed, starts another when the host or the Nginx
/// has changed or the helper has gone, or uses one that belongs to somebody else.
class HelperLink : public QObject
{
    Q_OBJECT

public:
    explicit HelperLink(QObject *parent = nullptr);

    void setHost(const Host &host);
    [[nodiscard]] const Host &host() const { return m_host; }
    void share(helper::Client *client);

    /// A client whose calls may be queued at once; starts it when needed.
    helper::Client &client(const NginxInfo &nginx);
    /// The client that is there, or null.
    [[nodiscard]] helper::Client *current() const;

Q_SIGNALS:
    /// A person may have to type a password before the helper can run.
    void asking(const QString &program);

private:
    Host m_host;
    QList<helper::HostCommand> m_ways;
    QPointer<helper::Client> m_shared;
    std::unique_ptr<helper::Client> m_own;
};

} // namespace gate101::job
