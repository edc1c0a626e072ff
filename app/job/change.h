// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace gate101::job {

/// A change as the helper keeps it.
struct Change
{
    QByteArray id;
    QByteArray state; ///< "unconfirmed", "committed", "rolled-back", "conflict", … as on the wire; "undone"
                      ///< for a committed change that a later one has taken back.
    QDateTime time;
    QStringList files; ///< Relative to the folder of the main file.
    QString who;
    QDateTime deadline; ///< When it reverts by itself; invalid unless unconfirmed.
    QByteArray undoes;  ///< The change that this one takes back; empty for any other.

    bool operator==(const Change &) const = default;
};

/// One entry of tx_list.
Change readChange(const QJsonObject &object);

/// The answer of tx_list, newest first, with the changes marked that were taken back.
QList<Change> readHistory(const QJsonObject &result);

/// The files of tx_show, as a comparison of old and new; paths stay relative.
nginx::FileChanges readFileChanges(const QJsonObject &shown);

} // namespace gate101::job
