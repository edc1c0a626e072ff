// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/mapblock.h"

#include "nginx/routing/regex.h"

namespace gate101::nginx {

MapBlock readMap(const ConfigSet &config, const Directive &block)
{
    MapBlock map;
    map.block = block;
    map.source = block.arg(0);
    map.variable = block.arg(1).mid(block.arg(1).startsWith('$') ? 1 : 0);
    config.visit(block, [&map](const Directive &directive) {
        const QByteArray key = directive.name();
        if (directive.argCount() == 0 && (key == "hostnames" || key == "volatile")) {
            return;
        }
        if (key == "default") {
            map.defaultValue = directive.arg(0);
        } else {
            map.entries.push_back({key, directive.arg(0), directive});
        }
    });
    return map;
}

QByteArray MapBlock::valueFor(const QByteArray &input) const
{
    const QByteArray wanted = input.toLower();
    for (const Entry &entry : entries) {
        const QByteArray key = entry.key.startsWith('\\') ? entry.key.mid(1) : entry.key;
        if (!entry.key.startsWith('~') && key.toLower() == wanted) {
            return entry.value;
        }
    }
    for (const Entry &entry : entries) {
        if (entry.key.startsWith('~')) {
            const bool noCase = entry.key.startsWith("~*");
            const Regex regex(entry.key.mid(noCase ? 2 : 1), noCase);
            if (regex.matches(input)) {
                return entry.value;
            }
        }
    }
    return defaultValue;
}

} // namespace gate101::nginx
