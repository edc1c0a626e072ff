// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/proxying/backendrequest.h"

namespace gate101::nginx {

/// What becomes of one header on its way to the backend of the request at hand.
struct HeaderState
{
    bool configured = false; ///< A proxy_set_header in force names it.
    Directive directive;     ///< That line (the last, when there are several).
    QByteArray value;        ///< What a WebSocket upgrade makes of it.
    bool decided = true;     ///< False: the value depends on an unknown variable.
    int count = 0;           ///< Lines in force that name it.
};

HeaderState headerState(const CheckContext &context, const QByteArray &name);

/// Where a missing header belongs: the proxy_pass line, or the block that answers.
Place headerAnchor(const CheckContext &context);

/// The level above the scope whose proxy_set_header lines name `header` but are cut off by lines of their own
/// nearer to the location; null when there is none.
Directive shadowedHeader(const CheckContext &context, const QByteArray &header);

} // namespace gate101::nginx
