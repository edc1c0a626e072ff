// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/tree.h"

#include <vector>

namespace gate101::nginx {

/// One block of a file that a person looks for by name.
struct OutlineItem
{
    enum class Kind { Server, Location, Upstream, Map };

    Kind kind = Kind::Server;
    /// What it is called: the names of a server (or its addresses, when it has none), the pattern of a
    /// location with its modifier, the name of an upstream, the variable that a map makes.
    QByteArray text;
    Place place; ///< The whole block.
    std::vector<OutlineItem> items;
};

/// The servers with their locations, upstreams and maps of one file, in file order; blocks around them
/// (http) are passed through.
std::vector<OutlineItem> outline(const Tree &tree);

} // namespace gate101::nginx
