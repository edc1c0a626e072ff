// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/folder.h"

#include "job/practice/master.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gate101::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "gate101-practice-"_L1;
constexpr auto lockName = "/.lock"_L1;
constexpr int unlockedAge = 60; // seconds that a maker has between mkdtemp and the lock

/// The descriptor of the locked file, or -1 with errno. The file must still be the one in the folder, else a
/// sweep has come in between.
int lockFolder(const QString &folder, int flags)
{
    const QByteArray name = QFile::encodeName(folder + lockName);
    const int fd = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (fd < 0) {
        return -1;
    }
    struct stat opened = {};
    struct stat named = {};
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::fstat(fd, &opened) == 0 &&
        ::stat(name.constData(), &named) == 0 && opened.st_ino == named.st_ino) {
        return fd;
    }
    ::close(fd);
    errno = EWOULDBLOCK;
    return -1;
}

bool isAbandoned(const QFileInfo &entry, int &lock)
{
    lock = lockFolder(entry.filePath(), 0);
    return lock >= 0 ||
           (errno == ENOENT && entry.lastModified().secsTo(QDateTime::currentDateTime()) > unlockedAge);
}

} // namespace

QString PracticeFolder::base()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // Root's runtime folder is closed to the user that the workers run as.
    if (::geteuid() != 0 && !runtime.isEmpty() && QFileInfo(runtime).isWritable()) {
        return QDir(runtime).canonicalPath();
    }
    // Empty when TMPDIR names a folder that does not exist.
    const QString temporary = QDir::tempPath();
    return temporary.isEmpty() ? u"/tmp"_s : QDir(temporary).canonicalPath();
}

Result<std::unique_ptr<PracticeFolder>> PracticeFolder::create()
{
    QByteArray name = QFile::encodeName(base() + u'/' + prefix + u"XXXXXX"_s);
    if (::mkdtemp(name.data()) == nullptr) {
        return failure("practice-folder-not-written",
                       {{"file", base()}, {"reason", QString::fromLocal8Bit(std::strerror(errno))}});
    }
    if (::geteuid() == 0) {
        ::chmod(name.constData(), 0755);
    }
    const QString path = QFile::decodeName(name);
    const int lock = lockFolder(path, O_CREAT);
    if (lock < 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        QDir(path).removeRecursively();
        return failure("practice-folder-not-written", {{"file", path + lockName}, {"reason", reason}});
    }
    return std::unique_ptr<PracticeFolder>(new PracticeFolder(path, lock));
}

int PracticeFolder::sweep()
{
    int removed = 0;
    const QFileInfoList entries = QDir(base()).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        int lock = -1;
        if (entry.ownerId() != ::geteuid() || !isAbandoned(entry, lock)) {
            continue;
        }
        const PracticeFolder abandoned(entry.filePath(), lock);
        ++removed;
    }
    return removed;
}

PracticeFolder::PracticeFolder(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

PracticeFolder::~PracticeFolder()
{
    endMaster(m_path);
    QDir(m_path).removeRecursively();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

} // namespace gate101::practice
