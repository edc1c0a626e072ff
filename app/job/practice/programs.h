// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gate101::practice {

/// Absolute path of an installed program, or empty: looked for in PATH and then in the folders for
/// administrators' programs, which are not in an ordinary user's PATH on Debian.
QString findProgram(const QString &name);

/// Whether this Nginx wants `http2 on;` instead of `listen ... http2` (1.25.1 and later), from the line that
/// `nginx -v` prints.
bool wantsHttp2Directive(const QByteArray &versionLine);

} // namespace gate101::practice
