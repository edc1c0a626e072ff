// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/tree.h"

#include <vector>

namespace gate101::nginx {

/// The directives of one level (http, server, location) as Nginx sees them, with the level above. Inheritance
/// is read from here: most directives are taken from the nearest level that has them, and those that may be
/// repeated (proxy_set_header, add_header) are taken as a whole from the nearest level that has any
/// (ngx_conf_merge_ptr_value and its kin).
struct Scope
{
    Directive block; ///< Null for the top of the file.
    const Scope *parent = nullptr;
    std::vector<Directive> directives;

    /// The last one of that name at this very level; null when there is none.
    [[nodiscard]] Directive own(QByteArrayView name) const;
    [[nodiscard]] std::vector<Directive> allOwn(QByteArrayView name) const;
    /// The one in force here: own or inherited.
    [[nodiscard]] Directive effective(QByteArrayView name) const;
    [[nodiscard]] std::vector<Directive> allEffective(QByteArrayView name) const;
};

} // namespace gate101::nginx
