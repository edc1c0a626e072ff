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
constexpr qsizetype answerLimit = qsizetype(2) * 1024 * 1024;
/// Of the dump of all files; what is larger is not looked into.
constexpr qsizetype dumpLimit = qsizetype(16) * 1024 * 1024;

Rehearsal unverified(const Error &error)
{
    Rehearsal rehearsal;
    rehearsal.verdict.kind = Verdict::CannotVerify;
    rehearsal.verdict.reason = QString::fromLatin1(error.id);
    rehearsal.verdict.message = error.facts.value("reason", error.facts.value("file"));
    return rehearsal;
}

QByteArrayList touchedPaths(const Paths &paths, const ChangeSet &changes)
{
    QByteArrayList touched;
    for (const Change &change : changes) {
        touched += {paths.root + '/' + change.path, paths.root + '/' + change.via};
    }
    return touched;
}

Rehearsal rehearseInside(const Paths &paths, const QByteArray &tx, const ChangeSet &changes)
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
    ProcessRequest request = testRequest(paths);
    request.arguments.replace(0, "-T");
    request.outputLimit = dumpLimit;
    const auto result = runProcess(request);
    if (result) {
        Rehearsal rehearsal{verdictOf(*result, paths, true), {}};
        if (rehearsal.verdict.kind == Verdict::Pass && result->output.size() < dumpLimit) {
            rehearsal.loaded = readDump(result->output, touchedPaths(paths, changes));
        }
        return rehearsal;
    }
    // A configuration on which Nginx hangs is one that it cannot load.
    Rehearsal rehearsal = unverified(result.error());
    Verdict &verdict = rehearsal.verdict;
    verdict.kind = result.error().id == "program-timed-out" ? Verdict::Fail : Verdict::CannotVerify;
    verdict.message = u"nginx -t: %1"_s.arg(verdict.reason);
    return rehearsal;
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

Rehearsal dryRun(const Paths &paths, const QByteArray &tx, const ChangeSet &changes)
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
        const Rehearsal rehearsal = rehearseInside(paths, tx, changes);
        QJsonObject answer = toJson(rehearsal.verdict);
        answer.insert(u"loaded"_s, toJson(rehearsal.loaded));
        writeAll(write.get(), toLine(answer));
        ::_exit(0);
    }
    write = Fd();
    const QByteArray answer = readUntilDeadline(read.get());
    ::kill(child, SIGKILL);
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    const auto object = readObject(answer.trimmed());
    if (!object) {
        return unverified(Error{{"no-answer", {}}});
    }
    return {fromJson(*object), loadedFromJson(object->value("loaded"_L1).toObject())};
}

Verdict testAside(const Paths &paths)
{
    Verdict verdict = dryRun(paths, {}, {}).verdict;
    const bool stranger = ::access(paths.root.constData(), W_OK) != 0;
    if (stranger && (verdict.message.contains("(13: "_L1) || verdict.message.contains("(1: "_L1))) {
        verdict.kind = Verdict::CannotVerify;
        verdict.reason = u"not-permitted"_s;
    }
    return verdict;
}

} // namespace gate101::helper
