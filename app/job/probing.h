// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"
#include "probe/prober.h"

namespace gate101::job {

/// What is sent to the live endpoint and, for comparison, to the backend itself: the one the person named,
/// else the one that Nginx passes to, with the path and the Host that Nginx would send. `diagnosis` may be
/// null.
Result<probe::ProbeRequest> probeRequest(const Target &target, const Diagnosis *diagnosis);

/// The same for the backend alone; nothing when it is unknown or not ours to ask about paths: it must be on
/// this machine or named by the person.
std::optional<probe::ProbeRequest> backendRequest(const Target &target, const Diagnosis &diagnosis);

/// What a finished probe tells about the backend's path; nothing when it was not asked or did not say.
std::optional<nginx::BackendPaths> backendPaths(const probe::ProbeReport &report);

} // namespace gate101::job
