// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/scope.h"

#include <algorithm>

namespace gate101::nginx {

Directive Scope::own(QByteArrayView name) const
{
    const auto last = std::find_if(directives.rbegin(), directives.rend(),
                                   [name](const Directive &directive) { return directive.is(name); });
    return last == directives.rend() ? Directive() : *last;
}

std::vector<Directive> Scope::allOwn(QByteArrayView name) const
{
    std::vector<Directive> found;
    for (const Directive &directive : directives) {
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
