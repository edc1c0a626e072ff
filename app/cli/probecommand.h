// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/session.h"
#include "probe/secondopinion.h"

namespace gate101::cli {

/// `probe`: only the live endpoint, no configuration is read.
class ProbeCommand : public Command
{
    Q_OBJECT

public:
    explicit ProbeCommand(const Options &options);
    void start() override;

private:
    void tell(const std::optional<probe::Opinion> &opinion);

    job::Session m_session;
    probe::SecondOpinion m_second;
};

} // namespace gate101::cli
