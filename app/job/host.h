// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gate101::job {

/// A command line that reaches a helper. Everything above its pipe is the same for every kind.
struct Host
{
    enum class Kind {
        Auto,     ///< pkexec where a display is, `sudo -n` otherwise; for the system's Nginx.
        Pkexec,
        Sudo,
        Self,     ///< As the calling user, on the folder of the main file: an Nginx of one's own.
        Practice, ///< The practice site; the helper is started by it.
    };

    Kind kind = Kind::Auto;

    bool operator==(const Host &) const = default;
};

/// Absolute path of a program that is installed beside this one (`gate101-helper-user`): its own folder in a build
/// tree, ../libexec when installed. Empty when it is not there.
QString siblingProgram(const QString &name);

} // namespace gate101::job
