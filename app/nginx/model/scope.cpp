// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/scope.h"

#include <algorithm>

namespace gate101::nginx {

Scope::Scope(const ConfigSet &config, const Directive &of, const Scope *above)
    : block(of)
    , parent(above)
    , m_config(&config)
{
}

const std::vector<Directive> &Scope::directives() const
{
    if (!m_read && m_config != nullptr) {
        m_config->visit(block, [this](const Directive &directive) { m_directives.push_back(directive); });
    }
    m_read = true;
    return m_directives;
}

Directive Scope::own(QByteArrayView name) const
{
    const auto last = std::find_if(directives().rbegin(), directives().rend(),
                                   [name](const Directive &directive) { return directive.is(name); });
    return last == directives().rend() ? Directive() : *last;
}

std::vector<Directive> Scope::allOwn(QByteArrayView name) const
{
    std::vector<Directive> found;
    for (const Directive &directive : directives()) {
        if (directive.is(name)) {
            found.push_back(directive);
        }
    }
    return found;
}

Directive Scope::effective(QByteArrayView name) const
{
    for (const Scope *scope = this; scope != nullptr; scope = scope->parent) {
        const Directive directive = scope->own(name);
        if (!directive.isNull()) {
            return directive;
        }
    }
    return {};
}

std::vector<Directive> Scope::allEffective(QByteArrayView name) const
{
    for (const Scope *scope = this; scope != nullptr; scope = scope->parent) {
        std::vector<Directive> found = scope->allOwn(name);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

} // namespace gate101::nginx
