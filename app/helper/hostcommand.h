// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gate101::helper {

/// A host is a command line that reaches a helper: the user helper with its options, `pkexec HELPER --admin`,
/// `sudo -n HELPER --admin`.
struct HostCommand
{
    QString program;
    QStringList arguments;
    /// NAME=VALUE; empty: that of the calling process.
    QStringList environment = {};
    /// It asks a person for rights before it becomes the helper, which takes as long as he needs.
    bool elevates = false;
    /// pkttyagent is started first: it asks in the terminal on behalf of polkit.
    bool textAgent = false;
    /// polkit's name for what is asked, so that after a refusal it can say whether a rule or a password was
    /// the reason; may be empty.
    QString action = {};
};

} // namespace gate101::helper
