// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/replacefile.h"

#include <QSaveFile>

namespace gate101::job {

Result<void> replaceFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        return failure("export-not-written", {{"file", file}, {"reason", target.errorString()}});
    }
    return {};
}

} // namespace gate101::job
