// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"
#include "nginx/model/regex.h"

namespace gate101::nginx {

/// `map $source $variable { … }` as ngx_http_map_module reads it.
struct MapBlock
{
    Directive block;
    QByteArray source;
    QByteArray variable;     ///< Without the `$`.
    bool hostnames = false;  ///< Keys are names with wildcards, and a dot at the end of the input is ignored.
    bool isVolatile = false; ///< The value is computed at every use; else once per request.

    struct Entry
    {
        QByteArray key; ///< As configured: "~" and "~*" start an expression, a backslash protects a word.
        QByteArray value;
        Directive directive;
    };
    std::vector<Entry> entries; ///< `default` is not among them.
    QByteArray defaultValue;    ///< Empty when the map has none.

    struct Found
    {
        QByteArray value;             ///< Its variables are not yet replaced.
        const Entry *entry = nullptr; ///< Null: the default.
        RegexMatch match;    ///< When an expression decided; its captures are the request's from now on.
        bool gaveUp = false; ///< An expression was too costly; the value is not known.
    };
    /// Exact key in any case, wildcards when there are hostnames, expressions in order for an input that is
    /// not empty, the default (ngx_http_map_find).
    [[nodiscard]] Found find(const QByteArray &input) const;
    [[nodiscard]] QByteArray valueFor(const QByteArray &input) const { return find(input).value; }
};

/// Reads one map block; the includes in it are followed.
MapBlock readMap(const ConfigSet &config, const Directive &block);

} // namespace gate101::nginx
