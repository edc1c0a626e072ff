// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"
#include "support/cutoff.h"
#include "support/journey.h"
#include "support/xserver.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QStyleFactory>
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

/// The pictures of one scaling and one style, which a process has from its environment.
int takeAll(const QDir &folder)
{
    folder.mkpath(u"."_s);
    test::useOwnSettings();
    test::Journey journey(u"en"_s);
    const bool done =
        journey.walk([&](const QString &stop) { takePictures(journey, journey.window, folder, stop); });
    journey.window.showHelp();
    ui::HelpWindow *help = journey.window.help();
    for (const QString &topic : {u"map"_s, u"proxy-pass"_s, u"troubleshooting"_s}) {
        help->open(topic);
        takePictures(journey, *help, folder, "help-"_L1 + topic);
    }
    if (!done)
        std::fprintf(stderr, "stood still at %s\n", qPrintable(journey.trouble()));
    return done ? 0 : 1;
}

/// A process of its own for each scaling and style, for both are chosen before the first window.
int startAll(const QDir &folder)
{
    int failures = 0;
    for (const QString &style : QStyleFactory::keys()) {
        if (style == "Windows"_L1)
            continue; // Nobody's desktop looks like this; it is always there.
        for (const QString &scale : {u"1"_s, u"1.5"_s, u"2"_s}) {
            const QString name = style.toLower() + u'-' + QString::number(scale.toDouble() * 100);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_SCALE_FACTOR"_s, scale);
            environment.insert(u"QT_STYLE_OVERRIDE"_s, style);
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), {u"--one"_s, folder.filePath(name)});
            const bool ended = process.waitForFinished(300000) && process.exitCode() == 0;
            std::printf("%s: %s\n", qPrintable(name), ended ? "done" : "failed");
            std::fflush(stdout);
            failures += ended ? 0 : 1;
        }
    }
    return failures;
}

/// The pictures of the README are among those that were just made.
void copyForReadme(const QDir &from, const QDir &to)
{
    constexpr int smallest = 0; // The strongest compression; nothing is lost by it.
    for (const QString &code : {u"en"_s, u"ko"_s})
        QImage(from.filePath("2-diagnose-"_L1 + code + "-light.png"_L1))
            .save(to.filePath("window-"_L1 + code + ".png"_L1), "PNG", smallest);
}

} // namespace

/// Makes a picture of every page in both languages, light and dark, in three scalings and every style that is
/// installed, on the practice site: screenshots FOLDER [README_FOLDER].
int main(int argc, char **argv)
{
    const test::XServer server;
    if (!server.isThere()) {
        std::fputs("neither a display nor Xvfb is there\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--one"_L1)
        return takeAll(QDir(arguments.value(2)));
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [README_FOLDER]\n", stderr);
        return 2;
    }
    const QDir folder(QFileInfo(arguments.at(1)).absoluteFilePath());
    const int failures = startAll(folder);
    if (failures == 0 && arguments.size() > 2)
        copyForReadme(folder.filePath(u"fusion-100"_s), QDir(arguments.at(2)));
    return failures == 0 ? 0 : 1;
}
