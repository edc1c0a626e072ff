// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/backendscheme.h"
#include "nginx/checks/nestedpass.h"
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"

namespace gate101::nginx {

bool fixNestedPass(const CheckContext &context, ChangeBook &book)
{
    const NestedPass found = findNestedPass(context.resolution);
    if (found.outer.isNull() || found.url.isEmpty()) {
        return false;
    }
    const Directive block = context.resolution.location->scope.block;
    book.edit(block.tree(), insertAtStart(block, {QByteArray("proxy_pass " + found.url + ';')}));
    return true;
}

bool fixScheme(const CheckContext &context, ChangeBook &book)
{
    const Directive pass = context.resolution.handler;
    if (matchScheme(context.model, context.resolution) != SchemeMatch::Wrong || pass.arg(0).contains('$') ||
        context.model.config().includersOf(pass.tree().path()).size() > 1) {
        return false;
    }
    book.edit(pass.tree(), replaceArg(pass, 0, withOtherScheme(pass.arg(0))));
    return true;
}

} // namespace gate101::nginx
