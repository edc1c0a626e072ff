// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/httpmodel.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

void fill(const ConfigSet &config, Scope &scope, const Directive &block, const Scope *parent)
{
    scope.block = block;
    scope.parent = parent;
    config.visit(block, [&scope](const Directive &directive) { scope.directives.push_back(directive); });
}

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

std::vector<std::unique_ptr<Location>> readLocations(const ConfigSet &config, const Scope &parent)
{
    std::vector<std::unique_ptr<Location>> locations;
    for (const Directive &directive : parent.directives) {
        if (!directive.is("location") || !directive.isBlock()) {
            continue;
        }
        auto location = std::make_unique<Location>();
        takePatternApart(*location, directive.args());
        fill(config, location->scope, directive, &parent);
        location->locations = readLocations(config, location->scope);
        locations.push_back(std::move(location));
    }
    return locations;
}

std::unique_ptr<Server> readServer(const ConfigSet &config, const Directive &block, const Scope &http)
{
    auto server = std::make_unique<Server>();
    fill(config, server->scope, block, &http);
    for (const Directive &directive : server->scope.directives) {
        if (directive.is("listen")) {
            if (const std::optional<Listen> listen = parseListen(directive)) {
                server->listens.push_back(*listen);
            }
        } else if (directive.is("server_name")) {
            for (const QByteArray &name : directive.args()) {
                server->names.append(name.startsWith('~') ? name : name.toLower());
            }
        }
    }
    if (server->listens.empty()) {
        server->listens.push_back({.address = "0.0.0.0"});
    }
    if (server->names.isEmpty()) {
        server->names.append(QByteArray());
    }
    server->locations = readLocations(config, server->scope);
    return server;
}

Upstream readUpstream(const ConfigSet &config, const Directive &block)
{
    Upstream upstream{block, block.arg(0), {}};
    config.visit(block, [&upstream](const Directive &directive) {
        const QByteArrayList args = directive.args();
        if (directive.is("server") && !args.isEmpty() && !args.contains("down")) {
            upstream.servers.append(args.first());
        }
    });
    return upstream;
}

} // namespace

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

std::shared_ptr<const HttpModel> HttpModel::build(std::shared_ptr<const ConfigSet> config)
{
    auto model = std::make_shared<HttpModel>();
    model->m_config = std::move(config);
    const ConfigSet &set = *model->m_config;
    fill(set, model->m_top, Directive(), nullptr);
    const Directive http = model->m_top.own("http");
    if (!http.isBlock()) {
        return model;
    }
    fill(set, model->m_http, http, nullptr);
    for (const Directive &directive : model->m_http.directives) {
        if (!directive.isBlock()) {
            continue;
        }
        if (directive.is("server")) {
            model->m_servers.push_back(readServer(set, directive, model->m_http));
        } else if (directive.is("map")) {
            model->m_maps.push_back(readMap(set, directive));
        } else if (directive.is("upstream")) {
            model->m_upstreams.push_back(readUpstream(set, directive));
        }
    }
    return model;
}

const MapBlock *HttpModel::mapOf(QByteArrayView variable) const
{
    const auto last = std::find_if(m_maps.rbegin(), m_maps.rend(),
                                   [variable](const MapBlock &map) { return map.variable == variable; });
    return last == m_maps.rend() ? nullptr : &*last;
}

bool HttpModel::declares(const QByteArray &variable) const
{
    const QByteArray dollar = '$' + variable;
    const QByteArray capture = '<' + variable + '>';
    for (const auto &tree : m_config->files()) {
        if (!tree->bytes().contains(dollar) && !tree->bytes().contains(capture)) {
            continue;
        }
        for (const Directive &directive : tree->all()) {
            const QByteArrayList args = directive.args();
            const QByteArray last = args.isEmpty() ? QByteArray() : args.last();
            if ((directive.is("set") && args.value(0) == dollar) ||
                (last == dollar && (directive.is("geo") || directive.is("split_clients"))) ||
                (directive.is("auth_request_set") && args.value(0) == dollar)) {
                return true;
            }
            if (directive.is("server_name") || directive.is("location") || directive.is("rewrite") ||
                directive.is("if")) {
                for (const QByteArray &arg : args) {
                    if (arg.contains('(') && arg.contains(capture)) {
                        return true;
                    }
                }
            }
        }
    }
    return false;
}

const Upstream *HttpModel::upstream(QByteArrayView name) const
{
    for (const Upstream &candidate : m_upstreams) {
        if (candidate.name == name) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace gate101::nginx
