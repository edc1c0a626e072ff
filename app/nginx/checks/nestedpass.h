// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

namespace gate101::nginx {

/// A nested location that serves files only because nobody repeated proxy_pass in it.
struct NestedPass
{
    Directive outer; ///< The proxy_pass of the location around it; null when there is none.
    QByteArray
        url; ///< What the nested one has to say for the backend to receive the same path; may be empty.
};

/// proxy_pass is no inherited directive: a location inside another one has its own or none. One that names
/// something of its own to serve (root, alias, try_files …) is meant as it is.
NestedPass findNestedPass(const Resolution &resolution);

} // namespace gate101::nginx
