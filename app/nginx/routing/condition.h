// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/tree.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

enum class Truth { No, Yes, Unknown };

/// `if ($a)`, `($a = b)`, `($a != b)`, `($a ~ re)` and its kin, as ngx_http_rewrite_if_condition reads them.
/// Tests of files depend on the machine. An expression that matches sets the captures, one that does not
/// clears them.
Truth conditionOf(const Directive &directive, Variables &variables, Variables::Captures captures);

/// The condition as it is written, without the outer parentheses.
QByteArray conditionText(const Directive &directive);

} // namespace gate101::nginx
