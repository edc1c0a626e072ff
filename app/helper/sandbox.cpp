// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/sandbox.h"

#include "helper/fileio.h"
#include "helper/treecopy.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace gate101::helper {

namespace {

tl::unexpected<Error> refused(const char *step)
{
    const QString reason =
        QString::fromLatin1(step) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
    return failure("no-namespace", {{"reason", reason}});
}

bool put(const char *path, const QByteArray &text)
{
    const Fd fd(::open(path, O_WRONLY | O_CLOEXEC));
    return fd.isOpen() && writeAll(fd.get(), text);
}

Result<void> unshareMounts()
{
    const uid_t uid = ::geteuid();
    const gid_t gid = ::getegid();
    if (uid == 0) {
        return ::unshare(CLONE_NEWNS) == 0 ? Result<void>() : refused("unshare");
    }
    // The kernel gives the files under /proc/self to root for a process that may not be traced.
    ::prctl(PR_SET_DUMPABLE, 1);
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return refused("unshare");
    }
    const QByteArray user = QByteArray::number(uid);
    const QByteArray group = QByteArray::number(gid);
    // As oneself, not as root: an Nginx that thinks it is root tries to change owners.
    if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", user + ' ' + user + " 1") ||
        !put("/proc/self/gid_map", group + ' ' + group + " 1")) {
        return refused("uid_map");
    }
    return {};
}

bool mountMemory(const QByteArray &folder, const char *options)
{
    return ::mount("tmpfs", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options) == 0;
}

/// A folder that Nginx writes to while it tests: what is written lands in memory, what is there stays
/// visible.
bool shield(const QByteArray &folder, const QByteArray &scratch, qsizetype index)
{
    const QByteArray upper = scratch + "/u" + QByteArray::number(index);
    const QByteArray work = scratch + "/w" + QByteArray::number(index);
    const QByteArray options = "lowerdir=" + folder + ",upperdir=" + upper + ",workdir=" + work;
    struct stat info
    {
    };
    if (::stat(folder.constData(), &info) != 0) {
        return true;
    }
    return ::mkdir(upper.constData(), 0700) == 0 && ::mkdir(work.constData(), 0700) == 0 &&
           (::chmod(upper.constData(), info.st_mode & 07777U) == 0) &&
           (::mount("overlay", folder.constData(), "overlay", 0, options.constData()) == 0 ||
            mountMemory(folder, "mode=0755,size=16m"));
}

} // namespace

Result<void> enterSandbox(const Paths &paths)
{
    // Held from before the mount: afterwards its path leads to the copy.
    const Fd tree(::open(paths.root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!tree.isOpen()) {
        return refused("open");
    }
    auto unshared = unshareMounts();
    if (!unshared) {
        return unshared;
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        return refused("mount");
    }
    mount_attr readOnly{};
    readOnly.attr_set = MOUNT_ATTR_RDONLY;
    if (::mount_setattr(AT_FDCWD, "/", AT_RECURSIVE, &readOnly, sizeof readOnly) != 0) {
        return refused("mount_setattr");
    }
    if (!mountMemory(paths.root, "mode=0755,size=64m")) {
        return refused("tmpfs");
    }
    if (!paths.shield.isEmpty() && !mountMemory(paths.state, "mode=0700,size=64m")) {
        return refused("tmpfs");
    }
    for (qsizetype index = 0; index < paths.shield.size(); ++index) {
        if (!shield(paths.shield.at(index), paths.state, index)) {
            return refused("overlay");
        }
    }
    const Fd copy(::open(paths.root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat info
    {
    };
    if (!copy.isOpen() || ::fstat(tree.get(), &info) != 0 ||
        ::fchmod(copy.get(), info.st_mode & 07777U) != 0) {
        return refused("open");
    }
    return copyTree(tree.get(), copy.get());
}

void dropRights()
{
    constexpr std::array needed{CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER,
                                CAP_NET_BIND_SERVICE};
    for (int right = 0; right <= CAP_LAST_CAP; ++right) {
        bool keep = false;
        for (const int one : needed) {
            keep = keep || one == right;
        }
        if (!keep) {
            ::prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
        }
    }
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

} // namespace gate101::helper
