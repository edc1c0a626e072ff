// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/master.h"

namespace gate101::helper {

/// Sends SIGHUP and watches until the new configuration really runs. The exit code of `nginx -s reload` says
/// nothing: it is 0 when the port is taken and the old configuration goes on. Taken as done: new workers,
/// every old one gone or shutting down, the same new ones alive for 90 ms, no emergency line of this master.
///
/// Errors: E_BIND {address, message}, E_RELOAD {message}, E_RELOAD_SILENT {seconds}, E_MASTER_DIED {pid},
/// E_AMBIGUOUS {message} when a worker crashed meanwhile.
Result<void> reloadAndWatch(const Paths &paths, const Master &master);

/// Cause of a line of the error log or of Nginx's standard error: E_BIND or `otherwise`.
Error errorOfLine(const QByteArray &line, const char *otherwise);

} // namespace gate101::helper
