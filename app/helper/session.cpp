// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/session.h"

#include "helper/service.h"

#include <QElapsedTimer>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>

namespace gate101::helper {

namespace {

constexpr int idleMs = 300 * 1000;
constexpr int pollMs = 500;
constexpr int sendMs = 10000;

volatile std::sig_atomic_t endAsked = 0;

void askEnd(int)
{
    endAsked = 1;
}

void listenForEnd()
{
    struct sigaction action
    {
    };
    action.sa_handler = askEnd; // NOLINT(cppcoreguidelines-pro-type-union-access)
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

/// A client that does not read must not hold up a helper that has the lock: progress it misses, an answer
/// waits a while and is then given up together with the client.
void sendLine(const QByteArray &line)
{
    const bool answer = !line.startsWith("{\"event\"");
    qsizetype done = 0;
    QElapsedTimer clock;
    clock.start();
    while (done < line.size() && clock.elapsed() < sendMs) {
        pollfd polled{STDOUT_FILENO, POLLOUT, 0};
        if (::poll(&polled, 1, answer || done > 0 ? 200 : 0) == 0 && !answer && done == 0) {
            return;
        }
        const ssize_t put =
            ::write(STDOUT_FILENO, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (put < 0 && errno != EAGAIN && errno != EINTR) {
            endAsked = 1;
            return;
        }
        done += qMax<ssize_t>(put, 0);
    }
    endAsked = done < line.size() ? 1 : endAsked;
}

/// What came in, cut into lines. False when there is nothing more to come.
bool receive(QByteArray &input)
{
    std::array<char, 65536> buffer{};
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got > 0) {
        input.append(buffer.data(), got);
    }
    return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

void loop(Service &service, const Paths &paths)
{
    const pid_t parent = ::getppid();
    QByteArray input;
    QElapsedTimer idle;
    idle.start();
    while (endAsked == 0) {
        qsizetype end = input.indexOf('\n');
        while (end >= 0 && endAsked == 0) {
            const QByteArray line = input.left(end);
            input.remove(0, end + 1);
            if (!service.answer(line)) {
                return;
            }
            idle.restart();
            end = input.indexOf('\n');
        }
        if (input.size() > caps::line) {
            service.answer(input);
            return;
        }
        pollfd polled{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&polled, 1, pollMs);
        if (ready > 0 && !receive(input)) {
            return;
        }
        const bool orphaned = paths.ephemeral && ::getppid() != parent;
        if (orphaned || (paths.installed && idle.elapsed() > idleMs)) {
            return;
        }
    }
}

} // namespace

int serve(const Paths &paths, bool readOnly)
{
    listenForEnd();
    ::fcntl(STDOUT_FILENO, F_SETFL, ::fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
    Service service(paths, sendLine, readOnly);
    service.open();
    loop(service, paths);
    if (paths.ephemeral) {
        service.engine().dissolve();
    }
    return 0;
}

} // namespace gate101::helper
