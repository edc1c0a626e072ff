// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/proxying/backendrequest.h"

namespace gate101::nginx {

/// What becomes of one header on its way to the backend of the request at hand.
struct HeaderState
{
    bool configured = false; ///< A proxy_set_header in force names it.
    Directive directive;     ///< That line; the last that is sent, when there are several.
    QByteArray value; ///< What a WebSocket upgrade makes of it; of several, the list (RFC 9110 section 5.3).
    bool decided = true;          ///< False: the value depends on an unknown variable.
    std::vector<Directive> lines; ///< Those in force that name it.
    /// Those of them that are sent: a line whose value is empty sends nothing.
    std::vector<Directive> sent;
};

HeaderState headerState(const CheckContext &context, const QByteArray &name);

/// Whether a Connection value holds the option "upgrade" (RFC 9110 section 7.6.1: a list, without case).
bool asksForUpgrade(const QByteArray &connection);

/// Whether nothing defines a variable: no map, no line that sets it, and Nginx has none of that name.
bool isUndefined(const CheckContext &context, const QByteArray &variable);

/// The first variable in a header's value that nothing defines; empty when there is none.
QByteArray undefinedIn(const CheckContext &context, const HeaderState &state);

/// Where a missing header belongs: the proxy_pass line, or the block that answers.
Place headerAnchor(const CheckContext &context);

/// The level above the scope whose proxy_set_header lines name `header` but are cut off by lines of their own
/// nearer to the location; null when there is none.
Directive shadowedHeader(const CheckContext &context, const QByteArray &header);

} // namespace gate101::nginx
