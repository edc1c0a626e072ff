// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/siblingprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gate101 {

QString siblingProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u'/' + name;
    const QString installed = QDir::cleanPath(here + QStringLiteral("/../libexec/gate101/") + name);
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

} // namespace gate101
