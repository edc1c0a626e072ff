// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/explain.h"
#include "shell/askpassword.h"
#include "shell/bench.h"
#include "shell/habits.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/quitonsignal.h"
#include "shell/sentences.h"
#include "shell/startoptions.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gate101;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gate101"_s);
    QCoreApplication::setOrganizationName(u"gate101"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(GATE101_VERSION));
    QGuiApplication::setDesktopFileName(u"org.gate101.gate101"_s);

    const auto setIcon = [] { QGuiApplication::setWindowIcon(QIcon(u":/icons/gate101.svg"_s)); };
    if (ui::isAskedForPassword()) {
        setIcon();
        return ui::askPassword(QCoreApplication::arguments().value(1));
    }

    ui::StartOptions options = ui::readStartOptions(QCoreApplication::arguments());
    ui::Language language;
    language.start(options.language);
    if (options.problem) {
        const job::Explanation said = job::explain(*options.problem);
        std::fprintf(stderr, "%s\n", qUtf8Printable(ui::together({said.message, said.why, said.next})));
        return 2;
    }
    const ui::QuitOnSignal quitter;
    ui::Bench bench;
    ui::MainWindow window(bench, language);
    if (options.isPlain())
        window.showRoom(ui::habits::room().value_or(ui::Room::Guide));
    if (options.target.url.isEmpty())
        options.target.url = ui::habits::targets().value(0);
    window.show();
    // For window managers that do not know the desktop entry. Drawing it in their sizes can wait for the
    // window.
    QTimer::singleShot(200ms, &app, setIcon);
    bench.start(options);
    for (const ui::FilePlace &place : options.files)
        bench.openInEditor(place.file.toUtf8(), place.line);
    return QApplication::exec();
}
