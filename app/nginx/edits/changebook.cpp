// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/changebook.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

/// An insertion overlaps only what is removed around it.
bool overlap(const Edit &a, const Edit &b)
{
    return a.length > 0 && b.length > 0 ? a.offset < b.offset + b.length && b.offset < a.offset + a.length
                                        : (a.offset < b.offset && b.offset < a.offset + a.length) ||
                                              (b.offset < a.offset && a.offset < b.offset + b.length);
}

} // namespace

void ChangeBook::edit(const Tree &tree, const Edit &edit)
{
    auto &[bytes, edits] = m_edits[tree.path()];
    bytes = tree.bytes();
    if (std::none_of(edits.begin(), edits.end(),
                     [&edit](const Edit &other) { return overlap(edit, other); })) {
        edits.append(edit);
    }
}

void ChangeBook::create(const QByteArray &path, const QByteArray &text)
{
    m_others.append({FileChange::Kind::Create, path, {}, text, {}});
}

void ChangeBook::link(const QByteArray &path, const QByteArray &target)
{
    m_others.append({FileChange::Kind::Link, path, {}, {}, target});
}

FileChanges ChangeBook::changes() const
{
    FileChanges created;
    FileChanges links;
    for (const FileChange &change : m_others) {
        (change.kind == FileChange::Kind::Create ? created : links).append(change);
    }
    FileChanges edited;
    for (const auto &[path, text] : m_edits) {
        const auto &[bytes, edits] = text;
        edited.append({FileChange::Kind::Edit, path, bytes, applyEdits(bytes, edits), {}});
    }
    return created + edited + links;
}

} // namespace gate101::nginx
