// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/heap.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/window.h"
#include "job/catalogue.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace gate101;

    cli::prepareHeap();
    // The dispatcher of GLib wakes itself up at each new interest in a socket, which costs a tenth of a
    // probe; nothing here needs it. Programs that we start find the environment as it was.
    const QByteArray noGlib = qgetenv("QT_NO_GLIB");
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    if (noGlib.isEmpty()) {
        qunsetenv("QT_NO_GLIB");
    }
    QCoreApplication::setApplicationName(QStringLiteral("gate101"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATE101_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Result<cli::Options> options = cli::readOptions(arguments);
    job::installCatalogue(application, cli::languageAsked(arguments));
    if (!options) {
        cli::printError(options.error());
        return cli::Usage;
    }
    if (options->verb == cli::Verb::Help) {
        cli::printHelp();
        return cli::Done;
    }
    if (options->verb == cli::Verb::Version) {
        cli::print(QStringLiteral("gate101 " GATE101_VERSION));
        return cli::Done;
    }
    if (cli::wantsWindow(*options)) {
        return cli::becomeWindow(arguments);
    }

    cli::Interrupt interrupt;
    cli::Options here = *options;
    here.host.terminal = job::hasTerminal();
    const std::unique_ptr<cli::Command> command = cli::makeCommand(here);
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, command.get(), &cli::Command::interrupt);
    QObject::connect(command.get(), &cli::Command::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &cli::Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
