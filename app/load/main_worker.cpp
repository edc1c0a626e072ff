// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/engine.h"
#include "load/wire.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/// The load worker: reads one plan from standard input, runs it and reports on standard output; see wire.h.
/// It opens no window, reads no configuration and ends when its input does.

using namespace gate101;

namespace {

constexpr int patienceMs = 5000;

/// The first line of the input; empty when it ends or stays silent before it.
QByteArray firstLine()
{
    QByteArray line;
    while (line.size() < load::mostLine) {
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        char letter = 0;
        if (::poll(&waiting, 1, patienceMs) <= 0 || ::read(STDIN_FILENO, &letter, 1) != 1) {
            return {};
        }
        if (letter == '\n') {
            return line;
        }
        line += letter;
    }
    return {};
}

/// Writes a whole line. One that the parent has no room for is left out when it `mayBeLeftOut`, as the next
/// report says more; half a line never is. False: the parent is gone.
bool writeLine(const QByteArray &line, bool mayBeLeftOut)
{
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t n =
            ::write(STDOUT_FILENO, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (n > 0) {
            done += n;
            continue;
        }
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0 && errno != EAGAIN) {
            return false;
        }
        if (done == 0 && mayBeLeftOut) {
            return true;
        }
        pollfd waiting{STDOUT_FILENO, POLLOUT, 0};
        if (::poll(&waiting, 1, patienceMs) <= 0) {
            return false;
        }
    }
    return true;
}

int refuse(const Error &error)
{
    writeLine(load::refusalLine(error), false);
    return 2;
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    const Result<load::Command> command = load::readCommand(firstLine());
    if (!command) {
        return refuse(command.error());
    }
    const auto *plan = std::get_if<load::LoadPlan>(&*command);
    if (plan == nullptr) {
        return 0;
    }
    ::fcntl(STDOUT_FILENO, F_SETFL, ::fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
    load::Engine engine(*plan, [](const load::LoadReport &report) {
        return writeLine(load::reportLine(report), report.phase != load::Phase::Done);
    });
    const Result<void> done = engine.run(STDIN_FILENO);
    return done ? 0 : refuse(done.error());
}
