// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"
#include "nginx/routing/variables.h"

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
    /// False when a `break` ended a change of the URI: proxy_pass then replaces no part of it.
    bool validLocation = true;
    bool conditional = false;  ///< An `if` holds; Nginx then leaves the location's try_files out.
    Directive conditionalPass; ///< The proxy_pass of the last `if` that holds, when it has one.
    QList<Statement> undecided;
};

/// Runs set, if, break, return and rewrite of a level in file order (ngx_http_rewrite_module). A condition
/// that depends on more than the request is said and taken as not met.
RewriteOutcome runRewrites(const Scope &scope, Variables &variables, const QByteArray &uri,
                           const QByteArray &args);

} // namespace gate101::nginx
