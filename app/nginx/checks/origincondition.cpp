// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/origincondition.h"

namespace gate101::nginx {

bool isRefusedForOrigin(const CheckContext &context)
{
    const Directive line = context.resolution.handler;
    if (context.resolution.route.handler != Route::Handler::Return || line.isNull()) {
        return false;
    }
    const Directive condition = line.parent();
    if (condition.isNull() || !condition.is("if")) {
        return false;
    }
    for (const QByteArray &name : Variables::namesIn(condition.args().join(' '))) {
        const MapBlock *const map = context.model.mapOf(name);
        if (name == "http_origin" ||
            (map != nullptr && Variables::namesIn(map->source).contains("http_origin"))) {
            return true;
        }
    }
    return false;
}

} // namespace gate101::nginx
