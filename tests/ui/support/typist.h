// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace gate101::test {

/// Somebody before the display that DISPLAY names: keys reach the programs through the X server (XTest), and
/// of a program no more is known than its picture. Needs xdotool. No window manager is needed; the window
/// that gets the keys is chosen by its process.
class Typist
{
public:
    explicit Typist(qint64 pid)
        : m_pid(pid)
    {
    }

    static bool isThere();

    /// Gives the keys to the newest visible window of the process, once there is one that is painted. False
    /// after 20 s.
    [[nodiscard]] bool takeWindow();
    void type(const QString &text) const;
    /// Names of X, "+" between those pressed together: "ctrl+2", "Return".
    void press(const QString &keys) const;
    /// A key that a typist who is no more has left pressed.
    static void release(const QString &key);

    /// The whole screen.
    static QImage picture();
    /// Whether more than a blinking cursor has changed, waiting for it up to `milliseconds`.
    static bool changes(const QImage &since, int milliseconds);
    /// Waits until nothing moves any more, up to 20 s.
    static bool comesToRest();

private:
    qint64 m_pid;
};

} // namespace gate101::test
