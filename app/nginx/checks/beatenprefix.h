// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

namespace gate101::nginx {

/// The location that would pass the request on, were it not for a regular expression that answers by itself
/// (ngx_http_core_find_location tries those after the longest prefix, unless it carries `^~`). Null when a
/// regular expression does not decide, or when what it beats is no proxy.
const Location *beatenPrefix(const Resolution &resolution);

} // namespace gate101::nginx
