// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gate101::job {

/// Writes a file that a person asked for, in one step: a file of that name is replaced whole or not at all.
/// Blocks for as long as the disk does. Error: "export-not-written" {file, reason}.
Result<void> replaceFile(const QString &file, const QByteArray &bytes);

} // namespace gate101::job
