// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/refusals.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QRegularExpression>

#include <atomic>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace gate101::test {

/// A main file and one that it may include as part.conf, and what `nginx -t` says of them.
struct RefusalCase
{
    QByteArray main;
    QByteArray part;
    QByteArray said; ///< Standard error.
};

/// Runs `nginx -t` for every case, two at a time, each in a folder of its own.
inline void askNginx(std::vector<RefusalCase> &cases)
{
    std::atomic<size_t> next = 0;
    const auto work = [&cases, &next] {
        const RealNginx nginx;
        const QByteArray folder = nginx.folder() + '/';
        const QByteArray main = nginx.path("nginx.conf");
        const QByteArray said = nginx.path("said");
        const char *arguments[] = {
            "nginx", "-t", "-q", "-e", "stderr", "-p", folder.constData(), "-c", main.constData(), nullptr};
        for (size_t i = next++; i < cases.size(); i = next++) {
            nginx.write("nginx.conf", cases[i].main);
            nginx.write("part.conf", cases[i].part);
            posix_spawn_file_actions_t actions;
            posix_spawn_file_actions_init(&actions);
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, said.constData(),
                                             O_WRONLY | O_CREAT | O_TRUNC, 0600);
            pid_t pid = 0;
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): the interface of POSIX is older than
            // const.
            if (posix_spawn(&pid, "/usr/sbin/nginx", &actions, nullptr, const_cast<char **>(arguments),
                            environ) == 0) {
                waitpid(pid, nullptr, 0);
                QFile file(QFile::decodeName(said));
                cases[i].said = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
            }
            posix_spawn_file_actions_destroy(&actions);
        }
    };
    std::thread other(work);
    work();
    other.join();
}

/// What is compared: which refusal comes first, and where.
struct Refusal
{
    /// Empty when nothing is refused, "other" for what is not ours to say, "silent" when it does not say.
    QByteArray id;
    QByteArray text;
    QByteArray file;
    int line = 0;

    /// The first [emerg] of nginx.
    static Refusal first(const QByteArray &said)
    {
        static const QRegularExpression line(
            QStringLiteral("\\[emerg\\] \\d+#\\d+: (.*?)(?: in (/\\S*):(\\d+))?$"),
            QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = line.match(QString::fromLatin1(said));
        if (!match.hasMatch()) {
            // Some values it refuses without a word (modern_browser).
            return {said.contains("test failed") ? "silent" : "", said, {}, 0};
        }
        static const struct
        {
            const char *pattern;
            const char *id;
        } kinds[] = {
            {"^unknown directive \"", "directive-unknown"},
            {"^\"[^\"]*\" directive is not allowed here$", "directive-not-allowed-here"},
            {"^invalid number of arguments in \"[^\"]*\" directive$", "directive-arguments"},
            {"^\"[^\"]*\" directive is duplicate", "directive-duplicate"},
            {"^directive \"[^\"]*\" has no opening \"\\{\"$", "directive-no-block"},
            {"^directive \"[^\"]*\" is not terminated by \";\"$", "directive-block-unexpected"},
            {"directive, it must be \"on\" or \"off\"$", "directive-flag-value"},
        };
        const QString text = match.captured(1);
        QByteArray id = "other";
        for (const auto &kind : kinds) {
            if (text.contains(QRegularExpression(QString::fromLatin1(kind.pattern)))) {
                id = kind.id;
                break;
            }
        }
        const QByteArray file = match.captured(2).toLatin1();
        return {id, text.toLatin1(), file.mid(file.lastIndexOf('/') + 1), match.captured(3).toInt()};
    }

    /// Ours; for Nginx every name it does not know is unknown, whatever we know of the reason.
    static Refusal first(const RefusalCase &one, const nginx::Build &build)
    {
        MemoryReader reader{{"/n/nginx.conf", one.main}, {"/n/part.conf", one.part}};
        const auto config = nginx::ConfigSet::load(reader, "/n/nginx.conf");
        for (const nginx::Finding &finding : nginx::refusals(*config, build)) {
            const QByteArray &id = finding.statement.id;
            const bool unknown = id == "directive-too-new" || id == "directive-removed" ||
                                 id == "directive-commercial" || id.startsWith("directive-module-");
            return {unknown ? QByteArray("directive-unknown") : id, id, finding.place.file.mid(3),
                    finding.place.line};
        }
        return {};
    }

    /// Where the reader stands: in the main file, or in the part at the line of its include.
    [[nodiscard]] std::pair<int, int> position(const RefusalCase &one) const
    {
        if (file == "nginx.conf") {
            return {line, 0};
        }
        return {int(one.main.left(one.main.indexOf("include part.conf")).count('\n')) + 1, line};
    }
};

/// Empty when both say the same, as far as it is ours to say.
inline QByteArray disagreement(const RefusalCase &one, const nginx::Build &build)
{
    const Refusal theirs = Refusal::first(one.said);
    const Refusal ours = Refusal::first(one, build);
    bool agree = false;
    if (theirs.id == "silent") {
        agree = true;
    } else if (theirs.id == "other") {
        agree = ours.id.isEmpty() || (theirs.line > 0 && ours.position(one) > theirs.position(one));
    } else {
        agree = ours.id == theirs.id && ours.file == theirs.file && ours.line == theirs.line;
    }
    return agree ? QByteArray()
                 : "nginx: " + theirs.text + " at " + theirs.file + ':' + QByteArray::number(theirs.line) +
                       "; we: " + ours.text + " at " + ours.file + ':' + QByteArray::number(ours.line) +
                       " in\n" + one.main + "--- part.conf\n" + one.part;
}

} // namespace gate101::test
