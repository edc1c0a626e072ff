// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace gate101::cli {

/// `parse FILE`: one file by itself, includes are not followed.
class ParseCommand : public Command
{
    Q_OBJECT

public:
    explicit ParseCommand(const Options &options);
    void start() override;
};

} // namespace gate101::cli
