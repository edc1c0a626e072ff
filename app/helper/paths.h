// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <sys/types.h>

namespace gate101::helper {

/// Everything that a helper works on. Fixed at its start, by the program (installed) or by its own command
/// line (user); no request can change it.
struct Paths
{
    QByteArray root;       ///< Absolute folder of the configuration; nothing outside it is read or written.
    QByteArray mainFile;   ///< Absolute, inside the root.
    QByteArray nginx;      ///< Absolute path of the nginx program.
    QByteArray prefix;     ///< `-p` of nginx, or empty for the compiled-in one.
    QByteArray state;      ///< Folder of journal and lock, mode 0700.
    QByteArray pidFile;    ///< May be empty or stale; a hint, never a proof.
    QByteArray errorLog;   ///< May be empty: then no log line can be looked at.
    QByteArrayList shield; ///< Folders outside the root that nginx writes to while it tests.
    QByteArrayList
        watch;      ///< Arguments that make this same program the watchdog; the transaction is appended.
    QByteArray who; ///< The person on whose behalf it runs, for the history.
    uid_t uid = 0;  ///< His number, and the way he came (pkexec, sudo, direct, timer, boot), for the audit.
    QByteArray route = "direct";
    QByteArray dpkgLock; ///< What apt and dpkg lock; empty where neither they nor certbot matter.
    bool installed = false;
    bool ephemeral = false;
};

} // namespace gate101::helper
