// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/overlayreader.h"

namespace gate101::nginx {

namespace {

QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/'));
}

/// "/a/b/../c" -> "/a/c", by the text alone.
QByteArray cleaned(const QByteArray &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part == ".." && !parts.isEmpty()) {
            parts.removeLast();
        } else if (!part.isEmpty() && part != "." && part != "..") {
            parts.append(part);
        }
    }
    return '/' + parts.join('/');
}

} // namespace

void OverlayReader::lay(const FileChanges &changes)
{
    for (FileChange change : changes) {
        // What is written to a link that is only planned goes to the file behind it.
        for (QByteArray target = linkTarget(change.path); !target.isEmpty();
             target = linkTarget(change.path)) {
            change.path = target;
        }
        const auto known = m_changes.find(change.path);
        if (known == m_changes.end()) {
            m_changes.insert(change.path, change);
        } else {
            known->after = change.after;
        }
    }
}

FileChanges OverlayReader::changes() const
{
    FileChanges created;
    FileChanges edited;
    FileChanges links;
    for (const FileChange &change : m_changes) {
        switch (change.kind) {
        case FileChange::Kind::Create:
            created.append(change);
            break;
        case FileChange::Kind::Edit:
            if (change.before != change.after) {
                edited.append(change);
            }
            break;
        case FileChange::Kind::Link:
            links.append(change);
            break;
        }
    }
    return created + edited + links;
}

QByteArray OverlayReader::linkTarget(const QByteArray &path) const
{
    const auto found = m_changes.constFind(path);
    if (found == m_changes.constEnd() || found->kind != FileChange::Kind::Link) {
        return {};
    }
    return cleaned(found->linkTarget.startsWith('/') ? found->linkTarget
                                                     : QByteArray(folderOf(path) + '/' + found->linkTarget));
}

Result<QByteArray> OverlayReader::read(const QByteArray &path)
{
    if (const QByteArray target = linkTarget(path); !target.isEmpty()) {
        return read(target);
    }
    const auto found = m_changes.constFind(path);
    if (found != m_changes.constEnd()) {
        return found->after;
    }
    return m_base.read(path);
}

Result<QByteArrayList> OverlayReader::list(const QByteArray &folder)
{
    Result<QByteArrayList> names = m_base.list(folder);
    if (names) {
        for (const FileChange &change : m_changes) {
            const QByteArray name = change.path.mid(change.path.lastIndexOf('/') + 1);
            if (folderOf(change.path) == folder && !names->contains(name)) {
                names->append(name);
            }
        }
    }
    return names;
}

QByteArray OverlayReader::canonical(const QByteArray &path)
{
    if (const QByteArray target = linkTarget(path); !target.isEmpty()) {
        return canonical(target);
    }
    const QByteArray resolved = m_base.canonical(path);
    return resolved.isEmpty() && m_changes.contains(path) ? path : resolved;
}

} // namespace gate101::nginx
