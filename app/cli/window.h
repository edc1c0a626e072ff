// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace gate101::cli {

/// Whether the command line asks for the window: no verb, or `practice` alone where there is a display.
bool wantsWindow(const Options &options);

/// Replaces this process by gate101-window with the same arguments. Returns only when that fails, with the
/// exit code.
int becomeWindow(const QStringList &arguments);

} // namespace gate101::cli
