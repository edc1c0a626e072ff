// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/session.h"

#include <QJsonObject>

namespace gate101::cli {

/// `fix`: the plan as a diff, or applied, tested and, with --confirm, kept only when the live test answers
/// 101.
class FixCommand : public Command
{
    Q_OBJECT

public:
    explicit FixCommand(const Options &options);
    void start() override;
    void interrupt() override;

private:
    void planned();
    void applied();
    void tested();
    void settled();
    void failed(const Error &error);
    /// Prints what is known as JSON and ends.
    void end(int exitCode);
    [[nodiscard]] bool works() const;
    /// How long the change stays and how to keep it.
    [[nodiscard]] Statement unconfirmed() const;

    job::Session m_session;
    QJsonObject m_error;
    bool m_reverting = false;
};

} // namespace gate101::cli
