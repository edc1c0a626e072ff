// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/misplacedmaps.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

void collect(const ConfigSet &config, const Directive &block, bool allowed, std::vector<Directive> &found)
{
    config.visit(block, [&](const Directive &directive) {
        if (!directive.isBlock()) {
            return;
        }
        if (!directive.is("map")) {
            collect(config, directive, directive.is("http") || directive.is("stream"), found);
        } else if (!allowed && std::find(found.begin(), found.end(), directive) == found.end()) {
            found.push_back(directive);
        }
    });
}

} // namespace

std::vector<Directive> misplacedMaps(const ConfigSet &config)
{
    std::vector<Directive> found;
    collect(config, Directive(), false, found);
    return found;
}

} // namespace gate101::nginx
