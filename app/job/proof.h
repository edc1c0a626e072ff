// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"
#include "probe/prober.h"

namespace gate101::job {

/// What to ask once more after a live test that did not work. Blocks while it reads files and plans the fix,
/// so the session calls it in a worker thread. `diagnosis` may be null; `report` is the first run's.
///
/// The request as Nginx sends it now and as it would send it after the fix are made by the same code that
/// predicts what the backend receives; a request whose Host, Upgrade or Connection only a live one has is
/// not imitated, and other headers of that kind are left out of it.
probe::FollowUp openQuestions(const Target &target, const Diagnosis *diagnosis,
                              const probe::ProbeReport &report);

/// What became of the request as it will be sent after the fix: "fix-proven" {before, after} when the backend
/// switches, "fix-not-proven" {before, after} when it does not; nothing when it was not tried. The facts are
/// statuses, "0" for no answer.
std::optional<Statement> proofOf(const probe::Observation &seen);

/// The finding that explains the cause of a live test: the header, the line or the path that the
/// configuration has wrong, with file and line among its facts. Nothing when none belongs to it.
std::optional<Statement> findingBehind(const Diagnosis &diagnosis, const probe::Cause &cause);

} // namespace gate101::job
