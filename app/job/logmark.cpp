// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/logmark.h"

#include <QFile>
#include <QFileInfo>

namespace gate101::job {

void LogMark::set(const QString &file)
{
    const QFileInfo info(file);
    m_file = file;
    m_offset = info.isFile() && info.isReadable() ? info.size() : -1;
}

QByteArray LogMark::linesSince() const
{
    constexpr qint64 limit = 64 * 1024;
    QFile file(m_file);
    if (m_offset < 0 || !file.open(QIODevice::ReadOnly) || !file.seek(m_offset)) {
        return {};
    }
    return file.read(limit);
}

} // namespace gate101::job
