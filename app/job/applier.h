// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"
#include "job/plan.h"
#include "job/service.h"

#include <QObject>
#include <QPointer>

namespace gate101::job {

/// Hands one plan to the helper: begins a transaction, stages every change with the digest of what the person
/// saw, has it checked, and applies it. One use per object; ends with applied() or failed(), never both.
class Applier : public QObject
{
    Q_OBJECT

public:
    Applier(helper::Client &client, nginx::FileChanges changes, Service service, int confirmSeconds,
            QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// A phase as the helper names it, with the milliseconds since the start.
    void progressed(const gate101::Statement &step, double ms);
    /// Something to know that stops nothing: a sensitive line, a leftover that Nginx loads, old workers that
    /// drain.
    void noticed(const gate101::Statement &what);
    void applied(const QByteArray &id, int remainingMs, const QJsonObject &result);
    void failed(const gate101::Error &error);

private:
    using Next = void (Applier::*)(const QJsonObject &result);
    helper::Client::Answer then(Next next);
    void staged(const QJsonObject &result);
    void begun(const QJsonObject &result);
    void checked(const QJsonObject &result);
    void done(const QJsonObject &result);
    void stageNext();
    [[nodiscard]] Result<QString> relative(const QByteArray &path) const;

    QPointer<helper::Client> m_client;
    nginx::FileChanges m_changes;
    Service m_service;
    int m_confirmSeconds;
    QString m_tx;
    qsizetype m_staged = 0;
};

} // namespace gate101::job
