// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

/// Why the map behind a Connection line makes no "upgrade" of a WebSocket's request.
struct MapFault
{
    enum class Kind {
        None,
        Source,     ///< It looks at something else than the client's Upgrade header.
        NoDefault,  ///< No entry fits "websocket" and there is no default, so the header is not sent.
        Overridden, ///< A later map of the same variable wins, without a warning.
    };
    Kind kind = Kind::None;
    const MapBlock *map = nullptr;   ///< The one that is at fault.
    const MapBlock *other = nullptr; ///< For Overridden: the one that would have done.
};

/// Whether a map turns the upgrade of a WebSocket into "upgrade".
bool upgradesWebSockets(const MapBlock &map);

/// The fault behind the request's Connection line; None when the line is right or no map is to blame.
MapFault mapFault(const CheckContext &context);

} // namespace gate101::nginx
