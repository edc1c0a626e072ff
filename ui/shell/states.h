// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "theme/sign.h"

namespace gate101::ui {

/// How the engine's words show: with which sign and colour.
State stateOf(nginx::Severity severity);
State stateOf(job::Verdict verdict);

/// The role of a small filled label that says a state, for setRole().
const char *chipRole(State state);

} // namespace gate101::ui
