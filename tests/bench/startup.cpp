// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/scintilla.h"
#include "shell/bench.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/quitonsignal.h"
#include "support/journey.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QMainWindow>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <time.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gate101;

namespace {

constexpr int runs = 15;
constexpr int idleSeconds = 5;

/// What one process told of itself.
struct Measured
{
    double ms = 0;    ///< From its start to its first painted window.
    double kb = 0;    ///< Memory that is resident then.
    double ownKb = 0; ///< Of that, what it shares with nobody.
};

/// Milliseconds that this process has used since it was started, by the system's clock of processes.
double sinceStart()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    bool known = false;
    const double start = qEnvironmentVariable("GATE101_BENCH_START").toDouble(&known);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 -
           (known ? start : 0);
}

/// The number behind a name in a file of /proc such as "VmRSS:   123 kB"; every line of that name is added.
double numberIn(const QString &path, const QByteArray &name)
{
    QFile file(path);
    double sum = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                sum += line.mid(name.size()).simplified().split(' ').value(0).toDouble();
        }
    }
    return sum;
}

/// Tells when the window has painted for the first time, and ends the program unless it is to stay idle.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(bool stay)
        : m_stay(stay)
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
            QMetaObject::invokeMethod(this, &FirstPaint::told, Qt::QueuedConnection);
        return false;
    }

private:
    void told()
    {
        const double ms = sinceStart();
        std::printf("%.2f %.0f %.0f\n", ms, numberIn(u"/proc/self/status"_s, "VmRSS:"),
                    numberIn(u"/proc/self/smaps_rollup"_s, "Private_Clean:") +
                        numberIn(u"/proc/self/smaps_rollup"_s, "Private_Dirty:"));
        std::fflush(stdout);
        if (!m_stay)
            QCoreApplication::exit(0);
    }

    bool m_stay;
    bool m_painted = false;
};

int show(int argc, char **argv, const QByteArray &kind)
{
    QApplication app(argc, argv);
    FirstPaint paint(kind == "idle");
    if (kind == "bare") {
        QMainWindow window;
        window.setCentralWidget(new QsciScintilla);
        window.resize(1180, 760);
        window.centralWidget()->installEventFilter(&paint);
        static_cast<QAbstractScrollArea *>(window.centralWidget())->viewport()->installEventFilter(&paint);
        window.show();
        return QApplication::exec();
    }
    // The blinking of a text cursor is the desktop's choice; what is measured is what the program does
    // itself.
    if (kind == "idle")
        QApplication::setCursorFlashTime(0);
    test::useOwnSettings();
    const ui::QuitOnSignal quitter;
    ui::Language language;
    language.start(kind == "korean" ? u"ko"_s : u"en"_s);
    ui::Bench bench;
    ui::MainWindow window(bench, language);
    window.centralWidget()->installEventFilter(&paint);
    window.show();
    QTimer::singleShot(200ms, &app, [] { QGuiApplication::setWindowIcon(QIcon(u":/icons/gate101.svg"_s)); });
    return QApplication::exec();
}

/// How long each page takes to appear, painted: for the first time, and again.
int enterPages(int argc, char **argv)
{
    QApplication app(argc, argv);
    test::useOwnSettings();
    double slowest = 0;
    const auto enter = [&slowest](test::Journey &journey, ui::Room room, const QString &what) {
        QElapsedTimer timer;
        timer.start();
        journey.window.showRoom(room);
        QCoreApplication::processEvents();
        journey.window.repaint();
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        slowest = std::max(slowest, ms);
        std::printf("%-24s %6.1f ms\n", qPrintable(what), ms);
    };
    {
        test::Journey fresh(u"en"_s);
        QTest::qWait(100);
        for (const ui::Room room : {ui::Room::Editor, ui::Room::LiveTest, ui::Room::Checks, ui::Room::Logs,
                                    ui::Room::History, ui::Room::Guide})
            enter(fresh, room, u"room %1, first"_s.arg(static_cast<int>(room)));
    }
    if (!test::Journey::missing().isEmpty())
        return 0;
    test::Journey journey(u"en"_s);
    const bool done = journey.walk([&](const QString &stop) {
        const ui::Room here = journey.window.room();
        enter(journey, here == ui::Room::Logs ? ui::Room::History : ui::Room::Logs, stop + u", leaving"_s);
        enter(journey, here, stop + u", entering"_s);
        journey.waitIdle();
    });
    std::printf("slowest: %.1f ms (at most 100)%s\n", slowest,
                done ? "" : qPrintable(u", stood still at "_s + journey.trouble()));
    return done ? 0 : 1;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

std::unique_ptr<QProcess> started(const QString &program, const QString &kind)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GATE101_BENCH_START"_s, QString::number(sinceStart(), 'f', 3));
    process->setProcessEnvironment(environment);
    process->start(program, {kind});
    return process;
}

Measured oneRun(const QString &program, const QString &kind)
{
    const auto process = started(program, kind);
    process->waitForFinished(30000);
    const QList<QByteArray> told = process->readAllStandardOutput().simplified().split(' ');
    return {told.value(0).toDouble(), told.value(1).toDouble(), told.value(2).toDouble()};
}

/// What a window that nobody touches does within some seconds.
void beIdle(const QString &program)
{
    const auto process = started(program, u"idle"_s);
    process->waitForReadyRead(30000);
    QThread::sleep(2); // What was put off until after the first paint is over by then.
    const QString folder = u"/proc/%1/"_s.arg(process->processId());
    const auto ticks = [&folder] {
        QFile file(folder + u"stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0.0;
        const QList<QByteArray> fields = file.readAll().split(' ');
        return fields.value(13).toDouble() + fields.value(14).toDouble();
    };
    const double before = ticks();
    if (before <= 0) {
        std::puts("idle: the window is not there");
        return;
    }
    const double wokenBefore = numberIn(folder + u"status"_s, "voluntary_ctxt_switches:");
    QThread::sleep(idleSeconds);
    std::printf("idle for %d s: %.0f ticks of the processor, woken %.0f times\n", idleSeconds,
                ticks() - before, numberIn(folder + u"status"_s, "voluntary_ctxt_switches:") - wokenBefore);
    process->terminate(); // It clears its settings away.
    if (!process->waitForFinished(3000))
        process->kill();
}

} // namespace

/// From the start of the process to the first painted window, and the memory then, against a bare Qt window
/// with an empty QsciScintilla; the two are run by turns, and the medians are compared. Then what an idle
/// window does, and how long the pages take to appear.
int main(int argc, char **argv)
{
    if (argc > 1)
        return qstrcmp(argv[1], "pages") == 0 ? enterPages(argc, argv) : show(argc, argv, argv[1]);
    const QString kinds[] = {u"bare"_s, u"english"_s, u"korean"_s};
    QList<double> times[std::size(kinds)];
    QList<double> memory[std::size(kinds)];
    QList<double> own[std::size(kinds)];
    const QString self = QString::fromLocal8Bit(argv[0]);
    for (int i = 0; i < runs; ++i) {
        for (std::size_t which = 0; which < std::size(kinds); ++which) {
            const Measured measured = oneRun(self, kinds[which]);
            times[which].append(measured.ms);
            memory[which].append(measured.kb);
            own[which].append(measured.ownKb);
        }
    }
    const auto compare = [](const char *what, const QList<double> *values, double divisor) {
        const double bare = median(values[0]) / divisor;
        const double english = median(values[1]) / divisor;
        const double korean = median(values[2]) / divisor;
        std::printf("%s: bare %.1f, gate101-window %.1f, ratio %.2f; in Korean %.1f, ratio %.2f\n", what,
                    bare, english, english / bare, korean, korean / bare);
    };
    compare("first painted, ms (at most 1.5)", times, 1);
    compare("resident memory, MB (at most 2.0)", memory, 1024);
    compare("of that its own, MB", own, 1024);
    std::fflush(stdout);
    beIdle(self);
    std::fflush(stdout);
    const auto pages = started(self, u"pages"_s);
    pages->waitForFinished(120000);
    std::fputs(pages->readAllStandardOutput().constData(), stdout);
    return 0;
}
