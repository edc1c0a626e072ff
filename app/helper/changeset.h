// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/safefile.h"

#include <QList>
#include <functional>

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

/// The part of our temporary names that tells one transaction from another: the transaction itself, unless
/// somebody has put a file of such a name there; then it with a number behind. E_CONFLICT {file} after a few.
Result<QByteArray> freeMark(const Root &root, const QByteArray &tx, const ChangeSet &changes);

/// Writes all changes: first everything is staged, so that a full disk is met before the live tree is
/// touched; then new files, edits, new links, removed links, removed files, so that every state in between
/// can be loaded. The old files stay beside the new ones under temporary names until dropTemporaries(), which
/// makes taking back possible on a full disk. The dry run uses this same function on its copy. On an error
/// the caller takes back. Weak when one of the names could only be given weakly.
Result<Swap> applyChanges(const Root &root, const QByteArray &mark, const ChangeSet &changes);

/// Called with what lies under one of our temporary names and is not ours: an edit that somebody made in the
/// very moment of a swap. It is removed there only when this has put it away safely.
using Keep = std::function<Result<void>(qsizetype index, const Image &theirs)>;

/// Takes changes back from whatever state a failure or a crash left, in the opposite order; doing it twice is
/// the same as once. What is new is replaced by what was before; what already is as before stays; what is
/// neither belongs to somebody else and stays too: those paths are the answer, and those of which something
/// was given to `keep`.
Result<QByteArrayList> restoreChanges(const Root &root, const QByteArray &mark, const ChangeSet &changes,
                                      const Keep &keep = {});

/// Removes the temporary names of this transaction, and no others. The answer are the paths of which
/// something was given to `keep`; without it, it stays where it is, and so does what cannot be read whole.
Result<QByteArrayList> dropTemporaries(const Root &root, const QByteArray &mark, const ChangeSet &changes,
                                       const Keep &keep = {});

} // namespace gate101::helper
