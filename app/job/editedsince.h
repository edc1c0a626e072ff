// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"
#include "nginx/edits/edit.h"

#include <QObject>

namespace gate101::job {

/// What somebody has edited since a change was made: what the change wrote against what stands there now. It
/// is why the change cannot be undone. One use per object; found() is emitted once, with nothing when the
/// helper could not tell.
class EditedSince : public QObject
{
    Q_OBJECT

public:
    EditedSince(helper::Client &client, QByteArray id, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void found(const gate101::nginx::FileChanges &edits);

private:
    void shown(const Result<QJsonObject> &result);
    void compare(const nginx::FileChange &written, const Result<QJsonObject> &read);

    helper::Client &m_client;
    QByteArray m_id;
    qsizetype m_waiting = 0;
    nginx::FileChanges m_edits;
};

} // namespace gate101::job
