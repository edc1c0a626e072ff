// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/version.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

/// The parts of a request that its variables show.
struct RequestView
{
    const RouteRequest &request;
    const QByteArray &uri;
    const QByteArray &args;
    const QByteArray &serverName;
    Version version;
};

/// A variable of Nginx's own (ngx_http_core_variables and those of its modules): its value, or undecided when
/// only a live request has it. Nothing for a name that is not Nginx's.
std::optional<Evaluated> requestVariable(const QByteArray &name, const RequestView &view);

/// The headers that a client sends, in their order.
QList<QPair<QByteArray, QByteArray>> clientHeaders(const RouteRequest &request);

} // namespace gate101::nginx
