// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHostAddress>

namespace gate101::probe {

/// One "--resolve HOST:PORT:ADDR": the name is not looked up, the address is taken; TLS and Host keep the
/// name. The same host and port may be pinned several times, then every address is probed.
struct Pin
{
    QString host;
    quint16 port = 0;
    QHostAddress address;

    bool operator==(const Pin &) const = default;

    /// Reads "example.com:443:127.0.0.1" or "example.com:443:[::1]" (brackets optional).
    /// Error: "pin-malformed" {pin}.
    static Result<Pin> parse(const QString &text);
};

} // namespace gate101::probe
