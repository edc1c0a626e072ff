// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

/// What the access phase says of a client without credentials.
struct AccessOutcome
{
    int status = 0;      ///< 0: let through; 401 or 403.
    Directive directive; ///< The line that refuses.
    QList<Statement> undecided;
};

/// Runs allow, deny, auth_basic and auth_request under `satisfy` (ngx_http_core_access_phase). Rules for
/// addresses are undecided when the client's is not known and it matters; auth_request always is.
AccessOutcome runAccess(const Scope &scope, const Variables &variables, const RouteRequest &request);

/// allow and deny of the nearest level that has any, in file order (ngx_http_access_module).
std::vector<Directive> accessRules(const Scope &scope);

/// Whether an address is in "all", an address, or a network ("10.0.0.0/8", "2001:db8::/32").
bool isInNetwork(const QByteArray &address, const QByteArray &network);

/// The first line of the access rules in force that holds for a client; null when none does.
Directive accessRuleFor(const Scope &scope, const QByteArray &address);

} // namespace gate101::nginx
