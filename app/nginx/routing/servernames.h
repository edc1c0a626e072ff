// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"

namespace gate101::nginx {

struct NameMatch
{
    const Server *server = nullptr; ///< Null: no name fits.
    QByteArray name;
    const char *kind = ""; ///< "exact", "wildcard", "regex".
    RegexMatch match;
    bool gaveUp = false;       ///< A regular expression was too costly to try.
    bool needsMachine = false; ///< `$hostname` is among the names and what it stands for is not known.
};

/// The server whose name fits, among those that share a listening address, in file order. `machine` is what
/// $hostname stands for.
NameMatch matchServerName(const std::vector<const Server *> &servers, const QByteArray &host,
                          const QByteArray &machine);

} // namespace gate101::nginx
