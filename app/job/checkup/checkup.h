// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"
#include "job/checkup/servercheck.h"
#include "job/diagnosis.h"
#include "probe/backend.h"

#include <QObject>

namespace gate101::job {

/// Goes through the troubleshooting list once: asks the helper one question after the other and answers with
/// all checks at once, in the order of the list. Nothing is changed. One use per object.
class Checkup : public QObject
{
    Q_OBJECT

public:
    /// `clientPort`: the port that clients connect to. `backend`: nothing when none is known.
    Checkup(helper::Client &client, const Diagnosis &diagnosis, int clientPort,
            std::optional<probe::Backend> backend, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QList<gate101::job::ServerCheck> &checks);

private:
    void askPort();
    void take(const ServerCheck &check);
    void finish();

    helper::Client &m_client;
    QString m_errorLog;
    int m_clientPort;
    std::optional<probe::Backend> m_backend;
    QList<ServerCheck> m_checks;
};

} // namespace gate101::job
