// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"

#include <optional>

namespace gate101::nginx {

/// One `error_page CODE … [=[RESPONSE]] URI` in force.
struct ErrorPage
{
    Directive directive;
    int overwrite = -1; ///< The status that the client gets; 0: that of the answer; -1: the error's own.
    QByteArray target;  ///< "/path?query", "@name" or a URL; with variables.
};

/// The first one for a status, own or inherited as a whole (ngx_http_core_error_page); nothing when there is
/// none.
std::optional<ErrorPage> errorPageFor(const Scope &scope, int status);

/// Whether any is in force; Nginx shows at most one unless they are recursive.
bool hasErrorPages(const Scope &scope);

} // namespace gate101::nginx
