// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/binding.h"

#include <QMap>

namespace gate101::helper {

/// What Nginx really read when it tested a tree, from the dump of `nginx -T`: no more and no less than what
/// it will load.
struct Loaded
{
    QMap<QByteArray, QByteArray> files; ///< Absolute path -> SHA-256 of what stands there.
    QList<Binding> bindings;
    bool known = false; ///< False when there was no dump, or too large a one.
};

/// Reads the dump; the digests are of the files as they stand for the calling process, without those that
/// `except` names, by whatever link they were read.
Loaded readDump(const QByteArray &dump, const QByteArrayList &except);

/// SHA-256 of a plain file of at most 1 MiB, links followed; "other" for anything else.
QByteArray digestAt(const QByteArray &path);

/// The first file that is loaded in one and not in the other, or with another content; empty when there is
/// none, or one of them is not known.
QByteArray firstDifference(const Loaded &before, const Loaded &after);
/// The first of these files that is no longer as it was.
QByteArray firstChanged(const Loaded &loaded);

/// Of the loaded files, those whose name says that an editor or a package manager left them: an include of
/// all names loads them too.
QByteArrayList leftovers(const Loaded &loaded);

QJsonObject toJson(const Loaded &loaded);
Loaded loadedFromJson(const QJsonObject &object);

} // namespace gate101::helper
