// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/window.h"

#include "base/siblingprogram.h"
#include "cli/exitcode.h"
#include "cli/output.h"

#include <QFile>
#include <unistd.h>
#include <vector>

namespace gate101::cli {

bool wantsWindow(const Options &options)
{
    if (options.verb == Verb::Window) {
        return true;
    }
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return options.verb == Verb::Practice && display && !options.demo && !options.terminal && !options.json;
}

int becomeWindow(const QStringList &arguments)
{
    const QByteArray program = QFile::encodeName(siblingProgram(QStringLiteral("gate101-window")));
    QByteArrayList words{program};
    for (const QString &argument : arguments) {
        words.append(argument == u"practice" ? QByteArray("--practice") : QFile::encodeName(argument));
    }
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    ::execv(program.constData(), argv.data());
    printError(Error{{"window-not-installed", {}}});
    return Fails;
}

} // namespace gate101::cli
