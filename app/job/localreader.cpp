// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/localreader.h"

#include <QFile>
#include <cerrno>
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

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (isOpen()) {
            ::close(m_number);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

QByteArray realPath(const QByteArray &path)
{
    const std::unique_ptr<char, void (*)(void *)> resolved(::realpath(path.constData(), nullptr), ::free);
    return resolved ? QByteArray(resolved.get()) : QByteArray();
}

} // namespace

Result<QByteArray> LocalReader::read(const QByteArray &path)
{
    const Descriptor file(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen()) {
        return fault("file", path, errno);
    }
    struct stat info = {};
    if (::fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return failure("file-not-regular", {{"file", QFile::decodeName(path)}});
    }
    // One byte more than the file has: a read that does not fill the buffer has met the end.
    QByteArray bytes(qMin<qint64>(info.st_size, sizeLimit) + 1, Qt::Uninitialized);
    qsizetype length = 0;
    while (length <= sizeLimit) {
        if (length == bytes.size()) {
            bytes.resize(qMin<qint64>(2 * length, sizeLimit + 1));
        }
        const ssize_t got =
            ::read(file.number(), bytes.data() + length, static_cast<size_t>(bytes.size() - length));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fault("file", path, errno);
        }
        length += got;
        if (got == 0 || (length < bytes.size() && length >= info.st_size)) {
            bytes.truncate(length);
            return bytes;
        }
    }
    return failure("file-too-large",
                   {{"file", QFile::decodeName(path)}, {"limit", QString::number(sizeLimit / 1024 / 1024)}});
}

Result<QByteArrayList> LocalReader::list(const QByteArray &folder)
{
    if (const auto known = m_listings.constFind(folder); known != m_listings.constEnd()) {
        return *known;
    }
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
    m_listings.insert(folder, names);
    return names;
}

Error aboutGivenFile(const Error &error)
{
    const bool speaksOfIncludes = error.id == "file-missing" || error.id == "file-not-regular";
    return speaksOfIncludes ? Error{{"given-" + error.id, error.facts}} : error;
}

QByteArray LocalReader::canonical(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray name = path.mid(slash + 1);
    if (slash <= 0 || name.isEmpty() || name == "." || name == "..") {
        return realPath(path);
    }
    const QByteArray folder = path.left(slash);
    auto known = m_folders.constFind(folder);
    if (known == m_folders.constEnd()) {
        known = m_folders.insert(folder, realPath(folder));
    }
    struct stat info = {};
    if (known->isEmpty() || ::lstat(path.constData(), &info) != 0) {
        return {};
    }
    if (S_ISLNK(info.st_mode)) {
        return realPath(path);
    }
    return *known == "/" ? QByteArray('/' + name) : QByteArray(*known + '/' + name);
}

} // namespace gate101::job
