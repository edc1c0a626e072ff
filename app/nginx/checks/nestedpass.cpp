// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/nestedpass.h"

namespace gate101::nginx {

namespace {

bool servesSomethingOfItsOwn(const Scope &scope)
{
    for (const char *name :
         {"root", "alias", "try_files", "index", "autoindex", "empty_gif", "stub_status", "return", "rewrite",
          "deny", "internal", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"}) {
        if (!scope.own(name).isNull()) {
            return true;
        }
    }
    return false;
}

/// The outer URL with its own path carried on by what the nested location adds to the prefix. A regular
/// expression may have no path there, so it gets none when there is one.
QByteArray urlFor(const Location &nested, const Directive &outer, const QByteArray &outerPattern)
{
    QByteArray url = outer.arg(0);
    const QByteArray path = parseProxyTarget(url).uri;
    if (path.isEmpty()) {
        return url;
    }
    if (url.contains('$') || nested.isRegex() || !nested.pattern.startsWith(outerPattern)) {
        return {};
    }
    return url + nested.pattern.mid(outerPattern.size());
}

} // namespace

NestedPass findNestedPass(const Resolution &resolution)
{
    const Location *nested = resolution.location;
    if (nested == nullptr || resolution.route.handler != Route::Handler::Static || resolution.tryFiles ||
        nested->scope.parent == nullptr || servesSomethingOfItsOwn(nested->scope)) {
        return {};
    }
    const Scope &outer = *nested->scope.parent;
    const Directive pass = outer.own("proxy_pass");
    if (pass.isNull() || !outer.block.is("location")) {
        return {};
    }
    return {pass, urlFor(*nested, pass, outer.block.arg(outer.block.argCount() - 1))};
}

} // namespace gate101::nginx
