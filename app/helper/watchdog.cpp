// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/watchdog.h"

#include "helper/fileio.h"
#include "helper/hardening.h"

#include "base/process.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <vector>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int armedWithinMs = 3000;
constexpr int pollMs = 100;
/// Looks at a record that cannot be read, before it is taken for damaged.
constexpr int unreadMost = 100;
constexpr auto installedProgram = "/usr/libexec/gate101/gate101-helper";

QByteArray watchFile(const Journal &journal, const QByteArray &tx)
{
    return journal.folderOf(tx) + "/watch";
}

/// True while a watchdog holds its file.
bool isWatched(const Journal &journal, const QByteArray &tx)
{
    const Fd fd(::open(watchFile(journal, tx).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    return fd.isOpen() && ::flock(fd.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

/// Runs in the second child: detached from the terminal, the session and every pipe of the helper.
[[noreturn]] void becomeWatchdog(QByteArrayList words)
{
    const int null = ::open("/dev/null", O_RDWR);
    for (int fd = 0; fd <= 2; ++fd) {
        ::dup2(null, fd);
    }
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    {
        // The watchdog measures its own limits from what it is born with, and may have to start Nginx.
        new OrdinaryLimits; // NOLINT: it must outlive this scope into the new program.
    }
    ::execv("/proc/self/exe", argv.data());
    ::_exit(1);
}

bool forkWatchdog(const QByteArrayList &words)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        const pid_t grandchild = ::fork();
        if (grandchild == 0) {
            becomeWatchdog(words);
        }
        ::_exit(grandchild > 0 ? 0 : 1);
    }
    int status = 1;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && status == 0;
}

QByteArray timerOf(const QByteArray &tx)
{
    return "gate101-watch-" + tx + ".timer";
}

bool hasSystemd(const Paths &paths)
{
    return paths.installed && QFileInfo(u"/run/systemd/system"_s).isDir();
}

/// The timer owns the watchdog: it starts it at once, and starts it again half a second after it ended, by
/// whatever it ended. Both count from the monotonic clock. Nginx, should the watchdog have to start it, is
/// not ended together with it, and a limit on starts must not end the watch.
bool startTimer(const Paths &paths, const QByteArray &tx)
{
    ProcessRequest request{
        "/usr/bin/systemd-run",
        {"--quiet", "--unit=" + timerOf(tx), "--on-active=0", "--on-unit-inactive=500ms",
         "--timer-property=AccuracySec=20ms",
         "--timer-property=Description=Takes back an unconfirmed change of the Nginx files",
         "--property=KillMode=process", "--property=StartLimitIntervalSec=0", installedProgram}};
    request.arguments += paths.watch + QByteArrayList{tx};
    const auto result = runProcess(request);
    return result && result->exitCode == 0;
}

/// Nothing is left to watch over.
void stopTimer(const Paths &paths, const QByteArray &tx)
{
    if (hasSystemd(paths)) {
        static_cast<void>(runProcess({"/usr/bin/systemctl", {"--quiet", "--no-block", "stop", timerOf(tx)}}));
    }
}

} // namespace

Result<void> armWatchdog(const Paths &paths, const Journal &journal, const QByteArray &tx)
{
    const bool started = (hasSystemd(paths) && startTimer(paths, tx)) ||
                         forkWatchdog(QByteArrayList{"gate101-watchdog"} + paths.watch + QByteArrayList{tx});
    if (!started) {
        return failure(code::watchdog, {{"reason", u"not-started"_s}});
    }
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < armedWithinMs) {
        if (isWatched(journal, tx)) {
            return {};
        }
        QThread::msleep(1);
    }
    return failure(code::watchdog, {{"reason", u"not-armed"_s}});
}

int runWatchdog(const Paths &paths, const QByteArray &tx)
{
    Engine engine(paths);
    const Fd watch(
        ::open(watchFile(engine.journal(), tx).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    // The helper that looks whether we are here holds the file for a moment, so this waits.
    if (!watch.isOpen() || ::flock(watch.get(), LOCK_EX) != 0) {
        return 1;
    }
    int unread = 0;
    while (true) {
        const auto state = engine.journal().state(tx);
        if (!state && state.error().id == code::journal && ++unread < unreadMost) {
            // A disk that fails for a moment must not cost the way back.
            QThread::msleep(pollMs);
            continue;
        }
        if (!state || isEnd(state->phase)) {
            break;
        }
        unread = 0;
        const bool due = state->phase != Phase::Unconfirmed || Journal::now() >= state->deadline;
        // Short of the deadline only a dead helper gives the lock away: then its work is taken back at once.
        if (due && engine.settle(tx)) {
            break;
        }
        QThread::msleep(pollMs);
    }
    stopTimer(paths, tx);
    return 0;
}

} // namespace gate101::helper
