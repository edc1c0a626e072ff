// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"
#include "nginx/model/mapblock.h"
#include "nginx/model/server.h"

#include <memory>

namespace gate101::nginx {

struct Upstream
{
    Directive block;
    QByteArray name;
    QByteArrayList servers; ///< Addresses as configured, without those marked `down`.
};

/// The http block with the parts that decide who serves a request. Refers to the trees of the set, which it
/// keeps alive.
class HttpModel
{
public:
    static std::shared_ptr<const HttpModel> build(std::shared_ptr<const ConfigSet> config);

    [[nodiscard]] const ConfigSet &config() const { return *m_config; }
    [[nodiscard]] const Scope &http() const
    {
        return m_http;
    } ///< Its block is null when there is no http block.
    [[nodiscard]] const std::vector<std::unique_ptr<Server>> &servers() const { return m_servers; }
    [[nodiscard]] const std::vector<MapBlock> &maps() const { return m_maps; }
    [[nodiscard]] const std::vector<Upstream> &upstreams() const { return m_upstreams; }

    /// The map that sets a variable: the last one wins without a warning.
    [[nodiscard]] const MapBlock *mapOf(QByteArrayView variable) const;
    [[nodiscard]] const Upstream *upstream(QByteArrayView name) const;
    /// Whether a `set`, a named capture or a block like geo makes a variable of that name anywhere. Reads all
    /// files, so it is asked last.
    [[nodiscard]] bool declares(const QByteArray &variable) const;
    /// Blocks and directives that stand at the top level of the main file, outside http.
    [[nodiscard]] const Scope &top() const { return m_top; }

private:
    std::shared_ptr<const ConfigSet> m_config;
    Scope m_top;
    Scope m_http;
    std::vector<std::unique_ptr<Server>> m_servers;
    std::vector<MapBlock> m_maps;
    std::vector<Upstream> m_upstreams;
};

} // namespace gate101::nginx
