// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace gate101::probe {

/// "host:port" taken apart, for the endpoint and the backend alike.
struct Authority
{
    enum class Fault { None, NoHost, BadHost, BadPort };

    QString host; ///< Lower case, ASCII, IPv6 without brackets.
    std::optional<quint16> port;
    Fault fault = Fault::None;
};

/// Reads "host", "host:", "host:port", "[v6]" and "[v6]:port". A port is 1 to 65535 in decimal digits; an
/// empty one counts as absent, as in a browser.
Authority splitAuthority(const QString &text);

} // namespace gate101::probe
