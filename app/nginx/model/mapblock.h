// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"

namespace gate101::nginx {

/// `map $source $variable { … }` with string keys in any case, as ngx_http_map compares them.
struct MapBlock
{
    Directive block;
    QByteArray source;
    QByteArray variable; ///< Without the `$`.

    struct Entry
    {
        QByteArray key;
        QByteArray value;
        Directive directive;
    };
    std::vector<Entry> entries; ///< `default` is not among them.
    QByteArray defaultValue;

    /// The value for an input: exact key, then regular expressions in order, then the default.
    [[nodiscard]] QByteArray valueFor(const QByteArray &input) const;
};

/// Reads one map block; the includes in it are followed.
MapBlock readMap(const ConfigSet &config, const Directive &block);

} // namespace gate101::nginx
