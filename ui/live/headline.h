// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

#include <QString>

namespace gate101::ui {

/// The result of a live test in one sentence; null: none was made.
QString headline(const probe::ProbeReport *report);

/// "Name", "TCP", "TLS", "Upgrade", "Echo".
QString stageTitle(probe::Stage stage);

} // namespace gate101::ui
