// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/localreader.h"

#include <QFile>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace gate101::job {

namespace {

constexpr qint64 sizeLimit = 256LL * 1024 * 1024;

tl::unexpected<Error> fault(const char *kind, const QByteArray &path, int error)
{
    const QByteArray id =
        QByteArray(kind) + (error == ENOENT || error == ENOTDIR ? "-missing" : "-unreadable");
    return failure(
        id, {{"file", QFile::decodeName(path)}, {"reason", QString::fromLocal8Bit(std::strerror(error))}});
}

} // namespace

Result<QByteArray> LocalReader::read(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
        return fault("file", path, errno);
    }
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fault("file", path, EIO);
    }
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        return failure("file-not-regular", {{"file", QFile::decodeName(path)}});
    }
    if (info.st_size > sizeLimit) {
        return failure("file-too-large", {{"file", QFile::decodeName(path)},
                                          {"limit", QString::number(sizeLimit / 1024 / 1024)}});
    }
    const QByteArray bytes = file.read(sizeLimit);
    if (file.error() != QFileDevice::NoError) {
        return fault("file", path, EIO);
    }
    return bytes;
}

Result<QByteArrayList> LocalReader::list(const QByteArray &folder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(::opendir(folder.constData()), ::closedir);
    if (!opened) {
        return fault("folder", folder, errno);
    }
    QByteArrayList names;
    while (const dirent *entry = ::readdir(opened.get())) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..") {
            names.append(name);
        }
    }
    return names;
}

Error aboutGivenFile(const Error &error)
{
    const bool speaksOfIncludes = error.id == "file-missing" || error.id == "file-not-regular";
    return speaksOfIncludes ? Error{{"given-" + error.id, error.facts}} : error;
}

QByteArray LocalReader::canonical(const QByteArray &path)
{
    const std::unique_ptr<char, void (*)(void *)> resolved(::realpath(path.constData(), nullptr), ::free);
    return resolved ? QByteArray(resolved.get()) : QByteArray();
}

} // namespace gate101::job
