// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"

namespace gate101::nginx {

/// The map blocks that stand where Nginx refuses them ("map" directive is not allowed here), in the order it
/// meets them.
std::vector<Directive> misplacedMaps(const ConfigSet &config);

} // namespace gate101::nginx
