// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"
#include "nginx/edits/edit.h"

namespace gate101::job {

/// What a configuration amounts to with a change in it, before anything is written.
struct Outcome
{
    Verdict verdict = Verdict::Unknown;
    Statement summary;
};

/// Reads the tree anew with the changes laid over it. It rests on the configuration alone.
Outcome outcomeOf(const Target &target, const Diagnosis &diagnosis, const nginx::FileChanges &changes);

} // namespace gate101::job
