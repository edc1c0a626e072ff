// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/catalogue.h"

#include "nginx/catalogue/index.h"

#include <algorithm>

namespace gate101::nginx {

const DirectiveInfo *findDirective(QByteArrayView name)
{
    const DirectiveIndex &index = DirectiveIndex::instance();
    const int number = index.find(name);
    return number < 0 ? nullptr : &index.at(number);
}

const DirectiveInfo *nextOverload(const DirectiveInfo *directive)
{
    const DirectiveIndex &index = DirectiveIndex::instance();
    int number = index.find(directive->name);
    while (&index.at(number) != directive) {
        number = index.next(number);
    }
    number = index.next(number);
    return number < 0 ? nullptr : &index.at(number);
}

const DirectiveInfo *findDirective(QByteArrayView name, Context context, Version version)
{
    const DirectiveIndex &index = DirectiveIndex::instance();
    const DirectiveInfo *otherRelease = nullptr;
    for (int number = index.find(name); number >= 0; number = index.next(number)) {
        const DirectiveInfo &info = index.at(number);
        if (info.contexts.testFlag(context)) {
            if (info.isIn(version)) {
                return &info;
            }
            otherRelease = otherRelease == nullptr ? &info : otherRelease;
        }
    }
    return otherRelease;
}

const std::vector<const DirectiveInfo *> &allDirectives()
{
    return DirectiveIndex::instance().rows();
}

std::vector<const DirectiveInfo *> directivesIn(Context context, Version version)
{
    std::vector<const DirectiveInfo *> found;
    for (const DirectiveInfo *info : allDirectives()) {
        const Origin origin = moduleInfo(info->module).origin;
        // An unknown release stands for the newest.
        const bool known = version.isKnown() ? info->isIn(version) : !info->removed.isKnown();
        if (info->contexts.testFlag(context) && known && !info->isObsolete(version) && !info->commercial &&
            origin != Origin::Commercial && origin != Origin::Apart) {
            found.push_back(info);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DirectiveInfo *a, const DirectiveInfo *b) { return a->name < b->name; });
    return found;
}

} // namespace gate101::nginx
