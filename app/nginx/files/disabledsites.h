// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"

namespace gate101::nginx {

/// Files that look like sites but that nothing includes: those of sites-available without a link in an
/// included sites-enabled, and those in an included folder whose names do not match the pattern. Read for a
/// hint only, so what cannot be read is passed over; at most a thousand.
std::vector<std::shared_ptr<const Tree>> readDisabledSites(FileReader &reader, const ConfigSet &config);

} // namespace gate101::nginx
