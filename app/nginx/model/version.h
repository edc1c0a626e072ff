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

} // namespace gate101::nginx
