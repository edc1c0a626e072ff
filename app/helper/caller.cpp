// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/caller.h"

#include "helper/fileio.h"
#include "helper/processes.h"

#include <cstdlib>
#include <optional>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gate101::helper {

namespace {

constexpr int sudoDistance = 4;

std::optional<uid_t> numberIn(const char *name)
{
    const char *text = ::getenv(name);
    bool ok = false;
    const uid_t uid = text != nullptr ? QByteArray(text).toUInt(&ok) : 0;
    return ok ? std::optional(uid) : std::nullopt;
}

/// The first number behind a name in /proc/PID/status: the parent, or the real user.
long statusNumber(pid_t pid, const QByteArray &name)
{
    const QByteArray status = readSmall("/proc/" + QByteArray::number(pid) + "/status");
    const qsizetype at = status.indexOf(QByteArray('\n' + name + ":\t"));
    return at < 0 ? -1
                  : status.mid(at + name.size() + 3, 20)
                        .split('\n')
                        .constFirst()
                        .split('\t')
                        .constFirst()
                        .toLong();
}

bool hasAncestorOf(uid_t uid, int distance)
{
    pid_t pid = ::getpid();
    for (int step = 0; step < distance; ++step) {
        pid = static_cast<pid_t>(statusNumber(pid, "PPid"));
        if (pid < 1) {
            return false;
        }
        if (statusNumber(pid, "Uid") == static_cast<long>(uid)) {
            return true;
        }
    }
    return false;
}

QByteArray nameOf(uid_t uid)
{
    const passwd *entry = ::getpwuid(uid);
    return entry != nullptr ? QByteArray(entry->pw_name) : QByteArray::number(uid);
}

} // namespace

Caller callerOfRoot()
{
    if (const auto uid = numberIn("PKEXEC_UID"); uid && *uid != 0 && hasAncestorOf(*uid, 1)) {
        return {*uid, nameOf(*uid), "pkexec"};
    }
    if (const auto uid = numberIn("SUDO_UID"); uid && *uid != 0 && hasAncestorOf(*uid, sudoDistance)) {
        return {*uid, nameOf(*uid), "sudo"};
    }
    return {::getuid(), nameOf(::getuid()), "direct"};
}

QByteArray ownProgram()
{
    return programOf(::getpid());
}

QByteArray replaceablePart(const QByteArray &program)
{
    QByteArray path = program;
    while (!path.isEmpty()) {
        struct stat info
        {
        };
        if (::lstat(path.constData(), &info) != 0 || info.st_uid != 0 || (info.st_mode & 022U) != 0) {
            return path;
        }
        if (path == "/") {
            return {};
        }
        const qsizetype slash = path.lastIndexOf('/');
        path = slash == 0 ? QByteArray("/") : path.left(slash);
    }
    return program.isEmpty() ? QByteArray("?") : QByteArray();
}

} // namespace gate101::helper
