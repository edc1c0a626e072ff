// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gate101::job {

/// How Nginx takes up a new configuration. Reload keeps open connections; restart drops them.
enum class Service { Reload, Restart };

} // namespace gate101::job
