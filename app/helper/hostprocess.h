// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/hostcommand.h"

#include <QProcess>

namespace gate101::helper {

/// The process at the other end of the pipe. Unlike a plain QProcess it is never killed: a helper in the
/// middle of its work must be able to finish, and ends when its input ends.
class HostProcess : public QProcess
{
public:
    HostProcess(const HostCommand &command, QObject *parent);
    ~HostProcess() override;
    HostProcess(const HostProcess &) = delete;
    HostProcess &operator=(const HostProcess &) = delete;

    /// True once an elevating program has become the helper, or has started it.
    [[nodiscard]] bool runsHelper() const;

    /// Closes its input and leaves it to itself; the object goes when the process has ended, or with the
    /// application. One that still asks for rights is ended: nobody waits for the answer any more.
    static void abandon(HostProcess *process, bool stillAsks);
};

} // namespace gate101::helper
