// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/diagnosecommand.h"
#include "cli/fixcommand.h"
#include "cli/historycommand.h"
#include "cli/idlecommand.h"
#include "cli/json.h"
#include "cli/loadcommand.h"
#include "cli/output.h"
#include "cli/parsecommand.h"
#include "cli/practicecommand.h"
#include "cli/probecommand.h"

#include <QRegularExpression>

namespace gate101::cli {

namespace {

/// As --helper takes it; empty for Auto.
QString helperName(job::Host::Kind kind)
{
    switch (kind) {
    case job::Host::Kind::Pkexec:
        return QStringLiteral("pkexec");
    case job::Host::Kind::Sudo:
        return QStringLiteral("sudo");
    case job::Host::Kind::Self:
        return QStringLiteral("self");
    default:
        return {};
    }
}

/// One word for a shell.
QString quoted(const QString &word)
{
    static const QRegularExpression special(QStringLiteral("[^A-Za-z0-9_@%+=:,./-]"));
    return word.contains(special)
               ? QString(u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'')
               : word;
}

} // namespace

void Command::fail(const Error &error, int exitCode)
{
    printError(error);
    if (options.json) {
        printJson(errorJson(error));
    }
    Q_EMIT finished(exitCode);
}

void Command::interrupt()
{
    Q_EMIT finished(Fails);
}

QString Command::sameNginx(const QString &verb, const QByteArray &id) const
{
    QString line = u"gate101 " + verb + u' ' + QString::fromLatin1(id);
    const std::pair<const char *, QString> given[] = {{"--conf", options.target.mainFile},
                                                      {"--nginx", options.target.nginxProgram},
                                                      {"--prefix", options.target.prefix},
                                                      {"--helper", helperName(options.host.kind)}};
    for (const auto &[name, value] : given) {
        if (!value.isEmpty()) {
            line += u' ' + QString::fromLatin1(name) + u' ' + quoted(value);
        }
    }
    return line;
}

std::unique_ptr<Command> makeCommand(const Options &options)
{
    switch (options.verb) {
    case Verb::Diagnose:
    case Verb::Route:
        return std::make_unique<DiagnoseCommand>(options);
    case Verb::Fix:
        return std::make_unique<FixCommand>(options);
    case Verb::Probe:
        return std::make_unique<ProbeCommand>(options);
    case Verb::Idle:
        return std::make_unique<IdleCommand>(options);
    case Verb::Load:
        return std::make_unique<LoadCommand>(options);
    case Verb::Parse:
        return std::make_unique<ParseCommand>(options);
    case Verb::History:
    case Verb::Undo:
    case Verb::Confirm:
        return std::make_unique<HistoryCommand>(options);
    case Verb::Practice:
        return std::make_unique<PracticeCommand>(options);
    default:
        return nullptr;
    }
}

int exitCodeOf(const Error &error)
{
    if (error.id.startsWith("url-") || error.id.startsWith("backend-") || error.id == "version-malformed") {
        return error.id == "backend-unknown" ? Fails : Usage;
    }
    const bool unread = error.id.startsWith("file-") || error.id.startsWith("folder-") ||
                        error.id.startsWith("program-") || error.id.startsWith("given-file-") ||
                        error.id == "config-incomplete" || error.id == "nginx-not-found";
    return unread && error.id != "file-outside-root" ? Unreadable : Fails;
}

} // namespace gate101::cli

#include "moc_command.cpp"
