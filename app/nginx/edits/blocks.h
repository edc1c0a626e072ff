// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/diff.h"

#include <optional>
#include <vector>

namespace gate101::nginx {

/// A change taken apart into blocks: each is a run of removed and added lines with nothing unchanged between,
/// in the order of the lines. A file that is made, or a link, is one block.

/// For each line of a comparison the number of its block, from 0; -1 for unchanged lines.
std::vector<int> blockNumbers(const QList<DiffLine> &lines);

int blockCount(const FileChange &change);

/// The change with only those blocks; its `after` is its `before` when none is taken. `taken` holds one entry
/// a block. Nothing comes of a file or a link that is not to be made.
std::optional<FileChange> withBlocks(const FileChange &change, const std::vector<bool> &taken);

} // namespace gate101::nginx
