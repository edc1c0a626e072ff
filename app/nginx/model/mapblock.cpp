// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/mapblock.h"

#include "nginx/model/hostnames.h"

namespace gate101::nginx {

MapBlock readMap(const ConfigSet &config, const Directive &block)
{
    MapBlock map;
    map.block = block;
    map.source = block.arg(0);
    map.variable = block.arg(1).mid(block.arg(1).startsWith('$') ? 1 : 0);
    config.visit(block, [&map](const Directive &directive) {
        if (directive.argCount() == 0) {
            map.hostnames = map.hostnames || directive.is("hostnames");
            map.isVolatile = map.isVolatile || directive.is("volatile");
        } else if (directive.is("default")) {
            map.defaultValue = directive.arg(0);
        } else {
            map.entries.push_back({directive.name(), directive.arg(0), directive});
        }
    });
    return map;
}

MapBlock::Found MapBlock::find(const QByteArray &input) const
{
    QByteArray wanted = input.toLower();
    QByteArray subject = input;
    if (hostnames && wanted.endsWith('.')) {
        wanted.chop(1);
        subject.chop(1);
    }
    const Entry *best = nullptr;
    qsizetype bestRank = 0;
    for (const Entry &entry : entries) {
        if (entry.key.startsWith('~')) {
            continue;
        }
        const QByteArray key = (entry.key.startsWith('\\') ? entry.key.mid(1) : entry.key).toLower();
        const qsizetype rank = hostnames ? hostNameRank(key, wanted) : key == wanted ? 1 : 0;
        if (rank > bestRank) {
            best = &entry;
            bestRank = rank;
        }
    }
    if (best != nullptr) {
        return {best->value, best, {}, false};
    }
    for (const Entry &entry : entries) {
        if (!entry.key.startsWith('~') || subject.isEmpty()) {
            continue;
        }
        const bool noCase = entry.key.startsWith("~*");
        const RegexMatch match = Regex::of(entry.key.mid(noCase ? 2 : 1), noCase).match(subject);
        if (match.gaveUp) {
            return {{}, &entry, {}, true};
        }
        if (match.matched) {
            return {entry.value, &entry, match, false};
        }
    }
    return {defaultValue, nullptr, {}, false};
}

} // namespace gate101::nginx
