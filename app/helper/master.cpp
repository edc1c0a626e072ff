// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/master.h"

#include "helper/fileio.h"

#include "base/process.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto masterTitle = "nginx: master process";

/// The word behind an option; Nginx joins its arguments with blanks.
QByteArray optionIn(const QByteArray &title, const QByteArray &option)
{
    const qsizetype at = title.indexOf(option);
    return at < 0 ? QByteArray() : title.mid(at + option.size()).split(' ').constFirst();
}

bool hasOptionValue(const QByteArray &title, const QByteArray &option, const QByteArray &value)
{
    const QByteArray words = option + value;
    return title.endsWith(words) || title.contains(QByteArray(words + ' '));
}

QByteArray cleaned(const QByteArray &path)
{
    return QFile::encodeName(QDir::cleanPath(QFile::decodeName(path)));
}

bool isOurMaster(const ProcessInfo &info, const QByteArray &program)
{
    return info.pid > 1 && info.title.startsWith(masterTitle) && programOf(info.pid) == program &&
           sharesNamespaces(info.pid);
}

/// How long a process may wait for its first turn on a busy machine.
constexpr int firstTurnMs = 3000;

/// A child of Nginx has its parent's title until it comes to run. A master that an upgrade on the fly has
/// started is a child too, but has workers.
bool isYetUnnamed(const ProcessInfo &child)
{
    return child.title.startsWith(masterTitle) && childrenOf(child.pid).isEmpty();
}

/// Whether one of them is a child of another and will get a title of its own.
bool includesUnnamed(const QList<ProcessInfo> &masters)
{
    return std::any_of(masters.begin(), masters.end(), [&masters](const ProcessInfo &parent) {
        const QList<pid_t> children = childrenOf(parent.pid);
        return std::any_of(masters.begin(), masters.end(), [&children](const ProcessInfo &one) {
            return children.contains(one.pid) && isYetUnnamed(one);
        });
    });
}

/// All masters that run this Nginx.
QList<ProcessInfo> mastersOf(const Paths &paths)
{
    const QByteArray program =
        QFile::encodeName(QFileInfo(QFile::decodeName(paths.nginx)).canonicalFilePath());
    QByteArray compiledMain;
    QList<ProcessInfo> found;
    const QList<pid_t> pids = allProcesses();
    for (const pid_t pid : pids) {
        const ProcessInfo info = processInfo(pid);
        if (!isOurMaster(info, program)) {
            continue;
        }
        if (compiledMain.isEmpty() && !info.title.contains(" -c ")) {
            compiledMain = buildOption(nginxBuild(paths), "--conf-path=");
        }
        if (titleBelongs(info.title, paths, compiledMain)) {
            found.append(info);
        }
    }
    return found;
}

} // namespace

QByteArray nginxBuild(const Paths &paths)
{
    static QByteArray remembered;
    static QByteArray of;
    struct stat info
    {
    };
    if (::stat(paths.nginx.constData(), &info) != 0) {
        return {};
    }
    const QByteArray now = paths.nginx + ' ' + QByteArray::number(quint64(info.st_ino)) + ' ' +
                           QByteArray::number(qint64(info.st_ctim.tv_sec)) + ' ' +
                           QByteArray::number(qint64(info.st_ctim.tv_nsec));
    if (now != of) {
        const auto result = runProcess({paths.nginx, {"-V"}, {}, std::chrono::seconds(5), 65536});
        remembered = result && result->exitCode == 0 ? result->errors : QByteArray();
        of = remembered.isEmpty() ? QByteArray() : now;
    }
    return remembered;
}

QByteArray buildOption(const QByteArray &build, const QByteArray &option)
{
    const qsizetype at = build.indexOf(option);
    return at < 0 ? QByteArray() : build.mid(at + option.size()).simplified().split(' ').constFirst();
}

bool titleBelongs(const QByteArray &title, const Paths &paths, const QByteArray &compiledMain)
{
    if (!title.contains(" -c ")) {
        return paths.mainFile == compiledMain;
    }
    if (hasOptionValue(title, " -c ", paths.mainFile)) {
        return true;
    }
    const QByteArray named = optionIn(title, " -c ");
    const QByteArray prefix = optionIn(title, " -p ");
    return !named.startsWith('/') && !prefix.isEmpty() && cleaned(prefix + '/' + named) == paths.mainFile;
}

Master::Master(const ProcessInfo &info, Fd handle)
    : m_info(info)
    , m_handle(std::move(handle))
{
}

Result<Master> Master::find(const Paths &paths)
{
    QList<ProcessInfo> found = mastersOf(paths);
    for (int waited = 0; found.size() > 1 && waited < firstTurnMs && includesUnnamed(found); waited += 5) {
        QThread::msleep(5);
        found = mastersOf(paths);
    }
    const pid_t hinted = paths.pidFile.isEmpty() ? 0 : readSmall(paths.pidFile, 32).trimmed().toInt();
    // An upgrade on the fly has two masters for a while, the older being the parent; that is not ours to
    // disturb.
    if (found.size() > 1) {
        QStringList numbers;
        for (const ProcessInfo &info : std::as_const(found)) {
            numbers.append(QString::number(info.pid));
        }
        return failure(code::twoMasters, {{"pids", numbers.join(u", "_s)}});
    }
    if (found.isEmpty()) {
        // A process that is just ending has lost its title before it is a zombie.
        if (const ProcessInfo named = processInfo(hinted); named.pid > 1 && !named.title.isEmpty()) {
            return failure(code::notMaster,
                           {{"pid", QString::number(hinted)}, {"file", QString::fromUtf8(paths.pidFile)}});
        }
        return failure(code::notRunning);
    }
    const ProcessInfo info = found.constFirst();
    // glibc 2.36 declares its own wrappers in a way that C++ cannot link.
    Fd handle(static_cast<int>(::syscall(SYS_pidfd_open, info.pid, 0)));
    // The number was looked at before it was held, so it is looked at once more.
    if (!handle.isOpen() || !(processInfo(info.pid) == info)) {
        return failure(code::notRunning);
    }
    return Master(info, std::move(handle));
}

pid_t Master::inContainer()
{
    const QList<pid_t> pids = allProcesses();
    for (const pid_t pid : pids) {
        if (processInfo(pid).title.startsWith(masterTitle) && !programOf(pid).isEmpty() &&
            !sharesNamespaces(pid)) {
            return pid;
        }
    }
    return 0;
}

bool Master::isForking() const
{
    const QList<pid_t> children = childrenOf(m_info.pid);
    return std::any_of(children.begin(), children.end(),
                       [](pid_t pid) { return isYetUnnamed(processInfo(pid)); });
}

bool Master::isAlive() const
{
    return !hasEndedWithin(0);
}

bool Master::send(int signal) const
{
    return ::syscall(SYS_pidfd_send_signal, m_handle.get(), signal, nullptr, 0) == 0;
}

bool Master::hasEndedWithin(int milliseconds) const
{
    pollfd polled{m_handle.get(), POLLIN, 0};
    return ::poll(&polled, 1, milliseconds) > 0;
}

QList<ProcessInfo> Master::workers(bool leaving) const
{
    QList<ProcessInfo> found;
    const QList<pid_t> children = childrenOf(m_info.pid);
    for (const pid_t pid : children) {
        const ProcessInfo info = processInfo(pid);
        if (info.title.startsWith("nginx: worker process") &&
            (leaving || !info.title.contains("is shutting down"))) {
            found.append(info);
        }
    }
    return found;
}

QList<pid_t> Master::family() const
{
    return QList<pid_t>{m_info.pid} + childrenOf(m_info.pid);
}

} // namespace gate101::helper
