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
    /// For questions that change nothing: the client that is there, or one that asks nobody for a password.
    helper::Client &inspector(const NginxInfo &nginx);
    /// The client that is there, or null.
    [[nodiscard]] helper::Client *current() const;

Q_SIGNALS:
    /// A person may have to type a password before the helper can run.
    void asking(const QString &program);

private:
    struct Running
    {
        QList<helper::HostCommand> ways;
        std::unique_ptr<helper::Client> client;
    };
    helper::Client &started(Running &running, const QList<helper::HostCommand> &ways);

    Host m_host;
    QPointer<helper::Client> m_shared;
    Running m_own;
    Running m_inspector;
};

} // namespace gate101::job
