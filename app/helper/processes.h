// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QSet>
#include <sys/types.h>

namespace gate101::helper {

/// One process as /proc shows it. A number alone says nothing, for numbers are given out again: the same
/// process is the same number and the same start.
struct ProcessInfo
{
    pid_t pid = 0;
    qint64 started = 0; ///< Clock ticks since boot.
    QByteArray title;   ///< Its command line as one text; Nginx writes its role there.

    bool operator==(const ProcessInfo &other) const { return pid == other.pid && started == other.started; }
};

/// Empty (pid 0) when there is none, it is a zombie, or it may not be looked at.
ProcessInfo processInfo(pid_t pid);
/// The program that a process runs, without the mark of a replaced file; empty when it may not be read.
QByteArray programOf(pid_t pid);
QList<pid_t> childrenOf(pid_t pid);
QList<pid_t> allProcesses();
/// Inodes of the sockets that a process holds; empty when it may not be looked at.
QSet<quint64> socketsOf(pid_t pid);
/// True when it sees the same files and processes as we do; one in a container does not.
bool sharesNamespaces(pid_t pid);

} // namespace gate101::helper
