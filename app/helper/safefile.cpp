// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/safefile.h"

#include "helper/fileio.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace gate101::helper {

namespace {

/// How often a writer may hit between two of our swaps before we stop trying to give him his file back.
constexpr int swapsBack = 16;

bool carryAttributes(int fd, const QMap<QByteArray, QByteArray> &attributes)
{
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        QByteArray now(65536, '\0');
        const ssize_t got =
            ::fgetxattr(fd, it.key().constData(), now.data(), static_cast<size_t>(now.size()));
        // A label that the system gave by itself needs no setting, which an ordinary user would be refused.
        if (got >= 0 && now.left(got) == it.value()) {
            continue;
        }
        if (::fsetxattr(fd, it.key().constData(), it.value().constData(),
                        static_cast<size_t>(it.value().size()), 0) != 0) {
            return false;
        }
    }
    return true;
}

bool carryMeta(int fd, const Meta &meta)
{
    if (!meta.known) {
        return ::fchmod(fd, meta.mode) == 0;
    }
    struct stat now
    {
    };
    if (::fstat(fd, &now) != 0) {
        return false;
    }
    const bool owned = now.st_uid == meta.uid && now.st_gid == meta.gid;
    // Mode last: chown drops the set-id bits, and an ACL changes the group bits.
    return (owned || ::fchown(fd, meta.uid, meta.gid) == 0) && carryAttributes(fd, meta.attributes) &&
           ::fchmod(fd, meta.mode) == 0;
}

bool writeStaged(int fd, const Image &image)
{
    return writeAll(fd, image.bytes) && carryMeta(fd, image.meta) && ::fsync(fd) == 0;
}

/// Changes the two names. Where the file system cannot exchange (EINVAL), the pair is told so by the caller's
/// error: a plain rename would lose a change made in between.
bool exchange(int folder, const QByteArray &one, const QByteArray &other)
{
    return ::renameat2(folder, one.constData(), folder, other.constData(), RENAME_EXCHANGE) == 0;
}

tl::unexpected<Error> conflictAt(const QByteArray &path)
{
    return failure(code::conflict, {{"file", QString::fromUtf8(path)}});
}

} // namespace

QByteArray beside(const QByteArray &path, const QByteArray &temporary)
{
    const qsizetype slash = path.lastIndexOf('/');
    return path.left(slash + 1) + temporary;
}

Result<void> stageImage(const Root &root, const QByteArray &path, const QByteArray &temporary,
                        const Image &image)
{
    QByteArray name;
    const auto parent = root.parentOf(path, name);
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    if (image.kind == Image::Link) {
        return ::symlinkat(image.target.constData(), parent->get(), temporary.constData()) == 0
                   ? Result<void>()
                   : systemFailure(path);
    }
    const Fd fd(::openat(parent->get(), temporary.constData(),
                         O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isOpen()) {
        return systemFailure(path);
    }
    if (!writeStaged(fd.get(), image)) {
        const auto error = systemFailure(path);
        ::unlinkat(parent->get(), temporary.constData(), 0);
        return error;
    }
    return {};
}

Result<void> swapIn(const Root &root, const QByteArray &path, const QByteArray &temporary,
                    const QByteArray &expected)
{
    QByteArray name;
    const auto parent = root.parentOf(path, name);
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    const int folder = parent->get();
    if (expected == "absent") {
        if (::renameat2(folder, temporary.constData(), folder, name.constData(), RENAME_NOREPLACE) != 0) {
            return errno == EEXIST ? Result<void>(conflictAt(path)) : systemFailure(path);
        }
        return ::fsync(folder) == 0 ? Result<void>() : systemFailure(path);
    }
    const QByteArray ours = root.baseAt(beside(path, temporary));
    if (!exchange(folder, temporary, name)) {
        return errno == ENOENT ? Result<void>(conflictAt(path)) : systemFailure(path);
    }
    if (root.baseAt(beside(path, temporary)) == expected) {
        return ::fsync(folder) == 0 ? Result<void>() : systemFailure(path);
    }
    // Somebody wrote meanwhile. What came out goes back in, and so does what comes out then, until it is our
    // own: the last writer's bytes end up live.
    for (int swap = 0; swap < swapsBack; ++swap) {
        if (!exchange(folder, temporary, name)) {
            return systemFailure(path);
        }
        if (root.baseAt(beside(path, temporary)) == ours) {
            break;
        }
    }
    ::fsync(folder);
    return conflictAt(path);
}

Result<void> takeOut(const Root &root, const QByteArray &path, const QByteArray &temporary,
                     const QByteArray &expected)
{
    QByteArray name;
    const auto parent = root.parentOf(path, name);
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    const int folder = parent->get();
    if (::renameat2(folder, name.constData(), folder, temporary.constData(), RENAME_NOREPLACE) != 0) {
        return errno == ENOENT ? Result<void>(conflictAt(path)) : systemFailure(path);
    }
    if (root.baseAt(beside(path, temporary)) != expected) {
        ::renameat2(folder, temporary.constData(), folder, name.constData(), RENAME_NOREPLACE);
        ::fsync(folder);
        return conflictAt(path);
    }
    return ::fsync(folder) == 0 ? Result<void>() : systemFailure(path);
}

Result<void> dropTemporary(const Root &root, const QByteArray &path, const QByteArray &temporary)
{
    QByteArray name;
    const auto parent = root.parentOf(path, name);
    if (!parent) {
        // A folder that is gone has taken the temporary with it.
        return parent.error().id == code::notFound ? Result<void>() : tl::unexpected(parent.error());
    }
    if (::unlinkat(parent->get(), temporary.constData(), 0) != 0) {
        return errno == ENOENT ? Result<void>() : systemFailure(path);
    }
    return ::fsync(parent->get()) == 0 ? Result<void>() : systemFailure(path);
}

} // namespace gate101::helper
