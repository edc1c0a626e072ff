// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

/// What the rewrite phase of one level did to a request, beside the changes of its state.
struct RewriteOutcome
{
    enum class Kind {
        Continue, ///< Nothing, or `break`, or `rewrite … last`: see RequestState::uriChanged.
        Return,   ///< `return CODE`.
        Redirect, ///< `return 30x`, `rewrite … redirect|permanent`, or a replacement with a scheme.
    };
    Kind kind = Kind::Continue;
    int status = 0;
    bool hasText = false; ///< Return: the text is the whole answer, and no error_page is asked.
    QByteArray target;    ///< For Redirect: the Location header; for Return: the text.
    Directive directive;  ///< The one that decided.
    /// The last `if` that held, with those around it, outermost first; Nginx serves by its settings.
    std::vector<Directive> conditions;
    QList<Statement> trace;
    QList<Statement> undecided;
};

/// Runs set, if, break, return and rewrite of a level in file order (ngx_http_rewrite_module). A condition
/// that depends on more than the request is said and taken as not met.
RewriteOutcome runRewrites(const Scope &scope, RequestState &state, Variables &variables);

} // namespace gate101::nginx
