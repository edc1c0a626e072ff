// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/variables.h"

#include <memory>

namespace gate101::nginx {

/// What the rewrite phase of one level does to a request.
struct RewriteOutcome
{
    enum class Kind {
        Continue, ///< Nothing, or `break`.
        Search,   ///< `rewrite … last`: the location is looked for again.
        Return,   ///< `return CODE`.
        Redirect, ///< `return 30x`, `rewrite … redirect|permanent`, or a replacement with a scheme.
    };
    Kind kind = Kind::Continue;
    int status = 0;
    QByteArray target; ///< For Redirect.
    bool uriChanged = false;
    QByteArray uri;
    QByteArray args;
    Directive directive; ///< The one that decided.
    QList<Statement> undecided;
    std::vector<std::unique_ptr<Scope>> conditionalScopes; ///< `if` blocks whose condition holds.
};

/// Runs set, if, break, return and rewrite of a level in file order (ngx_http_rewrite_module). A condition
/// that depends on more than the request is said and taken as not met.
RewriteOutcome runRewrites(const Scope &scope, Variables &variables, const QByteArray &uri,
                           const QByteArray &args);

} // namespace gate101::nginx
