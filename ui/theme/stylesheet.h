// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>

namespace gate101::ui {

/// The style sheet of the whole window, made out of the tokens. Widgets name their part by the property
/// "role".
QString styleSheet(const Tokens &tokens);

} // namespace gate101::ui
