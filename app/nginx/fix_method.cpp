// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/fix.h"
#include "nginx/proxyheader.h"

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
    if (!resolution.target.uri.isEmpty() && resolution.handler.isBlock() == false) {
        return {Method::Separate,
                {"method-separate-rewrites",
                 {{"location", location()}, {"target", QString::fromUtf8(resolution.target.uri)}}}};
    }
    for (const Directive &line : resolution.scope->allOwn("proxy_set_header")) {
        if (&line.tree() != &resolution.scope->block.tree()) {
            return {Method::Separate,
                    {"method-separate-shared", {{"otherfile", QString::fromUtf8(line.tree().path())}}}};
        }
    }
    return {Method::Merge, {"method-merge", {{"location", location()}}}};
}

} // namespace gate101::nginx
