// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

bool usesCapture(const QByteArray &text)
{
    for (const QByteArray &name : Variables::namesIn(text)) {
        if (name.size() == 1 && name[0] >= '1' && name[0] <= '9') {
            return true;
        }
    }
    return false;
}

/// Whether a regular expression of the map matches a WebSocket's value, which replaces the captures of the
/// location (ngx_http_regex_exec).
bool matchesByRegex(const CheckContext &context, const MapBlock &map)
{
    const QByteArray input = context.resolution.variables->evaluate(map.source).text;
    return map.find(input).match.matched;
}

/// The first map with that effect among the variables of a text; null when there is none.
const MapBlock *clobberer(const CheckContext &context, const QByteArray &text)
{
    for (const QByteArray &name : Variables::namesIn(text)) {
        const MapBlock *const map = context.model.mapOf(name);
        if (map != nullptr && matchesByRegex(context, *map)) {
            return map;
        }
    }
    return nullptr;
}

} // namespace

/// The headers' values are computed one after the other and twice over, so it does not help that the line
/// with $1 stands first. proxy_pass is computed before all of them.
void checkMapCaptures(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    Directive user;
    const MapBlock *map = nullptr;
    for (const Directive &line : context.resolution.scope->allEffective("proxy_set_header")) {
        user = user.isNull() && usesCapture(line.arg(1)) ? line : user;
        map = map == nullptr ? clobberer(context, line.arg(1)) : map;
    }
    const Directive pass = context.resolution.handler;
    const qsizetype firstCapture = pass.arg(0).indexOf(QByteArray("$1"));
    if (firstCapture > 0) {
        if (const MapBlock *before = clobberer(context, pass.arg(0).left(firstCapture)); before != nullptr) {
            user = pass;
            map = before;
        }
    }
    if (user.isNull() || map == nullptr) {
        return;
    }
    const Place place = map->block.headerPlace();
    findings.append(makeFinding("map-clobbers-captures", Severity::Warning, user.place(),
                                {{"variable", QString::fromUtf8(map->variable)},
                                 {"otherfile", QString::fromUtf8(place.file)},
                                 {"otherline", QString::number(place.line)}}));
}

} // namespace gate101::nginx
