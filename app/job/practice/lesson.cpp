// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/lesson.h"

#include <algorithm>

namespace gate101::practice {

const QList<Lesson> &lessons()
{
    static const QList<Lesson> table = {
        {.name = "no-upgrade-headers", .site = "no-upgrade-headers"},
        {.name = "old-path", .site = "works", .conf = {"websocket"}, .path = "/ws", .remedy = Remedy::Advice},
        {.name = "hardcoded-connection",
         .site = "hardcoded-connection",
         .before = Before::Works,
         .status = 101},
        {.name = "map-missing", .site = "works", .runs = "no-upgrade-headers", .testFails = true},
        {.name = "trailing-slash", .site = "trailing-slash", .conf = {"websocket"}, .status = 400},
        {.name = "nested-headers", .site = "nested-headers", .conf = {"websocket"}},
        {.name = "backend-down",
         .site = "works",
         .conf = {"websocket"},
         .backend = false,
         .status = 502,
         .remedy = Remedy::Advice},
        {.name = "spa-fallback", .site = "spa-fallback", .status = 200},
        {.name = "wrong-port", .site = "wrong-port", .conf = {"websocket"}, .status = 502},
        {.name = "slash-location", .site = "slash-location", .conf = {"websocket"}, .status = 301},
        {.name = "not-enabled", .site = "works", .conf = {"default", "websocket"}, .enabled = false},
        {.name = "short-timeout",
         .site = "short-timeout",
         .conf = {"websocket"},
         .before = Before::Works,
         .status = 101},
    };
    return table;
}

const Lesson *findLesson(QByteArrayView name)
{
    const QList<Lesson> &table = lessons();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const Lesson &lesson) { return lesson.name == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace gate101::practice
