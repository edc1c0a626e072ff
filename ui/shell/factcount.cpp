// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/factcount.h"

#include <QCoreApplication>
#include <QLocale>

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
    //: After a diagnosis; %1 is a number of seconds such as 0.4.
    return QCoreApplication::translate("Facts", "%n fact(s) checked in %1 s", nullptr, factCount(diagnosis))
        .arg(QLocale().toString(diagnosis.ms / 1000, 'f', 1));
}

} // namespace gate101::ui
