// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/protocol.h"

#include <sys/types.h>

namespace gate101::helper {

/// What Nginx adds to its error log from now on. A log that is rotated meanwhile is read from the new file's
/// start.
class ErrorLog
{
public:
    explicit ErrorLog(QByteArray path);

    /// Complete lines since the last call, at most 256 KiB of them; none when there is no log.
    QByteArrayList newLines();

private:
    QByteArray m_path;
    ino_t m_inode = 0;
    off_t m_offset = 0;
};

/// Part of a log file for the `logs` request: offset from the end when negative.
Result<QJsonObject> readLog(const QByteArray &path, qint64 offset, qint64 limit);

} // namespace gate101::helper
