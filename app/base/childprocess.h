// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace gate101 {

/// A program of ours that runs beside us and may be given up at any moment. Unlike a QProcess its destruction
/// neither waits nor complains.
class ChildProcess : public QProcess
{
    Q_OBJECT

public:
    using QProcess::QProcess;
    ~ChildProcess() override;

    /// Lets go of a process whose answer nobody wants any more, without waiting for it: its input is closed
    /// and it is asked to end (SIGTERM); two seconds later, or at once when no event loop will run that long,
    /// it is killed. The object deletes itself and says nothing more. May be called from its own signals.
    static void letGo(ChildProcess *process);
};

} // namespace gate101
