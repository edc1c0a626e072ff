// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace gate101::practice {

/// Absolute path of an installed program, or empty: looked for in PATH and then in the folders for
/// administrators' programs, which are not in an ordinary user's PATH on Debian.
QString findProgram(const QString &name);

/// Absolute path of gate101-helper-user: beside the running program, or in ../libexec/gate101. The path is
/// returned whether the file exists or not, so that a message can name it.
QString helperProgram();

/// Whether this Nginx wants `http2 on;` instead of `listen ... http2` (1.25.1 and later), from the line that
/// `nginx -v` prints.
bool wantsHttp2Directive(const QByteArray &versionLine);

/// Lets go of a process whose answer nobody wants any more: it is killed, and deleted once it has ended.
void abandon(QProcess *process);

} // namespace gate101::practice
