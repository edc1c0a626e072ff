// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"
#include "nginx/checks/check.h"
#include "nginx/fixes/fixplanner.h"
#include "probe/endpoint.h"

namespace gate101::job {

/// What the network is asked for, as Nginx will see it.
nginx::RouteRequest routeRequest(const probe::Endpoint &endpoint, const Target &target);

/// The backend's port as a person named it, for the checks; nothing for a Unix socket or when none was named.
std::optional<nginx::BackendAddress> backendAddress(const Target &target);

/// Everything that can be said without the network: finds Nginx, reads the tree, chooses server and location,
/// runs the checks. Blocks while it reads files, so the session calls it in a worker thread. The verdict is
/// still that of the configuration alone. Errors: those of Endpoint, Backend and locateNginx(), and
/// "given-file-missing" or "given-file-not-regular" {file} for the main file.
Result<Diagnosis> readConfiguration(const Target &target);

/// Fills in what follows from the files and the Nginx that the diagnosis names: route, findings, verdict.
/// Reads no file.
void judgeConfiguration(Diagnosis &diagnosis, const Target &target, const probe::Endpoint &endpoint);

/// Only which Nginx it is, with its pid file and error log; no URL is needed. Blocks like
/// readConfiguration().
Result<NginxInfo> readNginxInfo(const Target &target);

/// The file that a change really writes: behind sites-enabled/ stands a link, and the link stays.
QByteArray writtenPath(nginx::FileReader &reader, const nginx::FileChange &change);

/// What was read from a file, under the name that Nginx uses or under that of the file behind the link; null
/// when it was not read.
std::shared_ptr<const nginx::Tree> readTree(nginx::FileReader &reader, const nginx::ConfigSet &config,
                                            const QByteArray &path);

/// The fix for a diagnosis that was read; its files are those that are really written.
Result<nginx::FixPlan> planFor(const Target &target, const Diagnosis &diagnosis, nginx::Method method);
/// The same for files as `reader` gives them.
Result<nginx::FixPlan> planFor(nginx::FileReader &reader, const Target &target, const Diagnosis &diagnosis,
                               nginx::Method method);

} // namespace gate101::job
