// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <sys/types.h>

namespace gate101::helper {

/// The person behind a helper that runs as root, for the history and the audit; nothing is allowed because of
/// it.
struct Caller
{
    uid_t uid = 0;
    QByteArray name;
    QByteArray route; ///< "pkexec", "sudo", or "direct".
};

/// From PKEXEC_UID and SUDO_UID, so it must be asked before harden() forgets the environment. Whoever is root
/// already can set both, so they are believed only when a process of that user is above us: the parent, which
/// pkexec keeps, or for sudo one of the nearest four.
Caller callerOfRoot();

/// The path of this program's file.
QByteArray ownProgram();

/// Empty when a program's file and every folder above it belong to root and nobody else may write them; or
/// the first one of which that is not true. Whoever could replace them would be root with the next start.
QByteArray replaceablePart(const QByteArray &program);

} // namespace gate101::helper
