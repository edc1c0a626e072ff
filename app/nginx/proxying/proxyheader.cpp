// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/proxyheader.h"

#include <algorithm>

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
    const std::shared_ptr<const Variables> variables = context.resolution.variables;
    for (const Directive &directive : context.resolution.scope->allEffective("proxy_set_header")) {
        if (!names(directive, name)) {
            continue;
        }
        const Evaluated value = variables->evaluate(directive.arg(1));
        const bool isSent = !value.decided || !value.text.isEmpty();
        state.configured = true;
        state.lines.push_back(directive);
        if (state.sent.empty() || isSent) {
            state.directive = directive;
        }
        if (isSent) {
            state.value += (state.sent.empty() ? QByteArray() : QByteArray(", ")) + value.text;
            state.decided = state.decided && value.decided;
            state.sent.push_back(directive);
        }
    }
    return state;
}

bool asksForUpgrade(const QByteArray &connection)
{
    const QByteArrayList options = connection.split(',');
    return std::any_of(options.begin(), options.end(), [](const QByteArray &option) {
        return option.trimmed().compare("upgrade", Qt::CaseInsensitive) == 0;
    });
}

bool isUndefined(const CheckContext &context, const QByteArray &variable)
{
    return !context.resolution.variables->value(variable).decided && !variable.startsWith("http_") &&
           context.model.mapOf(variable) == nullptr && !context.model.declares(variable);
}

QByteArray undefinedIn(const CheckContext &context, const HeaderState &state)
{
    if (!state.configured || state.decided) {
        return {};
    }
    for (const QByteArray &name : Variables::namesIn(state.directive.arg(1))) {
        if (isUndefined(context, name)) {
            return name;
        }
    }
    return {};
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
