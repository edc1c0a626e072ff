// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/changeset.h"
#include "helper/paths.h"

namespace gate101::helper {

/// A line that does more than answer requests: it loads code, decides as whom Nginx runs, or lets it write or
/// read somewhere else. It may be meant; a person shall see it before it is applied.
struct Sensitive
{
    QByteArray file; ///< Beneath the root.
    int line = 0;
    QByteArray directive; ///< Its name.
    QByteArray value;     ///< Its first argument, at most 200 bytes.
};

/// The sensitive lines that the changes bring in; what stood in a changed file before is not among them.
QList<Sensitive> newlySensitive(const ChangeSet &changes, const Paths &paths);

/// E_SENSITIVE {file, line, directive} when the changes alter where the master keeps its number: the running
/// master and whoever looks after it would lose each other.
Result<void> refusePidChange(const ChangeSet &changes);

QJsonArray toJson(const QList<Sensitive> &found);

} // namespace gate101::helper
