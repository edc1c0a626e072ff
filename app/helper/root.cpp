// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/root.h"

#include "helper/fileio.h"

#include <QDir>
#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

namespace gate101::helper {

namespace {

constexpr int linksFollowed = 4;

int openBeneath(int folder, const QByteArray &path, int flags)
{
    open_how how{};
    how.flags = static_cast<__u64>(static_cast<unsigned>(flags | O_CLOEXEC));
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return static_cast<int>(::syscall(SYS_openat2, folder, path.constData(), &how, sizeof how));
}

bool readAttributes(int fd, QMap<QByteArray, QByteArray> &attributes)
{
    QByteArray names(65536, '\0');
    const ssize_t size = ::flistxattr(fd, names.data(), static_cast<size_t>(names.size()));
    if (size < 0) {
        return errno == ENOTSUP;
    }
    for (const QByteArray &name : names.left(size).split('\0')) {
        if (name.isEmpty()) {
            continue;
        }
        QByteArray value(65536, '\0');
        const ssize_t got =
            ::fgetxattr(fd, name.constData(), value.data(), static_cast<size_t>(value.size()));
        if (got < 0) {
            return false;
        }
        attributes.insert(name, value.left(got));
    }
    return true;
}

} // namespace

QByteArray Image::base() const
{
    switch (kind) {
    case Absent:
        return "absent";
    case File:
        return digest(bytes);
    case Link:
        return "link:" + target;
    case Other:
        break;
    }
    return "other";
}

Root::Root(QByteArray folder, Fd fd)
    : m_folder(std::move(folder))
    , m_fd(std::move(fd))
{
}

Result<Root> Root::open(const QByteArray &folder)
{
    Fd fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen()) {
        return systemFailure(folder);
    }
    return Root(folder, std::move(fd));
}

Result<Fd> Root::parentOf(const QByteArray &path, QByteArray &name) const
{
    const qsizetype slash = path.lastIndexOf('/');
    name = path.mid(slash + 1);
    const QByteArray folder = slash < 0 ? QByteArray(".") : path.left(slash);
    Fd fd(openBeneath(m_fd.get(), folder, O_RDONLY | O_DIRECTORY));
    if (!fd.isOpen()) {
        return systemFailure(folder);
    }
    return fd;
}

Result<Image> Root::look(const QByteArray &path) const
{
    QByteArray name;
    const auto parent = parentOf(path, name);
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    Image image;
    struct stat info
    {
    };
    if (::fstatat(parent->get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT ? Result<Image>(image) : systemFailure(path);
    }
    if (S_ISLNK(info.st_mode)) {
        std::array<char, PATH_MAX> target{};
        const ssize_t size = ::readlinkat(parent->get(), name.constData(), target.data(), target.size());
        if (size < 0) {
            return systemFailure(path);
        }
        image.kind = Image::Link;
        image.target = QByteArray(target.data(), size);
        return image;
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(code::notRegular, {{"file", QString::fromUtf8(path)}});
    }
    // A FIFO that took the file's place in this moment must not block, so it is opened without waiting and
    // looked at once more.
    const Fd fd(openBeneath(parent->get(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!fd.isOpen() || ::fstat(fd.get(), &info) != 0) {
        return systemFailure(path);
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(code::notRegular, {{"file", QString::fromUtf8(path)}});
    }
    if (info.st_nlink > 1) {
        return failure(code::hardlink, {{"file", QString::fromUtf8(path)}});
    }
    image.kind = Image::File;
    image.meta = {info.st_mode & 07777U, info.st_uid, info.st_gid, {}, true};
    if (!readAll(fd.get(), image.bytes, caps::file) || !readAttributes(fd.get(), image.meta.attributes)) {
        return systemFailure(path);
    }
    return image;
}

Result<QByteArray> Root::baseAt(const QByteArray &path) const
{
    const auto image = look(path);
    if (image) {
        return image->base();
    }
    const QByteArray &id = image.error().id;
    const bool unknown = id == code::io || id == code::space || id == code::readOnly;
    return unknown ? Result<QByteArray>(tl::unexpected(image.error())) : QByteArray("other");
}

Result<QByteArray> Root::targetInside(const QByteArray &link, const QByteArray &target) const
{
    const QString base = QString::fromUtf8(m_folder);
    const QString folder =
        base + u'/' + QString::fromUtf8(link.left(qMax<qsizetype>(link.lastIndexOf('/'), 0)));
    const QString text = QString::fromUtf8(target);
    const QString whole = QDir::cleanPath(text.startsWith(u'/') ? text : folder + u'/' + text);
    if (!whole.startsWith(base + u'/')) {
        return failure(code::symlink, {{"file", QString::fromUtf8(link)}, {"target", text}});
    }
    return checkedPath(whole.mid(base.size() + 1));
}

Result<Place> Root::resolve(const QByteArray &path) const
{
    Place place{path, {}};
    for (int followed = 0; followed <= linksFollowed; ++followed) {
        QByteArray name;
        const auto parent = parentOf(place.path, name);
        if (!parent) {
            return tl::unexpected(parent.error());
        }
        std::array<char, PATH_MAX> target{};
        const ssize_t size = ::readlinkat(parent->get(), name.constData(), target.data(), target.size());
        if (size < 0) {
            return place;
        }
        place.via = path;
        const auto next = targetInside(place.path, QByteArray(target.data(), size));
        if (!next) {
            return tl::unexpected(next.error());
        }
        place.path = *next;
    }
    return failure(code::symlink, {{"file", QString::fromUtf8(path)}});
}

} // namespace gate101::helper
