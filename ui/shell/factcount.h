// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"

namespace gate101::ui {

/// How many facts a diagnosis rests on: directives of the request's route, stages of the live test, findings.
int factCount(const job::Diagnosis &diagnosis);

/// "23 facts checked in 0.4 s."
QString factsSentence(const job::Diagnosis &diagnosis);

} // namespace gate101::ui
