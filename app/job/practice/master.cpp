// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/master.h"

#include <QFile>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gate101::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8192) : QByteArray();
}

bool isMaster(qint64 pid, const QString &folder)
{
    const QByteArray commandLine = readSmall(u"/proc/%1/cmdline"_s.arg(pid));
    return commandLine.startsWith("nginx: master process") && commandLine.contains(QFile::encodeName(folder));
}

} // namespace

qint64 masterOf(const QString &folder)
{
    const qint64 pid = readSmall(folder + u"/run/nginx.pid"_s).trimmed().toLongLong();
    return pid > 1 && isMaster(pid, folder) ? pid : 0;
}

void endMaster(const QString &folder)
{
    const qint64 pid = masterOf(folder);
    if (pid == 0) {
        return;
    }
    // A pidfd cannot come to mean another process between the look above and the signal below; the second
    // look is for the time before it was opened.
    const auto fd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (fd < 0) {
        return;
    }
    if (isMaster(pid, folder)) {
        ::syscall(SYS_pidfd_send_signal, fd, SIGTERM, nullptr, 0);
        pollfd gone{fd, POLLIN, 0};
        ::poll(&gone, 1, 3000);
    }
    ::close(fd);
}

} // namespace gate101::practice
