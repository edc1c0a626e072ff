// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"

namespace gate101::nginx {

/// Whether the request is answered by a `return` in an `if` that looks at the client's Origin, itself or
/// through a map.
bool isRefusedForOrigin(const CheckContext &context);

} // namespace gate101::nginx
