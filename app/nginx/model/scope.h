// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"

#include <vector>

namespace gate101::nginx {

/// The directives of one level (http, server, location) as Nginx sees them, with the level above. Inheritance
/// is read from here: most directives are taken from the nearest level that has them, and those that may be
/// repeated (proxy_set_header, add_header) are taken as a whole from the nearest level that has any
/// (ngx_conf_merge_ptr_value and its kin).
class Scope
{
public:
    Scope() = default;
    /// The set must outlive the scope; a null block stands for the top of the main file.
    Scope(const ConfigSet &config, const Directive &of, const Scope *above);

    Directive block;
    const Scope *parent = nullptr;

    [[nodiscard]] const ConfigSet *config() const { return m_config; }
    /// Includes replaced by what they bring. Read when first asked for; one thread at a time.
    [[nodiscard]] const std::vector<Directive> &directives() const;

    /// The last one of that name at this very level; null when there is none.
    [[nodiscard]] Directive own(QByteArrayView name) const;
    [[nodiscard]] std::vector<Directive> allOwn(QByteArrayView name) const;
    /// The one in force here: own or inherited.
    [[nodiscard]] Directive effective(QByteArrayView name) const;
    [[nodiscard]] std::vector<Directive> allEffective(QByteArrayView name) const;

private:
    const ConfigSet *m_config = nullptr; ///< Null for an empty scope.
    mutable bool m_read = false;
    mutable std::vector<Directive> m_directives;
};

} // namespace gate101::nginx
