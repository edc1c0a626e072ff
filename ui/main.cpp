// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/askpassword.h"
#include "shell/bench.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/quitonsignal.h"
#include "shell/startoptions.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gate101;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gate101"_s);
    QCoreApplication::setOrganizationName(u"gate101"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GATE101_VERSION));
    QGuiApplication::setDesktopFileName(u"org.gate101.gate101"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/gate101.svg"_s));

    if (ui::isAskedForPassword())
        return ui::askPassword(QCoreApplication::arguments().value(1));

    const ui::StartOptions options = ui::readStartOptions(QCoreApplication::arguments());
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.problem));
        return 2;
    }
    const ui::QuitOnSignal quitter;
    ui::Language language;
    language.start(options.language);
    ui::Bench bench;
    ui::MainWindow window(bench, language);
    window.show();
    bench.start(options);
    if (!options.file.isEmpty())
        bench.openInEditor(options.file.toUtf8());
    return QApplication::exec();
}
