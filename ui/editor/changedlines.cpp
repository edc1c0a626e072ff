// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/changedlines.h"

#include "nginx/edits/diff.h"

#include <algorithm>

namespace gate101::ui {

namespace {

/// Beyond it a comparison line by line would be felt.
constexpr qsizetype mostComparedLines = 2000;

qsizetype sameBytesAtStart(const QByteArray &a, const QByteArray &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
}

qsizetype sameBytesAtEnd(const QByteArray &a, const QByteArray &b, qsizetype most)
{
    qsizetype same = 0;
    while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

int lineCount(const QByteArray &bytes)
{
    return static_cast<int>(bytes.count('\n')) + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
}

void extend(QList<LineChange> &changes, const LineChange &next)
{
    if (!changes.isEmpty() && next.kind == LineChange::Kind::Edited) {
        LineChange &last = changes.last();
        if (last.kind == LineChange::Kind::Edited && last.first + last.count == next.first) {
            last.count += next.count;
            return;
        }
        // Lines that were replaced: what stands there now says it.
        if (last.kind == LineChange::Kind::Removed && last.first == next.first)
            changes.removeLast();
    }
    changes.append(next);
}

} // namespace

QList<LineChange> changedLines(const QByteArray &before, const QByteArray &after)
{
    const qsizetype head = after.first(sameBytesAtStart(before, after)).lastIndexOf('\n') + 1;
    qsizetype tail = sameBytesAtEnd(before, after, std::min(before.size(), after.size()) - head);
    // The end is cut behind a line end that both have.
    const qsizetype feed = after.indexOf('\n', after.size() - tail);
    const bool atLineStart = tail > 0 && (after.size() == tail || after[after.size() - tail - 1] == '\n') &&
                             (before.size() == tail || before[before.size() - tail - 1] == '\n');
    if (!atLineStart)
        tail = feed < 0 ? 0 : after.size() - feed - 1;
    const QByteArray old = before.sliced(head, before.size() - head - tail);
    const QByteArray now = after.sliced(head, after.size() - head - tail);
    const int first = static_cast<int>(std::count(after.begin(), after.begin() + head, '\n'));
    QList<LineChange> changes;
    if (old == now)
        return changes;
    if (lineCount(old) + lineCount(now) > mostComparedLines) {
        changes.append(
            {now.isEmpty() ? LineChange::Kind::Removed : LineChange::Kind::Edited, first, lineCount(now)});
        return changes;
    }
    int line = first;
    for (const nginx::DiffLine &row : nginx::diffLines(old, now)) {
        switch (row.kind) {
        case nginx::DiffLine::Kind::Same:
            ++line;
            break;
        case nginx::DiffLine::Kind::Added:
            extend(changes, {LineChange::Kind::Edited, line++, 1});
            break;
        case nginx::DiffLine::Kind::Removed:
            if (changes.isEmpty() || changes.last().first + changes.last().count != line)
                changes.append({LineChange::Kind::Removed, line, 0});
            break;
        }
    }
    return changes;
}

} // namespace gate101::ui
