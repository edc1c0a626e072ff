// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/misplacedmaps.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

/// A map belongs into http, or into stream. The block around it may be in the file that includes it.
bool isAllowed(const ConfigSet &config, const Directive &directive, int depth)
{
    constexpr int deepestInclude = 64;
    if (const Directive parent = directive.parent(); !parent.isNull()) {
        // What stands in a map is an entry, whatever it is called.
        return parent.is("http") || parent.is("stream") || parent.is("map");
    }
    const std::vector<Directive> includers = config.includersOf(directive.tree().path());
    return depth < deepestInclude && !includers.empty() &&
           std::all_of(includers.begin(), includers.end(),
                       [&](const Directive &includer) { return isAllowed(config, includer, depth + 1); });
}

} // namespace

std::vector<Directive> misplacedMaps(const ConfigSet &config)
{
    std::vector<Directive> found;
    for (const auto &tree : config.files()) {
        for (const Directive &map : tree->maps()) {
            if (!isAllowed(config, map, 0)) {
                found.push_back(map);
            }
        }
    }
    return found;
}

} // namespace gate101::nginx
