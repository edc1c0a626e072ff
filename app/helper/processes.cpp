// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/processes.h"

#include "helper/fileio.h"

#include <array>
#include <climits>
#include <dirent.h>
#include <unistd.h>

namespace gate101::helper {

namespace {

QByteArray folderOf(pid_t pid)
{
    return "/proc/" + QByteArray::number(pid);
}

QByteArray linkAt(const QByteArray &path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlink(path.constData(), target.data(), target.size());
    return size < 0 ? QByteArray() : QByteArray(target.data(), size);
}

QByteArrayList namesIn(const QByteArray &folder)
{
    QByteArrayList names;
    DIR *handle = ::opendir(folder.constData());
    if (handle == nullptr) {
        return names;
    }
    while (const dirent *entry = ::readdir(handle)) {
        names.append(static_cast<const char *>(entry->d_name));
    }
    ::closedir(handle);
    return names;
}

} // namespace

ProcessInfo processInfo(pid_t pid)
{
    if (pid < 1) {
        return {};
    }
    // The program's name in parentheses may hold anything, so the fields are counted behind its end.
    const QByteArray stat = readSmall(folderOf(pid) + "/stat");
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype stateField = 0;
    constexpr qsizetype startField = 19;
    if (fields.size() <= startField || fields.at(stateField) == "Z" || fields.at(stateField) == "X") {
        return {};
    }
    QByteArray title = readSmall(folderOf(pid) + "/cmdline");
    title.replace('\0', ' ');
    return {pid, fields.at(startField).toLongLong(), title.trimmed()};
}

QByteArray programOf(pid_t pid)
{
    QByteArray program = linkAt(folderOf(pid) + "/exe");
    if (program.endsWith(" (deleted)")) {
        program.chop(10);
    }
    return program;
}

QList<pid_t> childrenOf(pid_t pid)
{
    const QByteArray number = QByteArray::number(pid);
    QList<pid_t> children;
    for (const QByteArray &word :
         readSmall(folderOf(pid) + "/task/" + number + "/children").simplified().split(' ')) {
        if (const pid_t child = word.toInt(); child > 1) {
            children.append(child);
        }
    }
    return children;
}

QList<pid_t> allProcesses()
{
    QList<pid_t> found;
    for (const QByteArray &name : namesIn("/proc")) {
        if (const pid_t pid = name.toInt(); pid > 0) {
            found.append(pid);
        }
    }
    return found;
}

QSet<quint64> socketsOf(pid_t pid)
{
    QSet<quint64> inodes;
    const QByteArray folder = folderOf(pid) + "/fd";
    for (const QByteArray &name : namesIn(folder)) {
        const QByteArray target = linkAt(folder + '/' + name);
        if (target.startsWith("socket:[")) {
            inodes.insert(target.mid(8, target.size() - 9).toULongLong());
        }
    }
    return inodes;
}

bool sharesNamespaces(pid_t pid)
{
    for (const char *kind : {"/ns/mnt", "/ns/pid"}) {
        if (linkAt(folderOf(pid) + kind) != linkAt(QByteArray("/proc/self") + kind)) {
            return false;
        }
    }
    return true;
}

} // namespace gate101::helper
