// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/fileio.h"

#include "helper/fd.h"
#include "helper/protocol.h"

#include <QCryptographicHash>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace gate101::helper {

Error systemError(int error, const QByteArray &file)
{
    const QString name = QString::fromUtf8(file);
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Error{{code::space, {{"file", name}}}};
    case EROFS:
        return Error{{code::readOnly, {{"file", name}}}};
    case EPERM:
    case EACCES:
    case EBUSY:
        return Error{{code::permission, {{"file", name}, {"reason", reason}}}};
    case ENOENT:
    case ENOTDIR:
        return Error{{code::notFound, {{"file", name}}}};
    case ELOOP:
    case EXDEV:
        return Error{{code::symlink, {{"file", name}}}};
    case EFBIG:
        return Error{{code::tooLarge, {{"file", name}, {"limit", QString::number(caps::file)}}}};
    default:
        return Error{{code::io, {{"file", name}, {"reason", reason}}}};
    }
}

tl::unexpected<Error> systemFailure(const QByteArray &file)
{
    return tl::unexpected(systemError(errno, file));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (put < 0 && errno != EINTR) {
            return false;
        }
        done += qMax<ssize_t>(put, 0);
    }
    return true;
}

bool readAll(int fd, QByteArray &bytes, qsizetype most)
{
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got == 0) {
            return true;
        }
        if (got < 0 && errno != EINTR) {
            return false;
        }
        bytes.append(buffer.data(), qMax<ssize_t>(got, 0));
        if (bytes.size() > most) {
            errno = EFBIG;
            return false;
        }
    }
}

QByteArray readSmall(const QByteArray &path, qsizetype most)
{
    const Fd fd(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    QByteArray bytes;
    return fd.isOpen() && readAll(fd.get(), bytes, most) ? bytes : QByteArray();
}

bool syncFolder(const QByteArray &folder)
{
    const Fd fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isOpen() && ::fsync(fd.get()) == 0;
}

Result<void> writeNew(const QByteArray &folder, const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray path = folder + '/' + name;
    const Fd fd(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    const bool written = fd.isOpen() && writeAll(fd.get(), bytes) && ::fsync(fd.get()) == 0;
    return written ? Result<void>() : systemFailure(path);
}

Result<void> writeDurably(const QByteArray &folder, const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray path = folder + '/' + name;
    const QByteArray temporary = path + ".new";
    {
        const Fd fd(
            ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!fd.isOpen() || !writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0) {
            const auto error = systemFailure(path);
            ::unlink(temporary.constData());
            return error;
        }
    }
    if (::rename(temporary.constData(), path.constData()) != 0 || !syncFolder(folder)) {
        return systemFailure(path);
    }
    return {};
}

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace gate101::helper
