// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"

namespace gate101::nginx {

/// Whether proxy_pass speaks TLS where the other side does not, or the reverse, as far as the configuration
/// tells.
enum class SchemeMatch {
    Unknown,  ///< Nothing speaks against it.
    Doubtful, ///< http to port 443, or https to port 80.
    Wrong,    ///< The backend is a server of this very configuration, which listens the other way.
};
SchemeMatch matchScheme(const HttpModel &model, const Resolution &resolution);

/// proxy_pass's URL with the other scheme.
QByteArray withOtherScheme(const QByteArray &url);

} // namespace gate101::nginx
