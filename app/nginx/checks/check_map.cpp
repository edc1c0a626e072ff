// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/model/misplacedmaps.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

bool isDefinedSomewhere(const CheckContext &context, const QByteArray &name)
{
    return name.startsWith("http_") || context.model.mapOf(name) != nullptr || context.model.declares(name);
}

void checkMissing(const CheckContext &context, Findings &findings)
{
    const Variables variables(context.model, context.resolution.request);
    for (const char *header : {"Upgrade", "Connection"}) {
        const HeaderState state = headerState(context, header);
        if (!state.configured || state.decided) {
            continue;
        }
        for (const QByteArray &name : Variables::namesIn(state.directive.arg(1))) {
            if (!variables.value(name).decided && !isDefinedSomewhere(context, name)) {
                findings.append(makeFinding("map-missing", Severity::Error, state.directive.place(),
                                            {{"variable", QString::fromUtf8(name)}}, true));
                return;
            }
        }
    }
}

void checkDuplicated(const HttpModel &model, Findings &findings)
{
    const std::vector<MapBlock> &maps = model.maps();
    for (size_t i = 0; i < maps.size(); ++i) {
        for (size_t j = i + 1; j < maps.size(); ++j) {
            if (maps[i].variable == maps[j].variable) {
                const Place other = maps[j].block.headerPlace();
                findings.append(makeFinding("map-duplicated", Severity::Warning, maps[i].block.headerPlace(),
                                            {{"variable", QString::fromUtf8(maps[i].variable)},
                                             {"otherfile", QString::fromUtf8(other.file)},
                                             {"otherline", QString::number(other.line)}}));
                break;
            }
        }
    }
}

} // namespace

void checkMap(const CheckContext &context, Findings &findings)
{
    if (context.isProxied()) {
        checkMissing(context, findings);
    }
    for (const Directive &map : misplacedMaps(context.model.config())) {
        findings.append(makeFinding("map-misplaced", Severity::Error, map.headerPlace(),
                                    {{"variable", QString::fromUtf8(map.arg(1).mid(1))}}, true));
    }
    checkDuplicated(context.model, findings);
}

} // namespace gate101::nginx
