// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"
#include "help/topics.h"
#include "support/cutoff.h"
#include "support/journey.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

/// The palettes of an ordinary light and an ordinary dark desktop.
QPalette desktop(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? QColor(0x2A2E32) : QColor(0xEFEFEF));
    palette.setColor(QPalette::WindowText, dark ? QColor(0xFCFCFC) : QColor(0x202020));
    return palette;
}

/// One picture in each language and each tone.
void takePictures(test::Journey &journey, QWidget &window, const QDir &folder, const QString &stop)
{
    for (const bool dark : {true, false}) {
        ui::Theme::follow(desktop(dark));
        ui::Theme::dress(&window);
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(80); // Texts that wrap differently need a moment to find their places.
            const QString name = stop + u'-' + code + (dark ? u"-dark.png"_s : u"-light.png"_s);
            std::ignore = test::cutOffTextsAtRest(&window);
            window.grab().save(folder.filePath(name));
        }
    }
}

} // namespace

/// Makes a picture of every page in both languages, light and dark, on the practice site: screenshots FOLDER
/// [FONT].
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [FONT]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    if (arguments.size() > 2)
        QApplication::setFont(QFont(arguments.at(2), 10));
    test::useOwnSettings();
    test::Journey journey(u"en"_s);
    const bool done =
        journey.walk([&](const QString &stop) { takePictures(journey, journey.window, folder, stop); });
    journey.window.showHelp();
    ui::HelpWindow *help = journey.window.help();
    for (const QString &topic : ui::helpTopics()) {
        help->open(topic);
        takePictures(journey, *help, folder, "help-"_L1 + topic);
    }
    if (!done)
        std::fprintf(stderr, "stood still at %s\n", qPrintable(journey.trouble()));
    return done ? 0 : 1;
}
