// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/evidence.h"

namespace gate101::job {

/// Writes a live test into a file, whose ending says how: ".json" as probeJson(), ".md" or ".html" as
/// testPage(). A file that is there is replaced, in one step. Blocks for as long as the disk does. Errors:
/// "export-format-unknown" {file}, "export-not-written" {file, reason}.
Result<void> saveTest(const probe::ProbeReport &report, const QString &file,
                      Secrets secrets = Secrets::Masked);

/// Whether saveTest() knows the ending.
bool canSaveTestAs(const QString &file);

} // namespace gate101::job
