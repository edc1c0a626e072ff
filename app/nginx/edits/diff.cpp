// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/diff.h"

#include <algorithm>
#include <vector>

namespace gate101::nginx {

namespace {

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.append(text.mid(start, end - start));
        start = end;
    }
    return lines;
}

/// The lines between the common head and the common tail, by Myers' greedy algorithm.
class MiddleDiff
{
public:
    MiddleDiff(const QByteArrayList &before, const QByteArrayList &after, qsizetype head, qsizetype tail)
        : m_old(before)
        , m_new(after)
        , m_head(head)
        , m_oldSize(before.size() - head - tail)
        , m_newSize(after.size() - head - tail)
    {
    }

    void appendTo(QList<DiffLine> &result)
    {
        const std::vector<Frontier> history = search();
        if (history.empty()) {
            replaceAll(result);
            return;
        }
        const std::vector<Step> steps = backtrack(history);
        qsizetype pendingAdded = -1;
        for (const Step &step : steps) {
            const int oldLine = static_cast<int>(m_head + step.oldIndex + 1);
            const int newLine = static_cast<int>(m_head + step.newIndex + 1);
            switch (step.kind) {
            case DiffLine::Kind::Same:
                pendingAdded = -1;
                result.append({step.kind, oldLine, newLine, m_old[m_head + step.oldIndex]});
                break;
            case DiffLine::Kind::Added:
                if (pendingAdded < 0) {
                    pendingAdded = result.size();
                }
                result.append({step.kind, 0, newLine, m_new[m_head + step.newIndex]});
                break;
            case DiffLine::Kind::Removed: {
                const DiffLine line{step.kind, oldLine, 0, m_old[m_head + step.oldIndex]};
                if (pendingAdded < 0) {
                    result.append(line);
                } else {
                    result.insert(pendingAdded++, line);
                }
                break;
            }
            }
        }
    }

private:
    struct Step
    {
        DiffLine::Kind kind;
        qsizetype oldIndex;
        qsizetype newIndex;
    };
    using Frontier = std::vector<qsizetype>;

    /// Time and memory grow with the square of the distance; two texts that differ in more lines than this
    /// are shown as one replaced by the other.
    static constexpr qsizetype greatestDistance = 1500;

    [[nodiscard]] qsizetype bound() const { return qMin(m_oldSize + m_newSize, greatestDistance); }

    void replaceAll(QList<DiffLine> &result) const
    {
        for (qsizetype i = m_head; i < m_head + m_oldSize; ++i) {
            result.append({DiffLine::Kind::Removed, static_cast<int>(i + 1), 0, m_old[i]});
        }
        for (qsizetype i = m_head; i < m_head + m_newSize; ++i) {
            result.append({DiffLine::Kind::Added, 0, static_cast<int>(i + 1), m_new[i]});
        }
    }

    [[nodiscard]] bool equal(qsizetype x, qsizetype y) const
    {
        return m_old[m_head + x] == m_new[m_head + y];
    }

    /// Returns the frontiers of each edit distance until both ends are reached; nothing when the bound is
    /// passed.
    [[nodiscard]] std::vector<Frontier> search() const
    {
        const qsizetype most = bound();
        Frontier frontier(static_cast<size_t>(2 * most + 3), 0);
        std::vector<Frontier> history;
        for (qsizetype distance = 0; distance <= most; ++distance) {
            history.push_back(frontier);
            for (qsizetype k = -distance; k <= distance; k += 2) {
                const auto at = [&](qsizetype diagonal) -> qsizetype & {
                    return frontier[static_cast<size_t>(diagonal + most + 1)];
                };
                qsizetype x =
                    (k == -distance || (k != distance && at(k - 1) < at(k + 1))) ? at(k + 1) : at(k - 1) + 1;
                qsizetype y = x - k;
                while (x < m_oldSize && y < m_newSize && equal(x, y)) {
                    ++x;
                    ++y;
                }
                at(k) = x;
                if (x >= m_oldSize && y >= m_newSize) {
                    return history;
                }
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<Step> backtrack(const std::vector<Frontier> &history) const
    {
        const qsizetype most = bound();
        std::vector<Step> steps;
        qsizetype x = m_oldSize;
        qsizetype y = m_newSize;
        for (auto distance = static_cast<qsizetype>(history.size()) - 1; distance >= 0; --distance) {
            const Frontier &frontier = history[static_cast<size_t>(distance)];
            const auto at = [&](qsizetype diagonal) {
                return frontier[static_cast<size_t>(diagonal + most + 1)];
            };
            const qsizetype k = x - y;
            const bool down = k == -distance || (k != distance && at(k - 1) < at(k + 1));
            const qsizetype previousK = down ? k + 1 : k - 1;
            const qsizetype previousX = distance == 0 ? 0 : at(previousK);
            const qsizetype previousY = distance == 0 ? 0 : previousX - previousK;
            while (x > previousX && y > previousY) {
                --x;
                --y;
                steps.push_back({DiffLine::Kind::Same, x, y});
            }
            if (distance > 0) {
                if (down) {
                    --y;
                    steps.push_back({DiffLine::Kind::Added, x, y});
                } else {
                    --x;
                    steps.push_back({DiffLine::Kind::Removed, x, y});
                }
            }
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const QByteArrayList &m_old;
    const QByteArrayList &m_new;
    qsizetype m_head;
    qsizetype m_oldSize;
    qsizetype m_newSize;
};

constexpr qsizetype contextLines = 3;

void appendHunk(QByteArray &text, const QList<DiffLine> &lines, qsizetype first, qsizetype last)
{
    int oldStart = 0;
    int newStart = 0;
    int oldCount = 0;
    int newCount = 0;
    QByteArray body;
    for (qsizetype i = first; i <= last; ++i) {
        const DiffLine &line = lines[i];
        if (line.oldLine > 0) {
            oldStart = oldStart == 0 ? line.oldLine : oldStart;
            ++oldCount;
        }
        if (line.newLine > 0) {
            newStart = newStart == 0 ? line.newLine : newStart;
            ++newCount;
        }
        body += line.kind == DiffLine::Kind::Same ? ' ' : line.kind == DiffLine::Kind::Added ? '+' : '-';
        body += line.text;
        if (!line.text.endsWith('\n')) {
            body += "\n\\ No newline at end of file\n";
        }
    }
    const auto range = [](int start, int count) -> QByteArray {
        return QByteArray::number(start) +
               (count == 1 ? QByteArray() : QByteArray(',' + QByteArray::number(count)));
    };
    text += "@@ -" + range(oldStart, oldCount) + " +" + range(newStart, newCount) + " @@\n" + body;
}

QByteArray diffOfFile(const FileChange &change)
{
    const QByteArray name = change.path.startsWith('/') ? change.path.mid(1) : change.path;
    if (change.kind == FileChange::Kind::Link) {
        return "--- /dev/null\n+++ b/" + name + "\n@@ -0,0 +1 @@\n+-> " + change.linkTarget + '\n';
    }
    QByteArray text =
        (change.kind == FileChange::Kind::Create ? QByteArray("--- /dev/null") : "--- a/" + name);
    text += "\n+++ b/" + name + '\n';
    const QList<DiffLine> lines = diffLines(change.before, change.after);
    qsizetype i = 0;
    bool changed = false;
    while (i < lines.size()) {
        if (lines[i].kind == DiffLine::Kind::Same) {
            ++i;
            continue;
        }
        changed = true;
        qsizetype last = i;
        for (qsizetype j = i; j < lines.size() && j <= last + 2 * contextLines + 1; ++j) {
            last = lines[j].kind == DiffLine::Kind::Same ? last : j;
        }
        appendHunk(text, lines, qMax<qsizetype>(0, i - contextLines),
                   qMin(lines.size() - 1, last + contextLines));
        i = last + 1;
    }
    return changed ? text : QByteArray();
}

} // namespace

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList oldLines = linesOf(before);
    const QByteArrayList newLines = linesOf(after);
    const qsizetype shorter = qMin(oldLines.size(), newLines.size());
    qsizetype head = 0;
    while (head < shorter && oldLines[head] == newLines[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head &&
           oldLines[oldLines.size() - 1 - tail] == newLines[newLines.size() - 1 - tail]) {
        ++tail;
    }

    QList<DiffLine> result;
    for (qsizetype i = 0; i < head; ++i) {
        result.append({DiffLine::Kind::Same, static_cast<int>(i + 1), static_cast<int>(i + 1), oldLines[i]});
    }
    MiddleDiff(oldLines, newLines, head, tail).appendTo(result);
    for (qsizetype i = tail; i > 0; --i) {
        const qsizetype oldIndex = oldLines.size() - i;
        const qsizetype newIndex = newLines.size() - i;
        result.append({DiffLine::Kind::Same, static_cast<int>(oldIndex + 1), static_cast<int>(newIndex + 1),
                       oldLines[oldIndex]});
    }
    return result;
}

QByteArray unifiedDiff(const FileChanges &changes)
{
    QByteArray text;
    for (const FileChange &change : changes) {
        text += diffOfFile(change);
    }
    return text;
}

} // namespace gate101::nginx
