// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace gate101::nginx {

/// The kinds of block in which a directive may stand, one bit each (NGX_HTTP_SRV_CONF and its kin). An `if`
/// is two of them: within a server, and within a location.
enum class Context : quint32 {
    Main = 1U << 0,
    Events = 1U << 1,
    Http = 1U << 2,
    Server = 1U << 3,
    Location = 1U << 4,
    ServerIf = 1U << 5,
    LocationIf = 1U << 6,
    LimitExcept = 1U << 7,
    Upstream = 1U << 8,
    Stream = 1U << 9,
    StreamServer = 1U << 10,
    StreamUpstream = 1U << 11,
    Mail = 1U << 12,
    MailServer = 1U << 13,
    Mgmt = 1U << 14,
    AcmeIssuer = 1U << 15,
    OidcProvider = 1U << 16,
};
Q_DECLARE_FLAGS(Contexts, Context)
Q_DECLARE_OPERATORS_FOR_FLAGS(Contexts)

} // namespace gate101::nginx
