// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/httpmodel.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

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

std::shared_ptr<const HttpModel> HttpModel::build(std::shared_ptr<const ConfigSet> config)
{
    auto model = std::make_shared<HttpModel>();
    model->m_config = std::move(config);
    const ConfigSet &set = *model->m_config;
    model->m_top = Scope(set, Directive(), nullptr);
    const Directive http = model->m_top.own("http");
    if (!http.isBlock()) {
        return model;
    }
    model->m_http = Scope(set, http, nullptr);
    ListenReader listens;
    for (const Directive &directive : model->m_http.directives()) {
        if (!directive.isBlock()) {
            continue;
        }
        if (directive.is("server")) {
            model->m_servers.push_back(std::make_unique<Server>(set, directive, model->m_http, listens));
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
