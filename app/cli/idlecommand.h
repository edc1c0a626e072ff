// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/idletest.h"

namespace gate101::cli {

/// `idle`: who ends a connection on which nothing is said, after how long, and by which setting. Ctrl-C ends
/// the waiting and prints what was seen until then.
class IdleCommand : public Command
{
    Q_OBJECT

public:
    explicit IdleCommand(const Options &options);
    void start() override;
    void interrupt() override;

private:
    void report(const job::IdleReport &report);

    job::IdleTest m_test;
    bool m_interrupted = false;
};

} // namespace gate101::cli
