// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/mapfault.h"

namespace gate101::nginx {

bool upgradesWebSockets(const MapBlock &map)
{
    return Variables::namesIn(map.source).contains("http_upgrade") &&
           asksForUpgrade(map.valueFor("websocket"));
}

MapFault mapFault(const CheckContext &context)
{
    const HeaderState state = headerState(context, "Connection");
    if (!state.configured || !state.decided || asksForUpgrade(state.value)) {
        return {};
    }
    for (const QByteArray &name : Variables::namesIn(state.directive.arg(1))) {
        const MapBlock *const winner = context.model.mapOf(name);
        if (winner == nullptr) {
            continue;
        }
        for (const MapBlock &map : context.model.maps()) {
            if (&map != winner && map.variable == name && upgradesWebSockets(map)) {
                return {MapFault::Kind::Overridden, winner, &map};
            }
        }
        if (!Variables::namesIn(winner->source).contains("http_upgrade")) {
            return {MapFault::Kind::Source, winner, nullptr};
        }
        if (state.value.isEmpty() && winner->defaultValue.isEmpty()) {
            return {MapFault::Kind::NoDefault, winner, nullptr};
        }
    }
    return {};
}

} // namespace gate101::nginx
