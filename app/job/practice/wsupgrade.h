// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/practice/httprequest.h"

namespace gate101::practice {

/// The answer of ws 8 (`new WebSocketServer({server, path: '/api/ws'})`) to an upgrade request, with the same
/// order of checks: method, Upgrade, key, version, path, subprotocol. Extensions are never accepted.
struct UpgradeAnswer
{
    bool accepted = false; ///< 101; otherwise the connection is closed behind the bytes.
    QByteArray bytes;
};

UpgradeAnswer upgradeAnswer(const HttpRequest &request);

} // namespace gate101::practice
