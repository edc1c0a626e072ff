// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/tree.h"

#include "helper/fileio.h"

#include <array>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

class Walk
{
public:
    Result<void> folder(const Root &root, const QByteArray &path)
    {
        QByteArray name;
        const auto parent = root.parentOf(path + "/x", name);
        if (!parent) {
            skip(path, parent.error());
            return {};
        }
        DIR *handle = ::fdopendir(::openat(parent->get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (handle == nullptr) {
            return {};
        }
        QByteArrayList below;
        while (const dirent *next = ::readdir(handle)) {
            const QByteArray entryName(static_cast<const char *>(next->d_name));
            if (entryName == "." || entryName == ".." || entryName.startsWith(".gate101")) {
                continue;
            }
            if (m_entries.size() >= caps::treeEntries) {
                m_truncated = true;
                break;
            }
            const QByteArray entryPath = path == "." ? entryName : path + '/' + entryName;
            if (entry(parent->get(), entryName, entryPath)) {
                below.append(entryPath);
            }
        }
        ::closedir(handle);
        for (const QByteArray &one : std::as_const(below)) {
            auto done = folder(root, one);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] QJsonObject result() const
    {
        return {{u"entries"_s, m_entries}, {u"skipped"_s, m_skipped}, {u"truncated"_s, m_truncated}};
    }

private:
    void skip(const QByteArray &path, const Error &error)
    {
        if (m_skipped.size() < caps::treeEntries) {
            m_skipped.append(QJsonObject{{u"path"_s, QString::fromUtf8(path)},
                                         {u"reason"_s, QString::fromLatin1(error.id)}});
        }
    }

    /// True for a folder that is to be entered.
    bool entry(int parent, const QByteArray &name, const QByteArray &path)
    {
        const auto checked = checkedPath(QString::fromUtf8(path));
        struct stat info
        {
        };
        if (!checked || ::fstatat(parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
            skip(path, checked ? systemError(errno, path) : checked.error());
            return false;
        }
        const QString kind = S_ISREG(info.st_mode)   ? u"file"_s
                             : S_ISLNK(info.st_mode) ? u"link"_s
                             : S_ISDIR(info.st_mode) ? u"directory"_s
                                                     : u"other"_s;
        QJsonObject object{{u"path"_s, QString::fromUtf8(path)},
                           {u"kind"_s, kind},
                           {u"size"_s, qint64(info.st_size)},
                           {u"mode"_s, qint64(info.st_mode & 07777U)},
                           {u"mtime"_s, qint64(info.st_mtim.tv_sec)}};
        if (S_ISLNK(info.st_mode)) {
            std::array<char, PATH_MAX> target{};
            const ssize_t size = ::readlinkat(parent, name.constData(), target.data(), target.size());
            object.insert(u"target"_s, QString::fromUtf8(target.data(), qMax<ssize_t>(size, 0)));
        }
        m_entries.append(object);
        return S_ISDIR(info.st_mode);
    }

    QJsonArray m_entries;
    QJsonArray m_skipped;
    bool m_truncated = false;
};

/// A key in PEM, or a file whose name says that it is a key in another form, or a list of passwords.
bool isSecret(const QByteArray &path, const QByteArray &bytes)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1).toLower();
    return bytes.contains("PRIVATE KEY-----") || name.endsWith(".key") || name.endsWith(".p12") ||
           name.endsWith(".pfx") || name.startsWith(".htpasswd");
}

} // namespace

Result<QJsonObject> listTree(const Root &root)
{
    Walk walk;
    const auto done = walk.folder(root, ".");
    return done ? Result<QJsonObject>(walk.result()) : tl::unexpected(done.error());
}

Result<QJsonObject> readTreeFile(const Root &root, const QByteArray &path)
{
    const auto place = root.resolve(path);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const auto image = root.look(place->path);
    if (!image) {
        return tl::unexpected(image.error());
    }
    if (image->kind != Image::File) {
        return failure(code::notFound, {{"file", QString::fromUtf8(place->path)}});
    }
    if (isSecret(place->path, image->bytes)) {
        return failure(code::secret, {{"file", QString::fromUtf8(place->path)}});
    }
    return QJsonObject{{u"path"_s, QString::fromUtf8(path)},
                       {u"target"_s, QString::fromUtf8(place->path)},
                       {u"bytes"_s, QString::fromLatin1(image->bytes.toBase64())},
                       {u"sha256"_s, QString::fromLatin1(image->base())},
                       {u"size"_s, image->bytes.size()},
                       {u"mode"_s, qint64(image->meta.mode)}};
}

} // namespace gate101::helper
