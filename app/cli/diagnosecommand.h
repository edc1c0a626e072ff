// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/session.h"

namespace gate101::cli {

/// `diagnose` and, without the network, `route`.
class DiagnoseCommand : public Command
{
    Q_OBJECT

public:
    explicit DiagnoseCommand(const Options &options);
    void start() override;

private:
    void diagnosed();
    void report();

    job::Session m_session;
};

} // namespace gate101::cli
