// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/checks/mapfault.h"
#include "nginx/model/misplacedmaps.h"

namespace gate101::nginx {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

void checkMissing(const CheckContext &context, Findings &findings)
{
    for (const char *header : {"Upgrade", "Connection"}) {
        const HeaderState state = headerState(context, header);
        const QByteArray name = undefinedIn(context, state);
        if (!name.isEmpty()) {
            findings.append(makeFinding("map-missing", Severity::Error, state.directive.place(),
                                        {{"variable", text(name)}}, true));
            return;
        }
    }
}

/// What the backend gets of a map that is there but does not do it.
void checkValue(const CheckContext &context, const MapFault &fault, Findings &findings)
{
    if (fault.kind != MapFault::Kind::Source && fault.kind != MapFault::Kind::NoDefault) {
        return;
    }
    const bool source = fault.kind == MapFault::Kind::Source;
    findings.append(makeFinding(source ? "map-source-wrong" : "map-without-default", Severity::Error,
                                source ? fault.map->block.argPlace(0) : fault.map->block.headerPlace(),
                                {{"variable", text(fault.map->variable)},
                                 {"source", text(fault.map->source)},
                                 {"value", text(headerState(context, "Connection").value)}},
                                true));
}

void checkDuplicated(const CheckContext &context, const MapFault &fault, Findings &findings)
{
    QHash<QByteArray, const MapBlock *> winners;
    for (const MapBlock &map : context.model.maps()) {
        winners.insert(map.variable, &map);
    }
    for (const MapBlock &map : context.model.maps()) {
        const MapBlock *&winner = winners[map.variable];
        if (winner == &map || winner == nullptr) {
            continue;
        }
        const bool harms = fault.kind == MapFault::Kind::Overridden && fault.map->variable == map.variable;
        const Place other = winner->block.headerPlace();
        findings.append(makeFinding("map-duplicated", harms ? Severity::Error : Severity::Warning,
                                    map.block.headerPlace(),
                                    {{"variable", text(map.variable)},
                                     {"otherfile", text(other.file)},
                                     {"otherline", QString::number(other.line)}},
                                    harms));
        winner = nullptr; // Said once.
    }
}

} // namespace

void checkMap(const CheckContext &context, Findings &findings)
{
    MapFault fault;
    if (context.isProxied()) {
        checkMissing(context, findings);
        fault = mapFault(context);
        checkValue(context, fault, findings);
    }
    for (const Directive &map : misplacedMaps(context.model.config())) {
        findings.append(makeFinding("map-misplaced", Severity::Error, map.headerPlace(),
                                    {{"variable", text(map.arg(1).mid(1))}}, true));
    }
    checkDuplicated(context, fault, findings);
}

} // namespace gate101::nginx
