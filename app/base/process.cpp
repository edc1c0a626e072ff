// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gate101 {

namespace {

using namespace std::chrono_literals;

/// Closes its descriptor when it goes out of scope, so that no early return leaks one.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { reset(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void reset(int fd = -1)
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
        m_fd = fd;
    }

private:
    int m_fd = -1;
};

struct Pipe
{
    Descriptor read;
    Descriptor write;

    bool open()
    {
        std::array<int, 2> fds{};
        if (::pipe2(fds.data(), O_CLOEXEC) != 0) {
            return false;
        }
        read.reset(fds[0]);
        write.reset(fds[1]);
        return true;
    }
};

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

void appendLimited(QByteArray &target, const char *data, qsizetype size, qsizetype limit)
{
    target.append(data, qMin(size, limit - target.size()));
}

/// Reads what is there; returns false once the other side has closed.
bool drain(int fd, QByteArray &target, qsizetype limit)
{
    std::array<char, 16384> buffer{};
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got > 0) {
        appendLimited(target, buffer.data(), got, limit);
    }
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

} // namespace

Result<ProcessResult> runProcess(const ProcessRequest &request)
{
    const QString program = QFile::decodeName(request.program);
    if (!request.program.startsWith('/')) {
        return failure("program-not-absolute", {{"program", program}});
    }

    Pipe in;
    Pipe out;
    Pipe err;
    if (!in.open() || !out.open() || !err.open()) {
        return failure("program-not-started", {{"program", program}, {"reason", reasonOf(errno)}});
    }

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.read.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out.write.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.write.get(), STDERR_FILENO);
    posix_spawn_file_actions_addchdir_np(&actions, "/");

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    QByteArrayList words = QByteArrayList{request.program} + request.arguments;
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    QByteArray path("PATH=/usr/sbin:/usr/bin:/sbin:/bin");
    QByteArray locale("LC_ALL=C");
    std::array<char *, 3> environment{path.data(), locale.data(), nullptr};

    pid_t pid = -1;
    const int spawned = ::posix_spawn(&pid, request.program.constData(), &actions, &attributes, argv.data(),
                                      environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (spawned != 0) {
        return failure("program-not-started", {{"program", program}, {"reason", reasonOf(spawned)}});
    }
    in.read.reset();
    out.write.reset();
    err.write.reset();
    Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    for (const int fd : {in.write.get(), out.read.get(), err.read.get()}) {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }

    ProcessResult result;
    QElapsedTimer clock;
    clock.start();
    qsizetype written = 0;
    int status = 0;
    bool ended = false;
    // A grandchild (a daemon that was started) may keep the pipes open for ever, so the end of the program
    // itself is watched beside the end of its output.
    while (!ended || out.read.isOpen() || err.read.isOpen()) {
        if (clock.elapsed() > request.deadline.count()) {
            ::kill(-pid, SIGKILL);
            if (!ended) {
                ::waitpid(pid, &status, 0);
            }
            return failure(
                "program-timed-out",
                {{"program", program},
                 {"seconds",
                  QString::number(std::chrono::ceil<std::chrono::seconds>(request.deadline).count())}});
        }
        if (written == request.input.size()) {
            in.write.reset();
        }
        std::array<pollfd, 4> polled{pollfd{out.read.get(), POLLIN, 0}, pollfd{err.read.get(), POLLIN, 0},
                                     pollfd{in.write.get(), POLLOUT, 0}, pollfd{process.get(), POLLIN, 0}};
        const int ready = ::poll(polled.data(), polled.size(), 50);
        if (polled[0].revents != 0 && !drain(out.read.get(), result.output, request.outputLimit)) {
            out.read.reset();
        }
        if (polled[1].revents != 0 && !drain(err.read.get(), result.errors, request.outputLimit)) {
            err.read.reset();
        }
        if (polled[2].revents != 0) {
            const ssize_t put = ::write(in.write.get(), request.input.constData() + written,
                                        static_cast<size_t>(request.input.size() - written));
            if (put > 0) {
                written += put;
            } else if (errno != EAGAIN && errno != EINTR) {
                in.write.reset();
                written = request.input.size();
            }
        }
        if (ended && ready == 0) {
            break;
        }
        if (!ended && ::waitpid(pid, &status, WNOHANG) == pid) {
            ended = true;
            process.reset();
        }
    }

    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return result;
}

} // namespace gate101
