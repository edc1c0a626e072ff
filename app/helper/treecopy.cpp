// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/treecopy.h"

#include "helper/fd.h"
#include "helper/fileio.h"
#include "helper/protocol.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace gate101::helper {

namespace {

constexpr int foldersDeep = 16;
constexpr mode_t permissions = 07777;

class Copy
{
public:
    Result<void> folder(int from, int to, int depth)
    {
        DIR *handle = ::fdopendir(::openat(from, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (handle == nullptr) {
            return {};
        }
        Result<void> done;
        while (done) {
            const dirent *next = ::readdir(handle);
            if (next == nullptr) {
                break;
            }
            const QByteArray name(static_cast<const char *>(next->d_name));
            if (name == "." || name == ".." || name.startsWith(".gate101")) {
                continue;
            }
            done = ++m_entries > caps::treeEntries || depth > foldersDeep ? failure("tree-too-large")
                                                                          : entry(from, to, name, depth);
        }
        ::closedir(handle);
        return done;
    }

private:
    static tl::unexpected<Error> failed(const QByteArray &name)
    {
        return failure("copy-failed", {{"file", QString::fromUtf8(name)},
                                       {"reason", QString::fromLocal8Bit(std::strerror(errno))}});
    }

    Result<void> entry(int from, int to, const QByteArray &name, int depth)
    {
        struct stat info
        {
        };
        if (::fstatat(from, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
            return {};
        }
        bool ok = true;
        if (S_ISLNK(info.st_mode)) {
            std::array<char, PATH_MAX> target{};
            const ssize_t size = ::readlinkat(from, name.constData(), target.data(), target.size() - 1);
            ok = size > 0 && ::symlinkat(target.data(), to, name.constData()) == 0;
        } else if (S_ISDIR(info.st_mode)) {
            const Fd below(::openat(from, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            ok = ::mkdirat(to, name.constData(), 0700) == 0;
            const Fd copy(::openat(to, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (ok && below.isOpen()) {
                auto done = folder(below.get(), copy.get(), depth + 1);
                if (!done) {
                    return done;
                }
            }
            own(copy.get(), info);
        } else if (S_ISREG(info.st_mode)) {
            return file(from, to, name, info);
        } else if (S_ISFIFO(info.st_mode)) {
            ok = ::mkfifoat(to, name.constData(), info.st_mode & permissions) == 0;
        }
        return ok ? Result<void>() : failed(name);
    }

    Result<void> file(int from, int to, const QByteArray &name, const struct stat &info)
    {
        const Fd copy(::openat(to, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        const Fd source(::openat(from, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!copy.isOpen()) {
            return failed(name);
        }
        if (!source.isOpen()) {
            ::fchmod(copy.get(), 0);
            return {};
        }
        if (!name.endsWith(".log")) {
            QByteArray bytes;
            if (!readAll(source.get(), bytes, caps::transactionBytes)) {
                return errno == EFBIG ? Result<void>(failure("tree-too-large")) : failed(name);
            }
            m_bytes += bytes.size();
            if (m_bytes > caps::transactionBytes) {
                return failure("tree-too-large");
            }
            if (!writeAll(copy.get(), bytes)) {
                return failed(name);
            }
        }
        own(copy.get(), info);
        return {};
    }

    /// An ordinary user cannot give files away; his Nginx reads them as himself all the same.
    static void own(int fd, const struct stat &info)
    {
        if (::fchown(fd, info.st_uid, info.st_gid) != 0) {
            errno = 0;
        }
        ::fchmod(fd, info.st_mode & permissions);
    }

    qsizetype m_entries = 0;
    qsizetype m_bytes = 0;
};

} // namespace

Result<void> copyTree(int from, int to)
{
    return Copy().folder(from, to, 0);
}

} // namespace gate101::helper
