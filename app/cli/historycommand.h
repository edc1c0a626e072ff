// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/session.h"

namespace gate101::cli {

/// `history`, `undo ID` and `confirm ID`.
class HistoryCommand : public Command
{
    Q_OBJECT

public:
    explicit HistoryCommand(const Options &options);
    void start() override;

private:
    void list();
    void settled();

    job::Session m_session;
};

} // namespace gate101::cli
