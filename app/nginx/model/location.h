// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"

#include <memory>

namespace gate101::nginx {

/// A location block with its pattern taken apart (ngx_http_core_location).
struct Location
{
    enum class Modifier { Prefix, Exact, NoRegex, Regex, RegexNoCase, Named };

    Scope scope;
    Modifier modifier = Modifier::Prefix;
    QByteArray pattern;
    std::vector<std::unique_ptr<Location>> locations; ///< Nested ones in file order.

    [[nodiscard]] bool isRegex() const
    {
        return modifier == Modifier::Regex || modifier == Modifier::RegexNoCase;
    }
    /// Whether the body names a content handler that makes Nginx answer `/x` for `/x/` with a redirect.
    [[nodiscard]] bool hasUpstreamHandler() const;
};

/// "", "=", "^~", "~", "~*" or "@".
QByteArray modifierText(Location::Modifier modifier);

/// The location blocks of a server or of a location, with those inside them, in file order.
std::vector<std::unique_ptr<Location>> readLocations(const Scope &parent);

} // namespace gate101::nginx
