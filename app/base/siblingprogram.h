// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gate101 {

/// Absolute path of another program of this project: beside the running one as in a build tree, or in
/// ../libexec/gate101 as installed. The first is returned when neither exists, so that a message can name it.
QString siblingProgram(const QString &name);

} // namespace gate101
