// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/loaded.h"

#include "helper/fileio.h"

#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto heading = "# configuration file ";
constexpr qsizetype filesMost = 2000;

QByteArray realPath(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> found(::realpath(path.constData(), nullptr),
                                                            &std::free);
    return QByteArray(found.get());
}

} // namespace

QByteArray digestAt(const QByteArray &path)
{
    const Fd fd(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info
    {
    };
    QByteArray bytes;
    const bool good = fd.isOpen() && ::fstat(fd.get(), &info) == 0 && S_ISREG(info.st_mode) &&
                      readAll(fd.get(), bytes, caps::file);
    return good ? digest(bytes) : QByteArray("other");
}

Loaded readDump(const QByteArray &dump, const QByteArrayList &except)
{
    Loaded loaded;
    qsizetype at = dump.startsWith(heading) ? 0 : dump.indexOf(QByteArray(QByteArray("\n") + heading)) + 1;
    while (at >= 0 && at < dump.size() && loaded.files.size() < filesMost) {
        const qsizetype end = dump.indexOf(":\n", at);
        const qsizetype next = dump.indexOf(QByteArray(QByteArray("\n") + heading), at);
        if (end < 0) {
            break;
        }
        const qsizetype from = at + qsizetype(qstrlen(heading));
        const QByteArray path = dump.mid(from, end - from);
        // A comment in a file can look like a heading. Then a name too many is looked at, no more.
        // Nginx names what it includes by the link that leads there, and we what is behind it.
        if (path.startsWith('/') && !path.contains('\n') && !except.contains(path) &&
            !except.contains(realPath(path))) {
            loaded.files.insert(path, digestAt(path));
        }
        collectBindings(dump.mid(end + 2, next < 0 ? -1 : next - end - 2), loaded.bindings);
        loaded.known = true;
        at = next < 0 ? -1 : next + 1;
    }
    return loaded;
}

QByteArray firstDifference(const Loaded &before, const Loaded &after)
{
    if (!before.known || !after.known) {
        return {};
    }
    for (const auto &[one, other] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (auto it = one->files.cbegin(); it != one->files.cend(); ++it) {
            if (other->files.value(it.key()) != it.value()) {
                return it.key();
            }
        }
    }
    return {};
}

QByteArray firstChanged(const Loaded &loaded)
{
    for (auto it = loaded.files.cbegin(); it != loaded.files.cend(); ++it) {
        if (digestAt(it.key()) != it.value()) {
            return it.key();
        }
    }
    return {};
}

QByteArrayList leftovers(const Loaded &loaded)
{
    QByteArrayList found;
    for (auto it = loaded.files.keyBegin(); it != loaded.files.keyEnd(); ++it) {
        const QByteArray name = it->mid(it->lastIndexOf('/') + 1);
        bool left = name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
        for (const char *tail : {".bak", ".old", ".orig", ".save", ".swp", ".tmp", ".rej", ".dpkg-new",
                                 ".dpkg-old", ".dpkg-dist", ".dpkg-tmp", ".ucf-new", ".ucf-old", ".ucf-dist",
                                 ".rpmnew", ".rpmsave", ".rpmorig"}) {
            left = left || name.endsWith(tail);
        }
        if (left) {
            found.append(*it);
        }
    }
    return found;
}

QJsonObject toJson(const Loaded &loaded)
{
    QJsonObject files;
    for (auto it = loaded.files.cbegin(); it != loaded.files.cend(); ++it) {
        files.insert(QString::fromLatin1(it.key().toHex()), QString::fromLatin1(it.value()));
    }
    QJsonArray bindings;
    for (const Binding &one : loaded.bindings) {
        bindings.append(QJsonArray{QString::fromLatin1(one.address), one.port, one.shared});
    }
    return {{u"known"_s, loaded.known}, {u"files"_s, files}, {u"bindings"_s, bindings}};
}

Loaded loadedFromJson(const QJsonObject &object)
{
    Loaded loaded;
    loaded.known = object["known"_L1].toBool();
    const QJsonObject files = object["files"_L1].toObject();
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        loaded.files.insert(QByteArray::fromHex(it.key().toLatin1()), it.value().toString().toLatin1());
    }
    const QJsonArray bindings = object["bindings"_L1].toArray();
    for (const auto &one : bindings) {
        loaded.bindings.append({one[0].toString().toLatin1(), one[1].toInt(), one[2].toBool()});
    }
    return loaded;
}

} // namespace gate101::helper
