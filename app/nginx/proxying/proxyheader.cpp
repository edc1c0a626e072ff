// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

bool names(const Directive &directive, const QByteArray &header)
{
    return directive.arg(0).compare(header, Qt::CaseInsensitive) == 0;
}

} // namespace

HeaderState headerState(const CheckContext &context, const QByteArray &name)
{
    HeaderState state;
    const Variables variables(context.model, context.resolution.request);
    for (const Directive &directive : context.resolution.scope->allEffective("proxy_set_header")) {
        if (!names(directive, name)) {
            continue;
        }
        const Evaluated value = variables.evaluate(directive.arg(1));
        state.configured = true;
        state.directive = directive;
        state.value = value.text;
        state.decided = value.decided;
        ++state.count;
    }
    return state;
}

Place headerAnchor(const CheckContext &context)
{
    return context.resolution.handler.isNull() ? context.resolution.scope->block.headerPlace()
                                               : context.resolution.handler.place();
}

Directive shadowedHeader(const CheckContext &context, const QByteArray &header)
{
    bool cutOff = false;
    for (const Scope *scope = context.resolution.scope; scope != nullptr; scope = scope->parent) {
        const std::vector<Directive> lines = scope->allOwn("proxy_set_header");
        for (const Directive &line : lines) {
            if (names(line, header)) {
                return cutOff ? line : Directive();
            }
        }
        cutOff = cutOff || !lines.empty();
    }
    return {};
}

} // namespace gate101::nginx
