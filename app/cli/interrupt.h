// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace gate101::cli {

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that Ctrl-C ends the program by its
/// destructors: the practice site is taken down, a helper sees its input close.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

Q_SIGNALS:
    void interrupted();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gate101::cli
