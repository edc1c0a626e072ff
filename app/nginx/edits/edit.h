// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gate101::nginx {

/// Replaces `length` bytes at `offset` of a known text. An insertion has length 0.
struct Edit
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;

    bool operator==(const Edit &) const = default;
};

using Edits = QList<Edit>;

/// Applies disjoint edits, given in any order; insertions at the same offset are applied in the order given,
/// and before a removal that begins there.
/// Overlap is a mistake of ours and asserted.
QByteArray applyEdits(const QByteArray &before, Edits edits);

/// What a plan does to one path. Preview and execution use this same value.
struct FileChange
{
    enum class Kind {
        Edit,   ///< The file exists: `before` is what was read, `after` what will stand there.
        Create, ///< The file must not exist yet.
        Link,   ///< A symbolic link to `linkTarget` is made; it must not exist yet.
    };

    Kind kind = Kind::Edit;
    QByteArray path; ///< Absolute, as Nginx opens it.
    QByteArray before;
    QByteArray after;
    QByteArray linkTarget; ///< Relative or absolute, as it will stand in the link.

    bool operator==(const FileChange &) const = default;
};

using FileChanges = QList<FileChange>;

} // namespace gate101::nginx
