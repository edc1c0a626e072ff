// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/refusal.h"

#include <span>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

/// What the program writes, and what that means; the first that fits counts.
struct Words
{
    const char *text;
    const char *reason;
};

constexpr Words pkexecWords[] = {
    {"Request dismissed", "dismissed"},       {"No authentication agent", "no-agent"},
    {"Error getting authority", "no-polkit"}, {"Error checking for authorization", "no-polkit"},
    {"must be setuid root", "no-polkit"},     {"Error accessing", "no-helper"},
    {"Cannot run program", "no-helper"},
};

constexpr Words sudoWords[] = {
    {"incorrect password attempt", "wrong-password"},
    {"no password was provided", "dismissed"},
    {"not in the sudoers file", "not-allowed"},
    {"is not allowed to", "not-allowed"},
    {"may not run sudo", "not-allowed"},
    {"command not found", "no-helper"},
    {"unable to execute", "no-helper"},
    {"password is required", "password-needed"},
    {"a terminal is required", "password-needed"},
    {"no askpass program", "password-needed"},
    {"no tty present", "password-needed"},
};

QString find(std::span<const Words> table, const QByteArray &text)
{
    for (const Words &words : table) {
        if (text.contains(words.text)) {
            return QString::fromLatin1(words.reason);
        }
    }
    return {};
}

} // namespace

QString refusalOf(const HostCommand &command, int exitCode, const QByteArray &text)
{
    const QString name = command.program.section(u'/', -1);
    if (name == u"pkexec"_s) {
        if (exitCode == 126) {
            return u"dismissed"_s;
        }
        const QString reason = exitCode == 127 ? find(pkexecWords, text) : QString();
        return exitCode == 127 && reason.isEmpty() ? u"not-authorised"_s : reason;
    }
    if (name == u"sudo"_s) {
        const QString reason = exitCode == 1 ? find(sudoWords, text) : QString();
        // It was allowed to ask, did, and got no answer: Ctrl-C or the end of input at the question.
        const bool asked =
            text.contains("a password is required") && !text.contains("a terminal is required");
        return asked && reason == u"password-needed"_s && !command.arguments.contains(u"-n"_s)
                   ? u"dismissed"_s
                   : reason;
    }
    return text.contains("gate101-helper: not root") ? u"not-root"_s : QString();
}

bool isOfTheWay(const QString &reason)
{
    return reason == u"no-agent"_s || reason == u"no-polkit"_s || reason == u"password-needed"_s;
}

} // namespace gate101::helper
