// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/fixes/fix.h"
#include "nginx/fixes/headercompletion.h"
#include "nginx/model/timevalue.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Auto:
        return "auto";
    case Method::Merge:
        return "merge";
    case Method::Separate:
        return "separate";
    case Method::ByHand:
        return "by-hand";
    }
    return {};
}

namespace {

bool isShortTimeout(const Directive &line)
{
    using namespace std::chrono_literals;
    const std::optional<std::chrono::milliseconds> time = parseTime(line.arg(0));
    return time && *time < 10min;
}

/// The location itself stands in a file that several places include.
bool locationIsShared(const CheckContext &context)
{
    const Directive block = context.resolution.scope->block;
    return context.resolution.location != nullptr &&
           &block.tree() != &context.resolution.server->scope.block.tree() &&
           context.model.config().includersOf(block.tree().path()).size() > 1;
}

/// The application says so, or the location passes Upgrade on already and so was made for WebSockets.
bool rewritingIsMeant(const CheckContext &context)
{
    if (context.paths) {
        return context.paths->sentSwitches;
    }
    const HeaderState upgrade = headerState(context, "Upgrade");
    return upgrade.configured && upgrade.decided &&
           upgrade.value.compare("websocket", Qt::CaseInsensitive) == 0;
}

} // namespace

Directive sharedLine(const CheckContext &context)
{
    const Scope &scope = *context.resolution.scope;
    if (locationIsShared(context)) {
        return scope.block;
    }
    const auto foreign = [&scope](const Directive &line) {
        return !line.isNull() && &line.tree() != &scope.block.tree();
    };
    if (const Directive line = foreignHeaderLine(context); !line.isNull()) {
        return line;
    }
    if (const Directive line = scope.own("proxy_pass_request_headers");
        foreign(line) && line.arg(0) == "off") {
        return line;
    }
    if (const Directive line = scope.own("proxy_read_timeout"); foreign(line) && isShortTimeout(line)) {
        return line; // A second one would be a duplicate to Nginx.
    }
    if (const Directive line = scope.own("proxy_http_version"); foreign(line) && line.arg(0) == "1.0") {
        return line;
    }
    const Directive &pass = context.resolution.handler;
    return foreign(pass) && context.backend && context.backend->port != context.resolution.target.port
               ? pass
               : Directive();
}

MethodChoice chooseMethod(const CheckContext &context)
{
    const Resolution &resolution = context.resolution;
    const auto location = [&]() -> QString {
        return resolution.location == nullptr
                   ? QString()
                   : QString::fromUtf8(resolution.location->scope.block.args().join(' '));
    };
    if (!context.isProxied()) {
        return {Method::Separate, {"method-separate-not-proxied", {{"location", location()}}}};
    }
    const Location &present = *resolution.location;
    if (present.modifier == Location::Modifier::Exact && present.pattern == resolution.uri) {
        // A second location for this very path is an error to Nginx.
        return {Method::Merge, {"method-merge", {{"location", location()}}}};
    }
    if (const Directive line = sharedLine(context); !line.isNull()) {
        return {Method::Separate,
                {"method-separate-shared", {{"otherfile", QString::fromUtf8(line.tree().path())}}}};
    }
    if (!resolution.target.uri.isEmpty() && !rewritingIsMeant(context)) {
        return {Method::Separate,
                {"method-separate-rewrites",
                 {{"location", location()}, {"target", QString::fromUtf8(resolution.target.uri)}}}};
    }
    const bool complete =
        headerState(context, "Upgrade").configured && headerState(context, "Connection").configured;
    for (const Directive &line : resolution.scope->allOwn("proxy_set_header")) {
        if (!complete && &line.tree() != &resolution.scope->block.tree()) {
            return {Method::Separate,
                    {"method-separate-shared", {{"otherfile", QString::fromUtf8(line.tree().path())}}}};
        }
    }
    return {Method::Merge, {"method-merge", {{"location", location()}}}};
}

} // namespace gate101::nginx
