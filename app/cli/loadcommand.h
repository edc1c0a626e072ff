// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/loadtest.h"

namespace gate101::cli {

/// `load --mine`: many connections at once, held and timed by the load worker. Ctrl-C ends the test and
/// prints what was seen until then.
class LoadCommand : public Command
{
    Q_OBJECT

public:
    explicit LoadCommand(const Options &options);
    void start() override;
    void interrupt() override;

private:
    void progressed(const load::LoadReport &report);
    void report(const load::LoadReport &report);

    job::LoadTest m_test;
    bool m_openingTold = false;
    bool m_interrupted = false;
};

} // namespace gate101::cli
