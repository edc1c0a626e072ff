// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/context.h"
#include "nginx/checks/finding.h"
#include "nginx/edits/edit.h"
#include "nginx/language/tree.h"
#include "nginx/model/version.h"

#include <optional>

namespace gate101::nginx {

/// One edit at the place of a finding that takes it away, offered where the finding stands.
struct QuickFix
{
    /// What it does: "quick-fix-rename" {directive}, "quick-fix-semicolon", "quick-fix-value" {value},
    /// "quick-fix-remove" {directive}.
    Statement what;
    Edit edit;

    bool operator==(const QuickFix &) const = default;
};

/// Mistakes of writing that one edit of the same line mends: a misspelt name, a missing semicolon, a word for
/// `on` or `off`, a line written twice. Nothing for any other finding; what concerns the WebSocket is for
/// planFix(). `context` is the level of the finding's directive.
std::optional<QuickFix> quickFix(const Tree &tree, const Finding &finding, Context context, Version version);

} // namespace gate101::nginx
