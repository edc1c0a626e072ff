// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayList>
#include <chrono>

namespace gate101 {

/// One run of one fixed program.
struct ProcessRequest
{
    QByteArray program;       ///< Absolute path; anything else is refused, PATH is never searched.
    QByteArrayList arguments; ///< Handed over as they are; no shell is involved.
    QByteArray input;         ///< Written to standard input, which is then closed.
    std::chrono::milliseconds deadline{10000};
    qsizetype outputLimit = 1024 * 1024; ///< Per stream, in bytes; what is over it is dropped.
};

struct ProcessResult
{
    int exitCode = -1; ///< The program's own code; -1 when it was ended by a signal.
    int signal = 0;    ///< The signal that ended it, or 0.
    QByteArray output; ///< Standard output.
    QByteArray errors; ///< Standard error.
};

/// Runs a program and waits for it, in a clean environment (PATH, LC_ALL=C and nothing else) with the folder
/// `/` as working directory. The program gets a process group of its own, which is killed at the deadline.
///
/// Blocks the calling thread; the window calls it from a worker thread. Errors: "program-not-absolute",
/// "program-not-started" {program, reason}, "program-timed-out" {program, seconds}.
Result<ProcessResult> runProcess(const ProcessRequest &request);

} // namespace gate101
