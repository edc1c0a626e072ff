// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"

#include <QByteArray>
#include <QList>

namespace gate101::nginx {

/// One line of a comparison, with its line end ("\n", "\r\n" or none at the end of a file).
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    int oldLine = 0; ///< 1-based; 0 for an added line.
    int newLine = 0; ///< 1-based; 0 for a removed line.
    QByteArray text;

    bool operator==(const DiffLine &) const = default;
};

/// Compares two texts line by line (Myers' O(ND) algorithm). Lines are compared byte for byte, line ends
/// included. Removed lines stand before the added lines that replace them.
QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after);

/// The unified diff of all changes, as `diff -u` and `git apply` understand it: `--- a/PATH`, `+++ b/PATH`
/// (without the leading slash), three lines of context, `\ No newline at end of file`. A created file is
/// compared with /dev/null; a link is one line that names its target.
QByteArray unifiedDiff(const FileChanges &changes);

} // namespace gate101::nginx
