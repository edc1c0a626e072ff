// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/paths.h"

#include <QMap>
#include <QString>

namespace gate101::helper {

/// What is told about one step of a transaction, or about one action on Nginx: who, what, with which result.
/// No content of a file and no word of Nginx's is among it.
struct AuditRecord
{
    QByteArray tx; ///< Empty for an action outside a transaction.
    QByteArray op; ///< begin, applied, extended, end, or the action on the service.
    QByteArray who;
    QByteArrayList paths; ///< Beneath the root.
    QByteArray result;    ///< A state, "ok", or an error code; behind it what led to it.
};

/// Writes it where this machine keeps such things: the journal, with the fields GATE101_TX, GATE101_OP,
/// GATE101_UID, GATE101_WHO, GATE101_ROUTE, GATE101_PATHS and GATE101_RESULT; without one, and for a helper
/// of one's own, `audit.log` in the state folder, one JSON object per line, at most 1 MiB and as much again
/// in `audit.log.1`. What cannot be written is lost: an audit must not be a reason not to take back.
void audit(const Paths &paths, const AuditRecord &record);

/// The journal's own datagram (systemd's "Native Protocol"): every value with its length in front, so that no
/// byte of it can end a field or begin another.
QByteArray journalDatagram(const QMap<QByteArray, QByteArray> &fields);

} // namespace gate101::helper
