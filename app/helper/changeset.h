// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/root.h"

#include <QList>

namespace gate101::helper {

/// One path of a transaction: what the user saw there and what shall stand there.
struct Change
{
    enum Action { Put, Delete, Symlink };

    Action action = Put;
    QByteArray path; ///< Beneath the root, links already followed.
    QByteArray via;  ///< The link through which it was named, or empty.
    Image before;
    Image after;
};

using ChangeSet = QList<Change>;

QString actionName(Change::Action action);

/// The first path that is no longer what `before` says: E_CONFLICT {file}. Reads only.
Result<void> compareWithBefore(const Root &root, const ChangeSet &changes);

/// Writes all changes: first everything is staged, so that a full disk is met before the live tree is
/// touched; then new files, edits, new links, removed links, removed files, so that every state in between
/// can be loaded. The old files stay beside the new ones under temporary names until dropTemporaries(), which
/// makes taking back possible on a full disk. The dry run uses this same function on its copy. On an error
/// the caller takes back.
Result<void> applyChanges(const Root &root, const QByteArray &tx, const ChangeSet &changes);

/// Takes changes back from whatever state a failure or a crash left, in the opposite order; doing it twice is
/// the same as once. What is new is replaced by what was before; what already is as before stays; what is
/// neither belongs to somebody else and stays too: those paths are the answer.
Result<QByteArrayList> restoreChanges(const Root &root, const QByteArray &tx, const ChangeSet &changes);

/// Removes the temporary names of this transaction, and no others.
Result<void> dropTemporaries(const Root &root, const QByteArray &tx, const ChangeSet &changes);

} // namespace gate101::helper
