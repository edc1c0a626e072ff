// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/listen.h"
#include "nginx/model/location.h"

#include <memory>
#include <optional>

namespace gate101::nginx {

/// A server block. Where it listens is read at once, because every request asks; its names and its locations
/// are read when they are first asked for, because a request asks few of ten thousand. One thread at a time.
class Server
{
public:
    /// `reader` is shared by the servers of one model.
    Server(const ConfigSet &config, const Directive &block, const Scope &http, ListenReader &reader);

    Scope scope;
    std::vector<Listen> listens; ///< Never empty: Nginx adds *:80.

    /// Lower case, but for regular expressions; {""} when there is no server_name.
    [[nodiscard]] const QByteArrayList &names() const;
    /// False when no name can fit the host (lower case) or take one from a server that fits it: a quick
    /// answer for most of ten thousand, from the bytes as they stand.
    [[nodiscard]] bool mayBeNamed(const QByteArray &host) const;
    [[nodiscard]] const std::vector<std::unique_ptr<Location>> &locations() const;

private:
    std::vector<Directive> m_nameLines;
    mutable QByteArrayList m_names;
    mutable std::optional<std::vector<std::unique_ptr<Location>>> m_locations;
};

} // namespace gate101::nginx
