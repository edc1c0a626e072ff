// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/errorlog.h"

#include "helper/fd.h"
#include "helper/fileio.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readLimit = qsizetype(256) * 1024;

/// Only a plain file: a log that is a pipe or a device would hold us up.
Fd openLog(const QByteArray &path, struct stat &info)
{
    Fd fd(path.isEmpty() ? -1 : ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (fd.isOpen() && (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))) {
        return {};
    }
    return fd;
}

QByteArray readAt(const Fd &fd, off_t offset, qsizetype limit)
{
    QByteArray bytes(limit, Qt::Uninitialized);
    const ssize_t got = ::pread(fd.get(), bytes.data(), static_cast<size_t>(limit), offset);
    return bytes.left(qMax<ssize_t>(got, 0));
}

} // namespace

ErrorLog::ErrorLog(QByteArray path)
    : m_path(std::move(path))
{
    struct stat info
    {
    };
    if (openLog(m_path, info).isOpen()) {
        m_inode = info.st_ino;
        m_offset = info.st_size;
    }
}

QByteArrayList ErrorLog::newLines()
{
    struct stat info
    {
    };
    const Fd fd = openLog(m_path, info);
    if (!fd.isOpen()) {
        return {};
    }
    if (info.st_ino != m_inode || info.st_size < m_offset) {
        m_inode = info.st_ino;
        m_offset = 0;
    }
    const QByteArray bytes = readAt(fd, m_offset, readLimit);
    const qsizetype end = bytes.lastIndexOf('\n') + 1;
    m_offset += end;
    QByteArrayList lines = bytes.left(end).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

Result<QJsonObject> readLog(const QByteArray &path, qint64 offset, qint64 limit)
{
    struct stat info
    {
    };
    const Fd fd = openLog(path, info);
    if (!fd.isOpen()) {
        return failure(code::notFound, {{"file", QString::fromUtf8(path)}});
    }
    const qint64 size = info.st_size;
    const qint64 from = qBound<qint64>(0, offset < 0 ? size + offset : offset, size);
    const QByteArray bytes = readAt(fd, from, qMin<qint64>(limit, caps::shownBytes));
    return QJsonObject{{u"bytes"_s, QString::fromLatin1(bytes.toBase64())},
                       {u"offset"_s, from},
                       {u"next"_s, from + bytes.size()},
                       {u"size"_s, size},
                       {u"file"_s, QString::fromUtf8(path)}};
}

} // namespace gate101::helper
