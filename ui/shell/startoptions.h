// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/host.h"
#include "job/target.h"

#include <QStringList>

namespace gate101::ui {

/// What the window's command line asked for.
struct StartOptions
{
    job::Target target;
    job::Host::Kind helper = job::Host::Kind::Auto;
    QString file;     ///< A configuration file to open in the editor.
    QString language; ///< "ko", "en" or empty.
    QString lesson;   ///< The practice lesson to begin with; empty: the first one.
    bool practice = false;
    QString problem; ///< Set when the arguments are wrong: one sentence, for standard error.
};

/// Reads the arguments (the program's name first). `--help` and `--version` print and end the program.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace gate101::ui
