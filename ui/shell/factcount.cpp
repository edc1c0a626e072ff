// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/factcount.h"

#include "diagram/requestpathview.h"

#include <QCoreApplication>

namespace gate101::ui {

int factCount(const job::Diagnosis &diagnosis)
{
    qsizetype count = diagnosis.findings.size() + diagnosis.route.trace.size() + diagnosis.undecided.size();
    if (diagnosis.route.backendRequest)
        count += diagnosis.route.backendRequest->headers.size();
    if (diagnosis.probe) {
        ++count; // the name
        for (const probe::AddressReport &address : diagnosis.probe->seen.addresses)
            count += address.stages.size();
        if (diagnosis.probe->seen.direct)
            count += diagnosis.probe->seen.direct->stages.size();
    }
    return static_cast<int>(count);
}

QString factsSentence(const job::Diagnosis &diagnosis)
{
    //: After a diagnosis; %1 is a duration with its unit.
    return QCoreApplication::translate("Facts", "%n fact(s) checked in %1", nullptr, factCount(diagnosis))
        .arg(shortDuration(diagnosis.ms));
}

} // namespace gate101::ui
