// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lock.h"

#include "helper/fileio.h"

#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace gate101::helper {

using namespace std::chrono_literals;

Result<Lock> Lock::take(const QByteArray &state, std::chrono::milliseconds patience, const QByteArray &who)
{
    const QByteArray path = state + "/lock";
    Fd fd(::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isOpen()) {
        return systemFailure(path);
    }
    constexpr auto pause = 20ms;
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return systemFailure(path);
        }
        if (patience <= 0ms) {
            const QByteArrayList holder = readSmall(path, 256).simplified().split(' ');
            return failure(code::locked, {{"pid", QString::fromUtf8(holder.value(0))},
                                          {"who", QString::fromUtf8(holder.value(1, "?"))}});
        }
        patience -= pause;
        QThread::msleep(pause.count());
    }
    // The number is for a person to read; the lock itself is the kernel's, so a full disk is no reason to
    // fail.
    if (::ftruncate(fd.get(), 0) == 0) {
        writeAll(fd.get(), QByteArray::number(::getpid()) + ' ' + (who.isEmpty() ? "?" : who) + '\n');
    }
    return Lock(std::move(fd));
}

} // namespace gate101::helper
