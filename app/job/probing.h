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

} // namespace gate101::job
