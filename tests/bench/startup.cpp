// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/scintilla.h"
#include "shell/bench.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "support/journey.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <time.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

constexpr int runs = 9;

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

/// Ends the program with its time when the window has painted for the first time.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
            QMetaObject::invokeMethod(this, &FirstPaint::told, Qt::QueuedConnection);
        return false;
    }

private:
    void told()
    {
        std::printf("%.2f\n", sinceStart());
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    bool m_painted = false;
};

int show(int argc, char **argv, bool bare)
{
    QApplication app(argc, argv);
    FirstPaint paint;
    if (bare) {
        QMainWindow window;
        window.setCentralWidget(new QsciScintilla);
        window.resize(1180, 760);
        window.centralWidget()->installEventFilter(&paint);
        static_cast<QAbstractScrollArea *>(window.centralWidget())->viewport()->installEventFilter(&paint);
        window.show();
        return QApplication::exec();
    }
    test::useOwnSettings();
    ui::Language language;
    language.start({});
    ui::Bench bench;
    ui::MainWindow window(bench, language);
    window.centralWidget()->installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double oneRun(const QString &program, const QString &kind)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GATE101_BENCH_START"_s, QString::number(sinceStart(), 'f', 3));
    process.setProcessEnvironment(environment);
    process.start(program, {kind});
    process.waitForFinished(30000);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

/// From the start of the process to the first painted window, against a bare Qt window with an empty
/// QsciScintilla. The two are run by turns, and the medians are compared.
int main(int argc, char **argv)
{
    if (argc > 1)
        return show(argc, argv, qstrcmp(argv[1], "bare") == 0);
    QList<double> bare;
    QList<double> window;
    const QString self = QString::fromLocal8Bit(argv[0]);
    for (int i = 0; i < runs; ++i) {
        bare.append(oneRun(self, u"bare"_s));
        window.append(oneRun(self, u"window"_s));
    }
    std::printf("bare window with an empty QsciScintilla: %.1f ms\n", median(bare));
    std::printf("gate101-window, first painted: %.1f ms\n", median(window));
    std::printf("ratio: %.2f\n", median(window) / median(bare));
    return 0;
}
