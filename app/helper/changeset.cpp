// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/changeset.h"

#include <algorithm>
#include <numeric>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr int marksTried = 8;

/// Dot files are never matched by an include glob, and the transaction makes the name unique.
QByteArray forwardName(const QByteArray &mark, qsizetype index)
{
    return ".gate101-" + mark + '-' + QByteArray::number(index);
}

QByteArray backwardName(const QByteArray &mark, qsizetype index)
{
    return forwardName(mark, index) + 'r';
}

int rank(const Change &change)
{
    const bool isNew = change.before.kind == Image::Absent;
    switch (change.action) {
    case Change::Put:
        return isNew ? 0 : 1;
    case Change::Symlink:
        return 2;
    case Change::Delete:
        return change.before.kind == Image::Link ? 3 : 4;
    }
    return 5;
}

bool isNothing(const Change &change)
{
    return change.before.base() == change.after.base();
}

QList<qsizetype> orderOf(const ChangeSet &changes)
{
    QList<qsizetype> order(changes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rank(changes.at(a)) < rank(changes.at(b)); });
    order.removeIf([&](qsizetype index) { return isNothing(changes.at(index)); });
    return order;
}

/// What a crash in the middle of staging leaves: the beginning of what was to be written.
bool isBegun(const Image &held, const Image &staged)
{
    return held.kind == Image::File && staged.kind == Image::File && staged.bytes.startsWith(held.bytes);
}

/// Taking changes back, and clearing up behind them.
class Restorer
{
public:
    Restorer(const Root &root, const QByteArray &mark, const ChangeSet &changes, const Keep &keep)
        : m_root(root)
        , m_mark(mark)
        , m_changes(changes)
        , m_keep(keep)
    {
    }

    Result<void> restore(qsizetype index);
    Result<void> drop(qsizetype index);
    [[nodiscard]] const QByteArrayList &kept() const { return m_kept; }

private:
    [[nodiscard]] Result<bool> isForeign(qsizetype index, const QByteArray &name, const Image &staged,
                                         Image &held) const;
    Result<void> giveBack(qsizetype index, const QByteArray &name, const Image &ours);
    Result<void> dropOne(qsizetype index, const QByteArray &name, const Image &staged);
    Result<void> putBack(qsizetype index);
    void keepPath(qsizetype index)
    {
        if (!m_kept.contains(m_changes.at(index).path)) {
            m_kept.append(m_changes.at(index).path);
        }
    }

    const Root &m_root;
    const QByteArray &m_mark;
    const ChangeSet &m_changes;
    const Keep &m_keep;
    QByteArrayList m_kept;
};

/// Whether what is under a temporary name is somebody else's; `held` gets it, Other when it cannot be read.
Result<bool> Restorer::isForeign(qsizetype index, const QByteArray &name, const Image &staged,
                                 Image &held) const
{
    const Change &change = m_changes.at(index);
    const QByteArray path = beside(change.path, name);
    const auto base = m_root.baseAt(path);
    if (!base) {
        return tl::unexpected(base.error());
    }
    const auto image = m_root.look(path);
    held = image ? *image : Image{Image::Other, {}, {}, {}};
    // The way there is gone, and the temporary with it.
    const bool gone = !image && image.error().id == code::notFound;
    return !gone && *base != "absent" && *base != change.before.base() && *base != change.after.base() &&
           !isBegun(held, staged);
}

/// A crash between a swap and its comparison can leave somebody's bytes under our temporary name while ours
/// are live. They are recognised by being neither of ours, and are given their name back.
Result<void> Restorer::giveBack(qsizetype index, const QByteArray &name, const Image &ours)
{
    const Change &change = m_changes.at(index);
    Image held;
    const auto foreign = isForeign(index, name, ours, held);
    const auto live = foreign ? m_root.baseAt(change.path) : tl::unexpected(foreign.error());
    if (!live) {
        return tl::unexpected(live.error());
    }
    if (!*foreign || *live != ours.base()) {
        return {};
    }
    const auto swapped = swapIn(m_root, change.path, name, ours.base());
    // Who writes at this very moment has his newest bytes live; the older ones are kept with the rest.
    return swapped || swapped.error().id == code::conflict ? Result<void>() : tl::unexpected(swapped.error());
}

Result<void> Restorer::dropOne(qsizetype index, const QByteArray &name, const Image &staged)
{
    Image held;
    const auto foreign = isForeign(index, name, staged, held);
    if (!foreign) {
        return tl::unexpected(foreign.error());
    }
    if (*foreign) {
        keepPath(index);
        const auto kept = m_keep && held.kind != Image::Other ? m_keep(index, held) : failure(code::conflict);
        if (!kept) {
            return kept.error().id == code::conflict ? Result<void>() : kept;
        }
    }
    return dropTemporary(m_root, m_changes.at(index).path, name);
}

Result<void> Restorer::drop(qsizetype index)
{
    const Change &change = m_changes.at(index);
    auto dropped = dropOne(index, forwardName(m_mark, index), change.after);
    return dropped ? dropOne(index, backwardName(m_mark, index), change.before) : dropped;
}

/// Puts `before` where `after` is live now.
Result<void> Restorer::putBack(qsizetype index)
{
    const Change &change = m_changes.at(index);
    const QByteArray forward = forwardName(m_mark, index);
    const QByteArray backward = backwardName(m_mark, index);
    const QByteArray after = change.after.base();
    Result<Swap> swapped;
    if (change.before.kind == Image::Absent) {
        swapped = takeOut(m_root, change.path, backward, after);
    } else {
        // The old file itself may still be there; it is better than a copy, and needs no space.
        const auto held = m_root.baseAt(beside(change.path, forward));
        const bool there = held && *held == change.before.base();
        const auto staged = !held   ? Result<void>(tl::unexpected(held.error()))
                            : there ? Result<void>()
                                    : stageImage(m_root, change.path, backward, change.before);
        swapped = staged ? swapIn(m_root, change.path, there ? forward : backward, after)
                         : tl::unexpected(staged.error());
    }
    if (!swapped && swapped.error().id == code::conflict) {
        keepPath(index);
        return {};
    }
    return swapped ? Result<void>() : tl::unexpected(swapped.error());
}

Result<void> Restorer::restore(qsizetype index)
{
    const Change &change = m_changes.at(index);
    auto done = giveBack(index, forwardName(m_mark, index), change.after);
    if (done) {
        done = giveBack(index, backwardName(m_mark, index), change.before);
    }
    if (done) {
        done = dropOne(index, backwardName(m_mark, index), change.before);
    }
    if (!done) {
        return done;
    }
    const auto live = m_root.baseAt(change.path);
    if (!live) {
        return tl::unexpected(live.error());
    }
    if (*live == change.after.base()) {
        return putBack(index);
    }
    if (*live != change.before.base()) {
        keepPath(index);
    }
    return {};
}

} // namespace

QString actionName(Change::Action action)
{
    switch (action) {
    case Change::Put:
        return u"put"_s;
    case Change::Delete:
        return u"delete"_s;
    case Change::Symlink:
        return u"symlink"_s;
    }
    return {};
}

Result<void> compareWithBefore(const Root &root, const ChangeSet &changes)
{
    for (const Change &change : changes) {
        const auto live = root.look(change.path);
        if (!live) {
            return tl::unexpected(live.error());
        }
        if (live->base() != change.before.base()) {
            return failure(code::conflict, {{"file", QString::fromUtf8(change.path)}});
        }
    }
    return {};
}

Result<QByteArray> freeMark(const Root &root, const QByteArray &tx, const ChangeSet &changes)
{
    for (int number = 0; number < marksTried; ++number) {
        const QByteArray mark = number == 0 ? tx : tx + 'x' + QByteArray::number(number);
        bool isFree = true;
        for (qsizetype index = 0; index < changes.size() && isFree; ++index) {
            for (const QByteArray &name : {forwardName(mark, index), backwardName(mark, index)}) {
                const auto image = root.look(beside(changes.at(index).path, name));
                const QByteArray id = image ? QByteArray() : image.error().id;
                if (!image && id != code::notRegular && id != code::hardlink && id != code::tooLarge) {
                    return tl::unexpected(image.error());
                }
                isFree = isFree && image && image->kind == Image::Absent;
            }
        }
        if (isFree) {
            return mark;
        }
    }
    return failure(code::conflict, {{"file", QString::fromUtf8(forwardName(tx, 0))}});
}

Result<Swap> applyChanges(const Root &root, const QByteArray &mark, const ChangeSet &changes)
{
    const QList<qsizetype> order = orderOf(changes);
    for (const qsizetype index : order) {
        const Change &change = changes.at(index);
        if (change.action == Change::Delete) {
            continue;
        }
        const auto staged = stageImage(root, change.path, forwardName(mark, index), change.after);
        if (!staged) {
            return tl::unexpected(staged.error());
        }
    }
    Swap weakest = Swap::Atomic;
    for (const qsizetype index : order) {
        const Change &change = changes.at(index);
        const QByteArray name = forwardName(mark, index);
        auto done = change.action == Change::Delete ? takeOut(root, change.path, name, change.before.base())
                                                    : swapIn(root, change.path, name, change.before.base());
        if (!done) {
            return done;
        }
        weakest = *done == Swap::Weak ? Swap::Weak : weakest;
    }
    return weakest;
}

Result<QByteArrayList> restoreChanges(const Root &root, const QByteArray &mark, const ChangeSet &changes,
                                      const Keep &keep)
{
    Restorer restorer(root, mark, changes, keep);
    QList<qsizetype> order = orderOf(changes);
    std::reverse(order.begin(), order.end());
    for (const qsizetype index : order) {
        const auto done = restorer.restore(index);
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    for (const qsizetype index : order) {
        const auto done = restorer.drop(index);
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return restorer.kept();
}

Result<QByteArrayList> dropTemporaries(const Root &root, const QByteArray &mark, const ChangeSet &changes,
                                       const Keep &keep)
{
    Restorer restorer(root, mark, changes, keep);
    for (const qsizetype index : orderOf(changes)) {
        const auto done = restorer.drop(index);
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return restorer.kept();
}

} // namespace gate101::helper
