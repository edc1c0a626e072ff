// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

#include <optional>

namespace gate101::nginx {

/// A path of the same server whose location passes WebSockets on while the one asked for does not.
struct OtherPath
{
    const Location *location = nullptr;
    QByteArray path; ///< What the client should probably ask for.
};

/// Looks for one: the guide's first warning is a client that still asks /ws where the site serves /api/ws.
std::optional<OtherPath> findOtherPath(const Resolution &resolution);

} // namespace gate101::nginx
