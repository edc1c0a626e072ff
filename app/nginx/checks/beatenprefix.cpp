// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/beatenprefix.h"

namespace gate101::nginx {

const Location *beatenPrefix(const Resolution &resolution)
{
    if (resolution.location == nullptr || !resolution.location->isRegex() ||
        resolution.route.handler == Route::Handler::Proxy) {
        return nullptr;
    }
    const Location *longest = nullptr;
    for (const auto &location : resolution.server->locations()) {
        if (location->modifier == Location::Modifier::Prefix &&
            resolution.uri.startsWith(location->pattern) &&
            (longest == nullptr || location->pattern.size() > longest->pattern.size())) {
            longest = location.get();
        }
    }
    return longest == nullptr || longest->scope.own("proxy_pass").isNull() ? nullptr : longest;
}

} // namespace gate101::nginx
