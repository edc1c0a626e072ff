// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/diagnosecommand.h"
#include "cli/fixcommand.h"
#include "cli/historycommand.h"
#include "cli/json.h"
#include "cli/output.h"
#include "cli/parsecommand.h"
#include "cli/practicecommand.h"
#include "cli/probecommand.h"

namespace gate101::cli {

void Command::fail(const Error &error, int exitCode)
{
    printError(error);
    if (options.json) {
        printJson(errorJson(error));
    }
    Q_EMIT finished(exitCode);
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
                        error.id.startsWith("program-") || error.id == "config-incomplete" ||
                        error.id == "nginx-not-found";
    return unread && error.id != "file-outside-root" ? Unreadable : Fails;
}

} // namespace gate101::cli

#include "moc_command.cpp"
