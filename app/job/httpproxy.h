// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace gate101::job {

/// No HTTP proxy is ever used, so that the test is about the server and not about the proxy. When the
/// environment names one, this says so: "http-proxy-unused" {variable, proxy}, user and password left out.
std::optional<Statement> httpProxyNotice();

} // namespace gate101::job
