// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diffrows.h"

#include "nginx/edits/blocks.h"

#include <algorithm>

namespace gate101::ui {

namespace {

using nginx::DiffLine;

constexpr int context = 3;

/// Offsets of the lines of a text, and the inks of all of it cut into lines. Colouring whole files keeps a
/// quote that runs over several lines right.
class InkedLines
{
public:
    explicit InkedLines(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at = std::max(at + 1, bytes.indexOf('\n', at) + 1)) {
            m_starts.push_back(at);
            if (bytes.indexOf('\n', at) < 0)
                break;
        }
        m_spans = highlight(bytes);
        m_size = bytes.size();
    }

    /// `line` is 1-based; offsets in the result count from its beginning.
    [[nodiscard]] std::vector<InkSpan> line(int line) const
    {
        const auto index = static_cast<std::size_t>(line - 1);
        if (line < 1 || index >= m_starts.size())
            return {};
        const qsizetype from = m_starts[index];
        const qsizetype to = index + 1 < m_starts.size() ? m_starts[index + 1] : m_size;
        std::vector<InkSpan> out;
        const auto first = std::partition_point(m_spans.begin(), m_spans.end(), [from](const InkSpan &span) {
            return span.offset + span.length <= from;
        });
        for (auto it = first; it != m_spans.end() && it->offset < to; ++it) {
            const qsizetype begin = std::max(it->offset, from);
            const qsizetype end = std::min(it->offset + it->length, to);
            out.push_back({begin - from, end - begin, it->ink});
        }
        return out;
    }

private:
    std::vector<qsizetype> m_starts;
    std::vector<InkSpan> m_spans;
    qsizetype m_size = 0;
};

QByteArray withoutEnd(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

/// The end of the common beginning and the start of the common end of two lines, never inside a character of
/// UTF-8.
void markDifference(DiffCell &before, DiffCell &after)
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    const QByteArray &a = before.text;
    const QByteArray &b = after.text;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (head > 0 && ((head < a.size() && continues(a[head])) || (head < b.size() && continues(b[head]))))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(a[a.size() - tail]))
        --tail;
    // Two lines that share next to nothing are no edit of each other.
    constexpr qsizetype worthMarking = 3;
    if (head + tail < worthMarking || a.trimmed().isEmpty() || b.trimmed().isEmpty())
        return;
    before.markFrom = after.markFrom = head;
    before.markTo = a.size() - tail;
    after.markTo = b.size() - tail;
}

/// Pairs removed lines with the added lines behind them.
QList<DiffRow> pairedRows(const QList<DiffLine> &lines, const InkedLines &before, const InkedLines &after)
{
    QList<DiffRow> rows;
    const std::vector<int> blocks = nginx::blockNumbers(lines);
    qsizetype pairAt = -1; // First row of the present run of removed lines that has no partner yet.
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const DiffLine &line = lines.at(i);
        const QByteArray text = withoutEnd(line.text);
        DiffRow row;
        row.block = blocks[static_cast<std::size_t>(i)];
        switch (line.kind) {
        case DiffLine::Kind::Same:
            row.before = {line.oldLine, ' ', text, before.line(line.oldLine), 0, 0};
            row.after = {line.newLine, ' ', text, after.line(line.newLine), 0, 0};
            rows.append(row);
            pairAt = -1;
            break;
        case DiffLine::Kind::Removed:
            row.before = {line.oldLine, '-', text, before.line(line.oldLine), 0, 0};
            rows.append(row);
            if (pairAt < 0)
                pairAt = rows.size() - 1;
            break;
        case DiffLine::Kind::Added: {
            const DiffCell cell{line.newLine, '+', text, after.line(line.newLine), 0, 0};
            if (pairAt >= 0 && pairAt < rows.size()) {
                rows[pairAt].after = cell;
                markDifference(rows[pairAt].before, rows[pairAt].after);
                ++pairAt;
            } else {
                row.after = cell;
                rows.append(row);
                pairAt = rows.size();
            }
            break;
        }
        }
    }
    return rows;
}

bool isChanged(const DiffRow &row)
{
    return row.before.sign != ' ' || row.after.sign != ' ' || row.before.line == 0 || row.after.line == 0;
}

/// Leaves `context` rows around the changed ones and one Skip row for every stretch between.
void appendHunks(QList<DiffRow> &out, const QList<DiffRow> &rows)
{
    std::vector<bool> shown(static_cast<std::size_t>(rows.size()), false);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!isChanged(rows.at(i)))
            continue;
        for (qsizetype j = std::max<qsizetype>(0, i - context); j <= std::min(rows.size() - 1, i + context);
             ++j)
            shown[static_cast<std::size_t>(j)] = true;
    }
    int skipped = 0;
    const auto flush = [&out, &skipped] {
        if (skipped == 0)
            return;
        DiffRow row;
        row.kind = DiffRow::Kind::Skip;
        row.skipped = std::exchange(skipped, 0);
        out.append(row);
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!shown[static_cast<std::size_t>(i)]) {
            ++skipped;
            continue;
        }
        flush();
        out.append(rows.at(i));
    }
    flush();
}

} // namespace

QList<DiffRow> diffRows(const nginx::FileChanges &changes)
{
    QList<DiffRow> out;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const nginx::FileChange &change = changes.at(i);
        const qsizetype first = out.size();
        DiffRow head;
        head.kind = DiffRow::Kind::File;
        head.path = change.path;
        head.change = change.kind;
        head.linkTarget = change.linkTarget;
        head.block = change.kind == nginx::FileChange::Kind::Link ? 0 : -1;
        const QList<DiffLine> lines = nginx::diffLines(change.before, change.after);
        for (const DiffLine &line : lines) {
            head.added += line.kind == DiffLine::Kind::Added ? 1 : 0;
            head.removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
        }
        out.append(head);
        appendHunks(out, pairedRows(lines, InkedLines(change.before), InkedLines(change.after)));
        for (qsizetype row = first; row < out.size(); ++row)
            out[row].file = static_cast<int>(i);
    }
    return out;
}

} // namespace gate101::ui
