// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/otherlocks.h"

#include "helper/fileio.h"

#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

namespace gate101::helper {

using namespace std::chrono_literals;

namespace {

struct flock wholeFile()
{
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// The process that holds a record lock on the file, or 0.
pid_t holderOf(int fd)
{
    struct flock lock = wholeFile();
    return ::fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? lock.l_pid : 0;
}

tl::unexpected<Error> busy(const char *holder, pid_t pid)
{
    return failure(code::busy, {{"holder", QString::fromLatin1(holder)}, {"pid", QString::number(pid)}});
}

/// Certbot removes its file while it holds the lock: who waited for that lock then holds one on a file that
/// nobody else will ever see.
bool isStillThere(const QByteArray &path, int fd)
{
    struct stat named
    {
    };
    struct stat held
    {
    };
    return ::lstat(path.constData(), &named) == 0 && ::fstat(fd, &held) == 0 && named.st_ino == held.st_ino &&
           named.st_dev == held.st_dev;
}

} // namespace

Result<OtherLocks> OtherLocks::take(const QByteArray &root, const QByteArray &dpkgLock,
                                    std::chrono::milliseconds patience)
{
    constexpr auto pause = 50ms;
    const QByteArray path = root + "/.certbot.lock";
    while (true) {
        const Fd dpkg(::open(dpkgLock.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        const pid_t installer = dpkg.isOpen() ? holderOf(dpkg.get()) : 0;
        Fd fd(::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600));
        if (!fd.isOpen()) {
            return systemFailure(path);
        }
        struct flock lock = wholeFile();
        const bool locked = ::fcntl(fd.get(), F_SETLK, &lock) == 0;
        if (locked && isStillThere(path, fd.get())) {
            OtherLocks taken(path, std::move(fd));
            if (installer == 0) {
                return taken;
            }
            // Whether we go on or not, certbot need not wait for dpkg because of us.
            if (patience <= 0ms) {
                return busy("dpkg", installer);
            }
        } else if (patience <= 0ms) {
            return busy("certbot", locked ? 0 : holderOf(fd.get()));
        }
        patience -= pause;
        QThread::msleep(pause.count());
    }
}

OtherLocks::~OtherLocks()
{
    if (m_fd.isOpen() && isStillThere(m_path, m_fd.get())) {
        ::unlink(m_path.constData());
    }
}

} // namespace gate101::helper
