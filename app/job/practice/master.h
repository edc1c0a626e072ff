// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gate101::practice {

/// The master process of the Nginx that runs in this practice folder, or 0. A pid file may be stale,
/// therefore the process must be an Nginx master whose command line names the folder.
qint64 masterOf(const QString &folder);

/// Ends that master and waits, at most three seconds, until it is gone. Normally the helper has done so
/// before; this is for what is left when the helper was killed.
void endMaster(const QString &folder);

} // namespace gate101::practice
