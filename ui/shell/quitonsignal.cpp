// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quitonsignal.h"

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <unistd.h>

namespace gate101::ui {

namespace {

// A signal handler may do next to nothing; it writes one byte into a pipe that the event loop reads.
std::array<int, 2> s_pipe{-1, -1};
constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, 1);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(s_pipe.data()) != 0)
        return; // The signals then end the program at once, as they always do.
    m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    // Not quit(), which asks the windows, and one with an unconfirmed change says no.
    connect(m_notifier.get(), &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(); });
    for (const int signal : signals)
        std::signal(signal, tell);
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int signal : signals)
        std::signal(signal, SIG_DFL);
    for (const int end : s_pipe)
        ::close(end);
}

} // namespace gate101::ui

#include "moc_quitonsignal.cpp"
