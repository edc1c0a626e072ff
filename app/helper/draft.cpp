// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/draft.h"

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> conflictAt(const QByteArray &path)
{
    return failure(code::conflict, {{"file", QString::fromUtf8(path)}});
}

Result<Change> putChange(const Root &root, const QByteArray &path, const QByteArray &bytes)
{
    const auto place = root.resolve(path);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const auto live = root.look(place->path);
    if (!live) {
        return tl::unexpected(live.error());
    }
    Image after{Image::File, bytes, {}, live->meta};
    return Change{Change::Put, place->path, place->via, *live, after};
}

Result<Change> deleteChange(const Root &root, const QByteArray &path)
{
    const auto live = root.look(path);
    if (!live) {
        return tl::unexpected(live.error());
    }
    if (live->kind == Image::Absent) {
        return failure(code::notFound, {{"file", QString::fromUtf8(path)}});
    }
    return Change{Change::Delete, path, {}, *live, {}};
}

Result<Change> linkChange(const Root &root, const QByteArray &path, const QByteArray &target)
{
    const auto inside = root.targetInside(path, target);
    if (!inside) {
        return tl::unexpected(inside.error());
    }
    const auto live = root.look(path);
    if (!live) {
        return tl::unexpected(live.error());
    }
    if (live->kind == Image::File) {
        return conflictAt(path);
    }
    return Change{Change::Symlink, path, {}, *live, Image{Image::Link, {}, target, {}}};
}

} // namespace

Result<void> Draft::add(const Change &change)
{
    ChangeSet changes = m_changes;
    changes.removeIf([&](const Change &one) { return one.path == change.path; });
    changes.append(change);
    qsizetype bytes = 0;
    for (const Change &one : changes) {
        bytes += one.before.bytes.size() + one.after.bytes.size();
    }
    if (changes.size() > caps::transactionFiles || bytes > caps::transactionBytes) {
        const qsizetype limit =
            bytes > caps::transactionBytes ? caps::transactionBytes : caps::transactionFiles;
        return failure(code::tooLarge, {{"limit", QString::number(limit)}});
    }
    m_changes = changes;
    return {};
}

Result<QJsonObject> Draft::stage(const Root &root, Fields &fields)
{
    const QString action = fields.choice("action"_L1, {u"put"_s, u"delete"_s, u"symlink"_s});
    const QByteArray path = fields.path("path"_L1);
    const QByteArray base = fields.base("base"_L1);
    const bool put = action == "put"_L1;
    const bool link = action == "symlink"_L1;
    const QByteArray bytes = put ? fields.bytes("bytes"_L1, caps::file) : QByteArray();
    const QByteArray target = link ? fields.text("target"_L1, caps::path).toUtf8() : QByteArray();
    if (!fields.ok()) {
        return tl::unexpected(fields.error());
    }
    const auto change = put    ? putChange(root, path, bytes)
                        : link ? linkChange(root, path, target)
                               : deleteChange(root, path);
    if (!change) {
        return tl::unexpected(change.error());
    }
    if (change->before.base() != base) {
        return conflictAt(change->path);
    }
    const auto added = add(*change);
    if (!added) {
        return tl::unexpected(added.error());
    }
    return QJsonObject{{u"path"_s, QString::fromUtf8(change->path)},
                       {u"via"_s, QString::fromUtf8(change->via)}};
}

Result<QJsonObject> Draft::stageUndo(const Root &root, const Plan &plan)
{
    QJsonArray files;
    for (const Change &done : plan.changes) {
        const auto live = root.look(done.path);
        if (!live) {
            return tl::unexpected(live.error());
        }
        if (live->base() != done.after.base()) {
            return conflictAt(done.path);
        }
        const Change::Action action = done.before.kind == Image::Absent ? Change::Delete
                                      : done.before.kind == Image::Link ? Change::Symlink
                                                                        : Change::Put;
        const auto added = add({action, done.path, done.via, *live, done.before});
        if (!added) {
            return tl::unexpected(added.error());
        }
        files.append(QString::fromUtf8(done.path));
    }
    return QJsonObject{{u"tx"_s, QString::fromLatin1(m_tx)}, {u"files"_s, files}};
}

} // namespace gate101::helper
