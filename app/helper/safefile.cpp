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
constexpr auto accessList = "system.posix_acl_access";

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
    // A folder's default access list gives every new file one, also one whose predecessor had none.
    const bool listed = attributes.contains(accessList);
    return listed || ::fremovexattr(fd, accessList) == 0 || errno == ENODATA || errno == ENOTSUP;
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

/// renameat2 with a flag that the file system, or an old kernel, does not know.
bool isUnknownFlag(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

int move(int folder, const QByteArray &from, const QByteArray &to, unsigned flags)
{
    return ::renameat2(folder, from.constData(), folder, to.constData(), flags);
}

/// After a failed call on a name in a folder. "Not permitted" has several reasons, and the way on differs.
tl::unexpected<Error> refusedAt(int folder, const QByteArray &name, const QByteArray &path)
{
    const int error = errno;
    Error refusal = systemError(error, path);
    if (refusal.id == code::permission) {
        struct statx file
        {
        };
        struct statx parent
        {
        };
        const bool there =
            ::statx(folder, name.constData(), AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &file) == 0;
        ::statx(folder, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &parent);
        constexpr __u64 fixed = STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND;
        if (((file.stx_attributes | parent.stx_attributes) & fixed) != 0) {
            refusal.facts.insert("reason", QStringLiteral("immutable"));
        } else if (error == EBUSY || (there && (file.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0)) {
            refusal.facts.insert("reason", QStringLiteral("mount-point"));
        }
    }
    return tl::unexpected(refusal);
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
        return refusedAt(parent->get(), name, path);
    }
    if (!writeStaged(fd.get(), image)) {
        const auto error = systemFailure(path);
        ::unlinkat(parent->get(), temporary.constData(), 0);
        return error;
    }
    return {};
}

namespace {

/// A folder, two names in it, and what the swap of the two must find.
struct Names
{
    const Root &root;
    const QByteArray &path;
    QByteArray name;
    const QByteArray &temporary;
    Fd folder;

    [[nodiscard]] Result<Swap> done(Swap swap) const
    {
        return ::fsync(folder.get()) == 0 ? Result<Swap>(swap) : systemFailure(path);
    }
    [[nodiscard]] Result<QByteArray> held() const { return root.baseAt(beside(path, temporary)); }
};

Result<Names> placeOf(const Root &root, const QByteArray &path, const QByteArray &temporary)
{
    QByteArray name;
    auto parent = root.parentOf(path, name);
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    return Names{root, path, name, temporary, std::move(*parent)};
}

/// `from` and `to` are the two names, either way round.
Result<Swap> renameWeakly(const Names &place, const QByteArray &from, const QByteArray &to,
                          const QByteArray &expected)
{
    const auto live = place.root.baseAt(place.path);
    if (!live) {
        return tl::unexpected(live.error());
    }
    if (*live != expected) {
        return conflictAt(place.path);
    }
    const int folder = place.folder.get();
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? place.done(Swap::Weak)
                                                                             : systemFailure(place.path);
}

/// Somebody wrote just before our swap, and his bytes came out. They go back in; should he have written once
/// more meanwhile, that comes out now and goes in next, until nobody has written between two swaps: then the
/// last thing that was written is live.
tl::unexpected<Error> giveBackAfter(const Names &place, QByteArray wentIn, QByteArray cameOut)
{
    for (int swap = 0; swap < swapsBack; ++swap) {
        if (move(place.folder.get(), place.temporary, place.name, RENAME_EXCHANGE) != 0) {
            break;
        }
        const auto now = place.held();
        if (!now || *now == wentIn) {
            break;
        }
        wentIn = std::exchange(cameOut, *now);
    }
    ::fsync(place.folder.get());
    return conflictAt(place.path);
}

} // namespace

Result<Swap> swapIn(const Root &root, const QByteArray &path, const QByteArray &temporary,
                    const QByteArray &expected)
{
    const auto place = placeOf(root, path, temporary);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const int folder = place->folder.get();
    if (expected == "absent") {
        if (move(folder, temporary, place->name, RENAME_NOREPLACE) == 0) {
            return place->done(Swap::Atomic);
        }
        return errno == EEXIST        ? Result<Swap>(conflictAt(path))
               : isUnknownFlag(errno) ? renameWeakly(*place, temporary, place->name, expected)
                                      : refusedAt(folder, place->name, path);
    }
    const auto ours = place->held();
    if (!ours) {
        return tl::unexpected(ours.error());
    }
    if (move(folder, temporary, place->name, RENAME_EXCHANGE) != 0) {
        return errno == ENOENT        ? Result<Swap>(conflictAt(path))
               : isUnknownFlag(errno) ? renameWeakly(*place, temporary, place->name, expected)
                                      : refusedAt(folder, place->name, path);
    }
    const auto out = place->held();
    if (!out) {
        move(folder, temporary, place->name, RENAME_EXCHANGE);
        return tl::unexpected(out.error());
    }
    return *out == expected ? place->done(Swap::Atomic) : giveBackAfter(*place, *ours, *out);
}

Result<Swap> takeOut(const Root &root, const QByteArray &path, const QByteArray &temporary,
                     const QByteArray &expected)
{
    const auto place = placeOf(root, path, temporary);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const int folder = place->folder.get();
    if (move(folder, place->name, temporary, RENAME_NOREPLACE) != 0) {
        return errno == ENOENT        ? Result<Swap>(conflictAt(path))
               : isUnknownFlag(errno) ? renameWeakly(*place, place->name, temporary, expected)
                                      : refusedAt(folder, place->name, path);
    }
    const auto out = place->held();
    if (out && *out == expected) {
        return place->done(Swap::Atomic);
    }
    // Where somebody has made the name anew meanwhile, what he had before stays under the temporary name.
    move(folder, temporary, place->name, RENAME_NOREPLACE);
    ::fsync(folder);
    return out ? Result<Swap>(conflictAt(path)) : tl::unexpected(out.error());
}

Result<void> dropTemporary(const Root &root, const QByteArray &path, const QByteArray &temporary)
{
    QByteArray name;
    const auto parent = root.parentOf(path, name);
    if (!parent) {
        // A folder that is gone has taken the temporary with it.
        return parent.error().id == code::notFound ? Result<void>() : tl::unexpected(parent.error());
    }
    struct stat info
    {
    };
    // A folder that cannot be written says so before it says that there is no such name.
    if (::fstatat(parent->get(), temporary.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT) {
        return {};
    }
    if (::unlinkat(parent->get(), temporary.constData(), 0) != 0) {
        return errno == ENOENT ? Result<void>() : systemFailure(path);
    }
    return ::fsync(parent->get()) == 0 ? Result<void>() : systemFailure(path);
}

} // namespace gate101::helper
