// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace gate101::cli {

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    // Threads that start later inherit the mask, so the signal reaches only the descriptor.
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_fd = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (::read(m_fd, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        }
        Q_EMIT interrupted();
    });
}

Interrupt::~Interrupt()
{
    m_notifier.reset();
    ::close(m_fd);
}

} // namespace gate101::cli

#include "moc_interrupt.cpp"
