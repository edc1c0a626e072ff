// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/edits/changebook.h"

namespace gate101::nginx {

/// Makes the request headers of the location that answers those of a WebSocket: Upgrade and Connection right
/// and there once, key and version as the client sent them, a Host that was cut off carried down. Edits lines
/// of the location's own file and returns the lines to add to the location.
QByteArrayList completeHeaders(const CheckContext &context, ChangeBook &book);

/// A line of another file, included into the location, that would have to change; null when there is none.
Directive foreignHeaderLine(const CheckContext &context);

} // namespace gate101::nginx
