// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/highlight.h"
#include "nginx/edits/edit.h"

namespace gate101::ui {

/// One side of one row of a comparison.
struct DiffCell
{
    int line = 0;    ///< 1-based; 0: there is no line on this side.
    char sign = ' '; ///< '-', '+' or ' '.
    QByteArray text; ///< Without its line end.
    std::vector<InkSpan> inks;
    qsizetype markFrom = 0; ///< What differs from the line beside it; empty when the whole line is new.
    qsizetype markTo = 0;
};

/// One row of the side-by-side view.
struct DiffRow
{
    enum class Kind {
        File, ///< Heads the rows of a file.
        Skip, ///< Stands for `skipped` unchanged lines.
        Line,
    };
    Kind kind = Kind::Line;
    QByteArray path; ///< For File.
    nginx::FileChange::Kind change = nginx::FileChange::Kind::Edit;
    QByteArray linkTarget; ///< For File, when a link is made.
    int added = 0;         ///< For File: counts of its lines.
    int removed = 0;
    int skipped = 0;
    int file = -1;  ///< Number of the change that the row belongs to.
    int block = -1; ///< Number of the block of that change (nginx/edits/blocks.h); -1 for unchanged lines.
    DiffCell before;
    DiffCell after;
};

/// The rows of all changes, with three unchanged lines around each change. A removed line stands beside the
/// added line that replaces it.
QList<DiffRow> diffRows(const nginx::FileChanges &changes);

} // namespace gate101::ui
