// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/server.h"

namespace gate101::nginx {

Server::Server(const ConfigSet &config, const Directive &block, const Scope &http)
    : scope(config, block, &http)
{
    config.visit(block, [this](const Directive &directive) {
        if (directive.is("listen")) {
            if (const std::optional<Listen> listen = parseListen(directive)) {
                listens.push_back(*listen);
            }
        }
    });
    if (listens.empty()) {
        listens.push_back({.address = "0.0.0.0"});
    }
}

const QByteArrayList &Server::names() const
{
    if (m_names.isEmpty()) {
        for (const Directive &directive : scope.allOwn("server_name")) {
            for (const QByteArray &name : directive.args()) {
                m_names.append(name.startsWith('~') ? name : name.toLower());
            }
        }
        if (m_names.isEmpty()) {
            m_names.append(QByteArray());
        }
    }
    return m_names;
}

const std::vector<std::unique_ptr<Location>> &Server::locations() const
{
    if (!m_locations) {
        m_locations = readLocations(scope);
    }
    return *m_locations;
}

} // namespace gate101::nginx
