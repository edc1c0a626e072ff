// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/fd.h"
#include "helper/protocol.h"

#include <QMap>
#include <sys/types.h>

namespace gate101::helper {

/// Owner, mode and extended attributes (which carry the ACL and the security label) of a file.
struct Meta
{
    mode_t mode = 0644;
    uid_t uid = 0;
    gid_t gid = 0;
    QMap<QByteArray, QByteArray> attributes;
    bool known = false; ///< False for a file that did not exist: it gets mode 0644 and the helper's owner.
};

/// What stands at a path, or stood there, or shall stand there.
struct Image
{
    enum Kind { Absent, File, Link, Other };

    Kind kind = Absent;
    QByteArray bytes;  ///< Of a file.
    QByteArray target; ///< Of a symbolic link, as it is stored.
    Meta meta;

    /// The value that a client compares with: SHA-256, "absent", "link:TARGET", or "other" for what is none
    /// of these and therefore equals nothing.
    [[nodiscard]] QByteArray base() const;
};

/// Where a path leads when its last component is a link.
struct Place
{
    QByteArray path;
    QByteArray via; ///< The link that was followed, or empty.
};

/// The one folder that a helper may touch, held by descriptor. Every path is opened with openat2 beneath it,
/// with no symbolic link followed on the way, so that no swap of a folder for a link can lead outside. Links
/// are read as data, resolved as text, and opened again under the same rule.
class Root
{
public:
    static Result<Root> open(const QByteArray &folder);

    [[nodiscard]] const QByteArray &folder() const { return m_folder; }
    [[nodiscard]] int fd() const { return m_fd.get(); }

    /// The folder that holds `path`; `name` gets the last component. E_NOT_FOUND, E_SYMLINK.
    Result<Fd> parentOf(const QByteArray &path, QByteArray &name) const;

    /// Bytes and metadata of what stands at `path` itself; a link is not followed. A folder, a device, a FIFO
    /// is E_NOT_REGULAR, a file with a second name E_HARDLINK, one over the cap E_TOO_LARGE; absence is no
    /// error.
    Result<Image> look(const QByteArray &path) const;

    /// base() of what stands there; "other" for what is no plain file of ours to compare, and where the way
    /// there is gone. An error only when nothing can be said now: a bad disk, no descriptor left. It must
    /// never be taken for somebody else's change.
    [[nodiscard]] Result<QByteArray> baseAt(const QByteArray &path) const;

    /// Follows links in the last component, at most four, inside the root only. E_SYMLINK {file, target}.
    Result<Place> resolve(const QByteArray &path) const;

    /// Where a link at `link` with this target would lead, as a path beneath the root. E_SYMLINK, E_PATH.
    [[nodiscard]] Result<QByteArray> targetInside(const QByteArray &link, const QByteArray &target) const;

private:
    Root(QByteArray folder, Fd fd);

    QByteArray m_folder;
    Fd m_fd;
};

} // namespace gate101::helper
