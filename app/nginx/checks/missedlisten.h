// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

#include <optional>

namespace gate101::nginx {

/// A server that has the request's name, but not on the socket at which the request arrives.
struct MissedListen
{
    const Server *server = nullptr;
    Listen own;               ///< Where it does listen on this port.
    QByteArray missing;       ///< The parameter of the listen line that it lacks: "127.0.0.1:80", "[::]:80".
    bool otherFamily = false; ///< The request comes over IPv6 and the server listens on IPv4 alone.
    bool addable = false;     ///< Adding the line is all it takes; false when TLS would be needed besides.
};

/// Looks for one when no server answers by its name: an address of its own takes connections away from a
/// wildcard (the most specific socket wins before any name is compared), and `listen 80` is IPv4 alone. A
/// server that listens on one address on purpose is not missed anywhere else. Nothing when the address is not
/// known.
std::optional<MissedListen> findMissedListen(const HttpModel &model, const Resolution &resolution);

} // namespace gate101::nginx
