// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gate101::ui {

/// Lines that differ from the file on disk, for the margin of the editor.
struct LineChange
{
    enum class Kind {
        Edited,  ///< These lines are new or other than before.
        Removed, ///< Lines are missing before `first`; `count` is 0.
    };

    Kind kind = Kind::Edited;
    int first = 0; ///< 0-based, in the edited text.
    int count = 0;

    bool operator==(const LineChange &) const = default;
};

/// In the order of the lines. Linear: what is the same at both ends is skipped, and a middle of many thousand
/// lines counts as changed as a whole.
QList<LineChange> changedLines(const QByteArray &before, const QByteArray &after);

} // namespace gate101::ui
