// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/localreader.h"
#include "job/target.h"
#include "nginx/fixes/fixplanner.h"

#include <QMap>

namespace gate101::job {

/// The verdict over a configuration while a person types: what was read once stays, and only the edited file
/// is read anew, so that an answer costs milliseconds even with thousands of sites. Blocks; any thread may
/// ask, one at a time.
class DraftDiagnosis
{
public:
    /// `read` is the diagnosis of the files as they stand on disk.
    DraftDiagnosis(Target target, Diagnosis read);

    /// The diagnosis with these bytes in one file and everything said so far in the others. It rests on the
    /// configuration alone: the live test was of what Nginx has loaded. Of a file that is no part of the
    /// configuration, or when none was read, the findings are those of its text.
    Diagnosis withFile(const QByteArray &path, const QByteArray &bytes);

private:
    Target m_target;
    LocalReader m_reader;
    Diagnosis m_now;
};

/// The fix for a configuration as it is being edited: `texts` holds the edited files, absolute path -> bytes.
/// The changes are those against these texts. Errors: those of nginx::planFix().
Result<nginx::FixPlan> planForDraft(const Target &target, const Diagnosis &diagnosis,
                                    const QMap<QByteArray, QByteArray> &texts, nginx::Method method);

} // namespace gate101::job
