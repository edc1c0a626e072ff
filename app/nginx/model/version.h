// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <compare>
#include <optional>

namespace gate101::nginx {

/// An Nginx release. Verdicts depend on it and never on the date or the distribution's name.
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const Version &) const = default;

    [[nodiscard]] bool isKnown() const { return major > 0; }
    [[nodiscard]] QByteArray toString() const;

    /// "1.22.1", "nginx/1.22.1", "nginx version: nginx/1.22.1 (Ubuntu)".
    static std::optional<Version> parse(const QByteArray &text);
};

/// The release whose proxy_http_version defaults to 1.1 and whose proxy_set_header no longer sends
/// "Connection: close" (CHANGES of 1.29.7).
inline constexpr Version firstWithHttp11Upstream{1, 29, 7};

/// The release that sends one Host only, the last, when several proxy_set_header lines name it.
inline constexpr Version firstWithOneHost{1, 31, 4};

} // namespace gate101::nginx
