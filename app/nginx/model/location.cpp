// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/location.h"

namespace gate101::nginx {

namespace {

void takePatternApart(Location &location, const QByteArrayList &args)
{
    using Modifier = Location::Modifier;
    const QByteArray first = args.value(0);
    if (args.size() >= 2) {
        location.pattern = args[1];
        location.modifier = first == "="    ? Modifier::Exact
                            : first == "^~" ? Modifier::NoRegex
                            : first == "~"  ? Modifier::Regex
                            : first == "~*" ? Modifier::RegexNoCase
                                            : Modifier::Prefix;
        return;
    }
    const auto take = [&](Modifier modifier, qsizetype length) {
        location.modifier = modifier;
        location.pattern = first.mid(length);
    };
    if (first.startsWith('=')) {
        take(Modifier::Exact, 1);
    } else if (first.startsWith("^~")) {
        take(Modifier::NoRegex, 2);
    } else if (first.startsWith("~*")) {
        take(Modifier::RegexNoCase, 2);
    } else if (first.startsWith('~')) {
        take(Modifier::Regex, 1);
    } else if (first.startsWith('@')) {
        take(Modifier::Named, 1);
    } else {
        take(Modifier::Prefix, 0);
    }
}

} // namespace

std::vector<std::unique_ptr<Location>> readLocations(const Scope &parent)
{
    std::vector<std::unique_ptr<Location>> locations;
    for (const Directive &directive : parent.directives()) {
        if (!directive.is("location") || !directive.isBlock()) {
            continue;
        }
        auto location = std::make_unique<Location>();
        takePatternApart(*location, directive.args());
        location->scope = Scope(*parent.config(), directive, &parent);
        location->locations = readLocations(location->scope);
        locations.push_back(std::move(location));
    }
    return locations;
}

bool Location::hasUpstreamHandler() const
{
    for (const char *name :
         {"proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "memcached_pass", "grpc_pass"}) {
        if (!scope.own(name).isNull()) {
            return true;
        }
    }
    return false;
}

QByteArray modifierText(Location::Modifier modifier)
{
    switch (modifier) {
    case Location::Modifier::Prefix:
        return "";
    case Location::Modifier::Exact:
        return "=";
    case Location::Modifier::NoRegex:
        return "^~";
    case Location::Modifier::Regex:
        return "~";
    case Location::Modifier::RegexNoCase:
        return "~*";
    case Location::Modifier::Named:
        return "@";
    }
    return {};
}

} // namespace gate101::nginx
