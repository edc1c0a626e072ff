// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace gate101::test {

/// A terminal with a program in it and a person who reads and types.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        m_slave = QByteArray(::ptsname(m_master));
    }
    ~Terminal()
    {
        process.kill();
        process.waitForFinished(2000);
        ::close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool start(QStringList line)
    {
        process.setChildProcessModifier([slave = m_slave] {
            ::setsid();
            const int fd = ::open(slave.constData(), O_RDWR);
            ::ioctl(fd, TIOCSCTTY, 0);
            for (int standard = 0; standard <= 2; ++standard) {
                ::dup2(fd, standard);
            }
        });
        const QString program = line.takeFirst();
        process.start(program, line);
        return process.waitForStarted(5000);
    }

    /// Reads until the screen shows this after what was expected before; false when it does not in time.
    bool expect(const QByteArray &text, int seconds = 15)
    {
        QElapsedTimer clock;
        clock.start();
        while (!screen.mid(m_seen).contains(text)) {
            if (clock.elapsed() > seconds * 1000 || !read()) {
                return false;
            }
        }
        m_seen = screen.indexOf(text, m_seen) + text.size();
        return true;
    }

    /// A person types only after the question has switched the echo off.
    void type(const QByteArray &text)
    {
        QTest::qWait(300);
        if (::write(m_master, text.constData(), static_cast<size_t>(text.size())) != text.size()) {
            qWarning("the terminal takes no input");
        }
    }

    /// The exit code; -1 when it does not end in time.
    int end(int seconds = 30)
    {
        QElapsedTimer clock;
        clock.start();
        while (process.state() != QProcess::NotRunning && clock.elapsed() < seconds * 1000) {
            read();
            process.waitForFinished(10);
        }
        read();
        return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }

    QProcess process;
    QByteArray screen; ///< Everything that was shown.

private:
    bool read()
    {
        pollfd polled{m_master, POLLIN, 0};
        if (::poll(&polled, 1, 50) <= 0) {
            return true;
        }
        QByteArray buffer(4096, '\0');
        const ssize_t got = ::read(m_master, buffer.data(), static_cast<size_t>(buffer.size()));
        if (got > 0) {
            screen.append(buffer.constData(), got);
        }
        return got > 0;
    }

    int m_master;
    QByteArray m_slave;
    qsizetype m_seen = 0;
};

} // namespace gate101::test
