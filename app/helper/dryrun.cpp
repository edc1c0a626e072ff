// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/dryrun.h"

#include "helper/fileio.h"
#include "helper/sandbox.h"

#include <QElapsedTimer>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

/// Over the deadline of the test itself, which the child enforces.
constexpr int childDeadlineMs = 30000;
constexpr qsizetype answerLimit = 65536;

Verdict unverified(const Error &error)
{
    Verdict verdict;
    verdict.kind = Verdict::CannotVerify;
    verdict.reason = QString::fromLatin1(error.id);
    verdict.message = error.facts.value("reason", error.facts.value("file"));
    return verdict;
}

Verdict verdictInside(const Paths &paths, const QByteArray &tx, const ChangeSet &changes)
{
    const auto entered = enterSandbox(paths);
    if (!entered) {
        return unverified(entered.error());
    }
    const auto root = Root::open(paths.root);
    if (!root) {
        return unverified(root.error());
    }
    const auto applied = applyChanges(*root, tx, changes);
    if (!applied) {
        return unverified(applied.error());
    }
    dropRights();
    const auto result = runProcess(testRequest(paths));
    if (result) {
        return verdictOf(*result, paths, true);
    }
    // A configuration on which Nginx hangs is one that it cannot load.
    Verdict verdict = unverified(result.error());
    verdict.kind = result.error().id == "program-timed-out" ? Verdict::Fail : Verdict::CannotVerify;
    verdict.message = u"nginx -t: %1"_s.arg(verdict.reason);
    return verdict;
}

Verdict fromJson(const QJsonObject &object)
{
    Verdict verdict;
    const QString kind = object.value("verdict"_L1).toString();
    verdict.kind = kind == "pass"_L1   ? Verdict::Pass
                   : kind == "fail"_L1 ? Verdict::Fail
                                       : Verdict::CannotVerify;
    verdict.reason = object.value("reason"_L1).toString();
    verdict.file = object.value("file"_L1).toString();
    verdict.line = object.value("line"_L1).toInt();
    verdict.message = object.value("message"_L1).toString();
    const QJsonArray warnings = object.value("warnings"_L1).toArray();
    for (const auto warning : warnings) {
        verdict.warnings.append(warning.toString());
    }
    return verdict;
}

QByteArray readUntilDeadline(int fd)
{
    QByteArray answer;
    QElapsedTimer clock;
    clock.start();
    std::array<char, 4096> buffer{};
    while (answer.size() < answerLimit) {
        pollfd polled{fd, POLLIN, 0};
        const qint64 left = childDeadlineMs - clock.elapsed();
        if (left <= 0 || (::poll(&polled, 1, static_cast<int>(left)) < 0 && errno != EINTR)) {
            break;
        }
        if (polled.revents == 0) {
            continue;
        }
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got <= 0) {
            break;
        }
        answer.append(buffer.data(), got);
    }
    return answer;
}

} // namespace

Verdict dryRun(const Paths &paths, const QByteArray &tx, const ChangeSet &changes)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return unverified(systemError(errno, "pipe"));
    }
    const Fd read(ends[0]);
    Fd write(ends[1]);
    const pid_t child = ::fork();
    if (child < 0) {
        return unverified(systemError(errno, "fork"));
    }
    if (child == 0) {
        writeAll(write.get(), toLine(toJson(verdictInside(paths, tx, changes))));
        ::_exit(0);
    }
    write = Fd();
    const QByteArray answer = readUntilDeadline(read.get());
    ::kill(child, SIGKILL);
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    const auto object = readObject(answer.trimmed());
    return object ? fromJson(*object) : unverified(Error{{"no-answer", {}}});
}

Verdict testAside(const Paths &paths)
{
    Verdict verdict = dryRun(paths, {}, {});
    const bool stranger = ::access(paths.root.constData(), W_OK) != 0;
    if (stranger && (verdict.message.contains("(13: "_L1) || verdict.message.contains("(1: "_L1))) {
        verdict.kind = Verdict::CannotVerify;
        verdict.reason = u"not-permitted"_s;
    }
    return verdict;
}

} // namespace gate101::helper
