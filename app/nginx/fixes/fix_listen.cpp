// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/missedlisten.h"
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"

namespace gate101::nginx {

bool fixMissedListen(const CheckContext &context, ChangeBook &book)
{
    const std::optional<MissedListen> missed = findMissedListen(context.model, context.resolution);
    if (!missed || !missed->addable) {
        return false;
    }
    const Directive block = missed->server->scope.block;
    const Directive own = missed->own.directive;
    QByteArrayList lines{QByteArray("listen " + missed->missing + (missed->own.tls ? " ssl;" : ";"))};
    if (own.isNull()) {
        lines.prepend("listen 80;"); // The one that Nginx adds goes with the first that is written.
    }
    if (!own.isNull() && &own.tree() == &block.tree()) {
        book.edit(own.tree(), insertAfter(own, lines));
    } else {
        book.edit(block.tree(), insertAtStart(block, lines));
    }
    return true;
}

} // namespace gate101::nginx
