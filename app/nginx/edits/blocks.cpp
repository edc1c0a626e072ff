// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/blocks.h"

#include <algorithm>

namespace gate101::nginx {

std::vector<int> blockNumbers(const QList<DiffLine> &lines)
{
    std::vector<int> numbers;
    numbers.reserve(static_cast<size_t>(lines.size()));
    int block = -1;
    bool inside = false;
    for (const DiffLine &line : lines) {
        const bool changed = line.kind != DiffLine::Kind::Same;
        if (changed && !inside) {
            ++block;
        }
        inside = changed;
        numbers.push_back(changed ? block : -1);
    }
    return numbers;
}

int blockCount(const FileChange &change)
{
    if (change.kind != FileChange::Kind::Edit) {
        return 1;
    }
    const std::vector<int> numbers = blockNumbers(diffLines(change.before, change.after));
    return numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end()) + 1;
}

std::optional<FileChange> withBlocks(const FileChange &change, const std::vector<bool> &taken)
{
    if (change.kind != FileChange::Kind::Edit) {
        return !taken.empty() && taken.front() ? std::optional(change) : std::nullopt;
    }
    const QList<DiffLine> lines = diffLines(change.before, change.after);
    const std::vector<int> numbers = blockNumbers(lines);
    FileChange part = change;
    part.after.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int block = numbers[static_cast<size_t>(i)];
        const bool isTaken =
            block >= 0 && static_cast<size_t>(block) < taken.size() && taken[static_cast<size_t>(block)];
        const DiffLine::Kind kind = lines[i].kind;
        if (kind == DiffLine::Kind::Same || (kind == DiffLine::Kind::Added) == isTaken) {
            part.after += lines[i].text;
        }
    }
    return part;
}

} // namespace gate101::nginx
