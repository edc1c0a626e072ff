// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/report.h"

namespace gate101::job {

/// What a load test saw, line by line: the opening first, then messages, their times, what was held, and
/// whether anything failed. Why connections failed is in LoadReport::causes.
QList<Statement> loadSummary(const load::LoadReport &report);

} // namespace gate101::job
