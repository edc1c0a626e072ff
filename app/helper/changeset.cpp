// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/changeset.h"

#include "helper/safefile.h"

#include <algorithm>
#include <numeric>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

/// Dot files are never matched by an include glob, and the transaction makes the name unique.
QByteArray forwardName(const QByteArray &tx, qsizetype index)
{
    return ".gate101-" + tx + '-' + QByteArray::number(index);
}

QByteArray backwardName(const QByteArray &tx, qsizetype index)
{
    return forwardName(tx, index) + 'r';
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

/// A crash between a swap and its comparison can leave somebody's bytes under our temporary name while ours
/// are live. They are recognised by being neither of ours, and are given their name back.
Result<bool> giveBack(const Root &root, const Change &change, const QByteArray &temporary,
                      const QByteArray &ours)
{
    const QByteArray held = root.baseAt(beside(change.path, temporary));
    const QByteArray live = root.baseAt(change.path);
    if (held == "absent" || held == change.before.base() || held == change.after.base() || live != ours) {
        return false;
    }
    const auto swapped = swapIn(root, change.path, temporary, ours);
    if (!swapped) {
        return tl::unexpected(swapped.error());
    }
    return true;
}

/// Puts `before` where `after` is live now.
Result<void> putBack(const Root &root, const QByteArray &tx, qsizetype index, const Change &change)
{
    const QByteArray forward = forwardName(tx, index);
    const QByteArray backward = backwardName(tx, index);
    const QByteArray before = change.before.base();
    if (change.before.kind == Image::Absent) {
        return takeOut(root, change.path, backward, change.after.base());
    }
    // The old file itself may still be there; it is better than a copy, and needs no space.
    if (root.baseAt(beside(change.path, forward)) == before) {
        return swapIn(root, change.path, forward, change.after.base());
    }
    const auto staged = stageImage(root, change.path, backward, change.before);
    return staged ? swapIn(root, change.path, backward, change.after.base()) : staged;
}

/// True when the path was left as somebody else wants it.
Result<bool> restoreOne(const Root &root, const QByteArray &tx, qsizetype index, const Change &change)
{
    const QByteArray before = change.before.base();
    const QByteArray after = change.after.base();
    for (const auto &[name, ours] :
         {std::pair(forwardName(tx, index), after), std::pair(backwardName(tx, index), before)}) {
        const auto given = giveBack(root, change, name, ours);
        if (!given) {
            return tl::unexpected(given.error());
        }
    }
    const auto dropped = dropTemporary(root, change.path, backwardName(tx, index));
    if (!dropped) {
        return tl::unexpected(dropped.error());
    }
    const QByteArray live = root.baseAt(change.path);
    if (live == after) {
        const auto put = putBack(root, tx, index, change);
        if (!put && put.error().id != code::conflict) {
            return tl::unexpected(put.error());
        }
        return !put.has_value();
    }
    return live != before;
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

Result<void> applyChanges(const Root &root, const QByteArray &tx, const ChangeSet &changes)
{
    const QList<qsizetype> order = orderOf(changes);
    for (const qsizetype index : order) {
        const Change &change = changes.at(index);
        if (change.action == Change::Delete) {
            continue;
        }
        auto staged = stageImage(root, change.path, forwardName(tx, index), change.after);
        if (!staged) {
            return staged;
        }
    }
    for (const qsizetype index : order) {
        const Change &change = changes.at(index);
        const QByteArray name = forwardName(tx, index);
        auto done = change.action == Change::Delete ? takeOut(root, change.path, name, change.before.base())
                                                    : swapIn(root, change.path, name, change.before.base());
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<QByteArrayList> restoreChanges(const Root &root, const QByteArray &tx, const ChangeSet &changes)
{
    QByteArrayList kept;
    QList<qsizetype> order = orderOf(changes);
    std::reverse(order.begin(), order.end());
    for (const qsizetype index : order) {
        const auto foreign = restoreOne(root, tx, index, changes.at(index));
        if (!foreign) {
            return tl::unexpected(foreign.error());
        }
        if (*foreign) {
            kept.append(changes.at(index).path);
        }
    }
    const auto dropped = dropTemporaries(root, tx, changes);
    if (!dropped) {
        return tl::unexpected(dropped.error());
    }
    return kept;
}

Result<void> dropTemporaries(const Root &root, const QByteArray &tx, const ChangeSet &changes)
{
    for (qsizetype index = 0; index < changes.size(); ++index) {
        for (const QByteArray &name : {forwardName(tx, index), backwardName(tx, index)}) {
            auto dropped = dropTemporary(root, changes.at(index).path, name);
            if (!dropped) {
                return dropped;
            }
        }
    }
    return {};
}

} // namespace gate101::helper
